#include "kernels/conv/conv_s16.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kPixels = 4;      // pixels of the 4 x 8 tile
constexpr int kWidePixels = 8;  // pixels of the 8 x 4 tile
constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// What the tiles share: the kernel's rows as runs of consecutive numbers in the framed input.
struct Runs {
    int rows;          // kernel rows
    int length;        // numbers in one run: kernel * cin
    ptrdiff_t stride;  // numbers from one row of the framed input to the next
};

// 4 pixels x 8 channels; i runs along a run of the input.
//
//                      w low (channels 0-3)   w high (channels 4-7)    for each of the 4 lanes of
//                      a:
//                     +----------------------+----------------------+  one load, eight
//   a0 = in0[i..+3]   | s00                  | s01                  |  vmlal.s16 q,d,d[x]
//   a1 = in1[i..+3]   | s10                  | s11                  |
//   a2 = in2[i..+3]   | s20                  | s21                  |  8 sums + 2 for a (4 D) + w
//   a3 = in3[i..+3]   | s30                  | s31                  |  (+ w of the next lanes)
//                     +----------------------+----------------------+
//
// `low` and `high` take four sums a pixel.
inline void tile_4x8(const Runs& runs, const int16_t* const* in, const int32_t* bias,
                     const int16_t* w, int32_t* low, int32_t* high) {
    int32x4_t s00 = vld1q_s32(bias), s01 = vld1q_s32(bias + 4);
    int32x4_t s10 = s00, s11 = s01, s20 = s00, s21 = s01, s30 = s00, s31 = s01;
    for (int row = 0; row < runs.rows; ++row) {
        const int16_t* in0 = in[0] + row * runs.stride;
        const int16_t* in1 = in[1] + row * runs.stride;
        const int16_t* in2 = in[2] + row * runs.stride;
        const int16_t* in3 = in[3] + row * runs.stride;
        int i = 0;
        for (; i + 4 <= runs.length; i += 4, w += 4 * kChannels) {
            const int16x4_t a0 = vld1_s16(in0 + i), a1 = vld1_s16(in1 + i);
            const int16x4_t a2 = vld1_s16(in2 + i), a3 = vld1_s16(in3 + i);
#define FACESIG_LANE(lane)                                           \
    {                                                                \
        const int16x8_t w_s16x8 = vld1q_s16(w + (lane)*kChannels);   \
        s00 = vmlal_lane_s16(s00, vget_low_s16(w_s16x8), a0, lane);  \
        s01 = vmlal_lane_s16(s01, vget_high_s16(w_s16x8), a0, lane); \
        s10 = vmlal_lane_s16(s10, vget_low_s16(w_s16x8), a1, lane);  \
        s11 = vmlal_lane_s16(s11, vget_high_s16(w_s16x8), a1, lane); \
        s20 = vmlal_lane_s16(s20, vget_low_s16(w_s16x8), a2, lane);  \
        s21 = vmlal_lane_s16(s21, vget_high_s16(w_s16x8), a2, lane); \
        s30 = vmlal_lane_s16(s30, vget_low_s16(w_s16x8), a3, lane);  \
        s31 = vmlal_lane_s16(s31, vget_high_s16(w_s16x8), a3, lane); \
    }
            FACESIG_LANE(0)
            FACESIG_LANE(1)
            FACESIG_LANE(2)
            FACESIG_LANE(3)
#undef FACESIG_LANE
        }
        for (; i < runs.length; ++i, w += kChannels) {
            const int16x4_t w0 = vld1_s16(w), w1 = vld1_s16(w + 4);
            s00 = vmlal_s16(s00, w0, vld1_dup_s16(in0 + i));
            s01 = vmlal_s16(s01, w1, vld1_dup_s16(in0 + i));
            s10 = vmlal_s16(s10, w0, vld1_dup_s16(in1 + i));
            s11 = vmlal_s16(s11, w1, vld1_dup_s16(in1 + i));
            s20 = vmlal_s16(s20, w0, vld1_dup_s16(in2 + i));
            s21 = vmlal_s16(s21, w1, vld1_dup_s16(in2 + i));
            s30 = vmlal_s16(s30, w0, vld1_dup_s16(in3 + i));
            s31 = vmlal_s16(s31, w1, vld1_dup_s16(in3 + i));
        }
    }
    const int32x4_t lows[kPixels] = {s00, s10, s20, s30};
    const int32x4_t highs[kPixels] = {s01, s11, s21, s31};
    for (int p = 0; p < kPixels; ++p) {
        vst1q_s32(low + p * kSums, lows[p]);
        vst1q_s32(high + p * kSums, highs[p]);
    }
}

// 8 pixels x 4 channels, for a half block: two numbers of each pixel a step.
//
//                       w0 (i), w1 (i+1)
//                      +------------------+
//   in0[i], in0[i+1]   | s0               |     each a duplicated load (vld1.16 {d[]})
//   ...                | ..               |
//   in7[i], in7[i+1]   | s7               |
//                      +------------------+
inline void tile_8x4(const Runs& runs, const int16_t* const* in, const int32_t* bias,
                     const int16_t* w, int32_t* low, int32_t* /*high*/) {
    int32x4_t sums[kWidePixels];
    for (int32x4_t& sum : sums) sum = vld1q_s32(bias);
    for (int row = 0; row < runs.rows; ++row) {
        const ptrdiff_t at = row * runs.stride;
        for (int i = 0; i < runs.length; ++i, w += kHalfChannels) {
            const int16x4_t w_s16x4 = vld1_s16(w);
            for (int p = 0; p < kWidePixels; ++p) {
                sums[p] = vmlal_s16(sums[p], w_s16x4, vld1_dup_s16(in[p] + at + i));
            }
        }
    }
    for (int p = 0; p < kWidePixels; ++p) vst1q_s32(low + p * kSums, sums[p]);
}

using Tile = void (*)(const Runs&, const int16_t* const*, const int32_t*, const int16_t*, int32_t*,
                      int32_t*);

// The convolution's pixels in rows from left to right, or window by window of a pool: where each
// one's first run starts.
struct Pixels {
    const int16_t* row;  // of the row's first pixel
    ptrdiff_t x_step, y_step;
    int width;  // pixels of a row
    bool pool;
    int x = 0, corner = 0;

    const int16_t* next() {
        const int16_t* at = row + x * x_step;
        if (pool) {
            at += (corner & 1) * x_step + (corner >> 1) * y_step;
            corner = (corner + 1) & 3;
            if (corner != 0) return at;
        }
        const int side = pool ? 2 : 1;
        x += side;
        if (x == width) {
            x = 0;
            row += side * y_step;
        }
        return at;
    }
};

// Of every four pixels' sums the largest.
void pool_sums(int32_t* sums, int pixels) {
    for (int i = 0; i < pixels; i += 4) {
        const int32_t* from = sums + i * kSums;
        const int32x4_t top = vmaxq_s32(vld1q_s32(from), vld1q_s32(from + kSums));
        const int32x4_t bottom =
            vmaxq_s32(vld1q_s32(from + 2 * kSums), vld1q_s32(from + 3 * kSums));
        vst1q_s32(sums + i, vmaxq_s32(top, bottom));
    }
}

// All pixels of one block, in tiles; sums are collected and then narrowed together. The last tile
// repeats its first pixel where it has too few.
template <int tile_pixels, Tile tile>
inline void block(const ConvParams& p, const Runs& runs, const int16_t* in, const int32_t* bias,
                  const int16_t* weights, const Requantise& to, int channel, void* out) {
    const int side = pool_side(p), area = side * side;
    Pixels pixels = {in, ptrdiff_t{p.stride} * p.cin, p.stride * runs.stride, p.out_width * side,
                     p.pool};
    const int count = p.out_height * p.out_width * area;
    int32_t low[kSumPixels * kSums], high[kSumPixels * kSums];
    for (int first = 0; first < count; first += kSumPixels) {
        const int together = count - first < kSumPixels ? count - first : kSumPixels;
        for (int i = 0; i < together; i += tile_pixels) {
            const int16_t* from[tile_pixels] = {};
            for (int j = 0; j < tile_pixels; ++j) {
                from[j] = i + j < together ? pixels.next() : from[0];
            }
            tile(runs, from, bias, weights, low + i * kSums, high + i * kSums);
        }
        if (p.pool) pool_sums(low, together);
        requantise_neon(to, low, first / area, together / area, channel, out);
        if (tile_pixels == kPixels) {
            if (p.pool) pool_sums(high, together);
            requantise_neon(to, high, first / area, together / area, channel + kSums, out);
        }
    }
}

}  // namespace

void conv_s16_neon(const ConvParams& p, int32_t zero_point, const int16_t* in, const int32_t* bias,
                   const int16_t* weights, const Requantise& to, int16_t* scratch, void* out) {
    if (p.pad > 0) {
        conv_s16_frame(p, zero_point, in, scratch);
        in = scratch;
    }
    const Runs runs = {p.kernel, p.kernel * p.cin, ptrdiff_t{p.in_width + 2 * p.pad} * p.cin};
    const ptrdiff_t depth = ptrdiff_t{runs.rows} * runs.length;
    int channel = 0;
    for (; p.cout - channel > kHalfChannels; channel += kChannels) {
        block<kPixels, tile_4x8>(p, runs, in, bias + channel, weights, to, channel, out);
        weights += kChannels * depth;
    }
    if (channel < p.cout) {
        block<kWidePixels, tile_8x4>(p, runs, in, bias + channel, weights, to, channel, out);
    }
}

}  // namespace facesig
