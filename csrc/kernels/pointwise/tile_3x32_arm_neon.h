// The tile of a pointwise row in assembly of three pixels and 32 channels (tiles_arm_neon.h).
//
//                              block A   block B
//                              d24 d25   d26 d27    weights of one product
//                             +---------+---------+
//   pixel 0  d28 -> d31       | q0   q1 | q2   q3 |   d28 to d30: eight input channels of a pixel
//   pixel 1  d29 -> d31       | q4   q5 | q6   q7 |   d31: one of them in eight lanes
//   pixel 2  d30 -> d31       | q8   q9 | q10 q11 |
//                             +---------+---------+
//
// Twelve sums leave eight registers for all else, and no operand twice: 96 products are 12
// multiplications, 3 copies and 2 loads, 17 slots in both presets. 2 x 32 takes 11 / 12 for 64:
// this one is 3 % slower in A and 6 % faster in B, where a load of 32 bytes is two slots.
#pragma once

#include "kernels/pointwise/tile_2x32_arm_neon.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// One product; S0 to S5: what is done before two sums are used.
#define FACESIG_PRODUCT_3X32(...) FACESIG_PRODUCT_3X32_(__VA_ARGS__)
#define FACESIG_PRODUCT_3X32_(MUL, LANE, S0, S1, S2, S3, S4, S5) \
    "vdup.8 d31, d28[" LANE "]\n\t"                  \
    S0                                               \
    MUL " q0, d24, d31\n\t"                          \
    MUL " q1, d25, d31\n\t"                          \
    S1                                               \
    MUL " q2, d26, d31\n\t"                          \
    MUL " q3, d27, d31\n\t"                          \
    "vdup.8 d31, d29[" LANE "]\n\t"                  \
    S2                                               \
    MUL " q4, d24, d31\n\t"                          \
    MUL " q5, d25, d31\n\t"                          \
    S3                                               \
    MUL " q6, d26, d31\n\t"                          \
    MUL " q7, d27, d31\n\t"                          \
    "vdup.8 d31, d30[" LANE "]\n\t"                  \
    S4                                               \
    MUL " q8, d24, d31\n\t"                          \
    MUL " q9, d25, d31\n\t"                          \
    "vld1.8 {d24-d25}, [%[w]]!\n\t"                  \
    S5                                               \
    MUL " q10, d26, d31\n\t"                         \
    MUL " q11, d27, d31\n\t"                         \
    "vld1.8 {d26-d27}, [%[v]]!\n\t"

#define FACESIG_NOTHING "", "", "", "", "", ""
#define FACESIG_MORE_3X32(LANE) FACESIG_PRODUCT_3X32("vmlal.s8", LANE, FACESIG_NOTHING)

#define FACESIG_INPUT_3X32               \
    "vld1.8 {d28}, [%[in]], %[cin]\n\t"  \
    "vld1.8 {d29}, [%[in]], %[cin]\n\t"  \
    "vld1.8 {d30}, [%[in]], %[back]\n\t"

#define FACESIG_BIASES                                                        \
    "vld1.16 {d0-d3}, [%[x]]\n\t", "vld1.16 {d4-d7}, [%[y]]\n\t",             \
    "vld1.16 {d8-d11}, [%[x]]\n\t", "vld1.16 {d12-d15}, [%[y]]\n\t",          \
    "vld1.16 {d16-d19}, [%[x]]\n\t", "vld1.16 {d20-d23}, [%[y]]\n\t"

#define FACESIG_WAITS                                                         \
    "vst1.16 {d0-d3}, [%[y]]!\n\t", "vst1.16 {d4-d7}, [%[y]]!\n\t",           \
    "vst1.16 {d8-d11}, [%[y]]!\n\t", "vst1.16 {d12-d15}, [%[y]]!\n\t",        \
    "vst1.16 {d16-d19}, [%[y]]!\n\t", "vst1.16 {d20-d23}, [%[y]]\n\t"

#define FACESIG_HALVE_PAIR(P, Q)             \
    FACESIG_HALVE(P, "q14", "{d28-d29}")     \
    FACESIG_HALVE(Q, "q15", "{d30-d31}")
#define FACESIG_HALVE_3X32        \
    FACESIG_HALVE_PAIR("q0", "q1")   \
    FACESIG_HALVE_PAIR("q2", "q3")   \
    FACESIG_HALVE_PAIR("q4", "q5")   \
    FACESIG_HALVE_PAIR("q6", "q7")   \
    FACESIG_HALVE_PAIR("q8", "q9")   \
    FACESIG_HALVE_PAIR("q10", "q11")

// One constant of eight channels for three pixels; `NEXT` loads another.
#define FACESIG_THREE(OPERATION, CONSTANT, P, Q, R, NEXT) \
    OPERATION " " P ", " P ", " CONSTANT "\n\t"           \
    OPERATION " " Q ", " Q ", " CONSTANT "\n\t"           \
    OPERATION " " R ", " R ", " CONSTANT "\n\t"           \
    NEXT

#define FACESIG_ALL_3X32(OPERATION)                                                              \
    "vld1.16 {d28-d29}, [%[x]]!\n\t"                                                             \
    "vld1.16 {d30-d31}, [%[x]]!\n\t"                                                             \
    FACESIG_THREE(OPERATION, "q14", "q0", "q4", "q8", "vld1.16 {d28-d29}, [%[x]]!\n\t")          \
    FACESIG_THREE(OPERATION, "q15", "q1", "q5", "q9", "vld1.16 {d30-d31}, [%[x]]\n\t")           \
    FACESIG_THREE(OPERATION, "q14", "q2", "q6", "q10", "")                                       \
    FACESIG_THREE(OPERATION, "q15", "q3", "q7", "q11", "")

#define FACESIG_NARROW_3X32(NARROW) \
    FACESIG_NARROW_2X32(NARROW)     \
    NARROW " d16, q8\n\t"           \
    NARROW " d17, q9\n\t"           \
    NARROW " d18, q10\n\t"          \
    NARROW " d19, q11\n\t"

inline void pointwise_tiles_3x32(PointwiseTiles* t) {
    const int8_t *in, *w, *v;
    int32_t cin, back, c, mask;
    void *x, *y;
    asm volatile(
        FACESIG_POINTWISE_START
        "add %[v], %[w], %[cin], lsl #4\n\t"
        "rsb %[back], %[cin], #4\n\t"
        "lsl %[back], %[back], #1\n\t"
        "vld1.8 {d24-d25}, [%[w]]!\n\t"
        "vld1.8 {d26-d27}, [%[v]]!\n"
        "1:\n\t"
        "ldr %[c], [%[t], #32]\n\t"
        "cmn %[mask], #1\n\t"
        FACESIG_INPUT_3X32
        "beq 5f\n\t"
        FACESIG_PRODUCT_3X32("vmull.s8", "0", FACESIG_NOTHING)
        "b 4f\n"
        "5:\n\t"
        "ldr %[x], [%[t], #8]\n\t"
        "add %[y], %[x], #32\n\t"
        FACESIG_PRODUCT_3X32("vmlal.s8", "0", FACESIG_BIASES)
        "b 4f\n"
        "2:\n\t"
        FACESIG_INPUT_3X32
        FACESIG_PRODUCT_3X32("vmull.s8", "0", FACESIG_WAITS)
        "b 4f\n"
        "3:\n\t"
        FACESIG_INPUT_3X32
        FACESIG_MORE_3X32("0")
        "4:\n\t"
        FACESIG_MORE_3X32("1")
        FACESIG_MORE_3X32("2")
        FACESIG_MORE_3X32("3")
        FACESIG_MORE_3X32("4")
        FACESIG_MORE_3X32("5")
        FACESIG_MORE_3X32("6")
        "subs %[c], %[c], #1\n\t"
        "ittt eq\n\t"
        "subeq %[w], %[w], %[cin], lsl #4\n\t"
        "subeq %[v], %[v], %[cin], lsl #4\n\t"
        "addeq %[in], %[in], %[cin], lsl #1\n\t"
        FACESIG_MORE_3X32("7")
        FACESIG_POINTWISE_GROUP(FACESIG_HALVE_3X32)
        // The end of a tile.
        "ldr %[x], [%[t], #8]\n\t"
        "cmn %[mask], #1\n\t"
        "ldr %[y], [%[t], #44]\n\t"
        "beq 5f\n\t"
        FACESIG_ALL_3X32("vadd.i16")
        "5:\n\t"
        "ldr %[x], [%[t], #12]\n\t"
        FACESIG_ALL_3X32("vqrdmulh.s16")
        "cmp %[y], #0\n\t"
        "ldr %[x], [%[t], #16]\n\t"
        "ldr %[y], [%[t], #28]\n\t"
        "bne 5f\n\t"
        FACESIG_NARROW_3X32("vqmovn.s16")
        "b 6f\n"
        "5:\n\t"
        FACESIG_NARROW_3X32("vqmovun.s16")
        "vmov.i8 q15, #128\n\t"
        "veor q0, q0, q15\n\t"
        "veor q1, q1, q15\n\t"
        "veor q4, q4, q15\n\t"
        "veor q5, q5, q15\n\t"
        "veor q8, q8, q15\n\t"
        "veor q9, q9, q15\n"
        "6:\n\t"
        "vst1.8 {d0-d3}, [%[x]], %[y]\n\t"
        "ldr %[c], [%[t], #20]\n\t"
        "vst1.8 {d8-d11}, [%[x]], %[y]\n\t"
        "subs %[c], %[c], #1\n\t"
        "vst1.8 {d16-d19}, [%[x]], %[y]\n\t"
        "str %[c], [%[t], #20]\n\t"
        "str %[x], [%[t], #16]\n\t"
        "bne 1b\n\t"
        FACESIG_POINTWISE_OPERANDS);
}
// clang-format on

}  // namespace facesig

#endif
