// The tile of a pointwise row in assembly of two pixels and 32 channels (tiles_arm_neon.h).
//
//                              block A             block B
//                              product 0  d16 d17  d20 d21    two products of 16 channels
//                              product 1  d18 d19  d22 d23    are one load of 32 bytes
//                             +---------+---------+
//   pixel 0  d24 -> d26, d28  | q0   q1 | q2   q3 |   d24, d25: eight input channels of a pixel;
//   pixel 1  d25 -> d27, d29  | q4   q5 | q6   q7 |   d26 to d29: products 0 and 1 in eight lanes
//                             +---------+---------+
//
// A step is two products: 16 multiplications, 4 copies of input values and 2 loads, which take one
// slot in preset A and two in B: 128 products in 22 / 24 slots.
#pragma once

#include "kernels/pointwise/tiles_arm_neon.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// `MUL` begins sums or goes on; N0, N1: the lanes of the next step; `INPUT`: the next chunk's; S0 to
// S3: what is done before two sums are used.
#define FACESIG_STEP_2X32(...) FACESIG_STEP_2X32_(__VA_ARGS__)
#define FACESIG_STEP_2X32_(MUL, N0, N1, INPUT, S0, S1, S2, S3) \
    S0                                         \
    MUL " q0, d16, d26\n\t"                    \
    MUL " q1, d17, d26\n\t"                    \
    S1                                         \
    MUL " q4, d16, d27\n\t"                    \
    MUL " q5, d17, d27\n\t"                    \
    INPUT                                      \
    "vmlal.s8 q0, d18, d28\n\t"                \
    "vmlal.s8 q1, d19, d28\n\t"                \
    "vmlal.s8 q4, d18, d29\n\t"                \
    "vmlal.s8 q5, d19, d29\n\t"                \
    "vld1.8 {d16-d19}, [%[w]]!\n\t"            \
    S2                                         \
    MUL " q2, d20, d26\n\t"                    \
    MUL " q3, d21, d26\n\t"                    \
    "vdup.8 d26, d24[" N0 "]\n\t"              \
    S3                                         \
    MUL " q6, d20, d27\n\t"                    \
    MUL " q7, d21, d27\n\t"                    \
    "vdup.8 d27, d25[" N0 "]\n\t"              \
    "vmlal.s8 q2, d22, d28\n\t"                \
    "vmlal.s8 q3, d23, d28\n\t"                \
    "vdup.8 d28, d24[" N1 "]\n\t"              \
    "vmlal.s8 q6, d22, d29\n\t"                \
    "vmlal.s8 q7, d23, d29\n\t"                \
    "vdup.8 d29, d25[" N1 "]\n\t"              \
    "vld1.8 {d20-d23}, [%[v]]!\n\t"

#define FACESIG_INPUT_2X32              \
    "vld1.8 {d24}, [%[in]], %[cin]\n\t" \
    "vld1.8 {d25}, [%[in]], %[back]\n\t"

// In the order in which FACESIG_WAIT_2X32 stores them.
#define FACESIG_HALVE_2X32                  \
    FACESIG_HALVE("q0", "q15", "{d30-d31}") \
    FACESIG_HALVE("q1", "q15", "{d30-d31}") \
    FACESIG_HALVE("q4", "q15", "{d30-d31}") \
    FACESIG_HALVE("q5", "q15", "{d30-d31}") \
    FACESIG_HALVE("q2", "q15", "{d30-d31}") \
    FACESIG_HALVE("q3", "q15", "{d30-d31}") \
    FACESIG_HALVE("q6", "q15", "{d30-d31}") \
    FACESIG_HALVE("q7", "q15", "{d30-d31}")

#define FACESIG_WAIT_2X32                                              \
    "vst1.16 {d0-d3}, [%[y]]!\n\t", "vst1.16 {d8-d11}, [%[y]]!\n\t",   \
    "vst1.16 {d4-d7}, [%[y]]!\n\t", "vst1.16 {d12-d15}, [%[y]]\n\t"

#define FACESIG_BIAS_2X32                                              \
    "vld1.16 {d0-d3}, [%[x]]\n\t", "vld1.16 {d8-d11}, [%[x]]\n\t",     \
    "vld1.16 {d4-d7}, [%[y]]\n\t", "vld1.16 {d12-d15}, [%[y]]\n\t"

// One constant of eight channels for both pixels.
#define FACESIG_BOTH(OPERATION, PIXEL0, PIXEL1)         \
    "vld1.16 {d30-d31}, [%[x]]!\n\t"                    \
    OPERATION " " PIXEL0 ", " PIXEL0 ", q15\n\t"        \
    OPERATION " " PIXEL1 ", " PIXEL1 ", q15\n\t"

#define FACESIG_ALL_2X32(OPERATION)     \
    FACESIG_BOTH(OPERATION, "q0", "q4") \
    FACESIG_BOTH(OPERATION, "q1", "q5") \
    FACESIG_BOTH(OPERATION, "q2", "q6") \
    FACESIG_BOTH(OPERATION, "q3", "q7")

#define FACESIG_NARROW_2X32(NARROW) \
    NARROW " d0, q0\n\t"            \
    NARROW " d1, q1\n\t"            \
    NARROW " d2, q2\n\t"            \
    NARROW " d3, q3\n\t"            \
    NARROW " d8, q4\n\t"            \
    NARROW " d9, q5\n\t"            \
    NARROW " d10, q6\n\t"           \
    NARROW " d11, q7\n\t"

inline void pointwise_tiles_2x32(PointwiseTiles* t) {
    const int8_t *in, *w, *v;
    int32_t cin, back, c, mask;
    void *x, *y;
    asm volatile(
        FACESIG_POINTWISE_START
        "add %[v], %[w], %[cin], lsl #4\n\t"
        "rsb %[back], %[cin], #8\n\t"
        FACESIG_INPUT_2X32
        "vld1.8 {d16-d19}, [%[w]]!\n\t"
        "vld1.8 {d20-d23}, [%[v]]!\n\t"
        "vdup.8 d26, d24[0]\n\t"
        "vdup.8 d27, d25[0]\n\t"
        "vdup.8 d28, d24[1]\n\t"
        "vdup.8 d29, d25[1]\n"
        FACESIG_POINTWISE_TILE("mov %[x], %[cin]\n\t", "rsbeq %[x], %[cin], #0\n\t")
        FACESIG_STEP_2X32("vmull.s8", "2", "3", "", FACESIG_NONE)
        "b 4f\n"
        "5:\n\t"
        "ldr %[x], [%[t], #8]\n\t"
        "add %[y], %[x], #32\n\t"
        FACESIG_STEP_2X32("vmlal.s8", "2", "3", "", FACESIG_BIAS_2X32)
        "b 4f\n"
        "2:\n\t"
        FACESIG_STEP_2X32("vmull.s8", "2", "3", "", FACESIG_WAIT_2X32)
        "b 4f\n"
        "3:\n\t"
        FACESIG_STEP_2X32("vmlal.s8", "2", "3", "", FACESIG_NONE)
        "4:\n\t"
        FACESIG_STEP_2X32("vmlal.s8", "4", "5", "", FACESIG_NONE)
        "subs %[c], %[c], #1\n\t"
        FACESIG_STEP_2X32("vmlal.s8", "6", "7", "", FACESIG_NONE)
        "itttt eq\n\t"
        "ldreq %[x], [%[t], #48]\n\t"
        "subeq %[w], %[w], %[cin], lsl #4\n\t"
        "subeq %[v], %[v], %[cin], lsl #4\n\t"
        "addeq %[in], %[in], %[x]\n\t"
        FACESIG_STEP_2X32("vmlal.s8", "0", "1", FACESIG_INPUT_2X32, FACESIG_NONE)
        FACESIG_POINTWISE_GROUP(FACESIG_HALVE_2X32)
        // The end of a tile.
        "ldr %[x], [%[t], #8]\n\t"
        "cmn %[mask], #1\n\t"
        "ldr %[y], [%[t], #44]\n\t"
        "beq 5f\n\t"
        FACESIG_ALL_2X32("vadd.i16")
        "5:\n\t"
        "ldr %[x], [%[t], #12]\n\t"
        FACESIG_ALL_2X32("vqrdmulh.s16")
        "cmp %[y], #0\n\t"
        "ldr %[x], [%[t], #16]\n\t"
        "ldr %[y], [%[t], #28]\n\t"
        "bne 5f\n\t"
        FACESIG_NARROW_2X32("vqmovn.s16")
        "b 6f\n"
        "5:\n\t"
        FACESIG_NARROW_2X32("vqmovun.s16")
        "vmov.i8 q15, #128\n\t"
        "veor q0, q0, q15\n\t"
        "veor q1, q1, q15\n\t"
        "veor q4, q4, q15\n\t"
        "veor q5, q5, q15\n"
        "6:\n\t"
        "vst1.8 {d0-d3}, [%[x]], %[y]\n\t"
        "ldr %[c], [%[t], #20]\n\t"
        "vst1.8 {d8-d11}, [%[x]], %[y]\n\t"
        "cmp %[c], #0\n\t"
        "str %[x], [%[t], #16]\n\t"
        "bne 1b\n\t"
        FACESIG_POINTWISE_OPERANDS);
}

// clang-format on

}  // namespace facesig

#endif
