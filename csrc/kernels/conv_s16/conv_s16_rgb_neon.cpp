// See conv_s16_rgb.h. On 32-bit ARM the tile is in assembler: lanes reach d0 to d7 only.
#include "kernels/conv_s16/conv_s16_rgb.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kImageChannels = 3;

// Pixels of a row that are narrowed together: whole tiles, and so that pools do not split.
constexpr int kStretch = kSumPixels / (2 * kRgbPixels) * 2 * kRgbPixels;

#if defined(__arm__)
// clang-format off: one instruction a line

#define FACESIG_MLA(sum, w, a) "vmlal.s16 " sum ", " w ", " a "\n\t"
#define FACESIG_WEIGHT(w, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) \
    FACESIG_MLA("q6", w, a0)                                      \
    FACESIG_MLA("q7", w, a1)                                      \
    FACESIG_MLA("q8", w, a2)                                      \
    FACESIG_MLA("q9", w, a3)                                      \
    FACESIG_MLA("q10", w, a4)                                     \
    FACESIG_MLA("q11", w, a5)                                     \
    FACESIG_MLA("q12", w, a6)                                     \
    FACESIG_MLA("q13", w, a7) FACESIG_MLA("q14", w, a8) FACESIG_MLA("q15", w, a9)

// 10 pixels x 4 channels; a step takes one weight of each channel.
//
//   numbers of the row (42)  0 1 2 3 | 4 5 6 7 | .. | 28 .. 31 | 32 .. 35 | 36 .. 39 | 40 41
//   register                   d0    |   d1    | .. |    d7    |    d0    |    d1    |  d2
//                         w of number i (d8 to d11 in turn)
//                        +-------+
//   number i             | q6    |    register 8 of the row is loaded over register 0 once weight
//   number i + 3         | q7    |    3 is done with it, register 9 over 1 after weight 7,
//   ..                   | ..    |    register 10 over 2 after weight 11
//   number i + 27        | q15   |
//                        +-------+    150 multiplications, 13 loads a kernel row
void tile(const int16_t* in, ptrdiff_t row, const int16_t* weights, const int32_t* bias,
          int32_t* sums) {
    constexpr ptrdiff_t kTaken = 80;  // bytes of a row that loads step over
    const ptrdiff_t next = row * ptrdiff_t{sizeof(int16_t)} - kTaken;
    // What assembler reads, in this order.
    const struct {
        const int16_t *in, *weights;
        const int32_t* bias;
        int32_t* sums;
    } given = {in, weights, bias, sums};
    static_assert(sizeof(given) == 16, "assembler");
    const int16_t* w;
    int32_t rows;
    asm volatile(
        "ldr %[in], [%[given]]\n\t"
        "ldr %[w], [%[given], #8]\n\t"
        "vld1.16 {d0-d3}, [%[in]]!\n\t"
        "vld1.32 {d12, d13}, [%[w]]\n\t"
        "ldr %[w], [%[given], #4]\n\t"
        "mov %[rows], #5\n\t"
        "vld1.16 {d4-d7}, [%[in]]!\n\t"
        "vld1.16 {d8, d9}, [%[w]]!\n\t"
        "vmov q7, q6\n\t"
        "vmov q8, q6\n\t"
        "vmov q9, q6\n\t"
        "vmov q10, q6\n\t"
        "vmov q11, q6\n\t"
        "vmov q12, q6\n\t"
        "vmov q13, q6\n\t"
        "vmov q14, q6\n\t"
        "vmov q15, q6\n"
        "1:\n\t"  // a kernel row
        FACESIG_WEIGHT("d8", "d0[0]", "d0[3]", "d1[2]", "d2[1]", "d3[0]",
                       "d3[3]", "d4[2]", "d5[1]", "d6[0]", "d6[3]")
        "vld1.16 {d10, d11}, [%[w]]!\n\t"
        FACESIG_WEIGHT("d9", "d0[1]", "d1[0]", "d1[3]", "d2[2]", "d3[1]",
                       "d4[0]", "d4[3]", "d5[2]", "d6[1]", "d7[0]")
        "vld1.16 {d8, d9}, [%[w]]!\n\t"
        FACESIG_WEIGHT("d10", "d0[2]", "d1[1]", "d2[0]", "d2[3]", "d3[2]",
                       "d4[1]", "d5[0]", "d5[3]", "d6[2]", "d7[1]")
        FACESIG_WEIGHT("d11", "d0[3]", "d1[2]", "d2[1]", "d3[0]", "d3[3]",
                       "d4[2]", "d5[1]", "d6[0]", "d6[3]", "d7[2]")
        "vld1.16 {d10, d11}, [%[w]]!\n\t"
        "vld1.16 {d0}, [%[in]]!\n\t"
        FACESIG_WEIGHT("d8", "d1[0]", "d1[3]", "d2[2]", "d3[1]", "d4[0]",
                       "d4[3]", "d5[2]", "d6[1]", "d7[0]", "d7[3]")
        FACESIG_WEIGHT("d9", "d1[1]", "d2[0]", "d2[3]", "d3[2]", "d4[1]",
                       "d5[0]", "d5[3]", "d6[2]", "d7[1]", "d0[0]")
        "vld1.16 {d8, d9}, [%[w]]!\n\t"
        FACESIG_WEIGHT("d10", "d1[2]", "d2[1]", "d3[0]", "d3[3]", "d4[2]",
                       "d5[1]", "d6[0]", "d6[3]", "d7[2]", "d0[1]")
        FACESIG_WEIGHT("d11", "d1[3]", "d2[2]", "d3[1]", "d4[0]", "d4[3]",
                       "d5[2]", "d6[1]", "d7[0]", "d7[3]", "d0[2]")
        "vld1.16 {d10, d11}, [%[w]]!\n\t"
        "vld1.16 {d1}, [%[in]]!\n\t"
        FACESIG_WEIGHT("d8", "d2[0]", "d2[3]", "d3[2]", "d4[1]", "d5[0]",
                       "d5[3]", "d6[2]", "d7[1]", "d0[0]", "d0[3]")
        FACESIG_WEIGHT("d9", "d2[1]", "d3[0]", "d3[3]", "d4[2]", "d5[1]",
                       "d6[0]", "d6[3]", "d7[2]", "d0[1]", "d1[0]")
        "vld1.16 {d8, d9}, [%[w]]!\n\t"
        FACESIG_WEIGHT("d10", "d2[2]", "d3[1]", "d4[0]", "d4[3]", "d5[2]",
                       "d6[1]", "d7[0]", "d7[3]", "d0[2]", "d1[1]")
        FACESIG_WEIGHT("d11", "d2[3]", "d3[2]", "d4[1]", "d5[0]", "d5[3]",
                       "d6[2]", "d7[1]", "d0[0]", "d0[3]", "d1[2]")
        "vld1.16 {d10}, [%[w]]!\n\t"
        "vld1.16 {d2}, [%[in]]\n\t"
        "add %[in], %[in], %[next]\n\t"
        "subs %[rows], %[rows], #1\n\t"
        "it eq\n\t"  // after the last row: anything that is there
        "ldreq %[in], [%[given]]\n\t"
        "it eq\n\t"
        "ldreq %[w], [%[given], #4]\n\t"
        FACESIG_WEIGHT("d8", "d3[0]", "d3[3]", "d4[2]", "d5[1]", "d6[0]",
                       "d6[3]", "d7[2]", "d0[1]", "d1[0]", "d1[3]")
        FACESIG_WEIGHT("d9", "d3[1]", "d4[0]", "d4[3]", "d5[2]", "d6[1]",
                       "d7[0]", "d7[3]", "d0[2]", "d1[1]", "d2[0]")
        "vld1.16 {d8, d9}, [%[w]]!\n\t"
        FACESIG_MLA("q12", "d10", "d0[0]")
        FACESIG_MLA("q13", "d10", "d0[3]")
        FACESIG_MLA("q14", "d10", "d1[2]")
        FACESIG_MLA("q15", "d10", "d2[1]")
        FACESIG_MLA("q6", "d10", "d3[2]")
        "vld1.16 {d0-d3}, [%[in]]!\n\t"
        FACESIG_MLA("q7", "d10", "d4[1]")
        FACESIG_MLA("q8", "d10", "d5[0]")
        FACESIG_MLA("q9", "d10", "d5[3]")
        FACESIG_MLA("q10", "d10", "d6[2]")
        FACESIG_MLA("q11", "d10", "d7[1]")
        "vld1.16 {d4-d7}, [%[in]]!\n\t"
        "bne 1b\n\t"
        "ldr %[in], [%[given], #12]\n\t"
        "vst1.32 {d12-d15}, [%[in]]!\n\t"
        "vst1.32 {d16-d19}, [%[in]]!\n\t"
        "vst1.32 {d20-d23}, [%[in]]!\n\t"
        "vst1.32 {d24-d27}, [%[in]]!\n\t"
        "vst1.32 {d28-d31}, [%[in]]\n\t"
        : [in] "=&r"(in), [w] "=&r"(w), [rows] "=&r"(rows)
        : [given] "r"(&given), [next] "r"(next)
        : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11",
          "q12", "q13", "q14", "q15");
}

// clang-format on
#else

constexpr int kRows = 5;
constexpr int kRun = kRows * kImageChannels;

void tile(const int16_t* in, ptrdiff_t row, const int16_t* weights, const int32_t* bias,
          int32_t* sums) {
    int32x4_t s[kRgbPixels];
    for (int32x4_t& sum : s) sum = vld1q_s32(bias);
    for (int y = 0; y < kRows; ++y, in += row) {
        for (int i = 0; i < kRun; ++i, weights += kSums) {
            const int16x4_t w_s16x4 = vld1_s16(weights);
            for (int p = 0; p < kRgbPixels; ++p) {
                s[p] = vmlal_s16(s[p], w_s16x4, vld1_dup_s16(in + p * kImageChannels + i));
            }
        }
    }
    for (int p = 0; p < kRgbPixels; ++p) vst1q_s32(sums + p * kSums, s[p]);
}

#endif

// The largest of every two by two pixels' sums.
void pool(const int32_t* top, const int32_t* bottom, int pixels, int32_t* out) {
    for (int i = 0; i < pixels; i += 2, out += kSums) {
        const int32_t* above = top + i * kSums;
        const int32_t* below = bottom + i * kSums;
        const int32x4_t left_s32x4 = vmaxq_s32(vld1q_s32(above), vld1q_s32(below));
        const int32x4_t right_s32x4 = vmaxq_s32(vld1q_s32(above + kSums), vld1q_s32(below + kSums));
        vst1q_s32(out, vmaxq_s32(left_s32x4, right_s32x4));
    }
}

// Sums of a row's pixels; the last tile overlaps the one before it.
void stretch(const int16_t* in, ptrdiff_t row, const int16_t* weights, const int32_t* bias,
             int pixels, int32_t* sums) {
    for (int x = 0; x < pixels; x += kRgbPixels) {
        const int at = x + kRgbPixels <= pixels ? x : pixels - kRgbPixels;
        tile(in + at * kImageChannels, row, weights, bias, sums + at * kSums);
    }
}

}  // namespace

void conv_s16_rgb_neon(const ConvParams& p, const int16_t* framed, const int32_t* bias,
                       const int16_t* weights, const Requantise& to, void* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width + 2 * p.pad} * kImageChannels;
    const int side = pool_side(p), width = p.out_width * side;
    int32_t sums[2][kSumPixels * kSums];
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < width; x += kStretch) {
            // A last stretch that is shorter than a tile repeats pixels.
            const int at = width - x < kRgbPixels ? width - kRgbPixels : x;
            const int pixels = width - at < kStretch ? width - at : kStretch;
            const int16_t* in = framed + y * side * row + ptrdiff_t{at} * kImageChannels;
            stretch(in, row, weights, bias, pixels, sums[0]);
            if (p.pool) {
                stretch(in + row, row, weights, bias, pixels, sums[1]);
                pool(sums[0], sums[1], pixels, sums[0]);
            }
            const ptrdiff_t first = ptrdiff_t{y} * p.out_width + at / side;
            requantise_neon(to, sums[0], first, pixels / side, 0, out);
        }
    }
}

}  // namespace facesig
