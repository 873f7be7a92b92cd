// Narrow layers: int8 convolutions whose sums stay in 16 bits, run one row of pixels at a time.
//
// What: weights of 16 output channels lie together for each product (a lane block, kLane), so that
// one value of the input times eight weights goes into eight 16-bit sums by one `vmlal.s8`. The
// products of an output are cut into groups of `group`; within a group nothing is ever widened:
//
//     s_i = sum of w * q over group i            fits in 16 bits, whatever the input: the reader of
//     S   = s_0, or pairs halved (a + b) >> 1,   the model file proves it from the weights
//           pairs of pairs halved, ...           1, 2, 4 or 8 groups; rounds down
//     t   = S + bias                             fits in 16 bits
//     q   = (t * M + 16384) >> 15                ReLU: limited to 0..255, less 128; else limited to
//                                                -128..127
//     r   = float(t) * multiplier                a float output, without ReLU
//     t   as it is                               totals, for depthwise/depthwise_s16.h
//
// Why: what costs a Cortex-A9 time beside products is widening sums (2 cycles a register of eight)
// and adding lanes up. Sums of 16 bits need neither, their halving is one `vhadd.s16`, their
// scaling one `vqrdmulh.s16`. A layer of 64 products pays three halvings for 64 multiplications.
//
// Rows: whole maps of a detector do not fit in the first cache (160 x 120 pixels of 16 channels are
// 300 KB); rows of several layers do. Kernels get pointers to rows and write one row.
//
// When it stops paying: many products of large weights. Groups would be short and halvings many,
// and each halving loses half a bit; conv_s8 with its chains and 32-bit sums is for those.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// Output channels of a lane block.
constexpr int kLane = 16;

constexpr int kNarrowGroups = 8;  // at most

// Bytes behind a row's last pixel (and the one to the right of it, where a 3x3 layer reads the row)
// that must be readable. Nothing before its first pixel (the one to the left of it) is read.
constexpr size_t kRowSlack = 64;

// Rows start at addresses that are multiples of this; no kernel needs it, but loads are faster.
constexpr size_t kRowAlign = 16;

// One layer, one row. A pixel's channels lie together.
struct NarrowParams {
    int32_t out_width, cin, cout;  // pixels of the output row; channels
    int32_t stride;                // 1 or 2
    int32_t group;                 // products of a group; their number is 1, 2, 4 or 8
    bool relu;                     // of an int8 output
    bool real;                     // the output is float32, else int8
    // All three hold channels up to a multiple of kLane, zeros where there are none.
    const int16_t* bias;
    const void* multipliers;  // int16_t, of a real output float
    const int8_t* weights;    // [block of channels][product][kLane]
    bool totals = false;      // the output is int16: totals as they are (1x1 only); not real
};

}  // namespace facesig
