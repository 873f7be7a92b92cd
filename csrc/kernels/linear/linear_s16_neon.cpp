#include <cstddef>

#include "kernels/linear/linear_s16.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// Four numbers times eight channels, `steps` times; two pairs of sums keep additions apart.
//
//   a d0 (4)          w d16..d23: low and high half of four numbers' channels
//   [0]  s00, s01     the same stream is asked for 768 bytes ahead; from the register that loads
//   [1]  s10, s11     use, because the timing model knows no other
//   [2]  s00, s01
//   [3]  s10, s11
struct Sums {
    int32x4_t s00, s01, s10, s11;
};

#if defined(__arm__)
inline void fours(const int16_t* in, const int16_t* w, int steps, Sums* sums) {
    int32x4_t s00 = sums->s00, s01 = sums->s01, s10 = sums->s10, s11 = sums->s11;
    // clang-format off
    asm volatile(
        "1:\n\t"
        "vld1.16 {d16-d19}, [%[w]]!\n\t"
        "vld1.16 {d0}, [%[in]]!\n\t"
        "pld [%[w], #736]\n\t"
        "vld1.16 {d20-d23}, [%[w]]!\n\t"
        "vmlal.s16 %q[s00], d16, d0[0]\n\t"
        "vmlal.s16 %q[s01], d17, d0[0]\n\t"
        "subs %[steps], %[steps], #1\n\t"
        "vmlal.s16 %q[s10], d18, d0[1]\n\t"
        "vmlal.s16 %q[s11], d19, d0[1]\n\t"
        "pld [%[w], #736]\n\t"
        "vmlal.s16 %q[s00], d20, d0[2]\n\t"
        "vmlal.s16 %q[s01], d21, d0[2]\n\t"
        "vmlal.s16 %q[s10], d22, d0[3]\n\t"
        "vmlal.s16 %q[s11], d23, d0[3]\n\t"
        "bne 1b"
        : [in] "+r"(in), [w] "+r"(w), [steps] "+r"(steps), [s00] "+w"(s00), [s01] "+w"(s01),
          [s10] "+w"(s10), [s11] "+w"(s11)
        :
        : "cc", "memory", "d0", "q8", "q9", "q10", "q11");
    // clang-format on
    *sums = {s00, s01, s10, s11};
}
#else
inline void fours(const int16_t* in, const int16_t* w, int steps, Sums* sums) {
    int32x4_t s00 = sums->s00, s01 = sums->s01, s10 = sums->s10, s11 = sums->s11;
    for (; steps > 0; --steps, in += 4, w += 4 * kChannels) {
        __builtin_prefetch(w + 384);
        const int16x4_t a = vld1_s16(in);
        s00 = vmlal_lane_s16(s00, vld1_s16(w), a, 0);
        s01 = vmlal_lane_s16(s01, vld1_s16(w + 4), a, 0);
        s10 = vmlal_lane_s16(s10, vld1_s16(w + 8), a, 1);
        s11 = vmlal_lane_s16(s11, vld1_s16(w + 12), a, 1);
        s00 = vmlal_lane_s16(s00, vld1_s16(w + 16), a, 2);
        s01 = vmlal_lane_s16(s01, vld1_s16(w + 20), a, 2);
        s10 = vmlal_lane_s16(s10, vld1_s16(w + 24), a, 3);
        s11 = vmlal_lane_s16(s11, vld1_s16(w + 28), a, 3);
    }
    *sums = {s00, s01, s10, s11};
}
#endif

// Eight outputs; even and odd inputs have their own pair of sums. Returns the next block's weights.
const int16_t* outputs8(const int16_t* in, int count, const int32_t* bias, const int16_t* w,
                        int32_t* sums) {
    Sums s = {vld1q_s32(bias), vld1q_s32(bias + 4), vdupq_n_s32(0), vdupq_n_s32(0)};
    const int steps = count / 4;
    if (steps > 0) fours(in, w, steps, &s);
    w += ptrdiff_t{steps} * 4 * kChannels;
    for (int i = steps * 4; i < count; ++i, w += kChannels) {
        s.s00 = vmlal_s16(s.s00, vld1_s16(w), vld1_dup_s16(in + i));
        s.s01 = vmlal_s16(s.s01, vld1_s16(w + 4), vld1_dup_s16(in + i));
    }
    vst1q_s32(sums, vaddq_s32(s.s00, s.s10));
    vst1q_s32(sums + kSums, vaddq_s32(s.s01, s.s11));
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
