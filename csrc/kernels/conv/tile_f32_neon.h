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
// On 32-bit ARM the tile is written out (tile_f32_arm_neon.h): compilers load a register just
// before it is used, and then the pipeline waits. Other CPUs use the intrinsics below.
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

// A tile's work. Pixels to come, and the stream, are asked for only: any readable address will do.
// With fewer than four pixels the first one stands for those that lack, in `in` and in `out`: it is
// then computed and written several times.
struct Tile {
    const float* in[kTilePixels];    // a pixel's first run
    const float* next[kTilePixels];  // that of the next tile
    const float* stream;             // weights to come
    int rows;                        // runs of a pixel
    int steps, rest;                 // of a run, and numbers behind its last step
    int jump;                        // bytes from there to the next run
    const float* bias;               // null: the sums go on from what is in `out`
    float* out[kTilePixels];
    int relu;
    int pool;    // whether the largest of the four is written, to the first output
    int blocks;  // of eight channels, one behind the other in bias, weights and outputs
    int left;    // for run_tile() itself
};

// Runs of `length` floats, `stride` floats apart.
inline void set_runs(Tile* tile, int rows, int length, ptrdiff_t stride) {
    tile->rows = rows;
    tile->steps = length / kStep;
    tile->rest = length % kStep;
    tile->jump = (static_cast<int>(stride) - tile->steps * kStep) * static_cast<int>(sizeof(float));
}

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

// One column of sums, of the channels from `first` on.
inline void finish_column(const Tile& tile, int first, float32x4_t s0, float32x4_t s1,
                          float32x4_t s2, float32x4_t s3) {
    const float32x4_t zero_f32x4 = vdupq_n_f32(0.0F);
    if (tile.pool) {
        s0 = vmaxq_f32(vmaxq_f32(s0, s1), vmaxq_f32(s2, s3));
        vst1q_f32(tile.out[0] + first, tile.relu ? vmaxq_f32(s0, zero_f32x4) : s0);
        return;
    }
    vst1q_f32(tile.out[0] + first, tile.relu ? vmaxq_f32(s0, zero_f32x4) : s0);
    vst1q_f32(tile.out[1] + first, tile.relu ? vmaxq_f32(s1, zero_f32x4) : s1);
    vst1q_f32(tile.out[2] + first, tile.relu ? vmaxq_f32(s2, zero_f32x4) : s2);
    vst1q_f32(tile.out[3] + first, tile.relu ? vmaxq_f32(s3, zero_f32x4) : s3);
}

// Four or eight channels (kVectors 1 or 2). Reads up to kConvOverRead floats behind each run.
// Returns the end of the weights.
template <int kVectors>
inline const float* run_block(const Tile* tile, const float* w) {
    constexpr int kSecond = kVectors == 2 ? 4 : 0;
    const float* from[kTilePixels];
    for (int p = 0; p < kTilePixels; ++p) {
        from[p] = tile->bias == nullptr ? tile->out[p] : tile->bias;
    }
    float32x4_t s00 = vld1q_f32(from[0]), s01 = vld1q_f32(from[0] + kSecond);
    float32x4_t s10 = vld1q_f32(from[1]), s11 = vld1q_f32(from[1] + kSecond);
    float32x4_t s20 = vld1q_f32(from[2]), s21 = vld1q_f32(from[2] + kSecond);
    float32x4_t s30 = vld1q_f32(from[3]), s31 = vld1q_f32(from[3] + kSecond);
    const float *in0 = tile->in[0], *in1 = tile->in[1], *in2 = tile->in[2], *in3 = tile->in[3];
    const ptrdiff_t jump = tile->jump / static_cast<int>(sizeof(float));
    for (int row = 0; row < tile->rows; ++row) {
        for (int i = 0; i < tile->steps; ++i) {
            const float32x4_t a0 = vld1q_f32(in0), a1 = vld1q_f32(in1);
            const float32x4_t a2 = vld1q_f32(in2), a3 = vld1q_f32(in3);
            FACESIG_TILE_LANE(0)
            FACESIG_TILE_LANE(1)
            FACESIG_TILE_LANE(2)
            FACESIG_TILE_LANE(3)
            in0 += kStep, in1 += kStep, in2 += kStep, in3 += kStep;
        }
        if (tile->rest > 0) {
            const float32x4_t a0 = vld1q_f32(in0), a1 = vld1q_f32(in1);
            const float32x4_t a2 = vld1q_f32(in2), a3 = vld1q_f32(in3);
            FACESIG_TILE_LANE(0)
            if (tile->rest > 1) FACESIG_TILE_LANE(1)
            if (tile->rest > 2) FACESIG_TILE_LANE(2)
        }
        if (row + 1 == tile->rows) break;
        in0 += jump, in1 += jump, in2 += jump, in3 += jump;
    }
    finish_column(*tile, 0, s00, s10, s20, s30);
    if (kVectors == 2) finish_column(*tile, 4, s01, s11, s21, s31);
    return w;
}

// Moves `bias` and `out` to the last block.
template <int kVectors>
inline void run_tile(Tile* tile, const float* w) {
    w = run_block<kVectors>(tile, w);
    for (int block = 1; kVectors == 2 && block < tile->blocks; ++block) {
        if (tile->bias != nullptr) tile->bias += kTileChannels;
        for (float*& out : tile->out) out += kTileChannels;
        w = run_block<kVectors>(tile, w);
    }
}

#undef FACESIG_TILE_LANE

}  // namespace
}  // namespace facesig

#endif
