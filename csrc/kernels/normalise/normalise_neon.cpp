#include <cmath>

#include "kernels/neon.h"
#include "kernels/normalise/normalise.h"

namespace facesig {

namespace {

inline float magnitude(float value) {
    return value < 0.0F ? -value : value;
}

float largest_magnitude(const float* in, size_t count) {
    float32x4_t largest_f32x4 = vdupq_n_f32(0.0F);
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        largest_f32x4 = vmaxq_f32(largest_f32x4, vabsq_f32(vld1q_f32(in + i)));
    }
    float lanes[4];
    vst1q_f32(lanes, largest_f32x4);
    for (int lane = 1; lane < 4; ++lane) lanes[0] = lanes[lane] > lanes[0] ? lanes[lane] : lanes[0];
    for (; i < count; ++i) lanes[0] = magnitude(in[i]) > lanes[0] ? magnitude(in[i]) : lanes[0];
    return lanes[0];
}

// out = in * factor; returns the sum of the squares of out.
float scale(const float* in, size_t count, float factor, float* out) {
    float32x4_t sum_f32x4 = vdupq_n_f32(0.0F);
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        const float32x4_t scaled_f32x4 = vmulq_n_f32(vld1q_f32(in + i), factor);
        vst1q_f32(out + i, scaled_f32x4);
        sum_f32x4 = vmlaq_f32(sum_f32x4, scaled_f32x4, scaled_f32x4);
    }
    float lanes[4];
    vst1q_f32(lanes, sum_f32x4);
    float sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
    for (; i < count; ++i) {
        out[i] = in[i] * factor;
        sum += out[i] * out[i];
    }
    return sum;
}

}  // namespace

void normalise_f32_neon(const float* in, size_t count, float* out) {
    const float largest = largest_magnitude(in, count);
    if (largest < kNormaliseSmallest) {
        for (size_t i = 0; i < count; ++i) out[i] = in[i] * 0.0F;
        return;
    }
    const float sum = scale(in, count, 1.0F / largest, out);
    scale(out, count, 1.0F / sqrtf(sum), out);
}

}  // namespace facesig
