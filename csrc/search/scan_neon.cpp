#include "base/neon.h"
#include "search/scan.h"

namespace facesig {

namespace {

#if defined(__arm__)

// Partial sums of all rows, four of 32 bits each, in assembly: a compiler spills the query.
//
//     q0 - q7             the query, 128 codes
//     q8, q9 / q12, q13   32 codes of the row by turns; then products of those that were
//     q10, q11            products: vmull, vmlal, two of 127 * 127 in 16 bits
//     q14, q15            sums of the row, 32 bits
//
// A row is 16 multiplications, 8 widenings of two cycles, an addition of two, 4 loads, a store: 44
// slots where a load of 32 bytes is 2 (B), and as many where it is 4 beside Q-form operations (A).
// Memory needs 96 cycles to bring the next one, so PLD runs kScanAhead bytes before the loads: four
// lines of 32 bytes a row. Loads of the next row stand before the last widenings of this one, which
// reads 32 bytes behind the last row (kScanOverRead).
inline void block_sums(const int8_t* query, const int8_t* codes, int32_t* sums) {
    size_t rows = kScanRows;
    asm volatile(
        "vld1.8 {d0-d3}, [%[query]]!\n\t"
        "vld1.8 {d4-d7}, [%[query]]!\n\t"
        "vld1.8 {d8-d11}, [%[query]]!\n\t"
        "vld1.8 {d12-d15}, [%[query]]!\n\t"
        "vld1.8 {d16-d19}, [%[codes]]!\n\t"
        "1:\n\t"
        "vld1.8 {d24-d27}, [%[codes]]!\n\t"
        "vmull.s8 q10, d16, d0\n\t"
        "vmull.s8 q11, d18, d2\n\t"
        "vmlal.s8 q10, d17, d1\n\t"
        "vmlal.s8 q11, d19, d3\n\t"
        "pld [%[codes], %[ahead]]\n\t"
        "vmull.s8 q8, d24, d4\n\t"
        "vmull.s8 q9, d26, d6\n\t"
        "vmlal.s8 q8, d25, d5\n\t"
        "vmlal.s8 q9, d27, d7\n\t"
        "vld1.8 {d24-d27}, [%[codes]]!\n\t"
        "vpaddl.s16 q14, q10\n\t"
        "vpaddl.s16 q15, q11\n\t"
        "pld [%[codes], %[ahead]]\n\t"
        "vpadal.s16 q14, q8\n\t"
        "vpadal.s16 q15, q9\n\t"
        "vld1.8 {d16-d19}, [%[codes]]!\n\t"
        "vmull.s8 q10, d24, d8\n\t"
        "vmull.s8 q11, d26, d10\n\t"
        "vmlal.s8 q10, d25, d9\n\t"
        "vmlal.s8 q11, d27, d11\n\t"
        "pld [%[codes], %[ahead]]\n\t"
        "vmull.s8 q12, d16, d12\n\t"
        "vmull.s8 q13, d18, d14\n\t"
        "vmlal.s8 q12, d17, d13\n\t"
        "vmlal.s8 q13, d19, d15\n\t"
        "vld1.8 {d16-d19}, [%[codes]]!\n\t"
        "vpadal.s16 q14, q10\n\t"
        "vpadal.s16 q15, q11\n\t"
        "pld [%[codes], %[ahead]]\n\t"
        "subs %[rows], %[rows], #1\n\t"
        "vpadal.s16 q14, q12\n\t"
        "vpadal.s16 q15, q13\n\t"
        "vadd.i32 q14, q14, q15\n\t"
        "vst1.32 {d28-d29}, [%[sums]]!\n\t"
        "bne 1b\n\t"
        : [query] "+r"(query), [codes] "+r"(codes), [sums] "+r"(sums), [rows] "+r"(rows)
        : [ahead] "i"(kScanAhead)
        : "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13",
          "q14", "q15", "cc", "memory");
}

#else

inline void block_sums(const int8_t* query, const int8_t* codes, int32_t* sums) {
    int8x8_t parts[kCodes / 8];
    for (size_t i = 0; i < kCodes / 8; ++i) parts[i] = vld1_s8(query + 8 * i);
    for (size_t row = 0; row < kScanRows; ++row, codes += kCodes, sums += 4) {
        int32x4_t sum_s32x4 = vdupq_n_s32(0);
        for (size_t i = 0; i < kCodes / 8; i += 2) {
            int16x8_t pair_s16x8 = vmull_s8(vld1_s8(codes + 8 * i), parts[i]);
            pair_s16x8 = vmlal_s8(pair_s16x8, vld1_s8(codes + 8 * i + 8), parts[i + 1]);
            sum_s32x4 = vpadalq_s16(sum_s32x4, pair_s16x8);
        }
        vst1q_s32(sums, sum_s32x4);
    }
}

#endif

inline int32x2_t halved(int32x4_t sums) {
    return vadd_s32(vget_low_s32(sums), vget_high_s32(sums));
}

}  // namespace

float scan_neon(const int8_t* query, const int8_t* codes, const float* scales, float* estimates) {
    int32_t sums[4 * kScanRows];
    __builtin_prefetch(scales + 2 * kScanRows);
    block_sums(query, codes, sums);
    float32x4_t most_f32x4 = vdupq_n_f32(-__builtin_inff());
    for (size_t row = 0; row < kScanRows; row += 4) {
        const int32_t* from = sums + 4 * row;
        const int32x2_t low = vpadd_s32(halved(vld1q_s32(from)), halved(vld1q_s32(from + 4)));
        const int32x2_t high = vpadd_s32(halved(vld1q_s32(from + 8)), halved(vld1q_s32(from + 12)));
        const float32x4_t made_f32x4 =
            vmulq_f32(vcvtq_f32_s32(vcombine_s32(low, high)), vld1q_f32(scales + row));
        vst1q_f32(estimates + row, made_f32x4);
        most_f32x4 = vmaxq_f32(most_f32x4, made_f32x4);
    }
    float32x2_t most_f32x2 = vmax_f32(vget_low_f32(most_f32x4), vget_high_f32(most_f32x4));
    most_f32x2 = vpmax_f32(most_f32x2, most_f32x2);
    return vget_lane_f32(most_f32x2, 0);
}

}  // namespace facesig
