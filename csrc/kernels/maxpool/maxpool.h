// Maximum over 2 x 2 windows at stride 1 or 2, float32, HWC, no padding.
//
// At stride 2 a last odd row or column is left out. A maximum is exact, so all paths agree to the
// bit (except for NaN, which no valid network produces).
#pragma once

#include <cstdint>

namespace facesig {

struct MaxPoolParams {
    int32_t in_width;
    int32_t out_height, out_width, channels;
    int32_t stride;
};

using MaxPoolF32 = void (*)(const MaxPoolParams& params, const float* in, float* out);

void maxpool_f32_scalar(const MaxPoolParams& params, const float* in, float* out);
void maxpool_f32_neon(const MaxPoolParams& params, const float* in, float* out);

}  // namespace facesig
