// The kernel of conv_s8 for layers in which a whole window (kernel x kernel x cin products) fits in
// 16 bits: sums are widened to 32 bits once, at the end, not after every chain.
//
// What: four pixels at a time, all channels. A window is read in pieces of 16 bytes. The windows of
// the four pixels are first copied into one stream, piece by piece:
//
//     piece 0: pixel 0 (16 bytes), pixel 1, pixel 2, pixel 3;  piece 1: ...
//
// The four pixels are those of a pool's window where the layer has a pool.
//
// Why: a sum stays in one register of eight 16-bit lanes from the first product to the last, so
// eight sums (4 pixels x 2 channels) fit beside their operands. Layers for which this holds have
// few pieces: 5 in the first layer, 6 or 8 in a 1x1 one. The copy pays because windows of an image
// of three channels start at any address; a copied one is aligned, and read once for every two
// output channels.
//
// Cost: the copy, about one product in forty. When it stops paying: few output channels, for which
// it is read only a few times.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// The most pieces of a window: four windows are 2 KB.
constexpr int kConvS8WindowPieces = 32;

bool conv_s8_fits_window(const ConvParams& params);

// Reads up to kConvS8OverRead bytes beyond the input, which is framed.
void conv_s8_window_neon(const ConvParams& params, const int8_t* framed, const int32_t* bias,
                         const int8_t* weights, const Requantise& to, void* out);

}  // namespace facesig
