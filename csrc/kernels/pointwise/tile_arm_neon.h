// The tiles of a pointwise row in assembly, for a core that issues one instruction a cycle in order:
// 2 pixels x 32 channels, and 4 x 16 where there are only 16. Layers of 8 x 2^k input channels in
// groups of as many, or in one group of any number of eights.
//
//   2 x 32                     block A             block B
//                              product 0  d16 d17  d20 d21    two products of 16 channels
//                              product 1  d18 d19  d22 d23    are one load of 32 bytes
//                             +---------+---------+
//   pixel 0  d24 -> d26, d28  | q0   q1 | q2   q3 |   d24, d25: eight input channels of a pixel;
//   pixel 1  d25 -> d27, d29  | q4   q5 | q6   q7 |   d26 to d29: products 0 and 1 in eight lanes
//                             +---------+---------+
//
//   4 x 16                     product 0  d16 d17   the next two products: d20 to d23
//                              product 1  d18 d19
//                             +---------+
//   pixel 0  d24 -> d26       | q0   q1 |
//   pixel 1  d25 -> d27       | q2   q3 |
//   pixel 2  d30 -> d28       | q4   q5 |
//   pixel 3  d31 -> d29       | q6   q7 |
//                             +---------+
//
// A step is two products: 16 multiplications, 4 (8) copies of input values and 2 (1) loads of 32
// bytes, which take one slot in preset A and two in B: 128 products in 22 / 24 (25 / 26) slots. Each
// register is filled again as soon as it was used last, in time for its next use. Four steps make a
// chunk of eight input channels. The first step of a group begins its sums (vmull), but where the
// layer has one group they begin with the bias. Sums of a finished group wait in memory for their
// partner (narrow.h), one load and one vhadd.s16 for each register.
#pragma once

#include "kernels/narrow/narrow_neon.h"

#if defined(__arm__)

namespace facesig {

struct PointwiseTiles {
    const int8_t* in;            // 0
    const int8_t* weights;       // 4
    const int16_t* bias;         // 8
    const int16_t* multipliers;  // 12
    int8_t* out;                 // 16
    int32_t tiles;               // 20
    int32_t cin, cout;           // 24, 28
    int32_t chunks;              // 32: of a pixel
    int32_t group_log2;          // 36: of the chunks of a group
    int32_t group_mask;          // 40: chunks of a group - 1; -1: one group
    int32_t relu;                // 44
    int32_t hop;                 // 48: set by the code: to the next tile's input
    alignas(16) int16_t waiting[3][96];  // 64
};

static_assert(offsetof(PointwiseTiles, waiting) == 64, "the code below says so");

// clang-format off

// Input, weights and copies for the first step; [v]: the weights of block B.
#define FACESIG_POINTWISE_START        \
    "ldr %[in], [%[t]]\n\t"            \
    "ldr %[w], [%[t], #4]\n\t"         \
    "ldr %[cin], [%[t], #24]\n\t"      \
    "ldr %[mask], [%[t], #40]\n\t"

// Bytes from a pixel's end to where the next tile starts: the last tile reads its own again. Sums
// begin at 5 where there is one group.
#define FACESIG_POINTWISE_TILE(AHEAD, BACK) \
    "1:\n\t"                           \
    "ldr %[x], [%[t], #20]\n\t"        \
    "ldr %[c], [%[t], #32]\n\t"        \
    "subs %[x], %[x], #1\n\t"          \
    "str %[x], [%[t], #20]\n\t"        \
    AHEAD                              \
    "it eq\n\t"                        \
    BACK                               \
    "str %[x], [%[t], #48]\n\t"        \
    "cmn %[mask], #1\n\t"              \
    "beq 5f\n\t"

// After a chunk: back to 3 (next chunk), 2 (next group) or on to the end of the tile. x: how many
// halvings are due, which is the number of trailing zeros of the groups done. y: where sums wait.
#define FACESIG_POINTWISE_GROUP(HALVE) \
    "tst %[c], %[mask]\n\t"            \
    "bne 3b\n\t"                       \
    "ldr %[x], [%[t], #32]\n\t"        \
    "ldr %[y], [%[t], #36]\n\t"        \
    "orr %[x], %[x], %[c]\n\t"         \
    "rbit %[x], %[x]\n\t"              \
    "clz %[x], %[x]\n\t"               \
    "subs %[x], %[x], %[y]\n\t"        \
    "add %[y], %[t], #64\n\t"          \
    "beq 8f\n"                         \
    "7:\n\t"                           \
    HALVE                              \
    "subs %[x], %[x], #1\n\t"          \
    "bne 7b\n"                         \
    "8:\n\t"                           \
    "cmp %[c], #0\n\t"                 \
    "bne 2b\n\t"

#define FACESIG_POINTWISE_OPERANDS                                                              \
    : [in] "=&r"(in), [cin] "=&r"(cin), [back] "=&r"(back), [w] "=&r"(w), [v] "=&r"(v),         \
      [c] "=&r"(c), [mask] "=&r"(mask), [x] "=&r"(x), [y] "=&r"(y)                              \
    : [t] "r"(t)                                                                                \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
      "q12", "q13", "q14", "q15"

// ---- 2 pixels x 32 channels ----

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

#define FACESIG_NONE "", "", "", ""

#define FACESIG_INPUT_2X32              \
    "vld1.8 {d24}, [%[in]], %[cin]\n\t" \
    "vld1.8 {d25}, [%[in]], %[back]\n\t"

#define FACESIG_HALVE(SUM, TEMPORARY, REGISTERS) \
    "vld1.16 " REGISTERS ", [%[y]]!\n\t"         \
    "vhadd.s16 " SUM ", " TEMPORARY ", " SUM "\n\t"

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

// ---- 4 pixels x 16 channels ----

// Two products: their weights W0 to W3, `NEXT` the registers of the next two; the rest as above.
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
        FACESIG_POINTWISE_OPERANDS);
}
// clang-format on

}  // namespace facesig

#endif
