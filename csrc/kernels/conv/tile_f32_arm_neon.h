// The tile of tile_f32_neon.h on 32-bit ARM, in the order in which a Cortex-A9 issues it without
// waiting.
//
// It issues one NEON instruction a cycle, in order, and a vmla.f32 on Q registers takes two: loads
// and pointers that stand between multiplications are free where loads issue beside the second
// cycle. So weights are loaded one lane before their use, and pixels right after their last one.
//
//   r0-r3         pixels; then outputs        q0-q3      numbers of the pixels
//   r4-r6, r8     pixels to come              q4-q7      weights of two lanes
//                                             q8-q11     sums of channels 0 to 3
//                                             q12-q15    sums of channels 4 to 7
//
// Included by tile_f32_neon.h only.
#pragma once

namespace facesig {
namespace {

// The code below knows where the members of Tile lie.
static_assert(offsetof(Tile, stream) == 32 && offsetof(Tile, rows) == 36, "as written");
static_assert(offsetof(Tile, steps) == 40 && offsetof(Tile, rest) == 44, "as written");
static_assert(offsetof(Tile, jump) == 48 && offsetof(Tile, bias) == 52, "as written");
static_assert(offsetof(Tile, out) == 56 && offsetof(Tile, relu) == 72, "as written");
static_assert(offsetof(Tile, pool) == 76 && offsetof(Tile, blocks) == 80, "as written");
static_assert(offsetof(Tile, left) == 84, "as written");

// One lane of the four pixels by weights `w`; something to do in between.
#define FACESIG_COLUMN(s0, s1, s2, s3, w, d0, d1, d2, d3, between)             \
    "vmla.f32 " s0 ", " w ", " d0 "\n\t" between "vmla.f32 " s1 ", " w ", " d1 \
    "\n\t"                                                                     \
    "vmla.f32 " s2 ", " w ", " d2                                              \
    "\n\t"                                                                     \
    "vmla.f32 " s3 ", " w ", " d3 "\n\t"
#define FACESIG_LOW(w, d0, d1, d2, d3, between) \
    FACESIG_COLUMN("q8", "q9", "q10", "q11", w, d0, d1, d2, d3, between)
#define FACESIG_HIGH(w, d0, d1, d2, d3, between) \
    FACESIG_COLUMN("q12", "q13", "q14", "q15", w, d0, d1, d2, d3, between)
#define FACESIG_LANE0(column, w, between) column(w, "d0[0]", "d2[0]", "d4[0]", "d6[0]", between)
#define FACESIG_LANE1(column, w, between) column(w, "d0[1]", "d2[1]", "d4[1]", "d6[1]", between)
#define FACESIG_LANE2(column, w, between) column(w, "d1[0]", "d3[0]", "d5[0]", "d7[0]", between)
#define FACESIG_LANE3(column, w, between) column(w, "d1[1]", "d3[1]", "d5[1]", "d7[1]", between)

#define FACESIG_W45 "vld1.32 {d8-d11}, [%[w]]!\n\t"
#define FACESIG_W67 "vld1.32 {d12-d15}, [%[w]]!\n\t"
#define FACESIG_W4 "vld1.32 {d8-d9}, [%[w]]!\n\t"
#define FACESIG_PLD(r) "pld [" r "]\n\tadd " r ", " r ", #16\n\t"
#define FACESIG_STREAM \
    "pld [%[stream]]\n\tpld [%[stream], #32]\n\tadd %[stream], %[stream], #64\n\t"

// The start of a tile: its pointers, and whether there is a bias. One word of what is to come is
// loaded: a PLD may be dropped where its page is not in the TLB, and csrc/a9model follows only
// those whose register a load went through.
#define FACESIG_BEGIN                   \
    "ldr %[count], [%[tile], #36]\n\t"  \
    "str %[count], [%[tile], #84]\n\t"  \
    "ldr %[stream], [%[tile], #32]\n\t" \
    "ldr %[count], [%[stream]]\n\t"     \
    "ldr r4, [%[tile], #52]\n\t"        \
    "cmp r4, #0\n\t"                    \
    "beq 8f\n\t"
#define FACESIG_SPREAD(s0, s1, s2, s3) \
    "vmov " s1 ", " s0 "\n\tvmov " s2 ", " s0 "\n\tvmov " s3 ", " s0 "\n\t"
#define FACESIG_OUTPUTS "add %[count], %[tile], #56\n\tldm %[count], {r0-r3}\n\t"

// The start of a run; what the first step waits for comes first.
#define FACESIG_RUN                    \
    "9:\n\t"                           \
    "ldm %[tile], {r0-r6, r8}\n\t"     \
    "0:\n\t"                           \
    "ldr %[count], [%[tile], #40]\n\t" \
    "cmp %[count], #0\n\t"             \
    "beq 3f\n\t" FACESIG_W45           \
    "vld1.32 {d0-d1}, [r0]!\n\t"       \
    "vld1.32 {d2-d3}, [r1]!\n\t"       \
    "vld1.32 {d4-d5}, [r2]!\n\t"       \
    "vld1.32 {d6-d7}, [r3]!\n\t"       \
    "ldr %[count], [r4]\n\t"           \
    "ldr %[count], [r5]\n\t"           \
    "ldr %[count], [r6]\n\t"           \
    "ldr %[count], [r8]\n\t"           \
    "ldr %[count], [%[tile], #40]\n\t" \
    "subs %[count], %[count], #1\n\t"  \
    "beq 2f\n\t"

// After the last step of a run: whether numbers are left, and their loads.
#define FACESIG_REST                   \
    "3:\n\t"                           \
    "ldr %[count], [%[tile], #44]\n\t" \
    "cmp %[count], #0\n\t"             \
    "beq 6f\n\t"                       \
    "vld1.32 {d0-d1}, [r0]\n\t"        \
    "vld1.32 {d2-d3}, [r1]\n\t"        \
    "vld1.32 {d4-d5}, [r2]\n\t"        \
    "vld1.32 {d6-d7}, [r3]\n\t"        \
    "cmp %[count], #2\n\t"

// The end of a run, and on to the next.
#define FACESIG_NEXT_RUN               \
    "6:\n\t"                           \
    "ldr %[count], [%[tile], #84]\n\t" \
    "subs %[count], %[count], #1\n\t"  \
    "str %[count], [%[tile], #84]\n\t" \
    "beq 7f\n\t"                       \
    "ldr %[count], [%[tile], #48]\n\t" \
    "add r0, r0, %[count]\n\t"         \
    "add r1, r1, %[count]\n\t"         \
    "add r2, r2, %[count]\n\t"         \
    "add r3, r3, %[count]\n\t"         \
    "add r4, r4, %[count]\n\t"         \
    "add r5, r5, %[count]\n\t"         \
    "add r6, r6, %[count]\n\t"         \
    "add r8, r8, %[count]\n\t"         \
    "b 0b\n\t"                         \
    "7:\n\t"

// The end of a tile: which end it is. With a pool q8 and q12 are what is left.
#define FACESIG_END                    \
    FACESIG_OUTPUTS                    \
    "ldr %[count], [%[tile], #76]\n\t" \
    "ldr r4, [%[tile], #72]\n\t"       \
    "cmp %[count], #0\n\t"
#define FACESIG_MOST(s0, s1, s2, s3)                                                             \
    "vmax.f32 " s0 ", " s0 ", " s1 "\n\tvmax.f32 " s2 ", " s2 ", " s3 "\n\tvmax.f32 " s0 ", " s0 \
    ", " s2 "\n\t"
#define FACESIG_IF_RELU "cmp r4, #0\n\tbeq 5f\n\tvmov.i32 q0, #0\n\t"
#define FACESIG_RECTIFY(s0, s1, s2, s3)                   \
    "vmax.f32 " s0 ", " s0 ", q0\n\tvmax.f32 " s1 ", " s1 \
    ", q0\n\t"                                            \
    "vmax.f32 " s2 ", " s2 ", q0\n\tvmax.f32 " s3 ", " s3 ", q0\n\t"

#define FACESIG_CLOBBERED                                                                     \
    "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r8", "q0", "q1", "q2", "q3", "q4", "q5", "q6", \
        "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15", "cc", "memory"

// Eight channels: q4 and q5, or q6 and q7, are one lane's weights. With a pool only the first
// output moves on to the next block; the others do not count.
__attribute__((noinline)) void run_tile_8(Tile* tile, const float* w) {
    const float* stream;
    int count;
    // clang-format off
    asm volatile(
        "ldr r6, [%[tile], #80]\n\t"
        "10:\n\t"
        "str r6, [%[tile], #80]\n\t"
        FACESIG_BEGIN
        "vld1.32 {d16-d17}, [r4]!\n\t"
        "vld1.32 {d24-d25}, [r4]\n\t"
        FACESIG_SPREAD("q8", "q9", "q10", "q11")
        FACESIG_SPREAD("q12", "q13", "q14", "q15")
        "b 9f\n\t"
        "8:\n\t"
        FACESIG_OUTPUTS
        "vld1.32 {d16-d17}, [r0]!\n\t"  "vld1.32 {d24-d25}, [r0]\n\t"
        "vld1.32 {d18-d19}, [r1]!\n\t"  "vld1.32 {d26-d27}, [r1]\n\t"
        "vld1.32 {d20-d21}, [r2]!\n\t"  "vld1.32 {d28-d29}, [r2]\n\t"
        "vld1.32 {d22-d23}, [r3]!\n\t"  "vld1.32 {d30-d31}, [r3]\n\t"
        FACESIG_RUN
        "1:\n\t"
        FACESIG_LANE0(FACESIG_LOW, "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE0(FACESIG_HIGH, "q5", FACESIG_PLD("r4"))
        FACESIG_LANE1(FACESIG_LOW, "q6", FACESIG_W45)
        FACESIG_LANE1(FACESIG_HIGH, "q7", FACESIG_PLD("r5"))
        FACESIG_LANE2(FACESIG_LOW, "q4", FACESIG_W67)
        FACESIG_LANE2(FACESIG_HIGH, "q5", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        "vmla.f32 q8, q6, d1[1]\n\t"   FACESIG_W45
        "vmla.f32 q12, q7, d1[1]\n\t"  "subs %[count], %[count], #1\n\t"
        "vmla.f32 q9, q6, d3[1]\n\t"   "vld1.32 {d0-d1}, [r0]!\n\t"
        "vmla.f32 q13, q7, d3[1]\n\t"
        "vmla.f32 q10, q6, d5[1]\n\t"  "vld1.32 {d2-d3}, [r1]!\n\t"
        "vmla.f32 q14, q7, d5[1]\n\t"
        "vmla.f32 q11, q6, d7[1]\n\t"  "vld1.32 {d4-d5}, [r2]!\n\t"
        "vmla.f32 q15, q7, d7[1]\n\t"  "vld1.32 {d6-d7}, [r3]!\n\t"
        "bne 1b\n\t"
        "2:\n\t"
        FACESIG_LANE0(FACESIG_LOW, "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE0(FACESIG_HIGH, "q5", FACESIG_PLD("r4"))
        FACESIG_LANE1(FACESIG_LOW, "q6", FACESIG_W45)
        FACESIG_LANE1(FACESIG_HIGH, "q7", FACESIG_PLD("r5"))
        FACESIG_LANE2(FACESIG_LOW, "q4", FACESIG_W67)
        FACESIG_LANE2(FACESIG_HIGH, "q5", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        FACESIG_LANE3(FACESIG_LOW, "q6", "")
        FACESIG_LANE3(FACESIG_HIGH, "q7", "")
        FACESIG_REST
        FACESIG_W45
        "blt 5f\n\t"
        FACESIG_W67
        FACESIG_LANE0(FACESIG_LOW, "q4", "")
        FACESIG_LANE0(FACESIG_HIGH, "q5", "")
        "beq 4f\n\t"
        FACESIG_W45
        FACESIG_LANE1(FACESIG_LOW, "q6", "")
        FACESIG_LANE1(FACESIG_HIGH, "q7", "")
        FACESIG_LANE2(FACESIG_LOW, "q4", "")
        FACESIG_LANE2(FACESIG_HIGH, "q5", "")
        "b 6f\n\t"
        "4:\n\t"
        FACESIG_LANE1(FACESIG_LOW, "q6", "")
        FACESIG_LANE1(FACESIG_HIGH, "q7", "")
        "b 6f\n\t"
        "5:\n\t"
        FACESIG_LANE0(FACESIG_LOW, "q4", "")
        FACESIG_LANE0(FACESIG_HIGH, "q5", "")
        FACESIG_NEXT_RUN
        FACESIG_END
        "bne 4f\n\t"
        FACESIG_IF_RELU
        FACESIG_RECTIFY("q8", "q9", "q10", "q11")
        FACESIG_RECTIFY("q12", "q13", "q14", "q15")
        "5:\n\t"
        "vst1.32 {d16-d17}, [r0]!\n\t"  "vst1.32 {d24-d25}, [r0]\n\t"
        "vst1.32 {d18-d19}, [r1]!\n\t"  "vst1.32 {d26-d27}, [r1]\n\t"
        "vst1.32 {d20-d21}, [r2]!\n\t"  "vst1.32 {d28-d29}, [r2]\n\t"
        "vst1.32 {d22-d23}, [r3]!\n\t"  "vst1.32 {d30-d31}, [r3]\n\t"
        "b 6f\n\t"
        "4:\n\t"
        FACESIG_MOST("q8", "q9", "q10", "q11")
        FACESIG_MOST("q12", "q13", "q14", "q15")
        FACESIG_IF_RELU
        "vmax.f32 q8, q8, q0\n\t"
        "vmax.f32 q12, q12, q0\n\t"
        "5:\n\t"
        "vst1.32 {d16-d17}, [r0]!\n\t"  "vst1.32 {d24-d25}, [r0]\n\t"
        "6:\n\t"
        "ldr r6, [%[tile], #80]\n\t"
        "subs r6, r6, #1\n\t"
        "beq 11f\n\t"
        "ldr r4, [%[tile], #52]\n\t"
        "cmp r4, #0\n\t"
        "it ne\n\t"
        "addne r4, r4, #32\n\t"
        "str r4, [%[tile], #52]\n\t"
        "add r0, r0, #16\n\t"
        "add r1, r1, #16\n\t"
        "add r2, r2, #16\n\t"
        "add r3, r3, #16\n\t"
        "add r8, %[tile], #56\n\t"
        "stm r8, {r0-r3}\n\t"
        "b 10b\n\t"
        "11:\n\t"
        : [w] "+r"(w), [stream] "=&r"(stream), [count] "=&r"(count)
        : [tile] "r"(tile)
        : FACESIG_CLOBBERED);
    // clang-format on
}

// Four channels: q4, q5, q6 and q7 are the weights of four lanes.
__attribute__((noinline)) void run_tile_4(Tile* tile, const float* w) {
    const float* stream;
    int count;
    // clang-format off
    asm volatile(
        FACESIG_BEGIN
        "vld1.32 {d16-d17}, [r4]\n\t"
        FACESIG_SPREAD("q8", "q9", "q10", "q11")
        "b 9f\n\t"
        "8:\n\t"
        FACESIG_OUTPUTS
        "vld1.32 {d16-d17}, [r0]\n\t"  "vld1.32 {d18-d19}, [r1]\n\t"
        "vld1.32 {d20-d21}, [r2]\n\t"  "vld1.32 {d22-d23}, [r3]\n\t"
        FACESIG_RUN
        "1:\n\t"
        FACESIG_LANE0(FACESIG_LOW, "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE1(FACESIG_LOW, "q5", FACESIG_PLD("r4") FACESIG_PLD("r5"))
        FACESIG_LANE2(FACESIG_LOW, "q6", FACESIG_W45)
        "vmla.f32 q8, q7, d1[1]\n\t"   "vld1.32 {d0-d1}, [r0]!\n\t"
        "vmla.f32 q9, q7, d3[1]\n\t"   "vld1.32 {d2-d3}, [r1]!\n\t"
        FACESIG_PLD("r6") FACESIG_PLD("r8")
        "vmla.f32 q10, q7, d5[1]\n\t"  "vld1.32 {d4-d5}, [r2]!\n\t"
        "subs %[count], %[count], #1\n\t"
        "vmla.f32 q11, q7, d7[1]\n\t"  "vld1.32 {d6-d7}, [r3]!\n\t"
        "bne 1b\n\t"
        "2:\n\t"
        FACESIG_LANE0(FACESIG_LOW, "q4", FACESIG_W67)  FACESIG_STREAM
        FACESIG_LANE1(FACESIG_LOW, "q5", FACESIG_PLD("r4") FACESIG_PLD("r5"))
        FACESIG_LANE2(FACESIG_LOW, "q6", FACESIG_PLD("r6") FACESIG_PLD("r8"))
        FACESIG_LANE3(FACESIG_LOW, "q7", "")
        FACESIG_REST
        FACESIG_W4
        FACESIG_LANE0(FACESIG_LOW, "q4", "")
        "blt 6f\n\t"
        FACESIG_W4
        FACESIG_LANE1(FACESIG_LOW, "q4", "")
        "beq 6f\n\t"
        FACESIG_W4
        FACESIG_LANE2(FACESIG_LOW, "q4", "")
        FACESIG_NEXT_RUN
        FACESIG_END
        "bne 4f\n\t"
        FACESIG_IF_RELU
        FACESIG_RECTIFY("q8", "q9", "q10", "q11")
        "5:\n\t"
        "vst1.32 {d16-d17}, [r0]\n\t"  "vst1.32 {d18-d19}, [r1]\n\t"
        "vst1.32 {d20-d21}, [r2]\n\t"  "vst1.32 {d22-d23}, [r3]\n\t"
        "b 6f\n\t"
        "4:\n\t"
        FACESIG_MOST("q8", "q9", "q10", "q11")
        FACESIG_IF_RELU
        "vmax.f32 q8, q8, q0\n\t"
        "5:\n\t"
        "vst1.32 {d16-d17}, [r0]\n\t"
        "6:\n\t"
        : [w] "+r"(w), [stream] "=&r"(stream), [count] "=&r"(count)
        : [tile] "r"(tile)
        : FACESIG_CLOBBERED);
    // clang-format on
}

template <int kVectors>
inline void run_tile(Tile* tile, const float* w) {
    kVectors == 2 ? run_tile_8(tile, w) : run_tile_4(tile, w);
}

#undef FACESIG_COLUMN
#undef FACESIG_LOW
#undef FACESIG_HIGH
#undef FACESIG_LANE0
#undef FACESIG_LANE1
#undef FACESIG_LANE2
#undef FACESIG_LANE3
#undef FACESIG_W45
#undef FACESIG_W67
#undef FACESIG_W4
#undef FACESIG_PLD
#undef FACESIG_STREAM
#undef FACESIG_BEGIN
#undef FACESIG_SPREAD
#undef FACESIG_OUTPUTS
#undef FACESIG_RUN
#undef FACESIG_REST
#undef FACESIG_NEXT_RUN
#undef FACESIG_END
#undef FACESIG_MOST
#undef FACESIG_IF_RELU
#undef FACESIG_RECTIFY
#undef FACESIG_CLOBBERED

}  // namespace
}  // namespace facesig
