// Maximum over 2 x 2 windows at stride 1 or 2, float32, int8 or int16, HWC, no padding.
//
// At stride 2 a last odd row or column is left out. A maximum is exact, so all ISAs agree to the
// bit (except for NaN, which no valid network produces). The zero point and the scale of a tensor
// of integers do not matter to it: the output has the same.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// Integers that a kernel may read beyond its input: a whole register where half of one is needed.
constexpr size_t kMaxPoolOverRead = 4;

struct MaxPoolParams {
    int32_t in_width;
    int32_t out_height, out_width, channels;
    int32_t stride;
};

using MaxPoolF32 = void (*)(const MaxPoolParams& params, const float* in, float* out);
using MaxPoolS8 = void (*)(const MaxPoolParams& params, const int8_t* in, int8_t* out);
using MaxPoolS16 = void (*)(const MaxPoolParams& params, const int16_t* in, int16_t* out);

void maxpool_f32_scalar(const MaxPoolParams& params, const float* in, float* out);
void maxpool_f32_neon(const MaxPoolParams& params, const float* in, float* out);
void maxpool_s8_scalar(const MaxPoolParams& params, const int8_t* in, int8_t* out);
void maxpool_s8_neon(const MaxPoolParams& params, const int8_t* in, int8_t* out);
void maxpool_s16_scalar(const MaxPoolParams& params, const int16_t* in, int16_t* out);
void maxpool_s16_neon(const MaxPoolParams& params, const int16_t* in, int16_t* out);

}  // namespace facesig
