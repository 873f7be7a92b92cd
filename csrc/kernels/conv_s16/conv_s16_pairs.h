// The int16 convolution 5 x 5 with a max-pool, two pixels of a row at a time, in seven tenths of
// the products.
//
// What: as conv_s16.h. Of a kernel row g0..g4 over numbers d0..d5 of one channel, the two pixels
//     y0 = d0 g0 + d1 g1 + d2 g2 + d3 g3 + d4 g4
//     y1 = d1 g0 + d2 g1 + d3 g2 + d4 g3 + d5 g4
// are ten products. Seven are enough (Winograd's, for three taps and for two):
//     left  = (d0 - d2) g0 + (d3 - d4) g3        sum  = (d1 + d2) (g0 + g1 + g2)
//     right = (d3 - d1) g2 + (d5 - d4) g4        diff = (d2 - d1) (g0 - g1 + g2)
//     both  = d4 (g3 + g4)
//     y0 = both + left + (sum + diff) / 2        y1 = both + right + (sum - diff) / 2
// All of it is exact. Sums and differences of two of a tensor's numbers and of three weights fit in
// 16 bits (the largest are 16384 and 1023); sum + diff is even; and nothing leaves 32 bits up to 16
// channels of 4095, all that the format admits for an input of more than three channels. What both
// pixels have in common need not be compared.
//
// How: every row is framed and turned once into seven numbers for each pair of pixels and channel,
// in a ring of six rows: what one row of windows needs. The weights are turned once a run. The five
// sums are then plain sums of products, and a 4 x 12 tile (conv_s16_tiles.h) makes them for four
// pairs.
//
// Cost: 440 thousand slots of a Cortex-A9 in the place of 626 for 24 x 24 pixels with 12 channels
// on both sides, and about 60 for turning and for more and shorter runs. It does not pay where few
// channels come out.
#pragma once

#include "kernels/conv_s16/conv_s16.h"

namespace facesig {

constexpr int kPairChannels = 12;  // a block of eight and one of four

constexpr bool is_conv_pairs(const ConvParams& p) {
    return p.kernel == 5 && p.stride == 1 && p.pool && p.cin % 4 == 0 && p.cin <= 16 &&
           p.cout > 8 && p.cout <= kPairChannels && p.out_width >= 4 && p.out_width <= kSumPixels;
}

constexpr int kPairRows = 6;     // of the ring
constexpr int kPairNumbers = 7;  // of a pair and channel

// Numbers of a framed row, in whole lines.
constexpr size_t conv_s16_pairs_row(const ConvParams& p) {
    constexpr size_t kLineNumbers = 32;
    const size_t row = static_cast<size_t>(p.in_width + 2 * p.pad) * static_cast<size_t>(p.cin);
    return (row + kLineNumbers - 1) / kLineNumbers * kLineNumbers;
}

// Numbers of a framed row, the turned weights and the ring.
constexpr size_t conv_s16_pairs_scratch(const ConvParams& p) {
    const size_t numbers = kPairNumbers * static_cast<size_t>(p.cin);
    const size_t weights = numbers * static_cast<size_t>(p.kernel) * kPairChannels;
    return conv_s16_pairs_row(p) + weights + kPairRows * numbers * static_cast<size_t>(p.out_width);
}

// `scratch` holds conv_s16_pairs_scratch(params) numbers.
void conv_s16_pairs_neon(const ConvParams& params, int32_t zero_point, const int16_t* in,
                         const int32_t* bias, const int16_t* weights, const Requantise& to,
                         int16_t* scratch, void* out);

}  // namespace facesig
