// What integer convolutions share: the order of their pixels, and the maximum of a pool's window.
#pragma once

#include <cstddef>

#include "kernels/neon.h"
#include "kernels/requantise/requantise.h"

namespace facesig {
namespace {

// The convolution's pixels in rows from left to right, or window by window of a pool: where each
// one's first run starts.
template <typename Integer>
struct Pixels {
    const Integer* row;  // of the row's first pixel
    ptrdiff_t x_step, y_step;
    int width;  // pixels of a row
    bool pool;
    int x = 0, corner = 0;

    const Integer* next() {
        const Integer* at = row + x * x_step;
        if (pool) {
            at += (corner & 1) * x_step + (corner >> 1) * y_step;
            corner = (corner + 1) & 3;
            if (corner != 0) return at;
        }
        const int side = pool ? 2 : 1;
        x += side;
        if (x == width) {
            x = 0;
            row += side * y_step;
        }
        return at;
    }
};

// Of every four pixels' sums the largest.
inline void pool_sums(int32_t* sums, int pixels) {
    for (int i = 0; i < pixels; i += 4) {
        const int32_t* from = sums + i * kSums;
        const int32x4_t top = vmaxq_s32(vld1q_s32(from), vld1q_s32(from + kSums));
        const int32x4_t bottom =
            vmaxq_s32(vld1q_s32(from + 2 * kSums), vld1q_s32(from + 3 * kSums));
        vst1q_s32(sums + i, vmaxq_s32(top, bottom));
    }
}

}  // namespace
}  // namespace facesig
