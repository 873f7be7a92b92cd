// A row of a dense 3x3 convolution in lane blocks (narrow/narrow.h), padded by one pixel: int8 in,
// int8 or float32 out. Products lie in the order row, column, channel.
//
// What: a window is three stretches of 3 x cin values, one of each input row, and what follows is
// pointwise/'s outer product.
//
// Why: a detector's first layer has 3 channels in: 27 products that need not be gathered, and two
// windows of stride 2 share a column, whose values are copied into lanes only once.
//
// When it stops paying: many channels in; NEON has cin 3 and stride 2 as one tile, anything else
// goes product by product.
#pragma once

#include "kernels/narrow/narrow.h"

namespace facesig {

// `rows`: the input rows y * stride - 1, + 0 and + 1; one outside the input holds its zero point.
// Each points at pixel 0, and the pixel left of it is readable.
using ConvRow = void (*)(const NarrowParams& params, const int8_t* const rows[3], void* out);

void conv_rows_s8_scalar(const NarrowParams& params, const int8_t* const rows[3], void* out);
void conv_rows_s8_neon(const NarrowParams& params, const int8_t* const rows[3], void* out);

}  // namespace facesig
