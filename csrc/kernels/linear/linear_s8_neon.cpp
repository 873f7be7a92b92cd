#include "base/add_up_neon.h"
#include "kernels/conv_s8/chain_neon.h"
#include "kernels/linear/linear_s8.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 4;
constexpr int kPiece = 16;

// Bytes that the prefetch runs ahead of the stream of weights: 8 pieces of four channels.
constexpr int kPrefetch = 512;

// The next 16 weights of the stream. On 32-bit ARM by hand, so that loads and prefetches share one
// pointer that the loads move; a compiler copies it for each load.
inline int8x16_t next(const int8_t** w) {
#if defined(__arm__)
    int8x16_t w_s8x16;
    asm volatile("vld1.8 {%e0, %f0}, [%1]!" : "=w"(w_s8x16), "+r"(*w));
    return w_s8x16;
#else
    const int8x16_t w_s8x16 = vld1q_s8(*w);
    *w += kPiece;
    return w_s8x16;
#endif
}

inline void prefetch(const int8_t* w) {
#if defined(__arm__)
    asm volatile("pld [%0, %1]\n\tpld [%0, %2]" : : "r"(w), "i"(kPrefetch), "i"(kPrefetch + 32));
#else
    __builtin_prefetch(w + kPrefetch);
#endif
}

// The sums of four channels; the input's pieces stay in the cache, the weights stream by.
inline int32x4_t outputs4(const int8_t* in, int pieces, int chain, const int8_t* w) {
    int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0;
    const int8_t* const end = in + ptrdiff_t{pieces} * kPiece;
    while (in != end) {
        const int8_t* const last = end - in > chain ? in + chain : end;
        int8x16_t a_s8x16 = vld1q_s8(in);
        int16x8_t t0 = begin(next(&w), a_s8x16), t1 = begin(next(&w), a_s8x16);
        int16x8_t t2 = begin(next(&w), a_s8x16), t3 = begin(next(&w), a_s8x16);
        prefetch(w);
        for (in += kPiece; in != last; in += kPiece) {
            a_s8x16 = vld1q_s8(in);
            t0 = more(t0, next(&w), a_s8x16);
            t1 = more(t1, next(&w), a_s8x16);
            t2 = more(t2, next(&w), a_s8x16);
            t3 = more(t3, next(&w), a_s8x16);
            prefetch(w);
        }
        s0 = vpadalq_s16(s0, t0), s1 = vpadalq_s16(s1, t1);
        s2 = vpadalq_s16(s2, t2), s3 = vpadalq_s16(s3, t3);
    }
    return add_up(s0, s1, s2, s3);
}

}  // namespace

void linear_s8_neon(const LinearParams& p, const int8_t* in, const int32_t* bias,
                    const int8_t* weights, const Requantise& to, void* out) {
    const int pieces = (p.cin + kPiece - 1) / kPiece;
    for (int channel = 0; channel < p.cout; channel += kChannels) {
        int32_t sums[kSums];
        vst1q_s32(sums, vaddq_s32(outputs4(in, pieces, p.chain * kPiece, weights),
                                  vld1q_s32(bias + channel)));
        requantise_neon(to, sums, 0, 1, channel, out);
        weights += ptrdiff_t{pieces} * kPiece * kChannels;
    }
}

}  // namespace facesig
