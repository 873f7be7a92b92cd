#include "kernels/warp/warp.h"

namespace facesig {

namespace {

// The comparisons are false for NaN, which becomes 0.
inline float clamp(float position, float last) {
    const float positive = position > 0.0F ? position : 0.0F;
    return positive < last ? positive : last;
}

}  // namespace

void warp_f32_scalar(const WarpParams& p, const float* in, const float* similarity, float* out) {
    const ptrdiff_t row_floats = ptrdiff_t{p.in_width} * p.channels;
    const float step = 2.0F / static_cast<float>(p.size);
    for (int y = 0; y < p.size; ++y) {
        const WarpRow row = warp_row(p, similarity, y);
        for (int x = 0; x < p.size; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) * step - 1.0F;
            const float at_x =
                clamp(row.left + u * row.slope_x, static_cast<float>(p.in_width - 1));
            const float at_y =
                clamp(row.top + u * row.slope_y, static_cast<float>(p.in_height - 1));
            const int x0 = static_cast<int>(at_x), y0 = static_cast<int>(at_y);
            const float fx = at_x - static_cast<float>(x0), fy = at_y - static_cast<float>(y0);
            const ptrdiff_t right = x0 + 1 < p.in_width ? p.channels : 0;
            const ptrdiff_t below = y0 + 1 < p.in_height ? row_floats : 0;
            const float* tap = in + y0 * row_floats + ptrdiff_t{x0} * p.channels;
            for (int c = 0; c < p.channels; ++c, ++tap) {
                const float top = tap[0] + (tap[right] - tap[0]) * fx;
                const float bottom = tap[below] + (tap[below + right] - tap[below]) * fx;
                *out++ = top + (bottom - top) * fy;
            }
        }
    }
}

}  // namespace facesig
