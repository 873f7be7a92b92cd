// A row of a depthwise 3x3 convolution of totals: int16 in (what a narrow 1x1 sums, not rounded to
// int8), float32 out, sums of 32 bits. Padded by one pixel of zeros.
//
// What: eight channels at a time along the row, two pixels side by side, so that their windows
// share columns. Weights are int8 in lane blocks (narrow/narrow.h), widened once a row:
//
//     S = bias + sum of w * t       int32: nine products have 26 bits, a bias 30 (the reader's
//     check) r = float(S) * multiplier     rounded to nearest, ties to even, twice
//
// Why: before a detector's outputs the rounding to int8 costs half a per cent of a box's overlap,
// and weights that must keep a sum in 16 bits have five bits instead of eight.
//
// Cost: four times the time of depthwise.h an output, twice that of its float outputs
// (kernels/README.md, Row kernels), of which the 1x1 before it, which scales and narrows nothing,
// gives some back: 0.1 ms for a detector's outputs at 320 x 240. When it stops paying: large maps.
#pragma once

#include "kernels/narrow/narrow.h"

namespace facesig {

struct DepthwiseS16Params {
    int32_t out_width, channels, stride;  // stride 1 or 2
    // All three hold channels up to a multiple of kLane, zeros where there are none.
    const int32_t* bias;
    const float* multipliers;
    const int8_t* weights;  // [block of channels][product][kLane]
};

// `rows` as in conv_rows/conv_rows.h.
using DepthwiseS16Row = void (*)(const DepthwiseS16Params& params, const int16_t* const rows[3],
                                 float* out);

void depthwise_s16_scalar(const DepthwiseS16Params& params, const int16_t* const rows[3],
                          float* out);
void depthwise_s16_neon(const DepthwiseS16Params& params, const int16_t* const rows[3], float* out);

}  // namespace facesig
