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

struct Weights {
    uint16x4_t head, body, tail;
};

inline Sums times(uint16x8_t row_u16x8, uint16x4_t weight) {
    return {vmull_u16(vget_low_u16(row_u16x8), weight),
            vmull_u16(vget_high_u16(row_u16x8), weight)};
}

inline Sums add(Sums sums, uint16x8_t row_u16x8, uint16x4_t weight) {
    return {vmlal_u16(sums.low, vget_low_u16(row_u16x8), weight),
            vmlal_u16(sums.high, vget_high_u16(row_u16x8), weight)};
}

inline uint16x8_t bytes(const uint8_t* row) {
    return vmovl_u8(vld1_u8(row));
}

// What lies between the first and the last row.
inline Sums add_between(Sums sums, const DownParams& params, int32_t i, uint16x4_t body) {
    const int32_t last = params.count - 1;
    for (int32_t k = 1; k < last; k += kMostSums) {
        const int32_t end = last < k + kMostSums ? last : k + kMostSums;
        uint16x8_t sum_u16x8 = bytes(params.rows[k] + i);
        for (int32_t j = k + 1; j < end; ++j) {
            sum_u16x8 = vaddw_u8(sum_u16x8, vld1_u8(params.rows[j] + i));
        }
        sums = add(sums, sum_u16x8, body);
    }
    return sums;
}

// Rounds and drops kDrop bits, or those of `drop_s32x4` if kDrop is 0.
template <int kDrop>
inline uint16x8_t dropped(Sums sums, uint32x4_t half_u32x4, int32x4_t drop_s32x4) {
    constexpr int kNamed = kDrop == 0 ? 1 : kDrop;
    if (kDrop != 0) {
        return vcombine_u16(vrshrn_n_u32(sums.low, kNamed), vrshrn_n_u32(sums.high, kNamed));
    }
    return vcombine_u16(vmovn_u32(vshlq_u32(vaddq_u32(sums.low, half_u32x4), drop_s32x4)),
                        vmovn_u32(vshlq_u32(vaddq_u32(sums.high, half_u32x4), drop_s32x4)));
}

// kCount is 1, 2 or 3, the last for three and more.
template <int kDrop, int kCount>
void down(const DownParams& params, uint16_t* to) {
    const uint32x4_t half_u32x4 = vdupq_n_u32(1U << (params.drop - 1));
    const int32x4_t drop_s32x4 = vdupq_n_s32(-params.drop);
    const Weights w = {vdup_n_u16(params.head), vdup_n_u16(params.body), vdup_n_u16(params.tail)};
    const uint8_t* first = params.rows[0];
    const uint8_t* last = params.rows[params.count - 1];
    const int32_t columns = params.columns;
    int32_t i = 0;
    // Two eights at a time hide each other's latencies.
    for (; kCount < 3 && i + 16 <= columns; i += 16) {
        const uint8x16_t a_u8x16 = vld1q_u8(first + i);
        Sums low = times(vmovl_u8(vget_low_u8(a_u8x16)), w.head);
        Sums high = times(vmovl_u8(vget_high_u8(a_u8x16)), w.head);
        if (kCount > 1) {
            const uint8x16_t b_u8x16 = vld1q_u8(last + i);
            low = add(low, vmovl_u8(vget_low_u8(b_u8x16)), w.tail);
            high = add(high, vmovl_u8(vget_high_u8(b_u8x16)), w.tail);
        }
        vst1q_u16(to + i, dropped<kDrop>(low, half_u32x4, drop_s32x4));
        vst1q_u16(to + i + 8, dropped<kDrop>(high, half_u32x4, drop_s32x4));
    }
    for (; i < columns; i += 8) {
        if (i + 8 > columns) i = columns - 8;
        Sums sums = times(bytes(first + i), w.head);
        if (kCount > 2) sums = add_between(sums, params, i, w.body);
        if (kCount > 1) sums = add(sums, bytes(last + i), w.tail);
        vst1q_u16(to + i, dropped<kDrop>(sums, half_u32x4, drop_s32x4));
    }
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

// kCount is 2, or 0 for any number of columns. Dropping bits in two steps rounds as in one.
template <int kDrop, int kCount>
inline uint8x8_t mean(const uint16_t* column, ptrdiff_t step, const Interval& interval) {
    const uint16x4_t w = vld1_u16(&interval.head);
    const uint16x8_t first_u16x8 = vld1q_u16(column);
    uint32x4_t low = vmull_lane_u16(vget_low_u16(first_u16x8), w, 0);
    uint32x4_t high = vmull_lane_u16(vget_high_u16(first_u16x8), w, 0);
    if (kCount == 2 || interval.count > 1) {
        for (int32_t k = 2; kCount == 0 && k < interval.count; ++k) {
            column += step;
            const uint16x8_t next_u16x8 = vld1q_u16(column);
            low = vmlal_lane_u16(low, vget_low_u16(next_u16x8), w, 1);
            high = vmlal_lane_u16(high, vget_high_u16(next_u16x8), w, 1);
        }
        const uint16x8_t last_u16x8 = vld1q_u16(column + step);
        low = vmlal_lane_u16(low, vget_low_u16(last_u16x8), w, 2);
        high = vmlal_lane_u16(high, vget_high_u16(last_u16x8), w, 2);
    }
    const uint16x8_t mean_u16x8 = vcombine_u16(vshrn_n_u32(low, 16), vshrn_n_u32(high, 16));
    return vrshrn_n_u16(mean_u16x8, kDrop - 16);
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

// Eight outputs. Unrolled, loads of the next hide the latencies of the last.
template <int kDrop, int kCount>
void across_eight(const AcrossParams& params, const Interval* intervals, uint8_t* to) {
    const ptrdiff_t step = ptrdiff_t{kBand} * params.pitch;
    uint8x8_t column[8];
#if defined(__arm__)
#pragma GCC unroll 8
#endif
    for (int32_t k = 0; k < 8; ++k) {
        const uint16_t* columns = params.columns + (intervals[k].first - params.origin) * step;
        column[k] = mean<kDrop, kCount>(columns, step, intervals[k]);
    }
    store_eight(column, params.stride, to);
}

template <int kDrop, int kCount>
void across(const AcrossParams& params, uint8_t* to) {
    const Interval* intervals = params.intervals;
    int32_t x = 0;
    for (; x + 8 <= params.outputs; x += 8) {
        across_eight<kDrop, kCount>(params, intervals + x, to + x);
    }
    if (x == params.outputs) return;
    Interval rest[8];
    for (int32_t k = 0; k < 8; ++k) rest[k] = intervals[x + k < params.outputs ? x + k : x];
    across_eight<kDrop, kCount>(params, rest, to + x);
}

template <int kDrop>
void down_any(const DownParams& params, uint16_t* to) {
    if (params.count == 1) {
        down<kDrop, 1>(params, to);
    } else if (params.count == 2) {
        down<kDrop, 2>(params, to);
    } else {
        down<kDrop, 3>(params, to);
    }
}

}  // namespace

void down_neon(const DownParams& params, uint16_t* to) {
    if (params.columns < 8) {
        down_scalar(params, to);
    } else if (params.drop == 7) {
        down_any<7>(params, to);
    } else if (params.drop == 8) {
        down_any<8>(params, to);
    } else {
        down_any<0>(params, to);
    }
}

void transpose_neon(const uint16_t* lines, int32_t stride, int32_t columns, uint16_t* to) {
    for (int32_t i = 0; i < columns; i += 8) {
        transpose_eight(lines + i, stride, to + static_cast<ptrdiff_t>(8) * i);
    }
}

void across_neon(const AcrossParams& params, uint8_t* to) {
    if (params.drop == 24) {
        across<24, 0>(params, to);
    } else if (params.two) {
        across<23, 2>(params, to);
    } else {
        across<23, 0>(params, to);
    }
}

}  // namespace facesig
