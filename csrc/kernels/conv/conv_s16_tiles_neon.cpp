// See conv_s16_tiles.h. On 32-bit ARM in assembler, elsewhere with intrinsics; A9 timing is why.
#include "kernels/conv/conv_s16_tiles.h"
#include "kernels/neon.h"

namespace facesig {

#if defined(__arm__)
// clang-format off

static_assert(offsetof(TileS16, weights) == 4 && offsetof(TileS16, bias) == 8, "assembler");
static_assert(offsetof(TileS16, sums) == 12 && offsetof(TileS16, skip) == 16, "assembler");
static_assert(offsetof(TileS16, block) == 20 && offsetof(TileS16, rows) == 24, "assembler");
static_assert(offsetof(TileS16, length) == 28 && offsetof(TileS16, turn) == 32, "assembler");
static_assert(offsetof(TileBytes, out) == 4 && offsetof(TileBytes, step) == 8, "assembler");
static_assert(offsetof(TileBytes, most) == 12 && offsetof(TileBytes, zero_point) == 13, "assembler");
static_assert(offsetof(TileS16, back) == 36 && kGroupSums == 512, "assembler");

// One number of each of four pixels (a lane of a0 to a3) times four channels.
#define FACESIG_MLA(s0, s1, s2, s3, w, a0, a1, a2, a3, lane) \
    "vmlal.s16 " s0 ", " w ", " a0 "[" #lane                 \
    "]\n\t"                                                  \
    "vmlal.s16 " s1 ", " w ", " a1 "[" #lane                 \
    "]\n\t"                                                  \
    "vmlal.s16 " s2 ", " w ", " a2 "[" #lane                 \
    "]\n\t"                                                  \
    "vmlal.s16 " s3 ", " w ", " a3 "[" #lane "]\n\t"

#define FACESIG_LOAD(registers, from) "vld1.16 {" registers "}, [%[" #from "]]!\n\t"

// Where the pixels' runs start. `left` is free.
#define FACESIG_POINT_AT_RUNS        \
    "ldr %[left], [%[tile]]\n\t"     \
    "ldr %[in0], [%[left]]\n\t"      \
    "ldr %[in1], [%[left], #4]\n\t"  \
    "ldr %[in2], [%[left], #8]\n\t"  \
    "ldr %[in3], [%[left], #12]\n\t" \
    "ldr %[w8], [%[tile], #4]\n\t"   \
    "ldr %[rows], [%[tile], #24]\n\t"

// From the end of the runs to the start of the next; branches to 1 where there is one.
#define FACESIG_NEXT_ROW                \
    "subs %[rows], %[rows], #1\n\t"     \
    "beq 7f\n\t"                        \
    "ldr %[left], [%[tile], #32]\n\t"   \
    "cmp %[left], %[rows]\n\t"          \
    "ite eq\n\t"                        \
    "ldreq %[left], [%[tile], #36]\n\t" \
    "ldrne %[left], [%[tile], #16]\n\t" \
    "add %[in0], %[in0], %[left]\n\t"   \
    "add %[in1], %[in1], %[left]\n\t"   \
    "add %[in2], %[in2], %[left]\n\t"   \
    "add %[in3], %[in3], %[left]\n\t"   \
    "b 1b\n"                            \
    "7:\n\t"

#define FACESIG_CLOBBERS                                                                      \
    "cc", "memory", "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", \
        "q12", "q13", "q14", "q15"

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

void tile_4x12_s16(const TileS16& tile) {
    const int16_t *in0, *in1, *in2, *in3, *w8, *w4;
    int32_t rows, left;
    asm volatile(
        "ldr %[left], [%[tile], #8]\n\t"
        "vld1.32 {d8, d9}, [%[left]]!\n\t"
        "vld1.32 {d16, d17}, [%[left]]!\n\t"
        "vld1.32 {d24, d25}, [%[left]]\n\t"
        FACESIG_POINT_AT_RUNS
        "ldr %[w4], [%[tile], #20]\n\t"
        "add %[w4], %[w8], %[w4]\n\t"
        "vmov q5, q4\n\t"
        "vmov q9, q8\n\t"
        "vmov q13, q12\n\t"
        "vmov q6, q4\n\t"
        "vmov q10, q8\n\t"
        "vmov q14, q12\n\t"
        "vmov q7, q4\n\t"
        "vmov q11, q8\n\t"
        "vmov q15, q12\n"
        "1:\n\t"  // a kernel row
        "ldr %[left], [%[tile], #28]\n\t"
        "subs %[left], %[left], #4\n\t"
        "blt 4f\n\t"
        FACESIG_LOAD("d0", in0)
        FACESIG_LOAD("d4, d5", w8)
        FACESIG_LOAD("d1", in1)
        FACESIG_LOAD("d2", in2)
        FACESIG_LOAD("d3", in3)
        FACESIG_LOAD("d6, d7", w4)
        "subs %[left], %[left], #4\n\t"
        "blt 3f\n"
        "2:\n\t"  // a step, and loads for the next
        FACESIG_STEP_BUT_LAST
        FACESIG_LOAD("d4, d5", w8)
        "subs %[left], %[left], #4\n\t"
        "vmlal.s16 q12, d7, d0[3]\n\t"
        FACESIG_LOAD("d0", in0)
        "vmlal.s16 q13, d7, d1[3]\n\t"
        FACESIG_LOAD("d1", in1)
        "vmlal.s16 q14, d7, d2[3]\n\t"
        FACESIG_LOAD("d2", in2)
        "vmlal.s16 q15, d7, d3[3]\n\t"
        FACESIG_LOAD("d3", in3)
        FACESIG_LOAD("d6, d7", w4)
        "bge 2b\n"
        "3:\n\t"  // the run's last step
        FACESIG_STEP_BUT_LAST
        FACESIG_LAST("d7", 3)
        "4:\n\t"
        "adds %[left], %[left], #4\n\t"
        "ble 6f\n"
        "5:\n\t"  // what is left of the run, one by one
        FACESIG_LOAD("d0[]", in0)
        FACESIG_LOAD("d4, d5", w8)
        FACESIG_LOAD("d1[]", in1)
        FACESIG_LOAD("d2[]", in2)
        FACESIG_LOAD("d3[]", in3)
        FACESIG_LOAD("d6", w4)
        "subs %[left], %[left], #1\n\t"
        FACESIG_LOW(0) FACESIG_HIGH(0) FACESIG_LAST("d6", 0)
        "bne 5b\n"
        "6:\n\t"
        FACESIG_NEXT_ROW
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

void tile_4x8_bytes_s16(const TileS16& tile, const TileBytes& to) {
    const int16_t *in0, *in1, *in2, *in3, *w8;
    int32_t rows, left;
    asm volatile(
        FACESIG_SUMS_4X8
        "ldr %[in0], [%[to]]\n\t"
        "add %[in1], %[to], #12\n\t"
        "add %[in2], %[to], #13\n\t"
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
#else

namespace {

// Numbers from the start of a run to the next one's, of which `rows` are left.
ptrdiff_t from_run_to_run(const TileS16& tile, int rows) {
    const ptrdiff_t skip = rows == tile.turn ? tile.back : tile.skip;
    return tile.length + skip / static_cast<ptrdiff_t>(sizeof(int16_t));
}

// Adds the products of one block with four pixels, four or eight of its channels at a time.
template <int channels>
void multiply(const TileS16& tile, const int16_t* w, const int32_t* bias, int32_t* sums) {
    constexpr int kGroups = channels / kSums;
    int32x4_t s[kTilePixels][kGroups];
    for (auto& pixel : s) {
        for (int g = 0; g < kGroups; ++g) pixel[g] = vld1q_s32(bias + g * kSums);
    }
    ptrdiff_t at = 0;
    for (int row = tile.rows; row > 0; --row, at += from_run_to_run(tile, row)) {
        int i = 0;
        for (; i + 4 <= tile.length; i += 4, w += 4 * channels) {
            int16x4_t a[kTilePixels];
            for (int p = 0; p < kTilePixels; ++p) a[p] = vld1_s16(tile.in[p] + at + i);
            for (int g = 0; g < kGroups; ++g) {
                const int16_t* from = w + g * kSums;
                const int16x4_t w0 = vld1_s16(from), w1 = vld1_s16(from + channels);
                const int16x4_t w2 = vld1_s16(from + 2 * channels);
                const int16x4_t w3 = vld1_s16(from + 3 * channels);
                for (int p = 0; p < kTilePixels; ++p) {
                    s[p][g] = vmlal_lane_s16(s[p][g], w0, a[p], 0);
                    s[p][g] = vmlal_lane_s16(s[p][g], w1, a[p], 1);
                    s[p][g] = vmlal_lane_s16(s[p][g], w2, a[p], 2);
                    s[p][g] = vmlal_lane_s16(s[p][g], w3, a[p], 3);
                }
            }
        }
        for (; i < tile.length; ++i, w += channels) {
            for (int p = 0; p < kTilePixels; ++p) {
                const int16x4_t a = vld1_dup_s16(tile.in[p] + at + i);
                for (int g = 0; g < kGroups; ++g) {
                    s[p][g] = vmlal_s16(s[p][g], vld1_s16(w + g * kSums), a);
                }
            }
        }
    }
    for (int p = 0; p < kTilePixels; ++p) {
        for (int g = 0; g < kGroups; ++g) vst1q_s32(sums + g * kGroupSums + p * kSums, s[p][g]);
    }
}

}  // namespace

void tile_4x12_s16(const TileS16& tile) {
    const ptrdiff_t block = tile.block / static_cast<ptrdiff_t>(sizeof(int16_t));
    multiply<8>(tile, tile.weights, tile.bias, tile.sums);
    multiply<4>(tile, tile.weights + block, tile.bias + 8, tile.sums + 2 * kGroupSums);
}

void tile_4x8_s16(const TileS16& tile) {
    multiply<8>(tile, tile.weights, tile.bias, tile.sums);
}

void tile_4x8_bytes_s16(const TileS16&, const TileBytes&) {}  // see kTilesMakeBytes

#endif

// 8 pixels x 4 channels, with intrinsics everywhere; a step takes four numbers of each pixel.
//
//                w0 to w3
//               +----+
//   a0 (x4)     | s0 |
//   ..          | .. |     32 multiplications, 12 loads a step
//   a7          | s7 |
//               +----+
void tile_8x4_s16(const TileS16& tile) {
    int32x4_t s0 = vld1q_s32(tile.bias);
    int32x4_t s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    const ptrdiff_t stride = tile.length + tile.skip / static_cast<ptrdiff_t>(sizeof(int16_t));
    const int16_t* w = tile.weights;
    for (int row = 0; row < tile.rows; ++row) {
        ptrdiff_t at = row * stride;
        int left = tile.length;
        for (; left >= 4; left -= 4, at += 4, w += 4 * kSums) {
            const int16x4_t w0 = vld1_s16(w), w1 = vld1_s16(w + 4);
            const int16x4_t w2 = vld1_s16(w + 8), w3 = vld1_s16(w + 12);
#define FACESIG_PIXEL(p)                               \
    {                                                  \
        const int16x4_t a = vld1_s16(tile.in[p] + at); \
        s##p = vmlal_lane_s16(s##p, w0, a, 0);         \
        s##p = vmlal_lane_s16(s##p, w1, a, 1);         \
        s##p = vmlal_lane_s16(s##p, w2, a, 2);         \
        s##p = vmlal_lane_s16(s##p, w3, a, 3);         \
    }
#define FACESIG_EIGHT_PIXELS \
    FACESIG_PIXEL(0)         \
    FACESIG_PIXEL(1)         \
    FACESIG_PIXEL(2)         \
    FACESIG_PIXEL(3) FACESIG_PIXEL(4) FACESIG_PIXEL(5) FACESIG_PIXEL(6) FACESIG_PIXEL(7)
            FACESIG_EIGHT_PIXELS
#undef FACESIG_PIXEL
        }
        for (; left > 0; --left, ++at, w += kSums) {
            const int16x4_t w0 = vld1_s16(w);
#define FACESIG_PIXEL(p) s##p = vmlal_s16(s##p, w0, vld1_dup_s16(tile.in[p] + at));
            FACESIG_EIGHT_PIXELS
#undef FACESIG_PIXEL
#undef FACESIG_EIGHT_PIXELS
        }
    }
    const int32x4_t sums[kWideTilePixels] = {s0, s1, s2, s3, s4, s5, s6, s7};
    for (int p = 0; p < kWideTilePixels; ++p) vst1q_s32(tile.sums + p * kSums, sums[p]);
}

}  // namespace facesig
