#include "kernels/conv/conv.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kPixels = 4;      // pixels of the 4 x 8 tile
constexpr int kWidePixels = 8;  // pixels of the 8 x 4 tile
constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// What the tiles share: the kernel's rows as runs of consecutive floats in the framed input.
struct Runs {
    int rows;          // kernel rows
    int length;        // floats in one run: kernel * cin
    ptrdiff_t stride;  // floats from one row of the framed input to the next
};

// The last channels of a block that goes beyond cout are computed and not written.
inline void store_channels(float* out, float32x4_t sum_f32x4, int count) {
    if (count >= 4) {
        vst1q_f32(out, sum_f32x4);
        return;
    }
    float numbers[4];
    vst1q_f32(numbers, sum_f32x4);
    for (int i = 0; i < count; ++i) out[i] = numbers[i];
}

inline float32x4_t activate(float32x4_t sum_f32x4, bool relu) {
    return relu ? vmaxq_f32(sum_f32x4, vdupq_n_f32(0.0F)) : sum_f32x4;
}

// 4 pixels x 8 channels. Sixteen Q registers, all in use; ci runs along a run of the input.
//
//                      w0 (channels 0-3)   w1 (channels 4-7)      for each of the 4 lanes of a:
//                     +-------------------+-------------------+   two loads, eight vmla.f32
//                     q,q,d[x]
//   a0 = in0[ci..+3]  | s00               | s01               |
//   a1 = in1[ci..+3]  | s10               | s11               |   8 independent sums: one is
//   touched a2 = in2[ci..+3]  | s20               | s21               |   again after 16 issue
//   cycles, its a3 = in3[ci..+3]  | s30               | s31               |   latency is 9
//                     +-------------------+-------------------+
//   8 sums + 4 a + 2 w (+ 2 w of the next lane, loaded ahead) = 16
inline void tile_4x8(const Runs& runs, const float* const* in, const float* bias, const float* w,
                     bool relu, float* const* out, int pixels, int channels) {
    float32x4_t s00 = vld1q_f32(bias), s01 = vld1q_f32(bias + 4);
    float32x4_t s10 = s00, s11 = s01, s20 = s00, s21 = s01, s30 = s00, s31 = s01;
    for (int row = 0; row < runs.rows; ++row) {
        const float* in0 = in[0] + row * runs.stride;
        const float* in1 = in[1] + row * runs.stride;
        const float* in2 = in[2] + row * runs.stride;
        const float* in3 = in[3] + row * runs.stride;
        int i = 0;
        for (; i + 4 <= runs.length; i += 4) {
            const float32x4_t a0 = vld1q_f32(in0 + i), a1 = vld1q_f32(in1 + i);
            const float32x4_t a2 = vld1q_f32(in2 + i), a3 = vld1q_f32(in3 + i);
#define FACESIG_LANE(lane)                                  \
    {                                                       \
        const float32x4_t w0 = vld1q_f32(w + (lane)*8);     \
        const float32x4_t w1 = vld1q_f32(w + (lane)*8 + 4); \
        s00 = FACESIG_MLA_LANE_F32(s00, w0, a0, lane);      \
        s01 = FACESIG_MLA_LANE_F32(s01, w1, a0, lane);      \
        s10 = FACESIG_MLA_LANE_F32(s10, w0, a1, lane);      \
        s11 = FACESIG_MLA_LANE_F32(s11, w1, a1, lane);      \
        s20 = FACESIG_MLA_LANE_F32(s20, w0, a2, lane);      \
        s21 = FACESIG_MLA_LANE_F32(s21, w1, a2, lane);      \
        s30 = FACESIG_MLA_LANE_F32(s30, w0, a3, lane);      \
        s31 = FACESIG_MLA_LANE_F32(s31, w1, a3, lane);      \
    }
            FACESIG_LANE(0)
            FACESIG_LANE(1)
            FACESIG_LANE(2)
            FACESIG_LANE(3)
#undef FACESIG_LANE
            w += 32;
        }
        for (; i < runs.length; ++i, w += 8) {
            const float32x4_t w0 = vld1q_f32(w), w1 = vld1q_f32(w + 4);
            s00 = vmlaq_f32(s00, w0, vld1q_dup_f32(in0 + i));
            s01 = vmlaq_f32(s01, w1, vld1q_dup_f32(in0 + i));
            s10 = vmlaq_f32(s10, w0, vld1q_dup_f32(in1 + i));
            s11 = vmlaq_f32(s11, w1, vld1q_dup_f32(in1 + i));
            s20 = vmlaq_f32(s20, w0, vld1q_dup_f32(in2 + i));
            s21 = vmlaq_f32(s21, w1, vld1q_dup_f32(in2 + i));
            s30 = vmlaq_f32(s30, w0, vld1q_dup_f32(in3 + i));
            s31 = vmlaq_f32(s31, w1, vld1q_dup_f32(in3 + i));
        }
    }
    const float32x4_t low[kPixels] = {s00, s10, s20, s30};
    const float32x4_t high[kPixels] = {s01, s11, s21, s31};
    for (int p = 0; p < pixels; ++p) {
        store_channels(out[p], activate(low[p], relu), channels);
        store_channels(out[p] + 4, activate(high[p], relu), channels - 4);
    }
}

// 8 pixels x 4 channels, for a half block. Two inputs at a time, so that each pixel's fit in a D
// register: 8 sums + 8 D (4 Q) of inputs + 2 w = 14 of 16.
//
//                       w0 (ci), w1 (ci+1)
//                      +------------------+
//   d0 = in0[ci..+1]   | s0               |     for each of the two lanes:
//   ...                | ..               |     one load, eight vmla.f32 q,q,d[x]
//   d7 = in7[ci..+1]   | s7               |
//                      +------------------+
inline void tile_8x4(const Runs& runs, const float* const* in, const float* bias, const float* w,
                     bool relu, float* const* out, int pixels, int channels) {
    float32x4_t sums[kWidePixels];
    for (float32x4_t& sum : sums) sum = vld1q_f32(bias);
    for (int row = 0; row < runs.rows; ++row) {
        const ptrdiff_t at = row * runs.stride;
        int i = 0;
        for (; i + 2 <= runs.length; i += 2, w += 8) {
            const float32x4_t w0 = vld1q_f32(w), w1 = vld1q_f32(w + 4);
            for (int p = 0; p < kWidePixels; ++p) {
                const float32x2_t a_f32x2 = vld1_f32(in[p] + at + i);
                sums[p] = FACESIG_MLA_HALF_LANE_F32(sums[p], w0, a_f32x2, 0);
                sums[p] = FACESIG_MLA_HALF_LANE_F32(sums[p], w1, a_f32x2, 1);
            }
        }
        for (; i < runs.length; ++i, w += 4) {
            const float32x4_t w0 = vld1q_f32(w);
            for (int p = 0; p < kWidePixels; ++p) {
                sums[p] = vmlaq_f32(sums[p], w0, vld1q_dup_f32(in[p] + at + i));
            }
        }
    }
    for (int p = 0; p < pixels; ++p) store_channels(out[p], activate(sums[p], relu), channels);
}

using Tile = void (*)(const Runs&, const float* const*, const float*, const float*, bool,
                      float* const*, int, int);

// All pixels of one block, in tiles; the last tile repeats its first pixel where it has too few.
template <int tile_pixels, Tile tile>
inline void block(const ConvParams& p, const Runs& runs, const float* in, const float* bias,
                  const float* weights, float* out, int channels) {
    const float* from[tile_pixels];
    float* to[tile_pixels];
    int filled = 0;
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < p.out_width; ++x, out += p.cout) {
            from[filled] = in + y * p.stride * runs.stride + ptrdiff_t{x} * p.stride * p.cin;
            to[filled] = out;
            if (++filled == tile_pixels) {
                tile(runs, from, bias, weights, p.relu, to, tile_pixels, channels);
                filled = 0;
            }
        }
    }
    if (filled == 0) return;
    for (int i = filled; i < tile_pixels; ++i) from[i] = from[0];
    tile(runs, from, bias, weights, p.relu, to, filled, channels);
}

}  // namespace

void conv_f32_neon(const ConvParams& p, const float* in, const float* bias, const float* weights,
                   float* scratch, float* out) {
    if (p.pad > 0) {
        conv_f32_frame(p, in, scratch);
        in = scratch;
    }
    const Runs runs = {p.kernel, p.kernel * p.cin, ptrdiff_t{p.in_width + 2 * p.pad} * p.cin};
    const ptrdiff_t depth = ptrdiff_t{runs.rows} * runs.length;
    int first = 0;
    for (; p.cout - first > kHalfChannels; first += kChannels) {
        block<kPixels, tile_4x8>(p, runs, in, bias + first, weights, out + first, p.cout - first);
        weights += kChannels * depth;
    }
    if (first < p.cout) {
        block<kWidePixels, tile_8x4>(p, runs, in, bias + first, weights, out + first,
                                     p.cout - first);
    }
}

}  // namespace facesig
