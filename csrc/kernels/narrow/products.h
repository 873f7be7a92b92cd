// Narrow layers in plain C++: the arithmetic of narrow.h, one output after the other.
//
// Sums are of 16 bits, as a lane's are. A file whose groups are longer than its weights allow (the
// reader takes the writer's word for them) gives wrong numbers, but the same everywhere.
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

// A sum and one product more, in 16 bits.
int32_t narrow_added(int32_t sum, int32_t weight, int32_t value);

// From the sums of `groups` groups, which are overwritten, to one.
int32_t narrow_merged(int32_t* sums, int groups);

// Writes number `at` of the output row, of channel `channel`.
void narrow_write(const NarrowParams& params, int channel, int32_t merged, ptrdiff_t at, void* out);

}  // namespace facesig
