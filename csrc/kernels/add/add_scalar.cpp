#include <algorithm>

#include "kernels/add/add.h"

namespace facesig {

void add_row_s8_scalar(const AddParams& p, int32_t numbers, const int8_t* a, const int8_t* b,
                       int8_t* out) {
    for (int32_t i = 0; i < numbers; ++i) {
        const int32_t sum = (a[i] - p.za) * p.ka + (b[i] - p.zb) * p.kb;
        const int32_t step = ((sum + (1 << 11)) >> 12) + p.zo;
        out[i] = static_cast<int8_t>(std::min(std::max(step, -128), 127));
    }
}

}  // namespace facesig
