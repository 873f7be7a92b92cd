#include "kernels/linear/linear_s8.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;
constexpr int kPiece = 16;

// Bytes that the prefetch runs ahead of the stream of weights: 8 pieces of four channels.
constexpr int kPrefetch = 512;

// 16 products of one channel, added to four sums: the chain of 2 of conv_s8_neon.cpp.
inline int32x4_t dot(int32x4_t sums_s32x4, int8x16_t w_s8x16, int8x16_t a_s8x16) {
    int16x8_t products_s16x8 = vmull_s8(vget_low_s8(w_s8x16), vget_low_s8(a_s8x16));
    products_s16x8 = vmlal_s8(products_s16x8, vget_high_s8(w_s8x16), vget_high_s8(a_s8x16));
    return vpadalq_s16(sums_s32x4, products_s16x8);
}

inline int32x2_t halves(int32x4_t sums_s32x4) {
    return vadd_s32(vget_low_s32(sums_s32x4), vget_high_s32(sums_s32x4));
}

// The sums of four channels; the input's pieces stay in the cache, the weights stream by.
inline int32x4_t outputs4(const int8_t* in, int pieces, const int8_t* w) {
    int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0;
    for (int piece = 0; piece < pieces; ++piece, in += kPiece, w += kPiece * kChannels) {
        __builtin_prefetch(w + kPrefetch);
        __builtin_prefetch(w + kPrefetch + 32);
        const int8x16_t a = vld1q_s8(in);
        s0 = dot(s0, vld1q_s8(w), a);
        s1 = dot(s1, vld1q_s8(w + kPiece), a);
        s2 = dot(s2, vld1q_s8(w + 2 * kPiece), a);
        s3 = dot(s3, vld1q_s8(w + 3 * kPiece), a);
    }
    return vcombine_s32(vpadd_s32(halves(s0), halves(s1)), vpadd_s32(halves(s2), halves(s3)));
}

}  // namespace

void linear_s8_neon(const LinearParams& p, const int8_t* in, const int32_t* bias,
                    const int8_t* weights, const Requantise& to, void* out) {
    const int pieces = (p.cin + kPiece - 1) / kPiece;
    for (int channel = 0; channel < p.cout; channel += kChannels) {
        int32_t sums[kSums];
        vst1q_s32(sums, vaddq_s32(outputs4(in, pieces, weights), vld1q_s32(bias + channel)));
        requantise_neon(to, sums, 0, 1, channel, out);
        weights += ptrdiff_t{pieces} * kPiece * kChannels;
    }
}

}  // namespace facesig
