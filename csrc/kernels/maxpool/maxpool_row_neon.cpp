#include <cstddef>

#include "kernels/maxpool/maxpool_row.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

inline int8_t larger(int8_t a, int8_t b) {
    return a > b ? a : b;
}

// One window; `right` is where its second column starts.
inline void window(const int8_t* row0, const int8_t* row1, ptrdiff_t right, int channels,
                   int8_t* out) {
    int c = 0;
    for (; c + 16 <= channels; c += 16) {
        const int8x16_t left_s8x16 = vmaxq_s8(vld1q_s8(row0 + c), vld1q_s8(row1 + c));
        const int8x16_t right_s8x16 =
            vmaxq_s8(vld1q_s8(row0 + right + c), vld1q_s8(row1 + right + c));
        vst1q_s8(out + c, vmaxq_s8(left_s8x16, right_s8x16));
    }
    for (; c < channels; ++c) {
        out[c] = larger(larger(row0[c], row0[right + c]), larger(row1[c], row1[right + c]));
    }
}

}  // namespace

void maxpool_row_s8_neon(const PoolRowParams& p, const int8_t* row0, const int8_t* row1,
                         int8_t* out) {
    const ptrdiff_t step = ptrdiff_t{2} * p.channels;
    for (int x = 0; x + 2 <= p.width; x += 2, row0 += step, row1 += step, out += p.channels) {
        window(row0, row1, p.channels, p.channels, out);
    }
    if (p.pad && p.width % 2 != 0) window(row0, row1, 0, p.channels, out);
}

}  // namespace facesig
