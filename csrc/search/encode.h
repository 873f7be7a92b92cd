// A signature in codes of 8 bits, and how much they lack.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "search/scan.h"

namespace facesig {

struct Encoded {
    float scale;      // x = scale * codes + r
    double residual;  // |r|
    double length;    // |scale * codes|
};

// `numbers` are not all zero; codes are -127 to 127.
inline Encoded encode(const float* numbers, int8_t* codes) {
    float most = 0;
    for (size_t i = 0; i < kCodes; ++i) most = std::fmax(most, std::fabs(numbers[i]));
    const float scale = most / 127;
    double lacking = 0, kept = 0;
    for (size_t i = 0; i < kCodes; ++i) {
        const double exact = std::floor(double(numbers[i]) / double(scale) + 0.5);
        const double code = std::fmin(std::fmax(exact, -127), 127);
        codes[i] = static_cast<int8_t>(code);
        const double is = double(scale) * code, lacks = double(numbers[i]) - is;
        lacking += lacks * lacks;
        kept += is * is;
    }
    return {scale, std::sqrt(lacking), std::sqrt(kept)};
}

// A float that is not below `number`, which is not negative.
inline float rounded_up(double number) {
    return static_cast<float>(number * (1 + 0x1p-22));
}

}  // namespace facesig
