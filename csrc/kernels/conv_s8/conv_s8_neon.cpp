#include "base/add_up_neon.h"
#include "kernels/conv/pixels_neon.h"
#include "kernels/conv_s8/chain_neon.h"
#include "kernels/conv_s8/conv_s8.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;  // of a dot block
constexpr int kPiece = 16;    // weights of one channel that lie together

// What the tiles share: the kernel's rows as segments of pieces in the framed input.
struct Segments {
    int rows;          // kernel rows
    int pieces;        // of one segment
    ptrdiff_t stride;  // bytes from one row of the framed input to the next
};

// 16 products of one channel and one pixel, added to four sums. Two products meet in each of eight
// 16-bit lanes before they are widened, which no int8 weights and inputs overflow.
inline int32x4_t dot(int32x4_t sums_s32x4, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    return vpadalq_s16(sums_s32x4, begin(w_s8x16, a_s8x16));
}

// 4 channels x 2 pixels. Each s holds four partial sums; a piece is 16 bytes deep.
//
//                     a0 (pixel 0)   a1 (pixel 1)
//                    +--------------+--------------+     per piece: 6 loads, 8 dots of
//   w (channel 0)    | s00          | s01          |     2 multiplications and 1 widening
//   w (channel 1)    | s10          | s11          |
//   w (channel 2)    | s20          | s21          |     8 sums + 2 a + 4 w + 2 products = 16;
//   w (channel 3)    | s30          | s31          |     the sums of one dot wait for no other
//                    +--------------+--------------+
inline void tile_4x2(const Segments& segments, const int8_t* in0, const int8_t* in1,
                     const int32_t* bias, const int8_t* w, int32_t* out) {
    int32x4_t s00 = vdupq_n_s32(0), s10 = s00, s20 = s00, s30 = s00;
    int32x4_t s01 = s00, s11 = s00, s21 = s00, s31 = s00;
    for (int row = 0; row < segments.rows; ++row) {
        const int8_t* row0 = in0 + row * segments.stride;
        const int8_t* row1 = in1 + row * segments.stride;
        for (int piece = 0; piece < segments.pieces; ++piece) {
            const int8x16_t a0 = vld1q_s8(row0), a1 = vld1q_s8(row1);
            const int8x16_t w0 = vld1q_s8(w), w1 = vld1q_s8(w + kPiece);
            s00 = dot(s00, w0, a0);
            s01 = dot(s01, w0, a1);
            s10 = dot(s10, w1, a0);
            s11 = dot(s11, w1, a1);
            const int8x16_t w2 = vld1q_s8(w + 2 * kPiece), w3 = vld1q_s8(w + 3 * kPiece);
            s20 = dot(s20, w2, a0);
            s21 = dot(s21, w2, a1);
            s30 = dot(s30, w3, a0);
            s31 = dot(s31, w3, a1);
            row0 += kPiece;
            row1 += kPiece;
            w += kPiece * kChannels;
        }
    }
    const int32x4_t bias_s32x4 = vld1q_s32(bias);
    vst1q_s32(out, vaddq_s32(add_up(s00, s10, s20, s30), bias_s32x4));
    vst1q_s32(out + kSums, vaddq_s32(add_up(s01, s11, s21, s31), bias_s32x4));
}

// All pixels of one block of channels; sums are collected and then narrowed together. A last single
// pixel is computed twice.
void block(const ConvParams& p, const Segments& segments, const int8_t* in, const int32_t* bias,
           const int8_t* weights, const Requantise& to, int channel, void* out) {
    const int side = pool_side(p), area = side * side;
    Pixels<int8_t> pixels = {in, ptrdiff_t{p.stride} * p.cin, p.stride * segments.stride,
                             p.out_width * side, p.pool};
    const int count = p.out_height * p.out_width * area;
    int32_t sums[kSumPixels * kSums];
    for (int first = 0; first < count; first += kSumPixels) {
        const int together = count - first < kSumPixels ? count - first : kSumPixels;
        for (int i = 0; i < together; i += 2) {
            const int8_t* in0 = pixels.next();
            const int8_t* in1 = i + 1 < together ? pixels.next() : in0;
            tile_4x2(segments, in0, in1, bias, weights, sums + i * kSums);
        }
        if (p.pool) pool_sums(sums, together);
        requantise_neon(to, sums, first / area, together / area, channel, out);
    }
}

}  // namespace

void conv_s8_neon(const ConvParams& p, const Outside& outside, const int8_t* in,
                  const int32_t* bias, const int8_t* weights, const Requantise& to, int8_t* scratch,
                  void* out) {
    const bool window = conv_s8_fits_window(p);
    if (!window && conv_s8_has_segments(p)) {
        return conv_s8_segments_neon(p, outside, in, bias, weights, to, out);
    }
    if (p.pad > 0) {
        conv_s8_frame(p, outside.zero_point, in, scratch);
        in = scratch;
    }
    if (window) return conv_s8_window_neon(p, in, bias, weights, to, out);
    const int pieces = (p.kernel * p.cin + kPiece - 1) / kPiece;
    const Segments segments = {p.kernel, pieces, ptrdiff_t{p.in_width + 2 * p.pad} * p.cin};
    for (int channel = 0; channel < p.cout; channel += kChannels) {
        block(p, segments, in, bias + channel, weights, to, channel, out);
        weights += ptrdiff_t{p.kernel} * pieces * kPiece * kChannels;
    }
}

}  // namespace facesig
