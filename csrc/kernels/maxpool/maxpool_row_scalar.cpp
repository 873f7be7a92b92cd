#include <algorithm>
#include <cstddef>

#include "kernels/maxpool/maxpool_row.h"

namespace facesig {

void maxpool_row_s8_scalar(const PoolRowParams& p, const int8_t* row0, const int8_t* row1,
                           int8_t* out) {
    const int out_width = p.pad ? (p.width + 1) / 2 : p.width / 2;
    for (int x = 0; x < out_width; ++x) {
        const int right = std::min(2 * x + 1, p.width - 1);
        for (int c = 0; c < p.channels; ++c) {
            const ptrdiff_t a = ptrdiff_t{x} * 2 * p.channels + c;
            const ptrdiff_t b = ptrdiff_t{right} * p.channels + c;
            *out++ = std::max(std::max(row0[a], row0[b]), std::max(row1[a], row1[b]));
        }
    }
}

}  // namespace facesig
