#include "gallery/transform.h"

#include <cmath>
#include <cstring>

namespace facesig::gallery {

namespace {

constexpr float kScale = 0x1p-14F;
constexpr size_t kBlockWords = 16;

// Random words of a round: BLAKE2b-512 in counter mode.
class Words {
  public:
    Words(const Key& key, uint8_t round) : key_(key), round_(round) {}
    uint32_t next() {
        if (at_ == kBlockWords) {
            const std::string data = Packed().u8(round_).u32(counter_++).str();
            crypto_generichash(block_, sizeof(block_), reinterpret_cast<const uint8_t*>(data.data()),
                               data.size(), key_.bytes.data(), kKey);
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

uint16_t half_of(float number) {
    uint32_t bits;
    std::memcpy(&bits, &number, sizeof(bits));
    const uint32_t sign = bits >> 16 & 0x8000;
    const uint32_t magnitude = bits & 0x7fffffff;
    if (magnitude >= 0x47800000) return static_cast<uint16_t>(sign | 0x7c00);  // 65,536 and more
    if (magnitude < 0x38800000) {
        // Below 2^-14: multiples of 2^-24; rint rounds ties to even.
        const float scaled = std::nearbyintf(std::fabs(number) * 0x1p24F);
        return static_cast<uint16_t>(sign | static_cast<uint32_t>(scaled));
    }
    const uint32_t rounded = magnitude + 0xfff + (magnitude >> 13 & 1);
    return static_cast<uint16_t>(sign | (rounded - 0x38000000) >> 13);
}

double number_of(uint16_t half) {
    const int exponent = half >> 10 & 0x1f, fraction = half & 0x3ff;
    double number;
    if (exponent == 0x1f) {
        number = fraction == 0 ? HUGE_VAL : std::nan("");
    } else if (exponent == 0) {
        number = fraction * 0x1p-24;
    } else {
        number = std::ldexp(1024 + fraction, exponent - 25);
    }
    return (half & 0x8000) != 0 ? -number : number;
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
    std::string stored(kStored, '\0');
    for (size_t i = 0; i < kLength; ++i) {
        const uint16_t half = half_of(numbers[i]);
        stored[2 * i] = static_cast<char>(half & 0xff);
        stored[2 * i + 1] = static_cast<char>(half >> 8);
    }
    return stored;
}

bool unpack(const std::string& stored, float* numbers) {
    if (stored.size() != kStored) return false;
    double wide[kLength], squares = 0;
    for (size_t i = 0; i < kLength; ++i) {
        const auto low = static_cast<uint8_t>(stored[2 * i]);
        const auto high = static_cast<uint8_t>(stored[2 * i + 1]);
        wide[i] = number_of(static_cast<uint16_t>(low | high << 8));
        squares += wide[i] * wide[i];
    }
    const double norm = std::sqrt(squares);
    if (!(norm >= 0.99 && norm <= 1.01)) return false;
    for (size_t i = 0; i < kLength; ++i) numbers[i] = static_cast<float>(wide[i] / norm);
    return true;
}

}  // namespace facesig::gallery
