// A row of a 1x1 convolution in lane blocks (narrow/narrow.h): int8 in, int8 or float32 out.
//
// What: the outer product of a pixel's channels and the weights of 16 or 32 output channels, for
// several pixels at once. An input value is copied into eight lanes (`vdup.8`), then one `vmlal.s8`
// for each eight output channels.
//
// Why: half to two thirds of a detector's products are 1x1. The other form, eight input channels in
// the lanes, needs no copies, but its lanes have to be added up: 3.5 to 4.5 cycles for each output,
// where 16 or 32 products are all there is.
//
// Cost: see kernels/README.md, Row kernels. When it stops paying: few output channels; a block of
// 16 is computed whole, and a copy then serves two multiplications only.
#pragma once

#include "kernels/narrow/narrow.h"

namespace facesig {

using PointwiseRow = void (*)(const NarrowParams& params, const int8_t* row, void* out);

void pointwise_s8_scalar(const NarrowParams& params, const int8_t* row, void* out);
void pointwise_s8_neon(const NarrowParams& params, const int8_t* row, void* out);

}  // namespace facesig
