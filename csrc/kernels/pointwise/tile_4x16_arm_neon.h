// The tile of a pointwise row in assembly of four pixels and 16 channels (tiles_arm_neon.h).
//
//                              product 0  d16 d17   the next two products: d20 to d23
//                              product 1  d18 d19
//                             +---------+
//   pixel 0  d24 -> d26       | q0   q1 |   d24, d25, d30, d31: eight input channels of a pixel;
//   pixel 1  d25 -> d27       | q2   q3 |   d26 to d29: one of them in eight lanes
//   pixel 2  d30 -> d28       | q4   q5 |
//   pixel 3  d31 -> d29       | q6   q7 |
//                             +---------+
//
// A step is two products: 16 multiplications, 8 copies and a load of 32 bytes, 128 products in 25 /
// 26 slots: a copy serves two multiplications only.
#pragma once

#include "kernels/pointwise/tiles_arm_neon.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// Two products: their weights W0 to W3, `NEXT` the registers of the next two; the rest as in tile_2x32.
#define FACESIG_STEP_4X16(...) FACESIG_STEP_4X16_(__VA_ARGS__)
#define FACESIG_STEP_4X16_(MUL, W0, W1, W2, W3, NEXT, N0, N1, INPUT, S0, S1, S2, S3) \
    S0                                                              \
    MUL " q0, " W0 ", d26\n\t"                                      \
    MUL " q1, " W1 ", d26\n\t"                                      \
    "vdup.8 d26, d24[" N0 "]\n\t"                                   \
    S1                                                              \
    MUL " q2, " W0 ", d27\n\t"                                      \
    MUL " q3, " W1 ", d27\n\t"                                      \
    "vdup.8 d27, d25[" N0 "]\n\t"                                   \
    S2                                                              \
    MUL " q4, " W0 ", d28\n\t"                                      \
    MUL " q5, " W1 ", d28\n\t"                                      \
    "vdup.8 d28, d30[" N0 "]\n\t"                                   \
    S3                                                              \
    MUL " q6, " W0 ", d29\n\t"                                      \
    MUL " q7, " W1 ", d29\n\t"                                      \
    "vdup.8 d29, d31[" N0 "]\n\t"                                   \
    "vld1.8 {" NEXT "}, [%[w]]!\n\t"                                \
    INPUT                                                           \
    "vmlal.s8 q0, " W2 ", d26\n\t"                                  \
    "vmlal.s8 q1, " W3 ", d26\n\t"                                  \
    "vdup.8 d26, d24[" N1 "]\n\t"                                   \
    "vmlal.s8 q2, " W2 ", d27\n\t"                                  \
    "vmlal.s8 q3, " W3 ", d27\n\t"                                  \
    "vdup.8 d27, d25[" N1 "]\n\t"                                   \
    "vmlal.s8 q4, " W2 ", d28\n\t"                                  \
    "vmlal.s8 q5, " W3 ", d28\n\t"                                  \
    "vdup.8 d28, d30[" N1 "]\n\t"                                   \
    "vmlal.s8 q6, " W2 ", d29\n\t"                                  \
    "vmlal.s8 q7, " W3 ", d29\n\t"                                  \
    "vdup.8 d29, d31[" N1 "]\n\t"

#define FACESIG_EVEN_4X16(MUL, N0, N1, ...) \
    FACESIG_STEP_4X16(MUL, "d16", "d17", "d18", "d19", "d20-d23", N0, N1, "", __VA_ARGS__)
#define FACESIG_ODD_4X16(N0, N1, INPUT) \
    FACESIG_STEP_4X16("vmlal.s8", "d20", "d21", "d22", "d23", "d16-d19", N0, N1, INPUT, FACESIG_NONE)

#define FACESIG_WAIT_4X16                                              \
    "vst1.16 {d0-d3}, [%[y]]!\n\t", "vst1.16 {d4-d7}, [%[y]]!\n\t",    \
    "vst1.16 {d8-d11}, [%[y]]!\n\t", "vst1.16 {d12-d15}, [%[y]]\n\t"

#define FACESIG_BIAS_4X16                                              \
    "vld1.16 {d0-d3}, [%[x]]\n\t", "vld1.16 {d4-d7}, [%[x]]\n\t",      \
    "vld1.16 {d8-d11}, [%[x]]\n\t", "vld1.16 {d12-d15}, [%[x]]\n\t"

#define FACESIG_INPUT_4X16               \
    "vld1.8 {d24}, [%[in]], %[cin]\n\t"  \
    "vld1.8 {d25}, [%[in]], %[cin]\n\t"  \
    "vld1.8 {d30}, [%[in]], %[cin]\n\t"  \
    "vld1.8 {d31}, [%[in]], %[back]\n\t"

#define FACESIG_HALVE_4X16                  \
    FACESIG_HALVE("q0", "q10", "{d20-d21}") \
    FACESIG_HALVE("q1", "q11", "{d22-d23}") \
    FACESIG_HALVE("q2", "q10", "{d20-d21}") \
    FACESIG_HALVE("q3", "q11", "{d22-d23}") \
    FACESIG_HALVE("q4", "q10", "{d20-d21}") \
    FACESIG_HALVE("q5", "q11", "{d22-d23}") \
    FACESIG_HALVE("q6", "q10", "{d20-d21}") \
    FACESIG_HALVE("q7", "q11", "{d22-d23}")

#define FACESIG_ALL_4X16(OPERATION)     \
    "vld1.16 {d20-d23}, [%[x]]\n\t"     \
    OPERATION " q0, q0, q10\n\t"        \
    OPERATION " q1, q1, q11\n\t"        \
    OPERATION " q2, q2, q10\n\t"        \
    OPERATION " q3, q3, q11\n\t"        \
    OPERATION " q4, q4, q10\n\t"        \
    OPERATION " q5, q5, q11\n\t"        \
    OPERATION " q6, q6, q10\n\t"        \
    OPERATION " q7, q7, q11\n\t"

#define FACESIG_NARROW_4X16(NARROW) \
    NARROW " d0, q0\n\t"            \
    NARROW " d1, q1\n\t"            \
    NARROW " d4, q2\n\t"            \
    NARROW " d5, q3\n\t"            \
    NARROW " d8, q4\n\t"            \
    NARROW " d9, q5\n\t"            \
    NARROW " d12, q6\n\t"           \
    NARROW " d13, q7\n\t"

inline void pointwise_tiles_4x16(PointwiseTiles* t) {
    const int8_t *in, *w, *v;
    int32_t cin, back, c, mask;
    void *x, *y;
    asm volatile(
        FACESIG_POINTWISE_START
        "add %[v], %[cin], %[cin], lsl #1\n\t"  // of three pixels
        "rsb %[back], %[v], #8\n\t"
        FACESIG_INPUT_4X16
        "vld1.8 {d16-d19}, [%[w]]!\n\t"
        "vdup.8 d26, d24[0]\n\t"
        "vdup.8 d27, d25[0]\n\t"
        "vdup.8 d28, d30[0]\n\t"
        "vdup.8 d29, d31[0]\n"
        FACESIG_POINTWISE_TILE("mov %[x], %[v]\n\t", "rsbeq %[x], %[cin], #0\n\t")
        FACESIG_EVEN_4X16("vmull.s8", "1", "2", FACESIG_NONE)
        "b 4f\n"
        "5:\n\t"
        "ldr %[x], [%[t], #8]\n\t"
        FACESIG_EVEN_4X16("vmlal.s8", "1", "2", FACESIG_BIAS_4X16)
        "b 4f\n"
        "2:\n\t"
        FACESIG_EVEN_4X16("vmull.s8", "1", "2", FACESIG_WAIT_4X16)
        "b 4f\n"
        "3:\n\t"
        FACESIG_EVEN_4X16("vmlal.s8", "1", "2", FACESIG_NONE)
        "4:\n\t"
        FACESIG_ODD_4X16("3", "4", "")
        "subs %[c], %[c], #1\n\t"
        FACESIG_EVEN_4X16("vmlal.s8", "5", "6", FACESIG_NONE)
        "ittt eq\n\t"
        "ldreq %[x], [%[t], #48]\n\t"
        "subeq %[w], %[w], %[cin], lsl #4\n\t"
        "addeq %[in], %[in], %[x]\n\t"
        FACESIG_ODD_4X16("7", "0", FACESIG_INPUT_4X16)
        FACESIG_POINTWISE_GROUP(FACESIG_HALVE_4X16)
        // The end of a tile.
        "ldr %[x], [%[t], #8]\n\t"
        "cmn %[mask], #1\n\t"
        "ldr %[y], [%[t], #44]\n\t"
        "beq 5f\n\t"
        FACESIG_ALL_4X16("vadd.i16")
        "5:\n\t"
        "ldr %[x], [%[t], #12]\n\t"
        "cmp %[y], #2\n\t"  // kTileTotals
        "beq 9f\n\t"
        FACESIG_ALL_4X16("vqrdmulh.s16")
        "cmp %[y], #0\n\t"
        "ldr %[x], [%[t], #16]\n\t"
        "ldr %[y], [%[t], #28]\n\t"
        "bne 5f\n\t"
        FACESIG_NARROW_4X16("vqmovn.s16")
        "b 6f\n"
        "5:\n\t"
        FACESIG_NARROW_4X16("vqmovun.s16")
        "vmov.i8 q10, #128\n\t"
        "veor q0, q0, q10\n\t"
        "veor q2, q2, q10\n\t"
        "veor q4, q4, q10\n\t"
        "veor q6, q6, q10\n"
        "6:\n\t"
        "vst1.8 {d0-d1}, [%[x]], %[y]\n\t"
        "ldr %[c], [%[t], #20]\n\t"
        "vst1.8 {d4-d5}, [%[x]], %[y]\n\t"
        "vst1.8 {d8-d9}, [%[x]], %[y]\n\t"
        "cmp %[c], #0\n\t"
        "vst1.8 {d12-d13}, [%[x]], %[y]\n\t"
        "str %[x], [%[t], #16]\n\t"
        "bne 1b\n\t"
        "b 10f\n"
        "9:\n\t"
        "ldr %[y], [%[t], #28]\n\t"
        "ldr %[x], [%[t], #16]\n\t"
        "lsl %[y], %[y], #1\n\t"
        "vst1.16 {d0-d3}, [%[x]], %[y]\n\t"
        "ldr %[c], [%[t], #20]\n\t"
        "vst1.16 {d4-d7}, [%[x]], %[y]\n\t"
        "vst1.16 {d8-d11}, [%[x]], %[y]\n\t"
        "cmp %[c], #0\n\t"
        "vst1.16 {d12-d15}, [%[x]], %[y]\n\t"
        "str %[x], [%[t], #16]\n\t"
        "bne 1b\n"
        "10:\n\t"
        FACESIG_POINTWISE_OPERANDS);
}
// clang-format on

}  // namespace facesig

#endif
