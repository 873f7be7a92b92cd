#include <algorithm>

#include "base/blocks.h"
#include "kernels/conv_s16/conv_s16.h"

namespace facesig {

namespace {

// All pixels of one block of `width` channels, eight or four.
void block(const ConvParams& p, const int16_t* in, const int32_t* bias, const int16_t* weights,
           int width, const Requantise& to, int channel, void* out) {
    const int length = p.kernel * p.cin, side = pool_side(p);
    const ptrdiff_t row = ptrdiff_t{p.in_width + 2 * p.pad} * p.cin;
    ptrdiff_t pixel = 0;
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < p.out_width; ++x, ++pixel) {
            int32_t most[kBlock];
            std::fill_n(most, width, INT32_MIN);
            for (int window = 0; window < side * side; ++window) {
                const int in_y = (y * side + window / side) * p.stride;
                const int in_x = (x * side + window % side) * p.stride;
                const int16_t* from = in + in_y * row + ptrdiff_t{in_x} * p.cin;
                const int16_t* w = weights;
                int32_t sums[kBlock];
                std::copy_n(bias, width, sums);
                for (int ky = 0; ky < p.kernel; ++ky, from += row) {
                    for (int i = 0; i < length; ++i, w += width) {
                        for (int o = 0; o < width; ++o) sums[o] += from[i] * w[o];
                    }
                }
                for (int o = 0; o < width; ++o) most[o] = std::max(most[o], sums[o]);
            }
            for (int o = 0; o < width && channel + o < p.cout; o += kSums) {
                requantise_scalar(to, most + o, pixel, 1, channel + o, out);
            }
        }
    }
}

}  // namespace

void conv_s16_scalar(const ConvParams& p, const Outside& outside, const int16_t* in,
                     const int32_t* bias, const int16_t* weights, const Requantise& to,
                     int16_t* scratch, void* out) {
    if (p.pad > 0) {
        conv_s16_frame(p, outside.zero_point, in, scratch);
        in = scratch;
    }
    const int channels = static_cast<int>(blocked_channels(static_cast<uint64_t>(p.cout)));
    const int block_width = static_cast<int>(kBlock);
    const ptrdiff_t depth = ptrdiff_t{p.kernel} * p.kernel * p.cin;
    for (int channel = 0; channel < channels; channel += block_width) {
        const int width = std::min(block_width, channels - channel);
        block(p, in, bias + channel, weights, width, to, channel, out);
        weights += width * depth;
    }
}

}  // namespace facesig
