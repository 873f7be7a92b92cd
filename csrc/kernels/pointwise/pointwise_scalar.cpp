#include "kernels/narrow/products.h"
#include "kernels/pointwise/pointwise.h"

namespace facesig {

void pointwise_s8_scalar(const NarrowParams& p, const int8_t* row, void* out) {
    for (int x = 0; x < p.out_width; ++x) {
        const int8_t* in = row + ptrdiff_t{x} * p.stride * p.cin;
        narrow_pixel(p, {{in}, 1, p.cin}, x, out);
    }
}

}  // namespace facesig
