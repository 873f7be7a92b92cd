// The tile of two pixels by eight channels, where a picture leaves no more: a bit over half of the
// time of the whole tile (tile_f32_neon.h). For runs of whole steps, without a pool. With one pixel
// the first stands for both.
//
// On 32-bit ARM it is written out, like the whole tile. Weights are loaded two lanes before their
// use, pixels of the next step right after their last one:
//
//   r0, r1        pixels; then outputs        q0, q1             numbers of the pixels
//   r4, r5        pixels to come              q4-q7              weights of lanes 0 and 1
//                                             q10, q11, q14, q15 weights of lanes 2 and 3
//                                             q8, q9             sums of channels 0 to 3
//                                             q12, q13           sums of channels 4 to 7
//
// Cost on a Cortex-A9: 32 cycles of multiplications for 64 MACs; where loads do not hide behind
// them, 10 more. One pixel alone would need 26 of 42, but then asks too late for what comes next.
// Each step asks for 64 bytes of the stream and for what the next tile reads.
//
// Included by *_neon.cpp files only; everything here is local to them (kernels/neon.h says why).
#pragma once

#include "kernels/conv/tile_f32_neon.h"

namespace facesig {
namespace {

constexpr int kFewPixels = 2;

#if defined(__arm__)

// One lane of both pixels; something to do in between.
#define FACESIG_LANE(low, high, d0, d1, first, second)                                   \
    "vmla.f32 q8, " low ", " d0 "\n\t" first "vmla.f32 q12, " high ", " d0 "\n\t" second \
    "vmla.f32 q9, " low ", " d1                                                          \
    "\n\t"                                                                               \
    "vmla.f32 q13, " high ", " d1 "\n\t"
#define FACESIG_WEIGHTS(registers) "vld1.32 {" registers "}, [%[w]]!\n\t"
#define FACESIG_PLD(r) "pld [" r "]\n\tadd " r ", " r ", #16\n\t"
#define FACESIG_STREAM \
    "pld [%[stream]]\n\tpld [%[stream], #32]\n\tadd %[stream], %[stream], #64\n\t"
#define FACESIG_LANES_0_1                                                                  \
    FACESIG_LANE("q4", "q5", "d0[0]", "d2[0]", FACESIG_WEIGHTS("d20-d23"), FACESIG_STREAM) \
    FACESIG_LANE("q6", "q7", "d0[1]", "d2[1]", FACESIG_WEIGHTS("d28-d31"), FACESIG_PLD("r4"))

// Offsets are those that tile_f32_arm_neon.h checks. A word of what is asked for is loaded first,
// for the reason given there.
__attribute__((noinline)) void run_two(const Tile& tile, const float* w) {
    const float* stream;
    int count;
    // clang-format off
    asm volatile(
        "ldr %[stream], [%[tile], #32]\n\t"
        "ldr %[count], [%[stream]]\n\t"
        "ldr r4, [%[tile], #52]\n\t"
        "cmp r4, #0\n\t"
        "beq 8f\n\t"
        "vld1.32 {d16-d17}, [r4]!\n\t"
        "vld1.32 {d24-d25}, [r4]\n\t"
        "vmov q9, q8\n\t"
        "vmov q13, q12\n\t"
        "b 9f\n\t"
        "8:\n\t"
        "ldr r0, [%[tile], #56]\n\t"
        "ldr r1, [%[tile], #60]\n\t"
        "vld1.32 {d16-d17}, [r0]!\n\t"  "vld1.32 {d24-d25}, [r0]\n\t"
        "vld1.32 {d18-d19}, [r1]!\n\t"  "vld1.32 {d26-d27}, [r1]\n\t"
        "9:\n\t"
        "ldr r0, [%[tile]]\n\t"
        "ldr r1, [%[tile], #4]\n\t"
        "ldr r4, [%[tile], #16]\n\t"
        "ldr r5, [%[tile], #20]\n\t"
        "ldr %[count], [r4]\n\t"
        "ldr %[count], [r5]\n\t"
        "ldr r6, [%[tile], #36]\n\t"
        "ldr r8, [%[tile], #48]\n\t"
        "0:\n\t"
        FACESIG_WEIGHTS("d8-d11")
        "vld1.32 {d0-d1}, [r0]!\n\t"
        "vld1.32 {d2-d3}, [r1]!\n\t"
        FACESIG_WEIGHTS("d12-d15")
        "ldr %[count], [%[tile], #40]\n\t"
        "subs %[count], %[count], #1\n\t"
        "beq 2f\n\t"
        "1:\n\t"
        FACESIG_LANES_0_1
        FACESIG_LANE("q10", "q11", "d1[0]", "d3[0]", FACESIG_WEIGHTS("d8-d11"), FACESIG_PLD("r5"))
        "vmla.f32 q8, q14, d1[1]\n\t"
        "vmla.f32 q12, q15, d1[1]\n\t"  "vld1.32 {d0-d1}, [r0]!\n\t"
        "vmla.f32 q9, q14, d3[1]\n\t"   "subs %[count], %[count], #1\n\t"
        "vmla.f32 q13, q15, d3[1]\n\t"  "vld1.32 {d2-d3}, [r1]!\n\t"
        FACESIG_WEIGHTS("d12-d15")
        "bne 1b\n\t"
        "2:\n\t"
        FACESIG_LANES_0_1
        FACESIG_LANE("q10", "q11", "d1[0]", "d3[0]", "", FACESIG_PLD("r5"))
        FACESIG_LANE("q14", "q15", "d1[1]", "d3[1]", "", "")
        "subs r6, r6, #1\n\t"
        "beq 7f\n\t"
        "add r0, r0, r8\n\t"
        "add r1, r1, r8\n\t"
        "add r4, r4, r8\n\t"
        "add r5, r5, r8\n\t"
        "b 0b\n\t"
        "7:\n\t"
        "ldr r0, [%[tile], #56]\n\t"
        "ldr r1, [%[tile], #60]\n\t"
        "ldr r4, [%[tile], #72]\n\t"
        "cmp r4, #0\n\t"
        "beq 5f\n\t"
        "vmov.i32 q0, #0\n\t"
        "vmax.f32 q8, q8, q0\n\t"
        "vmax.f32 q12, q12, q0\n\t"
        "vmax.f32 q9, q9, q0\n\t"
        "vmax.f32 q13, q13, q0\n\t"
        "5:\n\t"
        "vst1.32 {d16-d17}, [r0]!\n\t"  "vst1.32 {d24-d25}, [r0]\n\t"
        "vst1.32 {d18-d19}, [r1]!\n\t"  "vst1.32 {d26-d27}, [r1]\n\t"
        : [w] "+r"(w), [stream] "=&r"(stream), [count] "=&r"(count)
        : [tile] "r"(&tile)
        : "r0", "r1", "r4", "r5", "r6", "r8", "q0", "q1", "q4", "q5", "q6", "q7", "q8", "q9",
          "q10", "q11", "q12", "q13", "q14", "q15", "cc", "memory");
    // clang-format on
}

#undef FACESIG_LANE
#undef FACESIG_WEIGHTS
#undef FACESIG_PLD
#undef FACESIG_STREAM
#undef FACESIG_LANES_0_1

#else

// One lane of both pixels by eight weights.
#define FACESIG_LANE(lane)                                  \
    {                                                       \
        const float32x4_t w0 = vld1q_f32(w + (lane)*8);     \
        const float32x4_t w1 = vld1q_f32(w + (lane)*8 + 4); \
        s00 = FACESIG_MLA_LANE_F32(s00, w0, a0, lane);      \
        s01 = FACESIG_MLA_LANE_F32(s01, w1, a0, lane);      \
        s10 = FACESIG_MLA_LANE_F32(s10, w0, a1, lane);      \
        s11 = FACESIG_MLA_LANE_F32(s11, w1, a1, lane);      \
    }

inline void run_two(const Tile& tile, const float* w) {
    const float* const from0 = tile.bias == nullptr ? tile.out[0] : tile.bias;
    const float* const from1 = tile.bias == nullptr ? tile.out[1] : tile.bias;
    float32x4_t s00 = vld1q_f32(from0), s01 = vld1q_f32(from0 + 4);
    float32x4_t s10 = vld1q_f32(from1), s11 = vld1q_f32(from1 + 4);
    const float *in0 = tile.in[0], *in1 = tile.in[1];
    const ptrdiff_t jump = tile.jump / static_cast<int>(sizeof(float));
    for (int row = 0; row < tile.rows; ++row) {
        for (int i = 0; i < tile.steps; ++i, in0 += kStep, in1 += kStep, w += 32) {
            const float32x4_t a0 = vld1q_f32(in0), a1 = vld1q_f32(in1);
            FACESIG_LANE(0)
            FACESIG_LANE(1)
            FACESIG_LANE(2)
            FACESIG_LANE(3)
        }
        if (row + 1 == tile.rows) break;
        in0 += jump, in1 += jump;
    }
    const float32x4_t least_f32x4 = vdupq_n_f32(0.0F);
    if (tile.relu) {
        s00 = vmaxq_f32(s00, least_f32x4), s01 = vmaxq_f32(s01, least_f32x4);
        s10 = vmaxq_f32(s10, least_f32x4), s11 = vmaxq_f32(s11, least_f32x4);
    }
    vst1q_f32(tile.out[0], s00);
    vst1q_f32(tile.out[0] + 4, s01);
    vst1q_f32(tile.out[1], s10);
    vst1q_f32(tile.out[1] + 4, s11);
}

#undef FACESIG_LANE

#endif

}  // namespace
}  // namespace facesig
