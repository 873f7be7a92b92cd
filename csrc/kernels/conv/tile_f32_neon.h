// The register tile of the float convolutions: four pixels by eight channels, or by four.
//
// What: sums[pixel][channel] += in[pixel][i] * w[i][channel] over runs of consecutive numbers,
// weights in blocks (base/blocks.h). A pixel is a pointer to its first run; its other runs follow
// at a fixed distance.
//
// How: a step takes four numbers of each pixel, and for each of them the block's weights.
//
//                       w0 (channels 0-3)   w1 (channels 4-7)      for each of the 4 lanes of a:
//                      +-------------------+-------------------+   one load of both w, eight
//   a0 = in0[i..i+3]   | s00               | s01               |   vmla.f32 q,q,d[x]
//   a1 = in1[i..i+3]   | s10               | s11               |
//   a2 = in2[i..i+3]   | s20               | s21               |   8 independent sums: one is
//   a3 = in3[i..i+3]   | s30               | s31               |   touched again after 16 cycles
//                      +-------------------+-------------------+
//   8 sums + 4 a (q0-q3) + 2 w (q4, q5) + the 2 w of the next lane (q6, q7) = 16
//
// On 32-bit ARM the steps are written out (tile_f32_arm_neon.h): compilers load a register just before
// it is used, and then the pipeline waits. Other CPUs use the intrinsics below.
//
// Cost on a Cortex-A9: 64 cycles of multiplications for 128 MACs; where loads do not hide behind
// them, 12 more: 1.68 MACs a cycle. By four channels it is 32 and 8 for 64 MACs.
//
// Memory: NEON loads issue in order, so one that misses holds all behind it. Each step therefore
// asks (PLD) for what the next tile will read in its place, and for 64 bytes of a stream, which is
// the weights that come next.
//
// Included by *_neon.cpp files only; everything here is local to them (kernels/neon.h says why).
#pragma once

#include <cstddef>

#include "kernels/neon.h"

namespace facesig {
namespace {

constexpr int kTilePixels = 4;
constexpr int kTileChannels = 8;
constexpr int kHalfTileChannels = 4;
constexpr int kStep = 4;           // numbers of a pixel that a step takes
constexpr int kStreamFloats = 16;  // of the stream, which a step asks for

// The runs that make one output pixel.
struct Runs {
    int rows;          // runs
    int length;        // floats in one run
    ptrdiff_t stride;  // floats from one run to the next
};

// Where a tile reads. `next` is of the tile to come and `stream` of the weights to come: both are
// asked for only, so any readable address will do.
struct TileInput {
    const float* in[kTilePixels];
    const float* next[kTilePixels];
    const float* stream;
};

// One column of sums for each four channels: kVectors is 1 or 2.
template <int kVectors>
struct Sums {
    float32x4_t of[kVectors][kTilePixels];
};

}  // namespace
}  // namespace facesig

#if defined(__arm__)
#include "kernels/conv/tile_f32_arm_neon.h"
#else

namespace facesig {
namespace {

// One lane of all pixels by the weights of one number.
#define FACESIG_TILE_LANE(lane)                            \
    {                                                      \
        const float32x4_t w0 = vld1q_f32(w);               \
        s00 = FACESIG_MLA_LANE_F32(s00, w0, a0, lane);     \
        s10 = FACESIG_MLA_LANE_F32(s10, w0, a1, lane);     \
        s20 = FACESIG_MLA_LANE_F32(s20, w0, a2, lane);     \
        s30 = FACESIG_MLA_LANE_F32(s30, w0, a3, lane);     \
        if (kVectors == 2) {                               \
            const float32x4_t w1 = vld1q_f32(w + 4);       \
            s01 = FACESIG_MLA_LANE_F32(s01, w1, a0, lane); \
            s11 = FACESIG_MLA_LANE_F32(s11, w1, a1, lane); \
            s21 = FACESIG_MLA_LANE_F32(s21, w1, a2, lane); \
            s31 = FACESIG_MLA_LANE_F32(s31, w1, a3, lane); \
        }                                                  \
        w += 4 * kVectors;                                 \
    }

// Reads up to kConvOverRead floats behind each run.
template <int kVectors>
inline void accumulate(const Runs& runs, const TileInput& from, const float* w,
                       Sums<kVectors>* sums) {
    constexpr int kLast = kVectors - 1;
    float32x4_t s00 = sums->of[0][0], s10 = sums->of[0][1], s20 = sums->of[0][2];
    float32x4_t s30 = sums->of[0][3], s01 = sums->of[kLast][0], s11 = sums->of[kLast][1];
    float32x4_t s21 = sums->of[kLast][2], s31 = sums->of[kLast][3];
    for (int row = 0; row < runs.rows; ++row) {
        const ptrdiff_t at = row * runs.stride;
        const float *in0 = from.in[0] + at, *in1 = from.in[1] + at;
        const float *in2 = from.in[2] + at, *in3 = from.in[3] + at;
        int i = 0;
        for (; i + kStep <= runs.length; i += kStep) {
            const float32x4_t a0 = vld1q_f32(in0 + i), a1 = vld1q_f32(in1 + i);
            const float32x4_t a2 = vld1q_f32(in2 + i), a3 = vld1q_f32(in3 + i);
            FACESIG_TILE_LANE(0)
            FACESIG_TILE_LANE(1)
            FACESIG_TILE_LANE(2)
            FACESIG_TILE_LANE(3)
        }
        const int rest = runs.length - i;
        if (rest == 0) continue;
        const float32x4_t a0 = vld1q_f32(in0 + i), a1 = vld1q_f32(in1 + i);
        const float32x4_t a2 = vld1q_f32(in2 + i), a3 = vld1q_f32(in3 + i);
        FACESIG_TILE_LANE(0)
        if (rest > 1) FACESIG_TILE_LANE(1)
        if (rest > 2) FACESIG_TILE_LANE(2)
    }
    *sums = {};
    if (kVectors == 2) {
        sums->of[kLast][0] = s01, sums->of[kLast][1] = s11;
        sums->of[kLast][2] = s21, sums->of[kLast][3] = s31;
    }
    sums->of[0][0] = s00, sums->of[0][1] = s10, sums->of[0][2] = s20, sums->of[0][3] = s30;
}

#undef FACESIG_TILE_LANE

}  // namespace
}  // namespace facesig

#endif
