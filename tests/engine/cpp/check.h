// A test is a main() that calls CHECK and returns finish(): no framework, so that it also runs
// under an emulator with nothing installed.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace check {

// Under emulation, where everything takes thirty times as long, the kernels of the CPU are what is
// tested; plain C++, which other machines test whole, is looked at in part.
#ifdef FACESIG_EMULATED
constexpr bool kEmulated = true;
#else
constexpr bool kEmulated = false;
#endif

inline int failures = 0;
inline long checks = 0;

inline void fail(const char* file, int line, const char* what) {
    ++failures;
    if (failures <= 20) std::fprintf(stderr, "%s:%d: %s\n", file, line, what);
}

inline int finish() {
    std::printf("%ld checks, %d failures\n", checks, failures);
    return failures == 0 && checks > 0 ? 0 : 1;
}

// Seeded numbers, the same on every machine (splitmix64).
class Random {
  public:
    explicit Random(uint64_t seed) : state_(seed) {}
    uint64_t next() {
        uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    int below(int bound) { return static_cast<int>(next() % static_cast<uint64_t>(bound)); }
    float signed_unit() {
        return static_cast<float>(static_cast<double>(next() >> 11) * 0x1p-52 - 1);
    }

  private:
    uint64_t state_;
};

// An output with canaries around it: a kernel that writes one number too many changes one.
class Guarded {
  public:
    explicit Guarded(size_t count) : count_(count), numbers_(count + 2 * kGuard, kCanary) {}
    float* data() { return numbers_.data() + kGuard; }
    bool intact() const {
        for (size_t i = 0; i < kGuard; ++i) {
            if (numbers_[i] != kCanary || numbers_[numbers_.size() - 1 - i] != kCanary)
                return false;
        }
        return true;
    }
    size_t count() const { return count_; }

  private:
    static constexpr size_t kGuard = 64;
    static constexpr float kCanary = 1234567.0F;
    size_t count_;
    std::vector<float> numbers_;
};

// The one comparison: 64 eps sqrt(depth) times the largest sum of magnitudes, with a floor for what
// NEON flushes to zero; NaN fails.
inline bool close(float got, double expected, double magnitude, double depth) {
    const double tolerance = 64 * 0x1p-23 * std::sqrt(depth) * magnitude + 1e-37;
    return std::fabs(got - expected) <= tolerance;
}

}  // namespace check

#define CHECK(condition)                                               \
    do {                                                               \
        ++check::checks;                                               \
        if (!(condition)) check::fail(__FILE__, __LINE__, #condition); \
    } while (false)
