// Convolution with bias and optional ReLU, float32, HWC, weights in blocks (base/blocks.h).
//
// What: out[y][x][o] = act(bias[o] + sum over ky, kx, ci of
//           in[y * stride + ky - pad][x * stride + kx - pad][ci] * w[o][ky][kx][ci]),
// where positions outside the input are zero.
//
// How (NEON): directly, without im2col. The k pixels that one row of the kernel covers are one run
// of k * cin consecutive floats, whatever the channel count: a 5x5 kernel on 3 channels is five
// runs of 15, a 1x1 kernel one run of cin. The register tile (tile_f32_neon.h) sees only runs, of
// four pixels at a time. What differs is what stays in the first cache while it works:
//
//     * Light layers, whose weights are few (kLightWeights): the weights stay. Pixels are the outer
//       loop, blocks of channels the inner one, so the input is read once. The few input rows that
//       one output row needs are copied into a band with zeros at its sides (scratch memory, none
//       for pad 0). Four pixels may be the window of a max-pool, taken before anything is written.
//     * All others: blocks of channels are the outer loop, and of a block's weights as many kernel
//       rows at a time as fit beside the input (kSliceBytes); where that is not all of them, the
//       sums wait in the output. There is no copy and no zero is multiplied: pixels that see the
//       same taps, because the rest fall on padding, form a rectangle, and each rectangle has its
//       runs. That saves 9 % of a 3x3 kernel at stride 2 on 14 x 14 and 22 % on 7 x 7.
//       Where rectangles are so small that they do not fill tiles, the slice is a single tap and
//       the pixels are all that see it (taps.h).
//
// Why: im2col would write and read kernel^2 times the input. The weights of one layer (590 KB) do
// not fit in the L2 of a Cortex-A9, so each comes from memory once, while the tile before it works.
//
// When it stops paying: for one output pixel weights are read once and used once; that is a linear
// layer, which has its own kernel. For 3x3 kernels at stride 1 on small pictures multiplications
// can be saved: kernels/winograd.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// With `pool`, a maximum over 2 x 2 windows at stride 2 follows, taken before anything is written:
// out_height and out_width are what is left after it, and a last odd row or column of the
// convolution is not computed.
struct ConvParams {
    int32_t in_height, in_width, cin;
    int32_t out_height, out_width, cout;
    int32_t kernel, stride, pad;
    bool relu;
    bool pool;
    int32_t chain;  // of int8 weights (base/dot_blocks.h), otherwise 0
};

// What integer kernels read where a window sticks out of the input.
struct Outside {
    int32_t zero_point;
    // For int8 kernels that leave such taps out: what each would have added (model/tap_sums.h).
    // Null: nobody knows.
    const int32_t* tap_sums;
};

// Side of the window of the convolution's pixels that one output pixel is made of.
constexpr int32_t pool_side(const ConvParams& params) {
    return params.pool ? 2 : 1;
}

// Bytes of all weights of a light layer, at most: half of a Cortex-A9's first cache.
constexpr size_t kLightWeights = 16384;

// Bytes of weights of other layers that are used at a time, so that they stay in that cache.
constexpr size_t kSliceBytes = 12800;

// Floats that a four-number load may read beyond the last of the input.
constexpr size_t kConvOverRead = 3;

// Whether a layer goes the way of light ones. Those that the other way does not know do so too: a
// max-pool behind, channels that do not fill a register, more padding than kernel. A plan asks
// about a convolution without its max-pool: light ones take it along at no cost.
bool conv_f32_is_light(const ConvParams& params);

// `in` is followed by kConvOverRead readable floats, `bias` has blocked_channels(cout) numbers,
// `weights` are the blocks. `scratch` holds conv_f32_scratch(params) floats. Input, output and
// scratch do not overlap.
using ConvF32 = void (*)(const ConvParams& params, const float* in, const float* bias,
                         const float* weights, float* scratch, float* out);

void conv_f32_scalar(const ConvParams& params, const float* in, const float* bias,
                     const float* weights, float* scratch, float* out);
void conv_f32_neon(const ConvParams& params, const float* in, const float* bias,
                   const float* weights, float* scratch, float* out);

// Floats of the band, over-read included; 0 when there is none.
size_t conv_f32_scratch(const ConvParams& params);

// Input rows that one output row needs.
int32_t conv_f32_band_rows(const ConvParams& params);

// Numbers of the framed input of integer kernels, whatever their type; 0 when there is no frame.
size_t conv_frame_numbers(const ConvParams& params);

}  // namespace facesig
