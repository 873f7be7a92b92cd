// See conv_s16_tiles.h and conv_s16_arm.h.
#include "kernels/conv_s16/conv_s16_arm.h"

#if defined(__arm__)

namespace facesig {

// clang-format off

// 4 pixels x 8 channels; a step takes eight numbers of each pixel.
//
//                     w low    w high
//                     d8 d10.. d9 d11..       (q4 to q7: four numbers, each loaded again as soon
//                    +--------+--------+       as it is done with)
//   a0 d0, d1 (x8)   | q8     | q12    |
//   a1 d2, d3        | q9     | q13    |
//   a2 d4, d5        | q10    | q14    |
//   a3 d6, d7        | q11    | q15    |       64 multiplications, 12 loads a step
//                    +--------+--------+
#define FACESIG_PAIR(w_low, w_high, a0, a1, a2, a3, lane)              \
    FACESIG_MLA("q8", "q9", "q10", "q11", w_low, a0, a1, a2, a3, lane) \
    FACESIG_MLA("q12", "q13", "q14", "q15", w_high, a0, a1, a2, a3, lane)
#define FACESIG_PAIR_A(w_low, w_high, lane) \
    FACESIG_PAIR(w_low, w_high, "d0", "d2", "d4", "d6", lane)
#define FACESIG_PAIR_B(w_low, w_high, lane) \
    FACESIG_PAIR(w_low, w_high, "d1", "d3", "d5", "d7", lane)
#define FACESIG_STEP_A              \
    FACESIG_PAIR_A("d8", "d9", 0)   \
    FACESIG_LOAD("d8, d9", w8)      \
    FACESIG_PAIR_A("d10", "d11", 1) \
    FACESIG_LOAD("d10, d11", w8)    \
    FACESIG_PAIR_A("d12", "d13", 2) \
    FACESIG_LOAD("d12, d13", w8)    \
    FACESIG_PAIR_A("d14", "d15", 3) \
    FACESIG_LOAD("d14, d15", w8)
#define FACESIG_LAST_OF_PIXEL(low, high, a) \
    "vmlal.s16 " low ", d14, " a "[3]\n\t"  \
    "vmlal.s16 " high ", d15, " a "[3]\n\t"

// From the biases to the sums of all rows.
#define FACESIG_SUMS_4X8                                                          \
    "ldr %[left], [%[tile], #8]\n\t"                                              \
    "vld1.32 {d16, d17}, [%[left]]!\n\t"                                          \
    "vld1.32 {d24, d25}, [%[left]]\n\t"                                           \
    FACESIG_POINT_AT_RUNS                                                         \
    "vmov q9, q8\n\t"                                                             \
    "vmov q13, q12\n\t"                                                           \
    "vmov q10, q8\n\t"                                                            \
    "vmov q14, q12\n\t"                                                           \
    "vmov q11, q8\n\t"                                                            \
    "vmov q15, q12\n"                                                             \
    "1:\n\t" /* a kernel row */                                                   \
    "ldr %[left], [%[tile], #28]\n\t"                                             \
    "subs %[left], %[left], #8\n\t"                                               \
    "blt 4f\n\t"                                                                  \
    FACESIG_LOAD("d0, d1", in0)                                                   \
    FACESIG_LOAD("d8, d9", w8)                                                    \
    FACESIG_LOAD("d2, d3", in1)                                                   \
    FACESIG_LOAD("d4, d5", in2)                                                   \
    FACESIG_LOAD("d6, d7", in3)                                                   \
    FACESIG_LOAD("d10, d11", w8)                                                  \
    FACESIG_LOAD("d12, d13", w8)                                                  \
    FACESIG_LOAD("d14, d15", w8)                                                  \
    "subs %[left], %[left], #8\n\t"                                               \
    "blt 3f\n"                                                                    \
    "2:\n\t" /* a step, and loads for the next */                                 \
    FACESIG_STEP_A                                                                \
    FACESIG_PAIR_B("d8", "d9", 0)                                                 \
    FACESIG_LOAD("d8, d9", w8)                                                    \
    FACESIG_PAIR_B("d10", "d11", 1)                                               \
    FACESIG_LOAD("d10, d11", w8)                                                  \
    FACESIG_PAIR_B("d12", "d13", 2)                                               \
    FACESIG_LOAD("d12, d13", w8)                                                  \
    "subs %[left], %[left], #8\n\t"                                               \
    FACESIG_LAST_OF_PIXEL("q8", "q12", "d1")                                      \
    FACESIG_LOAD("d0, d1", in0)                                                   \
    FACESIG_LAST_OF_PIXEL("q9", "q13", "d3")                                      \
    FACESIG_LOAD("d2, d3", in1)                                                   \
    FACESIG_LAST_OF_PIXEL("q10", "q14", "d5")                                     \
    FACESIG_LOAD("d4, d5", in2)                                                   \
    FACESIG_LAST_OF_PIXEL("q11", "q15", "d7")                                     \
    FACESIG_LOAD("d6, d7", in3)                                                   \
    FACESIG_LOAD("d14, d15", w8)                                                  \
    "bge 2b\n"                                                                    \
    "3:\n\t" /* the run's last step */                                            \
    FACESIG_STEP_A                                                                \
    FACESIG_PAIR_B("d8", "d9", 0)                                                 \
    FACESIG_PAIR_B("d10", "d11", 1)                                               \
    FACESIG_PAIR_B("d12", "d13", 2)                                               \
    FACESIG_PAIR_B("d14", "d15", 3)                                               \
    "4:\n\t"                                                                      \
    "adds %[left], %[left], #8\n\t"                                               \
    "ble 6f\n"                                                                    \
    "5:\n\t" /* what is left of the run, one by one */                            \
    FACESIG_LOAD("d0[]", in0)                                                     \
    FACESIG_LOAD("d8, d9", w8)                                                    \
    FACESIG_LOAD("d2[]", in1)                                                     \
    FACESIG_LOAD("d4[]", in2)                                                     \
    FACESIG_LOAD("d6[]", in3)                                                     \
    "subs %[left], %[left], #1\n\t"                                               \
    FACESIG_PAIR_A("d8", "d9", 0)                                                 \
    "bne 5b\n"                                                                    \
    "6:\n\t"                                                                      \
    FACESIG_NEXT_ROW

void tile_4x8_s16(const TileS16& tile) {
    const int16_t *in0, *in1, *in2, *in3, *w8;
    int32_t rows, left;
    asm volatile(
        FACESIG_SUMS_4X8
        "ldr %[in0], [%[tile], #12]\n\t"
        "add %[in1], %[in0], #2048\n\t"
        "vst1.32 {d16-d19}, [%[in0]]!\n\t"
        "vst1.32 {d24-d27}, [%[in1]]!\n\t"
        "vst1.32 {d20-d23}, [%[in0]]\n\t"
        "vst1.32 {d28-d31}, [%[in1]]\n\t"
        : [in0] "=&r"(in0), [in1] "=&r"(in1), [in2] "=&r"(in2), [in3] "=&r"(in3), [w8] "=&r"(w8),
          [rows] "=&r"(rows), [left] "=&r"(left)
        : [tile] "r"(&tile)
        : FACESIG_CLOBBERS);
}

// As tile_4x8_s16, to the last sum. The pixels of a 1 x 1 kernel, which this tile is for, are one
// stretch of memory: 256 of its bytes are brought 768 bytes ahead.
//
// Each of the eight registers of sums in turn, so that none waits for itself; rounding and limits
// are those of requantise.h.
#define FACESIG_SUM(name, low, high)             \
    name " q8, q8" low "\n\t"                    \
    name " q12, q12" high "\n\t"                 \
    name " q9, q9" low "\n\t"                    \
    name " q13, q13" high "\n\t"                 \
    name " q10, q10" low "\n\t"                  \
    name " q14, q14" high "\n\t"                 \
    name " q11, q11" low "\n\t"                  \
    name " q15, q15" high "\n\t"
#define FACESIG_BYTES(name, with)        \
    name " d16, d16, " with "\n\t"       \
    name " d17, d17, " with "\n\t"       \
    name " d18, d18, " with "\n\t"       \
    name " d19, d19, " with "\n\t"

void tile_4x8_bytes_s16(const TileS16& tile, const TileOut& to) {
    const int16_t *in0, *in1, *in2, *in3, *w8;
    int32_t rows, left;
    asm volatile(
        FACESIG_SUMS_4X8
        "ldr %[in0], [%[to]]\n\t"
        "add %[in1], %[to], #12\n\t"
        "add %[in2], %[to], #14\n\t"
        "vld1.32 {d0-d3}, [%[in0]]\n\t"
        "vld1.8 {d6[]}, [%[in1]]\n\t"
        "vld1.8 {d7[]}, [%[in2]]\n\t"
        "vmov.f32 q2, #0.5\n\t"
        "ldr %[in0], [%[to], #4]\n\t"
        "ldr %[in1], [%[to], #8]\n\t"
        "pld [%[in3], #768]\n\t"
        "pld [%[in3], #800]\n\t"
        "pld [%[in3], #832]\n\t"
        "pld [%[in3], #864]\n\t"
        FACESIG_SUM("vcvt.f32.s32", "", "")
        "pld [%[in3], #896]\n\t"
        "pld [%[in3], #928]\n\t"
        "pld [%[in3], #960]\n\t"
        "pld [%[in3], #992]\n\t"
        FACESIG_SUM("vmul.f32", ", q0", ", q1")
        FACESIG_SUM("vadd.f32", ", q2", ", q2")
        FACESIG_SUM("vcvt.u32.f32", "", "")
        "vqmovn.u32 d8, q8\n\t"
        "vqmovn.u32 d9, q12\n\t"
        "vqmovn.u32 d10, q9\n\t"
        "vqmovn.u32 d11, q13\n\t"
        "vqmovn.u32 d12, q10\n\t"
        "vqmovn.u32 d13, q14\n\t"
        "vqmovn.u32 d14, q11\n\t"
        "vqmovn.u32 d15, q15\n\t"
        "vqmovn.u16 d16, q4\n\t"
        "vqmovn.u16 d17, q5\n\t"
        "vqmovn.u16 d18, q6\n\t"
        "vqmovn.u16 d19, q7\n\t"
        FACESIG_BYTES("vmin.u8", "d6")
        FACESIG_BYTES("vadd.i8", "d7")
        "vst1.8 {d16}, [%[in0]], %[in1]\n\t"
        "vst1.8 {d17}, [%[in0]], %[in1]\n\t"
        "vst1.8 {d18}, [%[in0]], %[in1]\n\t"
        "vst1.8 {d19}, [%[in0]]\n\t"
        : [in0] "=&r"(in0), [in1] "=&r"(in1), [in2] "=&r"(in2), [in3] "=&r"(in3), [w8] "=&r"(w8),
          [rows] "=&r"(rows), [left] "=&r"(left)
        : [tile] "r"(&tile), [to] "r"(&to)
        : FACESIG_CLOBBERS);
}

// clang-format on

}  // namespace facesig

#endif
