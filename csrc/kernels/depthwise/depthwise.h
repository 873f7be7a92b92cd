// A row of a depthwise 3x3 convolution in lane blocks (narrow/narrow.h), padded by one pixel: each
// channel has nine weights of its own. int8 in, int8 or float32 out.
//
// What: eight channels at a time along the whole row. Their nine weights stay in registers, and so
// do the columns of a window: three loads bring the next one. The bias is the first sum.
//
// Why: 9 products for each number read leave nothing to hide loads behind. Channels in the lanes
// need neither copies of values nor sums over lanes; sums of 16 bits (nine weights whose magnitudes
// add up to 255 or less keep to them) need no widening, which made it 2.5 times as slow in trials.
//
// Cost: see kernels/README.md, Row kernels. When it stops paying: fewer than eight channels.
#pragma once

#include "kernels/narrow/narrow.h"

namespace facesig {

// `rows` as in conv_rows/conv_rows.h. params.cin and params.cout are the same.
using DepthwiseRow = void (*)(const NarrowParams& params, const int8_t* const rows[3], void* out);

void depthwise_s8_scalar(const NarrowParams& params, const int8_t* const rows[3], void* out);
void depthwise_s8_neon(const NarrowParams& params, const int8_t* const rows[3], void* out);

}  // namespace facesig
