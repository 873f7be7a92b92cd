#include "gallery/transform.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace facesig::gallery {

namespace {

constexpr float kScale = 0x1p-14F;
constexpr size_t kBlockWords = 16;
constexpr int kPeak = 127;

// Random words of a round: BLAKE2b-512 in counter mode.
class Words {
  public:
    Words(const Key& key, uint8_t round) : key_(key), round_(round) {}
    uint32_t next() {
        if (at_ == kBlockWords) {
            const std::string data = Packed().u8(round_).u32(counter_++).str();
            crypto_generichash(block_, sizeof(block_),
                               reinterpret_cast<const uint8_t*>(data.data()), data.size(),
                               key_.bytes.data(), kKey);
            at_ = 0;
        }
        const uint8_t* bytes = block_ + 4 * at_++;
        return bytes[0] | uint32_t{bytes[1]} << 8 | uint32_t{bytes[2]} << 16 |
               uint32_t{bytes[3]} << 24;
    }

  private:
    const Key& key_;
    uint8_t round_, block_[4 * kBlockWords];
    uint32_t counter_ = 0;
    size_t at_ = kBlockWords;
};

void hadamard(float* numbers) {
    for (size_t half = 1; half < kLength; half *= 2) {
        for (size_t start = 0; start < kLength; start += 2 * half) {
            for (size_t i = start; i < start + half; ++i) {
                const float a = numbers[i], b = numbers[i + half];
                numbers[i] = a + b;
                numbers[i + half] = a - b;
            }
        }
    }
}

}  // namespace

void Transform::use(const Key* data_key) {
    keyed_ = data_key != nullptr;
    if (!keyed_) return;
    const Key key = subkey(*data_key, "transform");
    for (size_t round = 0; round < kRounds; ++round) {
        Words words(key, static_cast<uint8_t>(round));
        for (size_t word = 0; word < kLength / 32; ++word) {
            const uint32_t bits = words.next();
            for (size_t i = 0; i < 32; ++i) {
                signs_[round][32 * word + i] = (bits >> i & 1) != 0 ? -1.0F : 1.0F;
            }
        }
        uint8_t* order = orders_[round];
        for (size_t i = 0; i < kLength; ++i) order[i] = static_cast<uint8_t>(i);
        for (uint32_t i = kLength - 1; i > 0; --i) {
            // Words that would make some places likelier are passed over.
            const auto limit = (uint64_t{1} << 32) / (i + 1) * (i + 1);
            uint32_t word = words.next();
            while (word >= limit) word = words.next();
            std::swap(order[i], order[word % (i + 1)]);
        }
    }
}

void Transform::apply(const float* from, float* to) const {
    float numbers[kLength];
    std::memcpy(numbers, from, sizeof(numbers));
    for (size_t round = 0; keyed_ && round < kRounds; ++round) {
        float mixed[kLength];
        for (size_t i = 0; i < kLength; ++i) {
            mixed[i] = numbers[orders_[round][i]] * signs_[round][i];
        }
        hadamard(mixed);
        std::memcpy(numbers, mixed, sizeof(numbers));
    }
    for (size_t i = 0; i < kLength; ++i) to[i] = keyed_ ? numbers[i] * kScale : numbers[i];
}

void Transform::invert(const float* from, float* to) const {
    float numbers[kLength];
    std::memcpy(numbers, from, sizeof(numbers));
    for (size_t round = kRounds; keyed_ && round-- > 0;) {
        float mixed[kLength];
        hadamard(numbers);
        for (size_t i = 0; i < kLength; ++i) {
            mixed[orders_[round][i]] = numbers[i] * signs_[round][i];
        }
        std::memcpy(numbers, mixed, sizeof(numbers));
    }
    for (size_t i = 0; i < kLength; ++i) to[i] = keyed_ ? numbers[i] * kScale : numbers[i];
}

std::string pack(const float* numbers) {
    double most = 0;
    for (size_t i = 0; i < kLength; ++i) most = std::fmax(most, std::fabs(double(numbers[i])));
    const double scale = kPeak / most;
    std::string stored(kLength, '\0');
    for (size_t i = 0; i < kLength; ++i) {
        stored[i] = static_cast<char>(static_cast<int>(std::nearbyint(double(numbers[i]) * scale)));
    }
    return stored;
}

bool unpack(const std::string& stored, float* numbers) {
    if (stored.size() != kLength) return false;
    int8_t codes[kLength];
    std::memcpy(codes, stored.data(), kLength);
    int most = 0, squares = 0;
    for (const int8_t code : codes) {
        most = std::max(most, std::abs(code));
        squares += code * code;
    }
    if (most != kPeak) return false;
    const double norm = std::sqrt(double(squares));
    for (size_t i = 0; i < kLength; ++i) {
        numbers[i] = static_cast<float>(codes[i] / norm);
    }
    return true;
}

}  // namespace facesig::gallery
