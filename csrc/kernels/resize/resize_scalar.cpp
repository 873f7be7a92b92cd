#include "kernels/resize/resize.h"

namespace facesig {

void resize_f32_scalar(const ResizeParams& p, const float* in, float* /*scratch*/, float* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.channels;
    for (int y = 0; y < p.out_height; ++y) {
        const ResizeTap& vertical = p.rows[y];
        for (int x = 0; x < p.out_width; ++x) {
            const ResizeTap& horizontal = p.columns[x];
            for (int c = 0; c < p.channels; ++c) {
                const float* top = in + vertical.low * row + c;
                const float* bottom = in + vertical.high * row + c;
                const ptrdiff_t left = ptrdiff_t{horizontal.low} * p.channels;
                const ptrdiff_t right = ptrdiff_t{horizontal.high} * p.channels;
                const float a = top[left] + (bottom[left] - top[left]) * vertical.fraction;
                const float b = top[right] + (bottom[right] - top[right]) * vertical.fraction;
                *out++ = a + (b - a) * horizontal.fraction;
            }
        }
    }
}

}  // namespace facesig
