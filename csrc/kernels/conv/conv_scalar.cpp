#include <algorithm>

#include "base/blocks.h"
#include "kernels/conv/conv.h"

namespace facesig {

namespace {

// The channels of one block at one output pixel.
void pixel(const ConvParams& p, const float* in, int y, int x, const float* weights, size_t width,
           float* sums) {
    const int ky_first = std::max(0, p.pad - y * p.stride);
    const int ky_last = std::min(p.kernel, p.in_height + p.pad - y * p.stride);
    const int kx_first = std::max(0, p.pad - x * p.stride);
    const int kx_last = std::min(p.kernel, p.in_width + p.pad - x * p.stride);
    for (int ky = ky_first; ky < ky_last; ++ky) {
        for (int kx = kx_first; kx < kx_last; ++kx) {
            const int in_y = y * p.stride + ky - p.pad;
            const int in_x = x * p.stride + kx - p.pad;
            const float* a = in + static_cast<ptrdiff_t>(in_y * p.in_width + in_x) * p.cin;
            const float* w = weights + static_cast<size_t>((ky * p.kernel + kx) * p.cin) * width;
            for (int ci = 0; ci < p.cin; ++ci, w += width) {
                for (size_t o = 0; o < width; ++o) sums[o] += a[ci] * w[o];
            }
        }
    }
}

}  // namespace

void conv_f32_scalar(const ConvParams& p, const float* in, const float* bias, const float* weights,
                     float* /*scratch*/, float* out) {
    const size_t cout = static_cast<size_t>(p.cout);
    const size_t depth = static_cast<size_t>(p.kernel) * p.kernel * p.cin;
    const int side = pool_side(p);
    for (size_t first = 0; first < cout; first += kBlock) {
        const size_t width = std::min<size_t>(kBlock, blocked_channels(cout) - first);
        const size_t used = std::min(width, cout - first);
        for (int y = 0; y < p.out_height; ++y) {
            for (int x = 0; x < p.out_width; ++x) {
                float* to = out + static_cast<size_t>(y * p.out_width + x) * cout + first;
                for (int window = 0; window < side * side; ++window) {
                    float sums[kBlock];
                    std::copy_n(bias + first, width, sums);
                    pixel(p, in, y * side + window / side, x * side + window % side, weights, width,
                          sums);
                    for (size_t o = 0; o < used; ++o) {
                        const float sum = p.relu ? std::max(sums[o], 0.0F) : sums[o];
                        to[o] = window == 0 ? sum : std::max(to[o], sum);
                    }
                }
            }
        }
        weights += width * depth;
    }
}

}  // namespace facesig
