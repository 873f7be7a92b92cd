#include "kernels/conv_rows/conv_rows.h"
#include "kernels/narrow/outer_neon.h"

namespace facesig {

void conv_rows_s8_neon(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    const int8_t *top = rows[0] - p.cin, *middle = rows[1] - p.cin, *bottom = rows[2] - p.cin;
    outer_row(p, {{top, middle, bottom}, 3, 3 * p.cin, ptrdiff_t{p.stride} * p.cin}, out);
}

}  // namespace facesig
