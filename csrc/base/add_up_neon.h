// Sums of four dot products: each a register of four partial sums.
#pragma once

#include "base/neon.h"

namespace facesig {
namespace {

// The four numbers of each register added up; lane i of the result is the sum of `si`.
inline int32x4_t add_up(int32x4_t s0, int32x4_t s1, int32x4_t s2, int32x4_t s3) {
    const int32x2_t h0 = vadd_s32(vget_low_s32(s0), vget_high_s32(s0));
    const int32x2_t h1 = vadd_s32(vget_low_s32(s1), vget_high_s32(s1));
    const int32x2_t h2 = vadd_s32(vget_low_s32(s2), vget_high_s32(s2));
    const int32x2_t h3 = vadd_s32(vget_low_s32(s3), vget_high_s32(s3));
    return vcombine_s32(vpadd_s32(h0, h1), vpadd_s32(h2, h3));
}

}  // namespace
}  // namespace facesig
