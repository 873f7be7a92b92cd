#include <cstddef>

#include "kernels/linear/linear_s16.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// Numbers that the prefetch runs ahead of the stream of weights: 512 bytes.
constexpr int kPrefetch = 256;

// Eight outputs; even and odd inputs have their own pair of sums. Returns the next block's weights.
const int16_t* outputs8(const int16_t* in, int count, const int32_t* bias, const int16_t* w,
                        int32_t* sums) {
    int32x4_t s00 = vld1q_s32(bias), s01 = vld1q_s32(bias + 4);
    int32x4_t s10 = vdupq_n_s32(0), s11 = s10;
    int i = 0;
    for (; i + 4 <= count; i += 4, w += 4 * kChannels) {
        __builtin_prefetch(w + kPrefetch);
        __builtin_prefetch(w + kPrefetch + 16);
        const int16x4_t a = vld1_s16(in + i);
        s00 = vmlal_lane_s16(s00, vld1_s16(w), a, 0);
        s01 = vmlal_lane_s16(s01, vld1_s16(w + 4), a, 0);
        s10 = vmlal_lane_s16(s10, vld1_s16(w + 8), a, 1);
        s11 = vmlal_lane_s16(s11, vld1_s16(w + 12), a, 1);
        s00 = vmlal_lane_s16(s00, vld1_s16(w + 16), a, 2);
        s01 = vmlal_lane_s16(s01, vld1_s16(w + 20), a, 2);
        s10 = vmlal_lane_s16(s10, vld1_s16(w + 24), a, 3);
        s11 = vmlal_lane_s16(s11, vld1_s16(w + 28), a, 3);
    }
    for (; i < count; ++i, w += kChannels) {
        s00 = vmlal_s16(s00, vld1_s16(w), vld1_dup_s16(in + i));
        s01 = vmlal_s16(s01, vld1_s16(w + 4), vld1_dup_s16(in + i));
    }
    vst1q_s32(sums, vaddq_s32(s00, s10));
    vst1q_s32(sums + kSums, vaddq_s32(s01, s11));
    return w;
}

// The last four outputs, where cout is not a multiple of eight.
void outputs4(const int16_t* in, int count, const int32_t* bias, const int16_t* w, int32_t* sums) {
    int32x4_t s0 = vld1q_s32(bias), s1 = vdupq_n_s32(0);
    int i = 0;
    for (; i + 2 <= count; i += 2, w += 2 * kHalfChannels) {
        s0 = vmlal_s16(s0, vld1_s16(w), vld1_dup_s16(in + i));
        s1 = vmlal_s16(s1, vld1_s16(w + 4), vld1_dup_s16(in + i + 1));
    }
    if (i < count) s0 = vmlal_s16(s0, vld1_s16(w), vld1_dup_s16(in + i));
    vst1q_s32(sums, vaddq_s32(s0, s1));
}

}  // namespace

void linear_s16_neon(const LinearParams& p, const int16_t* in, const int32_t* bias,
                     const int16_t* weights, const Requantise& to, void* out) {
    int32_t sums[2 * kSums];
    int channel = 0;
    for (; p.cout - channel > kHalfChannels; channel += kChannels) {
        weights = outputs8(in, p.cin, bias + channel, weights, sums);
        requantise_neon(to, sums, 0, 1, channel, out);
        requantise_neon(to, sums + kSums, 0, 1, channel + kSums, out);
    }
    if (channel < p.cout) {
        outputs4(in, p.cin, bias + channel, weights, sums);
        requantise_neon(to, sums, 0, 1, channel, out);
    }
}

}  // namespace facesig
