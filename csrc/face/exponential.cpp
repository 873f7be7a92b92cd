#include "face/exponential.h"

#include <cstdint>
#include <cstring>
#include <limits>

namespace facesig {

namespace {

constexpr double kPerLn2 = 1.4426950408889634;
// ln 2 in two parts; the first has 21 trailing zeros, so its products with k are exact.
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;

constexpr double kLeast = -708, kMost = 709;

// 1/n! from 1/13! down to 1/0!, each the double nearest to it.
constexpr double kTaylor[] = {1.0 / 6227020800,
                              1.0 / 479001600,
                              1.0 / 39916800,
                              1.0 / 3628800,
                              1.0 / 362880,
                              1.0 / 40320,
                              1.0 / 5040,
                              1.0 / 720,
                              1.0 / 120,
                              1.0 / 24,
                              1.0 / 6,
                              0.5,
                              1.0,
                              1.0};

double power_of_two(int k) {
    const uint64_t bits = static_cast<uint64_t>(k + 1023) << 52;
    double number;
    std::memcpy(&number, &bits, sizeof(number));
    return number;
}

}  // namespace

double exponential(double x) {
    if (x != x) return x;
    if (x < kLeast) return 0;
    if (x > kMost) return std::numeric_limits<double>::infinity();
    const int k = static_cast<int>(x * kPerLn2 + (x < 0 ? -0.5 : 0.5));
    const double r = (x - k * kLn2High) - k * kLn2Low;
    double sum = 0;
    for (const double factor : kTaylor) sum = sum * r + factor;
    return sum * power_of_two(k);
}

double sigmoid(double x) {
    return 1 / (1 + exponential(-x));
}

double sigmoid_inverse(double p) {
    double low = -64, high = 64;
    while (high - low > 1e-9) {
        const double middle = (low + high) / 2;
        (sigmoid(middle) < p ? low : high) = middle;
    }
    return low;
}

}  // namespace facesig
