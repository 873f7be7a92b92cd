#include <cstddef>

#include "kernels/maxpool/maxpool.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

inline float larger(float a, float b) {
    return a > b ? a : b;
}

// One window: four channels a step, the rest one by one.
inline void window(const float* top, const float* bottom, int channels, float* out) {
    int c = 0;
    for (; c + 4 <= channels; c += 4) {
        const float32x4_t top_f32x4 = vmaxq_f32(vld1q_f32(top + c), vld1q_f32(top + channels + c));
        const float32x4_t bottom_f32x4 =
            vmaxq_f32(vld1q_f32(bottom + c), vld1q_f32(bottom + channels + c));
        vst1q_f32(out + c, vmaxq_f32(top_f32x4, bottom_f32x4));
    }
    for (; c < channels; ++c) {
        out[c] = larger(larger(top[c], top[channels + c]), larger(bottom[c], bottom[channels + c]));
    }
}

}  // namespace

void maxpool_f32_neon(const MaxPoolParams& p, const float* in, float* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.channels;
    const ptrdiff_t step = ptrdiff_t{p.stride} * p.channels;
    for (int y = 0; y < p.out_height; ++y) {
        const float* top = in + y * p.stride * row;
        for (int x = 0; x < p.out_width; ++x, top += step, out += p.channels) {
            window(top, top + row, p.channels, out);
        }
    }
}

}  // namespace facesig
