// A fuzzer's bytes, read as choices: what a target would draw at random, the fuzzer decides. Behind
// the last byte everything is 0, so any input is a whole one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace fuzz {

class Choices {
  public:
    Choices(const uint8_t* data, size_t size) : at_(data), end_(data + size) {}

    bool empty() const { return at_ == end_; }
    size_t left() const { return static_cast<size_t>(end_ - at_); }
    const uint8_t* rest() const { return at_; }

    uint8_t byte() { return at_ == end_ ? uint8_t{0} : *at_++; }

    template <typename Number>
    Number number() {
        uint8_t bytes[sizeof(Number)];
        for (uint8_t& each : bytes) each = byte();
        Number made;
        std::memcpy(&made, bytes, sizeof(made));
        return made;
    }

    // 0 to bound - 1; one byte where that is enough.
    int below(int bound) {
        if (bound <= 256) return byte() % bound;
        return static_cast<int>(number<uint16_t>() % bound);
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool one_in(int count) { return below(count) == count - 1; }

  private:
    const uint8_t* at_;
    const uint8_t* end_;
};

// Numbers that follow from a seed (splitmix64): for weights and pixels, of which there are too many
// to choose one by one.
class Noise {
  public:
    explicit Noise(uint64_t seed) : state_(seed) {}
    uint64_t next() {
        uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    // -most to most.
    int within(int most) {
        return static_cast<int>(next() % (2 * static_cast<uint64_t>(most) + 1)) - most;
    }
    // -1 to 1.
    float unit() { return static_cast<float>(static_cast<double>(next() >> 11) * 0x1p-52 - 1); }

  private:
    uint64_t state_;
};

}  // namespace fuzz
