#include <algorithm>

#include "base/blocks.h"
#include "kernels/linear/linear.h"

namespace facesig {

void linear_f32_scalar(const LinearParams& p, const float* in, const float* bias,
                       const float* weights, float* out) {
    const size_t cout = static_cast<size_t>(p.cout);
    for (size_t first = 0; first < cout; first += kBlock) {
        const size_t width = std::min<size_t>(kBlock, blocked_channels(cout) - first);
        const size_t used = std::min(width, cout - first);
        float sums[kBlock];
        std::copy_n(bias + first, width, sums);
        for (int i = 0; i < p.cin; ++i, weights += width) {
            for (size_t o = 0; o < width; ++o) sums[o] += in[i] * weights[o];
        }
        for (size_t o = 0; o < used; ++o) {
            out[first + o] = p.relu ? std::max(sums[o], 0.0F) : sums[o];
        }
    }
}

}  // namespace facesig
