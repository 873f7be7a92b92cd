// The kernel of conv_s8 for layers whose chain is a whole window: nothing is widened before the
// end.
//
// What: four pixels at a time, all channels. The windows of the four are copied side by side first,
// piece by piece, so that one stream feeds the multiplications:
//
//     piece 0: pixel 0 (16 bytes), pixel 1, pixel 2, pixel 3;  piece 1: ...
//
// Why: of the first layer's 5 pieces and of a 1x1 layer's 6 or 8 every sum stays in one register of
// 16-bit lanes from the first product to the last, which leaves room for eight sums. The windows of
// an image of three channels start at any address, and a copied one is read aligned, 32 times. The
// four pixels are those of a pool's window where there is one.
//
// Cost: a copy of the windows, about one product in forty. When it stops paying: few channels.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// The most pieces of a window: four windows are 2 KB.
constexpr int kConvS8WholePieces = 32;

bool conv_s8_is_whole(const ConvParams& params);

// Reads up to kConvS8OverRead bytes beyond the input, which is framed.
void conv_s8_whole_neon(const ConvParams& params, const int8_t* framed, const int32_t* bias,
                        const int8_t* weights, const Requantise& to, void* out);

}  // namespace facesig
