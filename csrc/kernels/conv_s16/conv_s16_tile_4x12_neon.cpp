// See conv_s16_tiles.h and conv_s16_arm.h.
#include "kernels/conv_s16/conv_s16_arm.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// 4 pixels x 12 channels; a step takes four numbers of each pixel.
//
//                 w low d4   w high d5   w last d6, d7     low and high of the next number are
//                +----------+-----------+------------+     loaded while the last four channels
//   a0 d0 (x4)   | q4       | q8        | q12        |     are at work; d6 and d7 are of two
//   a1 d1        | q5       | q9        | q13        |     numbers
//   a2 d2        | q6       | q10       | q14        |
//   a3 d3        | q7       | q11       | q15        |     48 multiplications, 10 loads a step
//                +----------+-----------+------------+
//
// What the next step starts with is loaded at the end of this one.
#define FACESIG_LOW(lane) FACESIG_MLA("q4", "q5", "q6", "q7", "d4", "d0", "d1", "d2", "d3", lane)
#define FACESIG_HIGH(lane) FACESIG_MLA("q8", "q9", "q10", "q11", "d5", "d0", "d1", "d2", "d3", lane)
#define FACESIG_LAST(w, lane) \
    FACESIG_MLA("q12", "q13", "q14", "q15", w, "d0", "d1", "d2", "d3", lane)
#define FACESIG_STEP_BUT_LAST   \
    FACESIG_LOW(0)              \
    FACESIG_HIGH(0)             \
    FACESIG_LOAD("d4, d5", w8)  \
    FACESIG_LAST("d6", 0)       \
    FACESIG_LOW(1)              \
    FACESIG_HIGH(1)             \
    FACESIG_LOAD("d4, d5", w8)  \
    FACESIG_LAST("d7", 1)       \
    FACESIG_LOAD("d6, d7", w4)  \
    FACESIG_LOW(2)              \
    FACESIG_HIGH(2)             \
    FACESIG_LOAD("d4, d5", w8)  \
    FACESIG_LAST("d6", 2)       \
    FACESIG_LOW(3)              \
    FACESIG_HIGH(3)

// From the biases to the sums of all rows.
#define FACESIG_SUMS_4X12                                \
    "ldr %[left], [%[tile], #8]\n\t"                     \
    "vld1.32 {d8, d9}, [%[left]]!\n\t"                   \
    "vld1.32 {d16, d17}, [%[left]]!\n\t"                 \
    "vld1.32 {d24, d25}, [%[left]]\n\t"                  \
    FACESIG_POINT_AT_RUNS                                \
    "ldr %[w4], [%[tile], #20]\n\t"                      \
    "add %[w4], %[w8], %[w4]\n\t"                        \
    "vmov q5, q4\n\t"                                    \
    "vmov q9, q8\n\t"                                    \
    "vmov q13, q12\n\t"                                  \
    "vmov q6, q4\n\t"                                    \
    "vmov q10, q8\n\t"                                   \
    "vmov q14, q12\n\t"                                  \
    "vmov q7, q4\n\t"                                    \
    "vmov q11, q8\n\t"                                   \
    "vmov q15, q12\n"                                    \
    "1:\n\t" /* a kernel row */                          \
    "ldr %[left], [%[tile], #28]\n\t"                    \
    "subs %[left], %[left], #4\n\t"                      \
    "blt 4f\n\t"                                         \
    FACESIG_LOAD("d0", in0)                              \
    FACESIG_LOAD("d4, d5", w8)                           \
    FACESIG_LOAD("d1", in1)                              \
    FACESIG_LOAD("d2", in2)                              \
    FACESIG_LOAD("d3", in3)                              \
    FACESIG_LOAD("d6, d7", w4)                           \
    "subs %[left], %[left], #4\n\t"                      \
    "blt 3f\n"                                           \
    "2:\n\t" /* a step, and loads for the next */        \
    FACESIG_STEP_BUT_LAST                                \
    FACESIG_LOAD("d4, d5", w8)                           \
    "subs %[left], %[left], #4\n\t"                      \
    "vmlal.s16 q12, d7, d0[3]\n\t"                       \
    FACESIG_LOAD("d0", in0)                              \
    "vmlal.s16 q13, d7, d1[3]\n\t"                       \
    FACESIG_LOAD("d1", in1)                              \
    "vmlal.s16 q14, d7, d2[3]\n\t"                       \
    FACESIG_LOAD("d2", in2)                              \
    "vmlal.s16 q15, d7, d3[3]\n\t"                       \
    FACESIG_LOAD("d3", in3)                              \
    FACESIG_LOAD("d6, d7", w4)                           \
    "bge 2b\n"                                           \
    "3:\n\t" /* the run's last step */                   \
    FACESIG_STEP_BUT_LAST                                \
    FACESIG_LAST("d7", 3)                                \
    "4:\n\t"                                             \
    "adds %[left], %[left], #4\n\t"                      \
    "ble 6f\n"                                           \
    "5:\n\t" /* what is left of the run, one by one */   \
    FACESIG_LOAD("d0[]", in0)                            \
    FACESIG_LOAD("d4, d5", w8)                           \
    FACESIG_LOAD("d1[]", in1)                            \
    FACESIG_LOAD("d2[]", in2)                            \
    FACESIG_LOAD("d3[]", in3)                            \
    FACESIG_LOAD("d6", w4)                               \
    "subs %[left], %[left], #1\n\t"                      \
    FACESIG_LOW(0) FACESIG_HIGH(0) FACESIG_LAST("d6", 0) \
    "bne 5b\n"                                           \
    "6:\n\t"                                             \
    FACESIG_NEXT_ROW

void tile_4x12_s16(const TileS16& tile) {
    const int16_t *in0, *in1, *in2, *in3, *w8, *w4;
    int32_t rows, left;
    asm volatile(
        FACESIG_SUMS_4X12
        "ldr %[in0], [%[tile], #12]\n\t"
        "add %[in1], %[in0], #2048\n\t"
        "add %[in2], %[in0], #4096\n\t"
        "vst1.32 {d8-d11}, [%[in0]]!\n\t"
        "vst1.32 {d16-d19}, [%[in1]]!\n\t"
        "vst1.32 {d24-d27}, [%[in2]]!\n\t"
        "vst1.32 {d12-d15}, [%[in0]]\n\t"
        "vst1.32 {d20-d23}, [%[in1]]\n\t"
        "vst1.32 {d28-d31}, [%[in2]]\n\t"
        : [in0] "=&r"(in0), [in1] "=&r"(in1), [in2] "=&r"(in2), [in3] "=&r"(in3), [w8] "=&r"(w8),
          [w4] "=&r"(w4), [rows] "=&r"(rows), [left] "=&r"(left)
        : [tile] "r"(&tile)
        : FACESIG_CLOBBERS);
}

// Each register of sums in turn, so that none waits for itself; rounding and the limit are those of
// requantise.h. Every pixel's three registers of results lie beside each other for its store. The
// zero point of int16 is 0.
#define FACESIG_SUM(name, low, high, last) \
    name " q4, q4" low "\n\t"              \
    name " q8, q8" high "\n\t"             \
    name " q12, q12" last "\n\t"           \
    name " q5, q5" low "\n\t"              \
    name " q9, q9" high "\n\t"             \
    name " q13, q13" last "\n\t"           \
    name " q6, q6" low "\n\t"              \
    name " q10, q10" high "\n\t"           \
    name " q14, q14" last "\n\t"           \
    name " q7, q7" low "\n\t"              \
    name " q11, q11" high "\n\t"           \
    name " q15, q15" last "\n\t"
#define FACESIG_PIXEL_OUT(r0, r1, r2, low, high, last) \
    "vqmovn.u32 " r0 ", " low "\n\t"                   \
    "vqmovn.u32 " r1 ", " high "\n\t"                  \
    "vqmovn.u32 " r2 ", " last "\n\t"                  \
    "vmin.u16 " r0 ", " r0 ", d6\n\t"                  \
    "vmin.u16 " r1 ", " r1 ", d6\n\t"                  \
    "vmin.u16 " r2 ", " r2 ", d6\n\t"                  \
    "vst1.16 {" r0 ", " r1 ", " r2 "}, [%[in0]], %[in1]\n\t"

void tile_4x12_words_s16(const TileS16& tile, const TileOut& to) {
    const int16_t *in0, *in1, *in2, *in3, *w8, *w4;
    int32_t rows, left;
    asm volatile(
        FACESIG_SUMS_4X12
        "ldr %[in0], [%[to]]\n\t"
        "add %[in2], %[to], #12\n\t"
        "vld1.32 {d0-d3}, [%[in0]]!\n\t"
        "vld1.32 {d4, d5}, [%[in0]]\n\t"
        "vmov.f32 q3, #0.5\n\t"
        "ldr %[in0], [%[to], #4]\n\t"
        "ldr %[in1], [%[to], #8]\n\t"
        FACESIG_SUM("vcvt.f32.s32", "", "", "")
        FACESIG_SUM("vmul.f32", ", q0", ", q1", ", q2")
        FACESIG_SUM("vadd.f32", ", q3", ", q3", ", q3")
        "vld1.16 {d6[]}, [%[in2]]\n\t"
        FACESIG_SUM("vcvt.u32.f32", "", "", "")
        FACESIG_PIXEL_OUT("d0", "d1", "d2", "q4", "q8", "q12")
        FACESIG_PIXEL_OUT("d3", "d4", "d5", "q5", "q9", "q13")
        FACESIG_PIXEL_OUT("d8", "d9", "d10", "q6", "q10", "q14")
        FACESIG_PIXEL_OUT("d16", "d17", "d18", "q7", "q11", "q15")
        : [in0] "=&r"(in0), [in1] "=&r"(in1), [in2] "=&r"(in2), [in3] "=&r"(in3), [w8] "=&r"(w8),
          [w4] "=&r"(w4), [rows] "=&r"(rows), [left] "=&r"(left)
        : [tile] "r"(&tile), [to] "r"(&to)
        : FACESIG_CLOBBERS);
}

// clang-format on

}  // namespace facesig

#endif
