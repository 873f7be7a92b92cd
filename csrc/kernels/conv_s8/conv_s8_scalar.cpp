#include <algorithm>

#include "base/dot_blocks.h"
#include "kernels/conv_s8/conv_s8.h"

namespace facesig {

namespace {

constexpr int kChannels = static_cast<int>(kDotChannels);
constexpr int kPiece = static_cast<int>(kDotDepth);

// A kernel row's run of one output pixel times the same row of four channels.
void run(const int8_t* in, int length, const int8_t* weights, int32_t* sums) {
    for (int i = 0; i < length; ++i) {
        const int8_t* w = weights + ptrdiff_t{i / kPiece} * kPiece * kChannels + i % kPiece;
        for (int o = 0; o < kChannels; ++o) sums[o] += in[i] * w[o * kPiece];
    }
}

}  // namespace

void conv_s8_scalar(const ConvParams& p, const Outside& outside, const int8_t* in,
                    const int32_t* bias, const int8_t* weights, const Requantise& to,
                    int8_t* scratch, void* out) {
    if (p.pad > 0) {
        conv_s8_frame(p, outside.zero_point, in, scratch);
        in = scratch;
    }
    const int length = p.kernel * p.cin, side = pool_side(p);
    const ptrdiff_t row = ptrdiff_t{p.in_width + 2 * p.pad} * p.cin;
    const ptrdiff_t row_weights =
        static_cast<ptrdiff_t>(dot_row(static_cast<uint64_t>(length))) * kChannels;
    for (int first = 0; first < p.cout; first += kChannels) {
        ptrdiff_t pixel = 0;
        for (int y = 0; y < p.out_height; ++y) {
            for (int x = 0; x < p.out_width; ++x, ++pixel) {
                int32_t most[kChannels];
                std::fill_n(most, kChannels, INT32_MIN);
                for (int window = 0; window < side * side; ++window) {
                    const int in_y = (y * side + window / side) * p.stride;
                    const int in_x = (x * side + window % side) * p.stride;
                    const int8_t* from = in + in_y * row + ptrdiff_t{in_x} * p.cin;
                    int32_t sums[kChannels];
                    std::copy_n(bias + first, kChannels, sums);
                    for (int ky = 0; ky < p.kernel; ++ky) {
                        run(from + ky * row, length, weights + ky * row_weights, sums);
                    }
                    for (int o = 0; o < kChannels; ++o) most[o] = std::max(most[o], sums[o]);
                }
                requantise_scalar(to, most, pixel, 1, first, out);
            }
        }
        weights += p.kernel * row_weights;
    }
}

}  // namespace facesig
