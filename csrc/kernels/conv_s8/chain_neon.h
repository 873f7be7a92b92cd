// Products of int8, added up in eight 16-bit lanes along a chain (base/dot_blocks.h).
#pragma once

#include "kernels/neon.h"

namespace facesig {
namespace {

// 16 products of one channel and one pixel begin a chain, or go on with it.
inline int16x8_t begin(int8x16_t w_s8x16, int8x16_t a_s8x16) {
    const int16x8_t products_s16x8 = vmull_s8(vget_low_s8(w_s8x16), vget_low_s8(a_s8x16));
    return vmlal_s8(products_s16x8, vget_high_s8(w_s8x16), vget_high_s8(a_s8x16));
}

inline int16x8_t more(int16x8_t sums_s16x8, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    sums_s16x8 = vmlal_s8(sums_s16x8, vget_low_s8(w_s8x16), vget_low_s8(a_s8x16));
    return vmlal_s8(sums_s16x8, vget_high_s8(w_s8x16), vget_high_s8(a_s8x16));
}

}  // namespace
}  // namespace facesig
