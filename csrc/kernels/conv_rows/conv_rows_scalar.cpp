#include "kernels/conv_rows/conv_rows.h"
#include "kernels/narrow/products.h"

namespace facesig {

void conv_rows_s8_scalar(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    for (int x = 0; x < p.out_width; ++x) {
        const ptrdiff_t left = (ptrdiff_t{x} * p.stride - 1) * p.cin;
        narrow_pixel(p, {{rows[0] + left, rows[1] + left, rows[2] + left}, 3, 3 * p.cin}, x, out);
    }
}

}  // namespace facesig
