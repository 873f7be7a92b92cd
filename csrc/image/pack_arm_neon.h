// The loops of pack_neon.cpp in assembly, for 32-bit ARM: what a detector's rows and crops of a
// camera's frames go through. Compilers spill a bias, and move every woven register once more.
//
//     d0 - d5    samples, then the three channels, each woven into a pair: d0 d1 | d2 d3 | d4 d5
//     q2 q3 q4   what chroma adds to the last, the first and the middle channel
//     q5 q6      luma of even and odd pixels (of eight pixels: q5)
//     q7 q14     sums
//     d16 - d20  gain, coefficients of the last channel, green's two, of the first channel
//     q11 q12 q13  biases of the last, the middle and the first channel
//
// The first channel comes of chroma A, the last of B: U and V where blue is first, V and U where
// red is. The order of operations is that of the registers they free.
#pragma once

#include <cstdint>

#if defined(__arm__)

namespace facesig {

#define FACESIG_PACK_CONSTANTS               \
    "vld1.8 {d16-d19}, [%[constants]]!\n\t"  \
    "vld1.8 {d20}, [%[constants]]!\n\t"      \
    "vld1.16 {d22-d25}, [%[constants]]!\n\t" \
    "vld1.16 {d26-d27}, [%[constants]]\n\t"  \
    "ldrb %[count], [%[ahead_y]]\n\t"        \
    "ldrb %[count], [%[ahead_u]]\n\t"        \
    "mov %[count], %[pixels]\n\t"

// What chroma adds, and luma; `EVEN` holds Y.
#define FACESIG_PACK_CHROMA(A, B, EVEN) \
    "vmull.u8 q2, " B                   \
    ", d17\n\t"                         \
    "vmull.u8 q3, " A                   \
    ", d20\n\t"                         \
    "vmull.u8 q4, " A                   \
    ", d18\n\t"                         \
    "vmull.u8 q5, " EVEN                \
    ", d16\n\t"                         \
    "vmlal.u8 q4, " B ", d19\n\t"

#define FACESIG_PACK_BIASES    \
    "vadd.i16 q3, q3, q13\n\t" \
    "vshr.u16 q5, q5, #1\n\t"  \
    "vadd.i16 q2, q2, q11\n\t" \
    "vsub.i16 q4, q12, q4\n\t"

#define FACESIG_PACK_HALF(NARROW, LOAD, A, B, EVEN, ODD)                       \
    __asm__ volatile(FACESIG_PACK_CONSTANTS "1:\n\t" LOAD FACESIG_PACK_CHROMA( \
        A, B, EVEN) "vmull.u8 q6, " ODD ", d16\n\t" FACESIG_PACK_BIASES        \
                    "vshr.u16 q6, q6, #1\n\t"                                  \
                    "vqadd.s16 q7, q5, q3\n\t"                                 \
                    "subs %[count], %[count], #16\n\t"                         \
                    "vqadd.s16 q14, q6, q3\n\t"                                \
                    "vqadd.s16 q15, q5, q4\n\t"                                \
                    "vqadd.s16 q3, q6, q4\n\t" NARROW " d0, q7, #6\n\t" NARROW \
                    " d1, q14, #6\n\t"                                         \
                    "vqadd.s16 q5, q5, q2\n\t" NARROW                          \
                    " d2, q15, #6\n\t"                                         \
                    "vqadd.s16 q6, q6, q2\n\t" NARROW                          \
                    " d3, q3, #6\n\t"                                          \
                    "vzip.8 d0, d1\n\t" NARROW                                 \
                    " d4, q5, #6\n\t"                                          \
                    "vzip.8 d2, d3\n\t" NARROW                                 \
                    " d5, q6, #6\n\t"                                          \
                    "pld [%[ahead_y]]\n\t add %[ahead_y], %[ahead_y], #16\n\t" \
                    "pld [%[ahead_u]]\n\t add %[ahead_u], %[ahead_u], #16\n\t" \
                    "vzip.8 d4, d5\n\t"                                        \
                    "vst3.8 {d0, d2, d4}, [%[to]]!\n\t"                        \
                    "vst3.8 {d1, d3, d5}, [%[to]]!\n\t"                        \
                    "bgt 1b\n\t" FACESIG_PACK_REGISTERS)

#define FACESIG_PACK_WHOLE(NARROW, LOAD, A, B)                                       \
    __asm__ volatile(FACESIG_PACK_CONSTANTS "1:\n\t" LOAD FACESIG_PACK_CHROMA(       \
        A, B, "d2") "subs %[count], %[count], #8\n\t" FACESIG_PACK_BIASES            \
                    "vqadd.s16 q3, q5, q3\n\t"                                       \
                    "pld [%[ahead_u]]\n\t add %[ahead_u], %[ahead_u], #16\n\t"       \
                    "vqadd.s16 q2, q5, q2\n\t"                                       \
                    "vqadd.s16 q4, q5, q4\n\t" NARROW                                \
                    " d0, q3, #6\n\t"                                                \
                    "pld [%[ahead_y]]\n\t add %[ahead_y], %[ahead_y], #8\n\t" NARROW \
                    " d2, q2, #6\n\t" NARROW                                         \
                    " d1, q4, #6\n\t"                                                \
                    "vst3.8 {d0, d1, d2}, [%[to]]!\n\t"                              \
                    "bgt 1b\n\t" FACESIG_PACK_REGISTERS)

#define FACESIG_PACK_REGISTERS                                                                  \
    : [constants] "+r"(constants), [y] "+r"(y), [u] "+r"(u), [v] "+r"(v), [to] "+r"(to),          \
      [count] "=&r"(left), [ahead_y] "+r"(ahead_y), [ahead_u] "+r"(ahead_u)                       \
    : [pixels] "r"(count)                                              \
    : "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11",   \
      "q12", "q13", "q14", "q15"

#define FACESIG_LOAD_HALF_PLANAR \
    "vld1.8 {d0}, [%[u]]!\n\t"   \
    "vld1.8 {d1}, [%[v]]!\n\t"   \
    "vld2.8 {d2, d3}, [%[y]]!\n\t"
#define FACESIG_LOAD_HALF_WOVEN    \
    "vld2.8 {d0, d1}, [%[u]]!\n\t" \
    "vld2.8 {d2, d3}, [%[y]]!\n\t"
#define FACESIG_LOAD_HALF_PACKED "vld4.8 {d0, d1, d2, d3}, [%[y]]!\n\t"
#define FACESIG_LOAD_PLANAR    \
    "vld1.8 {d0}, [%[u]]!\n\t" \
    "vld1.8 {d1}, [%[v]]!\n\t" \
    "vld1.8 {d2}, [%[y]]!\n\t"
#define FACESIG_LOAD_WOVEN         \
    "vld2.8 {d0, d1}, [%[u]]!\n\t" \
    "vld1.8 {d2}, [%[y]]!\n\t"

}  // namespace facesig

#endif
