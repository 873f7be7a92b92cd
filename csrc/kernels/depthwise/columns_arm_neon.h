// A depthwise row in assembly, eight channels after the other, two pixels at a time, for a core
// that issues one instruction a cycle in order. Stride 1, one group.
//
//   d0 to d8: weights, three of each row       columns     c0   c1   c2   c3
//   d21: 128 in eight lanes                    row 0       d9   d12  d15  d18
//   d22 d23: multipliers                       row 1       d10  d13  d16  d19
//                                              row 2       d11  d14  d17  d20
//   q12, q13: sums of two pixels: of c0 to c2, of c1 to c3
//   q14, q15: sums of the two before them, on their way to memory
//
// All 32 registers: c0 and c1 are loaded again as soon as they were used last, as c4 and c5, and
// what is left of the pair before (scaling, narrowing, storing) stands between the multiplications.
// In the next pair the two halves change places. 18 multiplications, 6 loads of columns, 2 of
// biases and 12 slots of finishing: 38 for 16 outputs, or 34 where loads hide behind operations of
// two cycles. The next channels' weights and columns are loaded while the last pair is finished.
//
// Sums for float outputs are stored as they are, as int16.
#pragma once

#include "kernels/narrow/narrow_neon.h"

#if defined(__arm__)

namespace facesig {

struct DepthwiseColumns {
    const int8_t* rows[3];       // 0, 4, 8: the pixel left of the first
    const int8_t* weights;       // 12: of eight channels, kLane apart
    const int16_t* bias;         // 16
    const int16_t* multipliers;  // 20
    void* out;                   // 24
    int32_t pairs, channels;     // 28, 32: of pixels; of a pixel
    int32_t eights;              // 36: channels to do, the first at the beginning of a lane block
    int32_t rewind;              // 40: from behind a row to its beginning, in bytes
};

static_assert(offsetof(DepthwiseColumns, rewind) == 40, "the code below says so");

// clang-format off
#define FACESIG_TAP(SUM, WEIGHT, VALUE) "vmlal.s8 " SUM ", " WEIGHT ", " VALUE "\n\t"
#define FACESIG_COLUMN(ROW, VALUE) "vld1.8 {" VALUE "}, [%[r" ROW "]], %[c]\n\t"

// The pair with sums A and B, of the columns X, Y, Z, V (X0: of row 0). Of the pair before: SP and
// SQ scale, NP and NQ narrow, EP and EQ make it signed, WP and WQ write it and begin the next sums.
// After the last pair the columns of the row's end are read again instead of what lies behind them.
#define FACESIG_PAIR(A, B, X0, X1, X2, Y0, Y1, Y2, Z0, Z1, Z2, V0, V1, V2, SP, SQ, NP, NQ, EP, EQ, \
                     WP, WQ)                                                                       \
    "subs %[n], %[n], #1\n\t"                                                                      \
    "ittt eq\n\t"                                                                                  \
    "subeq %[r0], %[r0], %[c], lsl #1\n\t"                                                         \
    "subeq %[r1], %[r1], %[c], lsl #1\n\t"                                                         \
    "subeq %[r2], %[r2], %[c], lsl #1\n\t"                                                         \
    FACESIG_TAP(A, "d0", X0)                                                                       \
    FACESIG_TAP(B, "d0", Y0)                                                                       \
    FACESIG_COLUMN("0", X0)                                                                        \
    FACESIG_TAP(A, "d3", X1)                                                                       \
    FACESIG_TAP(B, "d3", Y1)                                                                       \
    SP                                                                                             \
    FACESIG_COLUMN("1", X1)                                                                        \
    FACESIG_TAP(A, "d6", X2)                                                                       \
    FACESIG_TAP(B, "d6", Y2)                                                                       \
    SQ                                                                                             \
    FACESIG_COLUMN("2", X2)                                                                        \
    FACESIG_TAP(A, "d1", Y0)                                                                       \
    FACESIG_TAP(B, "d1", Z0)                                                                       \
    FACESIG_COLUMN("0", Y0)                                                                        \
    FACESIG_TAP(A, "d4", Y1)                                                                       \
    FACESIG_TAP(B, "d4", Z1)                                                                       \
    NP                                                                                             \
    FACESIG_COLUMN("1", Y1)                                                                        \
    FACESIG_TAP(A, "d7", Y2)                                                                       \
    FACESIG_TAP(B, "d7", Z2)                                                                       \
    NQ                                                                                             \
    FACESIG_COLUMN("2", Y2)                                                                        \
    FACESIG_TAP(A, "d2", Z0)                                                                       \
    FACESIG_TAP(B, "d2", V0)                                                                       \
    EP                                                                                             \
    FACESIG_TAP(A, "d5", Z1)                                                                       \
    FACESIG_TAP(B, "d5", V1)                                                                       \
    EQ                                                                                             \
    WP                                                                                             \
    FACESIG_TAP(A, "d8", Z2)                                                                       \
    FACESIG_TAP(B, "d8", V2)                                                                       \
    WQ

#define FACESIG_BIAS(Q) "vld1.16 {" Q "}, [%[b]]\n\t"

// The first pair has none before it: the next one's sums begin.
#define FACESIG_FIRST_PAIR                                                                        \
    FACESIG_PAIR("q12", "q13", "d9", "d10", "d11", "d12", "d13", "d14", "d15", "d16", "d17",      \
                 "d18", "d19", "d20", "", "", "", "", "", "", FACESIG_BIAS("d28-d29"),            \
                 FACESIG_BIAS("d30-d31"))
#define FACESIG_ODD_PAIR(SCALE, NARROW, SIGN, WRITE)                                              \
    FACESIG_PAIR("q14", "q15", "d15", "d16", "d17", "d18", "d19", "d20", "d9", "d10", "d11",      \
                 "d12", "d13", "d14", SCALE("q12"), SCALE("q13"), NARROW("d24", "q12"),           \
                 NARROW("d26", "q13"), SIGN("d24"), SIGN("d26"),                                  \
                 WRITE("d24", "d24-d25") FACESIG_BIAS("d24-d25"),                                 \
                 WRITE("d26", "d26-d27") FACESIG_BIAS("d26-d27"))
#define FACESIG_EVEN_PAIR(SCALE, NARROW, SIGN, WRITE)                                             \
    FACESIG_PAIR("q12", "q13", "d9", "d10", "d11", "d12", "d13", "d14", "d15", "d16", "d17",      \
                 "d18", "d19", "d20", SCALE("q14"), SCALE("q15"), NARROW("d28", "q14"),           \
                 NARROW("d30", "q15"), SIGN("d28"), SIGN("d30"),                                  \
                 WRITE("d28", "d28-d29") FACESIG_BIAS("d28-d29"),                                 \
                 WRITE("d30", "d30-d31") FACESIG_BIAS("d30-d31"))

#define FACESIG_SCALE(Q) "vqrdmulh.s16 " Q ", " Q ", q11\n\t"
#define FACESIG_NARROW(D, Q) "vqmovn.s16 " D ", " Q "\n\t"
#define FACESIG_NARROW_RELU(D, Q) "vqmovun.s16 " D ", " Q "\n\t"
#define FACESIG_SIGN_RELU(D) "veor " D ", " D ", d21\n\t"
#define FACESIG_WRITE(D, BOTH) "vst1.8 {" D "}, [%[out]], %[c]\n\t"
#define FACESIG_WRITE_SUMS(D, BOTH) "vst1.16 {" BOTH "}, [%[out]]!\n\t"
#define FACESIG_NO(...)

#define FACESIG_WEIGHT(D) "vld1.8 {" D "}, [%[w]], %[x]\n\t"

// From behind the last pair of a row to the next eight channels, or, after the last of them, to the
// same again, which nothing uses.
#define FACESIG_NEXT_EIGHT                   \
    "ldr %[n], [%[t], #40]\n\t"              \
    "ldr %[x], [%[t], #36]\n\t"              \
    "sub %[w], %[w], #8\n\t"                 \
    "tst %[x], #1\n\t"                       \
    "it eq\n\t"                              \
    "subeq %[w], %[w], #128\n\t"             \
    "subs %[x], %[x], #1\n\t"                \
    "str %[x], [%[t], #36]\n\t"              \
    "ite eq\n\t"                             \
    "subeq %[w], %[w], #136\n\t"             \
    "addne %[n], %[n], #8\n\t"               \
    "add %[r0], %[r0], %[n]\n\t"             \
    "add %[r1], %[r1], %[n]\n\t"             \
    "add %[r2], %[r2], %[n]\n\t"

#define FACESIG_COLUMNS(SCALE, NARROW, SIGN, WRITE)         \
    asm volatile(                                           \
        "ldr %[r0], [%[t]]\n\t"                             \
        "ldr %[r1], [%[t], #4]\n\t"                         \
        "ldr %[r2], [%[t], #8]\n\t"                         \
        "ldr %[w], [%[t], #12]\n\t"                         \
        "ldr %[b], [%[t], #16]\n\t"                         \
        "ldr %[c], [%[t], #32]\n\t"                         \
        "mov %[out], #0\n\t"                                \
        "vmov.i8 d21, #128\n\t"                             \
        "b 4f\n"                                            \
        "2:\n\t"                                            \
        "vmov q14, q12\n\t"                                 \
        "vmov q15, q13\n"                                   \
        "3:\n\t"                                            \
        FACESIG_NEXT_EIGHT                                  \
        "4:\n\t"                                            \
        "mov %[x], #16\n\t"                                 \
        SCALE("q14")                                        \
        FACESIG_WEIGHT("d0")                                \
        FACESIG_WEIGHT("d1")                                \
        SCALE("q15")                                        \
        FACESIG_WEIGHT("d2")                                \
        FACESIG_COLUMN("0", "d9")                           \
        FACESIG_COLUMN("1", "d10")                          \
        FACESIG_COLUMN("2", "d11")                          \
        FACESIG_WEIGHT("d3")                                \
        NARROW("d28", "q14")                                \
        FACESIG_WEIGHT("d4")                                \
        FACESIG_WEIGHT("d5")                                \
        NARROW("d30", "q15")                                \
        FACESIG_COLUMN("0", "d12")                          \
        FACESIG_COLUMN("1", "d13")                          \
        FACESIG_COLUMN("2", "d14")                          \
        SIGN("d28")                                         \
        FACESIG_WEIGHT("d6")                                \
        FACESIG_WEIGHT("d7")                                \
        SIGN("d30")                                         \
        FACESIG_WEIGHT("d8")                                \
        FACESIG_COLUMN("0", "d15")                          \
        FACESIG_COLUMN("1", "d16")                          \
        FACESIG_COLUMN("2", "d17")                          \
        FACESIG_COLUMN("0", "d18")                          \
        FACESIG_COLUMN("1", "d19")                          \
        FACESIG_COLUMN("2", "d20")                          \
        "cmp %[out], #0\n\t"                                \
        "beq 5f\n\t"                                        \
        WRITE("d28", "d28-d29")                             \
        WRITE("d30", "d30-d31")                             \
        "ldr %[x], [%[t], #36]\n\t"                         \
        "add %[b], %[b], #16\n\t"                           \
        "cmp %[x], #0\n\t"                                  \
        "beq 6f\n"                                          \
        "5:\n\t"                                            \
        "ldr %[out], [%[t], #24]\n\t"                       \
        "ldr %[x], [%[t], #20]\n\t"                         \
        FACESIG_BIAS("d24-d25")                             \
        FACESIG_BIAS("d26-d27")                             \
        "vld1.16 {d22-d23}, [%[x]]!\n\t"                    \
        "ldr %[n], [%[t], #28]\n\t"                         \
        "str %[x], [%[t], #20]\n\t"                         \
        "add %[x], %[out], #8\n\t"                          \
        "str %[x], [%[t], #24]\n\t"                         \
        FACESIG_FIRST_PAIR                                  \
        "beq 2b\n"                                          \
        "1:\n\t"                                            \
        FACESIG_ODD_PAIR(SCALE, NARROW, SIGN, WRITE)        \
        "beq 3b\n\t"                                        \
        FACESIG_EVEN_PAIR(SCALE, NARROW, SIGN, WRITE)       \
        "bne 1b\n\t"                                        \
        "b 2b\n"                                            \
        "6:\n\t"                                            \
        : [r0] "=&r"(r0), [r1] "=&r"(r1), [r2] "=&r"(r2), [c] "=&r"(c), [n] "=&r"(n),     \
          [out] "=&r"(out), [b] "=&r"(b), [w] "=&r"(w), [x] "=&r"(x)                      \
        : [t] "r"(t)                                        \
        : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10",  \
          "q11", "q12", "q13", "q14", "q15")

inline void depthwise_columns(DepthwiseColumns* t, bool relu) {
    const int8_t *r0, *r1, *r2, *w;
    void *out, *b, *x;
    int32_t c, n;
    if (relu) {
        FACESIG_COLUMNS(FACESIG_SCALE, FACESIG_NARROW_RELU, FACESIG_SIGN_RELU, FACESIG_WRITE);
    } else {
        FACESIG_COLUMNS(FACESIG_SCALE, FACESIG_NARROW, FACESIG_NO, FACESIG_WRITE);
    }
}

// Eight channels' sums, pixel by pixel.
inline void depthwise_sums(DepthwiseColumns* t) {
    const int8_t *r0, *r1, *r2, *w;
    void *out, *b, *x;
    int32_t c, n;
    FACESIG_COLUMNS(FACESIG_NO, FACESIG_NO, FACESIG_NO, FACESIG_WRITE_SUMS);
}
// clang-format on

}  // namespace facesig

#endif
