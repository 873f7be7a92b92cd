#include <cstddef>

#include "kernels/maxpool/maxpool_row.h"
#include "kernels/neon.h"

// Keeps a compiler for 32-bit ARM from taking one window through all stages before the next.
#if defined(__arm__)
#define FACESIG_KEEP_ORDER(a, b, c, d) asm("" : "+w"(a), "+w"(b), "+w"(c), "+w"(d))
#else
#define FACESIG_KEEP_ORDER(a, b, c, d) static_cast<void>(0)
#endif

namespace facesig {

namespace {

inline int8_t larger(int8_t a, int8_t b) {
    return a > b ? a : b;
}

// 16 channels of `count` windows. Four addresses that move on by themselves: a window is then four
// loads, three maxima and a store, and nothing else to wait for.
inline void sixteen_channels(const int8_t* row0, const int8_t* row1, int channels, int count,
                             int8_t* out) {
    const ptrdiff_t step = ptrdiff_t{2} * channels;
    const int8_t *right0 = row0 + channels, *right1 = row1 + channels;
    int x = 0;
    for (; x + 2 <= count; x += 2, out += step) {  // side by side: each waits for its own loads
        int8x16_t a0 = vld1q_s8(row0), a1 = vld1q_s8(row1);
        int8x16_t a2 = vld1q_s8(right0), a3 = vld1q_s8(right1);
        row0 += step, row1 += step, right0 += step, right1 += step;
        int8x16_t b0 = vld1q_s8(row0), b1 = vld1q_s8(row1);
        int8x16_t b2 = vld1q_s8(right0), b3 = vld1q_s8(right1);
        row0 += step, row1 += step, right0 += step, right1 += step;
        a0 = vmaxq_s8(a0, a1), a2 = vmaxq_s8(a2, a3);
        b0 = vmaxq_s8(b0, b1), b2 = vmaxq_s8(b2, b3);
        FACESIG_KEEP_ORDER(a0, a2, b0, b2);
        vst1q_s8(out, vmaxq_s8(a0, a2));
        vst1q_s8(out + channels, vmaxq_s8(b0, b2));
    }
    for (; x < count; ++x, out += channels) {
        const int8x16_t left_s8x16 = vmaxq_s8(vld1q_s8(row0), vld1q_s8(row1));
        const int8x16_t right_s8x16 = vmaxq_s8(vld1q_s8(right0), vld1q_s8(right1));
        row0 += step, row1 += step, right0 += step, right1 += step;
        vst1q_s8(out, vmaxq_s8(left_s8x16, right_s8x16));
    }
}

// Channels `c` on of one window; `right` is where its second column starts.
inline void rest(const int8_t* row0, const int8_t* row1, ptrdiff_t right, int c, int channels,
                 int8_t* out) {
    for (; c < channels; ++c) {
        out[c] = larger(larger(row0[c], row0[right + c]), larger(row1[c], row1[right + c]));
    }
}

}  // namespace

void maxpool_row_s8_neon(const PoolRowParams& p, const int8_t* row0, const int8_t* row1,
                         int8_t* out) {
    const ptrdiff_t step = ptrdiff_t{2} * p.channels;
    const int windows = p.width / 2, whole = p.channels / 16 * 16;
    for (int c = 0; c < whole; c += 16) {
        sixteen_channels(row0 + c, row1 + c, p.channels, windows, out + c);
    }
    if (whole < p.channels) {
        for (int x = 0; x < windows; ++x) {
            rest(row0 + x * step, row1 + x * step, p.channels, whole, p.channels,
                 out + ptrdiff_t{x} * p.channels);
        }
    }
    if (!p.pad || p.width % 2 == 0) return;
    rest(row0 + windows * step, row1 + windows * step, 0, 0, p.channels,
         out + ptrdiff_t{windows} * p.channels);
}

}  // namespace facesig
