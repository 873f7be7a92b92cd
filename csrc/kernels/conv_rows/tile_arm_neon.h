// A tile of a 3x3 convolution of 3 channels at stride 2 in assembly: 4 pixels x 16 channels, for a
// core that issues one instruction a cycle in order. One group of products, or two.
//
//   a row's 27 values of a window of four pixels: d28 (the last three lanes), d29, d30, d31
//
//     columns        E0 O0 E1 O1 E2 O2 E3 O3 E4        E: even, O: odd
//     pixel 0        w0 w1 w2                          w0 d16 d17, w1 d18 d19, w2 d20 d21:
//     pixel 1              w0 w1 w2                    16 channels of one input channel
//     pixel 2                    w0 w1 w2              and the row's three positions
//     pixel 3                          w0 w1 w2
//
//                    +---------+
//   pixel 0  copy    | q0   q1 |   copies in eight lanes: d22 to d25
//   pixel 1  copy    | q2   q3 |
//   pixel 2  copy    | q4   q5 |
//   pixel 3  copy    | q6   q7 |
//                    +---------+
//
// Neighbours share an even column: its copy serves two products. A step is one input channel of one
// row: 24 multiplications, 9 copies, 3 loads; nine of them make 324 slots for 1,728 products. Where
// the second group starts (product 14, in the middle row) sharing would mix groups: that row goes
// product by product, 9 slots more.
#pragma once

#include "kernels/narrow/narrow_neon.h"

#if defined(__arm__)

namespace facesig {

struct ConvTiles {
    const int8_t* rows[3];            // 0, 4, 8: 8 bytes left of the first pixel
    const int8_t* weights;            // 12
    const int16_t* bias;              // 16
    const int16_t* multipliers;       // 20
    int8_t* out;                      // 24
    int32_t tiles, cout, relu;        // 28, 32, 36
    alignas(16) int16_t waiting[64];  // 48
};

static_assert(offsetof(ConvTiles, waiting) == 48, "the code below says so");

// clang-format off

#define FACESIG_MAC_2(MUL, LOW, HIGH, W0, W1, COPY) \
    MUL " " LOW ", " W0 ", " COPY "\n\t"            \
    MUL " " HIGH ", " W1 ", " COPY "\n\t"
#define FACESIG_COPY(COPY, LANE) "vdup.8 " COPY ", " LANE "\n\t"
#define FACESIG_MORE_2(LOW, HIGH, W0, W1, COPY) FACESIG_MAC_2("vmlal.s8", LOW, HIGH, W0, W1, COPY)

// Even columns' lanes E0 to E4, the next step's odd ones P0 to P3; `INPUT`: the next row's values,
// `W`: what d18 and d19 hold next. S0 to S3: what is done before two sums are used.
#define FACESIG_CONV_STEP(...) FACESIG_CONV_STEP_(__VA_ARGS__)
#define FACESIG_CONV_STEP_(MUL, S0, S1, S2, S3, E0, E1, E2, E3, E4, INPUT, W, P0, P1, P2, P3) \
    "vld1.8 {d16-d17}, [%[w0]]!\n\t"                                         \
    S0 \
    FACESIG_MAC_2(MUL, "q0", "q1", "d18", "d19", "d22")                      \
    FACESIG_COPY("d22", E0)                                                  \
    S1 \
    FACESIG_MAC_2(MUL, "q2", "q3", "d18", "d19", "d23")                      \
    FACESIG_COPY("d23", E1)                                                  \
    "vld1.8 {d20-d21}, [%[w2]]!\n\t"                                         \
    S2 \
    FACESIG_MAC_2(MUL, "q4", "q5", "d18", "d19", "d24")                      \
    FACESIG_COPY("d24", E2)                                                  \
    S3 \
    FACESIG_MAC_2(MUL, "q6", "q7", "d18", "d19", "d25")                      \
    FACESIG_COPY("d25", E3)                                                  \
    W                                                                        \
    FACESIG_MORE_2("q0", "q1", "d16", "d17", "d22")                          \
    FACESIG_COPY("d22", E4)                                                  \
    FACESIG_MORE_2("q2", "q3", "d16", "d17", "d23")                          \
    INPUT                                                                    \
    FACESIG_MORE_2("q0", "q1", "d20", "d21", "d23")                          \
    FACESIG_MORE_2("q4", "q5", "d16", "d17", "d24")                          \
    FACESIG_COPY("d23", P1)                                                  \
    FACESIG_MORE_2("q2", "q3", "d20", "d21", "d24")                          \
    FACESIG_COPY("d24", P2)                                                  \
    FACESIG_MORE_2("q6", "q7", "d16", "d17", "d25")                          \
    FACESIG_MORE_2("q4", "q5", "d20", "d21", "d25")                          \
    FACESIG_COPY("d25", P3)                                                  \
    FACESIG_MORE_2("q6", "q7", "d20", "d21", "d22")                          \
    FACESIG_COPY("d22", P0)

#define FACESIG_W1 "vld1.8 {d18-d19}, [%[w1]]!\n\t"
#define FACESIG_INPUT "vld1.8 {d28-d31}, [%[r0]]\n\t"

// From the row to the next of three, 24 bytes on after the last.
#define FACESIG_NEXT_ROW          \
    "add %[x], %[r0], #24\n\t"    \
    "mov %[r0], %[r1]\n\t"        \
    "mov %[r1], %[r2]\n\t"        \
    "mov %[r2], %[x]\n\t"

#define FACESIG_NONE "", "", "", ""

// A row; d18 and d19 go on with `W`, the copies with lanes P0 to P3. Its first step:
#define FACESIG_CONV_BEGIN(...)                                                                   \
    FACESIG_CONV_STEP(__VA_ARGS__, "d28[5]", "d29[3]", "d30[1]", "d30[7]", "d31[5]", "",          \
                      FACESIG_W1, "d29[1]", "d29[7]", "d30[5]", "d31[3]")
#define FACESIG_CONV_REST(W, ...)                                                                 \
    FACESIG_CONV_STEP("vmlal.s8", FACESIG_NONE, "d28[6]", "d29[4]", "d30[2]", "d31[0]", "d31[6]", \
                      "", FACESIG_W1, "d29[2]", "d30[0]", "d30[6]", "d31[4]")                     \
    FACESIG_NEXT_ROW                                                                              \
    FACESIG_CONV_STEP("vmlal.s8", FACESIG_NONE, "d28[7]", "d29[5]", "d30[3]", "d31[1]", "d31[7]", \
                      FACESIG_INPUT, W, __VA_ARGS__)

// One product of all pixels with the weights W0, W1; `NEXT`: the weights of the next one, P0 to P3
// its lanes. S0 to S3: what is done before sums are overwritten.
#define FACESIG_CONV_PRODUCT(...) FACESIG_CONV_PRODUCT_(__VA_ARGS__)
#define FACESIG_CONV_PRODUCT_(MUL, W0, W1, NEXT, S0, S1, S2, S3, P0, P1, P2, P3) \
    NEXT                                                                        \
    S0                                                                          \
    FACESIG_MAC_2(MUL, "q0", "q1", W0, W1, "d22")                               \
    FACESIG_COPY("d22", P0)                                                     \
    S1                                                                          \
    FACESIG_MAC_2(MUL, "q2", "q3", W0, W1, "d23")                               \
    FACESIG_COPY("d23", P1)                                                     \
    S2                                                                          \
    FACESIG_MAC_2(MUL, "q4", "q5", W0, W1, "d24")                               \
    FACESIG_COPY("d24", P2)                                                     \
    S3                                                                          \
    FACESIG_MAC_2(MUL, "q6", "q7", W0, W1, "d25")                               \
    FACESIG_COPY("d25", P3)

#define FACESIG_CONV_EVEN(NEXT, P0, P1, P2, P3)                                                   \
    FACESIG_CONV_PRODUCT("vmlal.s8", "d18", "d19", "vld1.8 {" NEXT "}, [%[w0]]!\n\t", "", "", "", \
                         "", P0, P1, P2, P3)
#define FACESIG_CONV_ODD(NEXT, P0, P1, P2, P3)                                                    \
    FACESIG_CONV_PRODUCT("vmlal.s8", "d16", "d17", "vld1.8 {" NEXT "}, [%[w0]]!\n\t", "", "", "", \
                         "", P0, P1, P2, P3)

#define FACESIG_FIRST_ODD "d29[0]", "d29[6]", "d30[4]", "d31[2]"

// The middle row: five products of the first group, four of the second.
#define FACESIG_CONV_SPLIT                                                              \
    FACESIG_CONV_EVEN("d16-d17", "d28[6]", "d29[4]", "d30[2]", "d31[0]")                \
    FACESIG_CONV_ODD("d18-d19", "d28[7]", "d29[5]", "d30[3]", "d31[1]")                 \
    FACESIG_CONV_EVEN("d16-d17", "d29[0]", "d29[6]", "d30[4]", "d31[2]")                \
    FACESIG_CONV_ODD("d18-d19", "d29[1]", "d29[7]", "d30[5]", "d31[3]")                 \
    FACESIG_CONV_EVEN("d16-d17", "d29[2]", "d30[0]", "d30[6]", "d31[4]")                \
    FACESIG_CONV_PRODUCT("vmull.s8", "d16", "d17", "vld1.8 {d18-d19}, [%[w0]]!\n\t",    \
                         "vst1.16 {d0-d3}, [%[y]]!\n\t", "vst1.16 {d4-d7}, [%[y]]!\n\t", \
                         "vst1.16 {d8-d11}, [%[y]]!\n\t", "vst1.16 {d12-d15}, [%[y]]\n\t", \
                         "d29[3]", "d30[1]", "d30[7]", "d31[5]")                        \
    FACESIG_CONV_EVEN("d16-d17", "d29[4]", "d30[2]", "d31[0]", "d31[6]")                \
    FACESIG_CONV_ODD("d20-d21", "d29[5]", "d30[3]", "d31[1]", "d31[7]")                 \
    FACESIG_NEXT_ROW                                                                    \
    "add %[w1], %[w1], #240\n\t"                                                        \
    "add %[w2], %[w2], #240\n\t"                                                        \
    FACESIG_CONV_PRODUCT("vmlal.s8", "d20", "d21", FACESIG_W1, FACESIG_INPUT, "", "", "", \
                         FACESIG_FIRST_ODD)

#define FACESIG_HALVE_TWO(LOW, HIGH)             \
    "vld1.16 {d16-d17}, [%[y]]!\n\t"             \
    "vhadd.s16 " LOW ", " LOW ", q8\n\t"         \
    "vld1.16 {d20-d21}, [%[y]]!\n\t"             \
    "vhadd.s16 " HIGH ", " HIGH ", q10\n\t"

#define FACESIG_CONV_START                    \
    "ldr %[r0], [%[t]]\n\t"                   \
    "ldr %[r1], [%[t], #4]\n\t"               \
    "ldr %[r2], [%[t], #8]\n\t"               \
    "ldr %[w0], [%[t], #12]\n\t"              \
    "add %[w1], %[w0], #48\n\t"               \
    "add %[w2], %[w0], #96\n\t"               \
    FACESIG_INPUT                             \
    FACESIG_W1                                \
    FACESIG_COPY("d22", "d29[0]")             \
    FACESIG_COPY("d23", "d29[6]")             \
    FACESIG_COPY("d24", "d30[4]")             \
    FACESIG_COPY("d25", "d31[2]")

#define FACESIG_CONV_ALL(OPERATION)   \
    "vld1.16 {d16-d17}, [%[x]]!\n\t"  \
    "vld1.16 {d20-d21}, [%[x]]\n\t"   \
    OPERATION " q0, q0, q8\n\t"       \
    OPERATION " q1, q1, q10\n\t"      \
    OPERATION " q2, q2, q8\n\t"       \
    OPERATION " q3, q3, q10\n\t"      \
    OPERATION " q4, q4, q8\n\t"       \
    OPERATION " q5, q5, q10\n\t"      \
    OPERATION " q6, q6, q8\n\t"       \
    OPERATION " q7, q7, q10\n\t"

#define FACESIG_CONV_NARROW(NARROW) \
    NARROW " d0, q0\n\t"            \
    NARROW " d1, q1\n\t"            \
    NARROW " d4, q2\n\t"            \
    NARROW " d5, q3\n\t"            \
    NARROW " d8, q4\n\t"            \
    NARROW " d9, q5\n\t"            \
    NARROW " d12, q6\n\t"           \
    NARROW " d13, q7\n\t"

// Weights back to the first, scaled bytes to memory, the next tile.
#define FACESIG_CONV_END                   \
    "ldr %[x], [%[t], #20]\n\t"            \
    FACESIG_CONV_ALL("vqrdmulh.s16")       \
    "ldr %[x], [%[t], #36]\n\t"            \
    "cmp %[x], #0\n\t"                     \
    "bne 5f\n\t"                           \
    FACESIG_CONV_NARROW("vqmovn.s16")      \
    "b 6f\n"                               \
    "5:\n\t"                               \
    FACESIG_CONV_NARROW("vqmovun.s16")     \
    "vmov.i8 q8, #128\n\t"                 \
    "veor q0, q0, q8\n\t"                  \
    "veor q2, q2, q8\n\t"                  \
    "veor q4, q4, q8\n\t"                  \
    "veor q6, q6, q8\n"                    \
    "6:\n\t"                               \
    "ldr %[y], [%[t], #32]\n\t"            \
    "ldr %[x], [%[t], #24]\n\t"            \
    "vst1.8 {d0-d1}, [%[x]], %[y]\n\t"     \
    "vst1.8 {d4-d5}, [%[x]], %[y]\n\t"     \
    "vst1.8 {d8-d9}, [%[x]], %[y]\n\t"     \
    "vst1.8 {d12-d13}, [%[x]], %[y]\n\t"   \
    "ldr %[y], [%[t], #28]\n\t"            \
    "str %[x], [%[t], #24]\n\t"            \
    "subs %[y], %[y], #1\n\t"              \
    "str %[y], [%[t], #28]\n\t"            \
    "bne 1b\n\t"

#define FACESIG_CONV_OPERANDS                                                                   \
    : [r0] "=&r"(r0), [r1] "=&r"(r1), [r2] "=&r"(r2), [w0] "=&r"(w0), [w1] "=&r"(w1),           \
      [w2] "=&r"(w2), [x] "=&r"(x), [y] "=&r"(y)                                                \
    : [t] "r"(t)                                                                                \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
      "q12", "q13", "q14", "q15"

// The bias is the first sum.
inline void conv_tiles_one_group(ConvTiles* t) {
    const int8_t *r0, *r1, *r2, *w0, *w1, *w2;
    void *x, *y;
    asm volatile(
        FACESIG_CONV_START
        "1:\n\t"
        "ldr %[x], [%[t], #16]\n\t"
        "movs %[y], #2\n\t"
        FACESIG_CONV_BEGIN("vmlal.s8", "vld1.16 {d0-d3}, [%[x]]\n\t", "vld1.16 {d4-d7}, [%[x]]\n\t",
                           "vld1.16 {d8-d11}, [%[x]]\n\t", "vld1.16 {d12-d15}, [%[x]]\n\t")
        "b 4f\n"
        "2:\n\t"
        "subs %[y], %[y], #1\n\t"
        FACESIG_CONV_BEGIN("vmlal.s8", FACESIG_NONE)
        "4:\n\t"
        FACESIG_CONV_REST(
            "ite eq\n\t"
            "subeq %[w1], %[w1], #336\n\t"
            "addne %[w1], %[w1], #96\n\t"
            FACESIG_W1, FACESIG_FIRST_ODD)
        "ite eq\n\t"
        "subeq %[w0], %[w0], #336\n\t"
        "addne %[w0], %[w0], #96\n\t"
        "ite eq\n\t"
        "subeq %[w2], %[w2], #336\n\t"
        "addne %[w2], %[w2], #96\n\t"
        "bne 2b\n\t"
        FACESIG_CONV_END
        FACESIG_CONV_OPERANDS);
}

inline void conv_tiles_two_groups(ConvTiles* t) {
    const int8_t *r0, *r1, *r2, *w0, *w1, *w2;
    void *x, *y;
    asm volatile(
        FACESIG_CONV_START
        "1:\n\t"
        "add %[y], %[t], #48\n\t"
        FACESIG_CONV_BEGIN("vmull.s8", FACESIG_NONE)
        FACESIG_CONV_REST("add %[w0], %[w0], #96\n\tvld1.8 {d18-d19}, [%[w0]]!\n\t",
                          "d28[5]", "d29[3]", "d30[1]", "d30[7]")
        FACESIG_CONV_SPLIT
        FACESIG_CONV_BEGIN("vmlal.s8", FACESIG_NONE)
        FACESIG_CONV_REST("sub %[w1], %[w1], #336\n\t" FACESIG_W1, FACESIG_FIRST_ODD)
        "add %[y], %[t], #48\n\t"
        "sub %[w0], %[w0], #336\n\t"
        "sub %[w2], %[w2], #336\n\t"
        FACESIG_HALVE_TWO("q0", "q1")
        FACESIG_HALVE_TWO("q2", "q3")
        FACESIG_HALVE_TWO("q4", "q5")
        FACESIG_HALVE_TWO("q6", "q7")
        "ldr %[x], [%[t], #16]\n\t"
        FACESIG_CONV_ALL("vadd.i16")
        FACESIG_CONV_END
        FACESIG_CONV_OPERANDS);
}
// clang-format on

}  // namespace facesig

#endif
