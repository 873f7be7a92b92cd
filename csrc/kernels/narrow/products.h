// Narrow layers in plain C++: the arithmetic of narrow.h, one output after the other.
#pragma once

#include "kernels/narrow/narrow.h"

namespace facesig {

// The products of a pixel: `lines` stretches of `length` values that lie together.
struct Products {
    const int8_t* line[3];
    int lines, length;
};

// All channels of pixel `x` of the output row.
void narrow_pixel(const NarrowParams& params, const Products& products, int x, void* out);

// From the sums of `groups` groups, which are overwritten, to one.
int32_t narrow_merged(int32_t* sums, int groups);

// Writes number `at` of the output row, of channel `channel`.
void narrow_write(const NarrowParams& params, int channel, int32_t merged, ptrdiff_t at, void* out);

}  // namespace facesig
