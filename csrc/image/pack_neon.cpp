// A row that is no multiple of eight pixels ends with eight that overlap those before; shorter ones
// are left to the plain functions.
#include "base/neon.h"
#include "image/kernels.h"

namespace facesig {

namespace {

// Where the next eight (or `step`) begin after `i` of `count`; `count` at the end.
inline int32_t next(int32_t i, int32_t step, int32_t count) {
    if (i + step >= count) return count;
    return i + 2 * step <= count ? i + step : count - step;
}

inline uint8x8_t component(const uint8_t* samples, int32_t pitch, int32_t offset) {
    if (pitch == 2) return vld2_u8(samples).val[offset];
    if (pitch == 3) return vld3_u8(samples).val[offset];
    return vld4_u8(samples).val[offset];
}

}  // namespace

void split_neon(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples, uint8_t* to) {
    if (samples < 8 || pitch == 1) {
        split_scalar(row, pitch, offset, samples, to);
        return;
    }
    for (int32_t i = 0; i < samples; i = next(i, 8, samples)) {
        vst1_u8(to + i, component(row + static_cast<ptrdiff_t>(pitch) * i, pitch, offset));
    }
}

void pack_neon(const uint8_t* const rows[3], int32_t count, uint8_t flip, uint8_t* to) {
    if (count < 8) {
        pack_scalar(rows, count, flip, to);
        return;
    }
    const uint8x8_t flip_u8x8 = vdup_n_u8(flip);
    for (int32_t i = 0; i < count; i = next(i, 8, count)) {
        uint8x8x3_t made;
        for (int k = 0; k < 3; ++k) made.val[k] = veor_u8(vld1_u8(rows[k] + i), flip_u8x8);
        vst3_u8(to + 3 * i, made);
    }
}

}  // namespace facesig
