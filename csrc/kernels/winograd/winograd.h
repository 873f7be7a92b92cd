// Convolution by a 3x3 kernel at stride 1 with fewer multiplications: Winograd's F(2 x 4, 3 x 3).
//
// What: as kernels/conv/conv.h, to rounding. Lavin and Gray, "Fast Algorithms for Convolutional
// Neural Networks" (CVPR 2016), with different sizes down and across.
//
// How: the output is cut into tiles of 2 rows by 4 columns. Each needs 4 x 6 inputs; transformed by
// sums and differences (B), they are 24 numbers a channel, and so are the weights of a kernel (G).
// At each of the 24 places one multiplies, over all input channels, what belongs there: a product
// of matrices, tiles x cin by cin x cout, computed by the register tile of conv. Transformed back
// (A), the 24 sums are the 8 outputs.
//
//     across, 4 outputs of 6 inputs                down, 2 outputs of 4 inputs
//     B  4  0 -5  0  1  0   G  1/4    0    0       B  1  0 -1  0   G   1    0    0
//        0 -4 -4  1  1  0    -1/6 -1/6 -1/6           0  1  1  0     1/2  1/2  1/2
//        0  4 -4 -1  1  0    -1/6  1/6 -1/6           0 -1  1  0     1/2 -1/2  1/2
//        0 -2 -1  2  1  0    1/24 1/12  1/6           0  1  0 -1       0    0    1
//        0  2 -1 -2  1  0    1/24 -1/12 1/6
//        0  4  0 -5  0  1       0    0    1        A  1  1  1  0
//     A  1  1  1  1  1  0                             0  1 -1 -1
//        0  1 -1  2 -2  0
//        0  1  1  4  4  0
//        0  1 -1  8 -8  1
//
// A tile that sticks out of the picture needs no product at the places that are only for outputs
// outside: the last row of A goes into second rows only, the last column into fourth columns only.
//
// Why these sizes: 7 x 7 outputs, the shipped network's, are 8 tiles, 24 products each: 192 instead
// of the 441 of a direct convolution, and 165 without those for outputs outside. F(2 x 2) needs 256
// products, which is a quarter of the time more. F(4 x 4) needs 144, but its 36 weights for every 9
// come from memory at each run and are used four times each: 2.4 MB in 1.8 ms at 1333 MB/s, while
// F(2 x 4) waits for 1.6 MB, 1.2 ms, that hide behind 1.9 ms of multiplications. And its rounding
// errors are smaller.
//
// Cost: the transformed weights, 24 for every 9, are made when a session is created and belong to
// it. The transforms of input and output are a tenth of the time.
//
// When it stops paying: a kernel of 24 / 9 the size must be read for few tiles; for many, the
// direct convolution is as fast as its multiplications, and this one twice that, at the price of
// memory. winograd_fits() says where this project draws the line.
#pragma once

#include "kernels/conv/conv.h"

namespace facesig {

constexpr int kWinogradPlaces = 24;
constexpr int kWinogradRows = 2, kWinogradColumns = 4;  // outputs of one tile

// Tiles of an output, at most: of more, the transformed weights are not worth their memory.
constexpr int kWinogradMostTiles = 32;

// Whether a convolution is one for these kernels.
bool winograd_fits(const ConvParams& params);

// Tiles of the whole output.
constexpr int winograd_tiles(const ConvParams& p) {
    return (p.out_height + kWinogradRows - 1) / kWinogradRows *
           ((p.out_width + kWinogradColumns - 1) / kWinogradColumns);
}

// Floats of the transformed weights.
size_t winograd_weights(const ConvParams& params);

// Scratch memory holds 25 places: the transformed input lies in the last 24, the sums in the first.
// So the sums of a place overwrite the input of the one before, which nobody needs any more and
// whose lines are in the cache. Floats from one to the next: a line more than needed, because the
// 24 lines of one tile would otherwise share two sets of the cache.
constexpr ptrdiff_t winograd_place(const ConvParams& p) {
    return ptrdiff_t{winograd_tiles(p)} * (p.cin > p.cout ? p.cin : p.cout) + 16;
}

// Floats of scratch memory of a run.
size_t winograd_scratch(const ConvParams& params);

// Transforms a layer's weights, which lie in blocks (base/blocks.h).
using WinogradPrepareF32 = void (*)(const ConvParams& params, const float* weights,
                                    float* transformed);

// `weights` are transformed ones.
using WinogradF32 = void (*)(const ConvParams& params, const float* in, const float* bias,
                             const float* weights, float* scratch, float* out);

void winograd_prepare_f32_neon(const ConvParams& params, const float* weights, float* transformed);
void winograd_f32_neon(const ConvParams& params, const float* in, const float* bias,
                       const float* weights, float* scratch, float* out);

}  // namespace facesig
