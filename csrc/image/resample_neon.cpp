// Names carry lanes: x_u16x8 is eight numbers of 16 bits. Eight columns at a time throughout; a
// line that is no multiple of eight ends with eight that overlap those before.
#include "base/neon.h"
#include "image/kernels.h"

namespace facesig {

namespace {

constexpr int32_t kMostSums = 256;  // bytes that add up to at most 16 bits

struct Sums {
    uint32x4_t low, high;
};

inline Sums add_row(Sums sums, uint8x8_t row_u8x8, uint16_t weight) {
    const uint16x8_t row_u16x8 = vmovl_u8(row_u8x8);
    sums.low = vmlal_n_u16(sums.low, vget_low_u16(row_u16x8), weight);
    sums.high = vmlal_n_u16(sums.high, vget_high_u16(row_u16x8), weight);
    return sums;
}

inline Sums add_between(Sums sums, const DownParams& params, int32_t i) {
    const int32_t last = params.count - 1;
    for (int32_t k = 1; k < last; k += kMostSums) {
        const int32_t end = last < k + kMostSums ? last : k + kMostSums;
        uint16x8_t sum_u16x8 = vmovl_u8(vld1_u8(params.rows[k] + i));
        for (int32_t j = k + 1; j < end; ++j) {
            sum_u16x8 = vaddw_u8(sum_u16x8, vld1_u8(params.rows[j] + i));
        }
        sums.low = vmlal_n_u16(sums.low, vget_low_u16(sum_u16x8), params.body);
        sums.high = vmlal_n_u16(sums.high, vget_high_u16(sum_u16x8), params.body);
    }
    return sums;
}

inline void down_eight(const DownParams& params, int32_t i, uint16_t* to) {
    const uint32x4_t half_u32x4 = vdupq_n_u32(1U << (params.drop - 1));
    const int32x4_t drop_s32x4 = vdupq_n_s32(-params.drop);
    Sums sums = add_row({half_u32x4, half_u32x4}, vld1_u8(params.rows[0] + i), params.head);
    if (params.count > 2) sums = add_between(sums, params, i);
    if (params.count > 1) {
        sums = add_row(sums, vld1_u8(params.rows[params.count - 1] + i), params.tail);
    }
    vst1q_u16(to + i, vcombine_u16(vmovn_u32(vshlq_u32(sums.low, drop_s32x4)),
                                   vmovn_u32(vshlq_u32(sums.high, drop_s32x4))));
}

// Two rows and a drop of 7: what a face that keeps its size needs.
inline void down_two(const DownParams& params, int32_t i, uint16_t* to) {
    const uint16x8_t a_u16x8 = vmovl_u8(vld1_u8(params.rows[0] + i));
    const uint16x8_t b_u16x8 = vmovl_u8(vld1_u8(params.rows[1] + i));
    uint32x4_t low = vmull_n_u16(vget_low_u16(a_u16x8), params.head);
    uint32x4_t high = vmull_n_u16(vget_high_u16(a_u16x8), params.head);
    low = vmlal_n_u16(low, vget_low_u16(b_u16x8), params.tail);
    high = vmlal_n_u16(high, vget_high_u16(b_u16x8), params.tail);
    vst1q_u16(to + i, vcombine_u16(vrshrn_n_u32(low, 7), vrshrn_n_u32(high, 7)));
}

inline void transpose_eight(const uint16_t* lines, int32_t stride, uint16_t* to) {
    uint16x8_t row[8];
    for (int r = 0; r < 8; ++r) row[r] = vld1q_u16(lines + static_cast<ptrdiff_t>(stride) * r);
    uint32x4_t pair[8];  // pairs of rows, then of pairs: 2 x 2, 4 x 4 blocks
    for (int r = 0; r < 8; r += 2) {
        const uint16x8x2_t turned = vtrnq_u16(row[r], row[r + 1]);
        pair[r] = vreinterpretq_u32_u16(turned.val[0]);
        pair[r + 1] = vreinterpretq_u32_u16(turned.val[1]);
    }
    for (int r = 0; r < 8; r += 4) {
        for (int k = 0; k < 2; ++k) {
            const uint32x4x2_t turned = vtrnq_u32(pair[r + k], pair[r + k + 2]);
            pair[r + k] = turned.val[0];
            pair[r + k + 2] = turned.val[1];
        }
    }
    for (int k = 0; k < 4; ++k) {  // columns k and k + 4
        const uint16x8_t upper = vreinterpretq_u16_u32(pair[k]);
        const uint16x8_t lower = vreinterpretq_u16_u32(pair[k + 4]);
        vst1q_u16(to + 8 * k, vcombine_u16(vget_low_u16(upper), vget_low_u16(lower)));
        vst1q_u16(to + 8 * (k + 4), vcombine_u16(vget_high_u16(upper), vget_high_u16(lower)));
    }
}

template <int kDrop>
inline uint8x8_t mean(const uint16_t* column, ptrdiff_t step, const Interval& interval) {
    const uint16x8_t first_u16x8 = vld1q_u16(column);
    const uint32x4_t half_u32x4 = vdupq_n_u32(1U << (kDrop - 1));
    uint32x4_t low = vmlal_n_u16(half_u32x4, vget_low_u16(first_u16x8), interval.head);
    uint32x4_t high = vmlal_n_u16(half_u32x4, vget_high_u16(first_u16x8), interval.head);
    if (interval.count > 1) {
        for (int32_t k = 2; k < interval.count; ++k) {
            column += step;
            const uint16x8_t next_u16x8 = vld1q_u16(column);
            low = vmlal_n_u16(low, vget_low_u16(next_u16x8), interval.body);
            high = vmlal_n_u16(high, vget_high_u16(next_u16x8), interval.body);
        }
        const uint16x8_t last_u16x8 = vld1q_u16(column + step);
        low = vmlal_n_u16(low, vget_low_u16(last_u16x8), interval.tail);
        high = vmlal_n_u16(high, vget_high_u16(last_u16x8), interval.tail);
    }
    const uint16x8_t mean_u16x8 = vcombine_u16(vshrn_n_u32(low, 16), vshrn_n_u32(high, 16));
    return vshrn_n_u16(mean_u16x8, kDrop - 16);
}

inline void store_eight(const uint8x8_t column[8], int32_t stride, uint8_t* to) {
    uint16x4_t pair[8];
    for (int x = 0; x < 8; x += 2) {
        const uint8x8x2_t turned = vtrn_u8(column[x], column[x + 1]);
        pair[x] = vreinterpret_u16_u8(turned.val[0]);
        pair[x + 1] = vreinterpret_u16_u8(turned.val[1]);
    }
    uint32x2_t four[8];
    for (int x = 0; x < 8; x += 4) {
        for (int k = 0; k < 2; ++k) {
            const uint16x4x2_t turned = vtrn_u16(pair[x + k], pair[x + k + 2]);
            four[x + k] = vreinterpret_u32_u16(turned.val[0]);
            four[x + k + 2] = vreinterpret_u32_u16(turned.val[1]);
        }
    }
    for (int k = 0; k < 4; ++k) {  // rows k and k + 4
        const uint32x2x2_t turned = vtrn_u32(four[k], four[k + 4]);
        const ptrdiff_t row = static_cast<ptrdiff_t>(stride) * k;
        vst1_u8(to + row, vreinterpret_u8_u32(turned.val[0]));
        vst1_u8(to + row + static_cast<ptrdiff_t>(stride) * 4, vreinterpret_u8_u32(turned.val[1]));
    }
}

template <int kDrop>
void across(const AcrossParams& params, uint8_t* to) {
    const ptrdiff_t step = static_cast<ptrdiff_t>(kBand) * params.pitch;
    for (int32_t x = 0; x < params.outputs; x += 8) {
        uint8x8_t column[8];
        const int32_t count = params.outputs - x < 8 ? params.outputs - x : 8;
        for (int32_t k = 0; k < 8; ++k) {
            const Interval& interval = params.intervals[x + (k < count ? k : count - 1)];
            column[k] = mean<kDrop>(params.columns + (interval.first - params.origin) * step, step,
                                    interval);
        }
        store_eight(column, params.stride, to + x);
    }
}

}  // namespace

void down_neon(const DownParams& params, uint16_t* to) {
    if (params.columns < 8) {
        down_scalar(params, to);
        return;
    }
    const bool two = params.count == 2 && params.drop == 7;
    for (int32_t i = 0;;) {
        if (two) {
            down_two(params, i, to);
        } else {
            down_eight(params, i, to);
        }
        if (i + 8 >= params.columns) return;
        i = i + 16 <= params.columns ? i + 8 : params.columns - 8;
    }
}

void transpose_neon(const uint16_t* lines, int32_t stride, int32_t columns, uint16_t* to) {
    for (int32_t i = 0; i < columns; i += 8) {
        transpose_eight(lines + i, stride, to + static_cast<ptrdiff_t>(8) * i);
    }
}

void across_neon(const AcrossParams& params, uint8_t* to) {
    if (params.drop == 23) {
        across<23>(params, to);
    } else {
        across<24>(params, to);
    }
}

void halve_neon(const uint8_t* a, const uint8_t* b, int32_t outputs, uint8_t* to) {
    if (outputs < 8) {
        halve_scalar(a, b, outputs, to);
        return;
    }
    for (int32_t i = 0;;) {
        uint16x8_t sum_u16x8 = vpaddlq_u8(vld1q_u8(a + 2 * i));
        sum_u16x8 = vpadalq_u8(sum_u16x8, vld1q_u8(b + 2 * i));
        vst1_u8(to + i, vrshrn_n_u16(sum_u16x8, 2));
        if (i + 8 >= outputs) return;
        i = i + 16 <= outputs ? i + 8 : outputs - 8;
    }
}

}  // namespace facesig
