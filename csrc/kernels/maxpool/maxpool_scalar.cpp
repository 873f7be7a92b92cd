#include <algorithm>
#include <cstddef>

#include "kernels/maxpool/maxpool.h"

namespace facesig {

void maxpool_f32_scalar(const MaxPoolParams& p, const float* in, float* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.channels;
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < p.out_width; ++x, out += p.channels) {
            const float* top = in + y * p.stride * row + ptrdiff_t{x} * p.stride * p.channels;
            const float* bottom = top + row;
            for (int c = 0; c < p.channels; ++c) {
                out[c] = std::max(std::max(top[c], top[c + p.channels]),
                                  std::max(bottom[c], bottom[c + p.channels]));
            }
        }
    }
}

}  // namespace facesig
