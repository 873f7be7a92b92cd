#include "kernels/narrow/outer_neon.h"
#include "kernels/pointwise/pointwise.h"

namespace facesig {

void pointwise_s8_neon(const NarrowParams& p, const int8_t* row, void* out) {
    outer_row(p, {{row}, 1, p.cin, ptrdiff_t{p.stride} * p.cin}, out);
}

}  // namespace facesig
