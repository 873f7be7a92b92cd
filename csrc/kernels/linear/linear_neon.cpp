#include <cstddef>

#include "kernels/linear/linear.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kChannels = 8;
constexpr int kHalfChannels = 4;

// Bytes that the prefetch runs ahead of the stream of weights.
constexpr int kPrefetch = 512;

// The next four weights of the stream. On 32-bit ARM by hand, so that loads and prefetches share
// one register: csrc/a9model follows a prefetch only where a load went through it.
inline float32x4_t next_weights(const float** w) {
#if defined(__arm__)
    float32x4_t w_f32x4;
    asm volatile("vld1.32 {%e0, %f0}, [%1]!" : "=w"(w_f32x4), "+r"(*w));
#else
    const float32x4_t w_f32x4 = vld1q_f32(*w);
    *w += 4;
#endif
    return w_f32x4;
}

// 64 bytes of the stream.
inline void prefetch(const float* w) {
#if defined(__arm__)
    asm volatile("pld [%0, %1]\n\tpld [%0, %2]" : : "r"(w), "i"(kPrefetch), "i"(kPrefetch + 32));
#else
    __builtin_prefetch(w + kPrefetch / sizeof(float));
#endif
}

inline void store(float* out, float32x4_t sum_f32x4, bool relu, int count) {
    if (relu) sum_f32x4 = vmaxq_f32(sum_f32x4, vdupq_n_f32(0.0F));
    if (count >= 4) {
        vst1q_f32(out, sum_f32x4);
        return;
    }
    float numbers[4];
    vst1q_f32(numbers, sum_f32x4);
    for (int i = 0; i < count; ++i) out[i] = numbers[i];
}

// Eight outputs; each lane of the four inputs has its own pair of sums:
//
//              lane 0     lane 1     lane 2     lane 3
//   w 0-3    | s00      | s10      | s20      | s30      |   8 sums + 1 a + 7 registers for weights
//   w 4-7    | s01      | s11      | s21      | s31      |   on their way from memory = 16
const float* outputs8(const float* in, int count, const float* bias, const float* w, bool relu,
                      float* out, int channels) {
    float32x4_t s00 = vld1q_f32(bias), s01 = vld1q_f32(bias + 4);
    float32x4_t s10 = vdupq_n_f32(0.0F), s11 = s10, s20 = s10, s21 = s10, s30 = s10, s31 = s10;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
        const float32x4_t a = vld1q_f32(in + i);
        prefetch(w);
        s00 = FACESIG_MLA_LANE_F32(s00, next_weights(&w), a, 0);
        s01 = FACESIG_MLA_LANE_F32(s01, next_weights(&w), a, 0);
        s10 = FACESIG_MLA_LANE_F32(s10, next_weights(&w), a, 1);
        s11 = FACESIG_MLA_LANE_F32(s11, next_weights(&w), a, 1);
        prefetch(w);
        s20 = FACESIG_MLA_LANE_F32(s20, next_weights(&w), a, 2);
        s21 = FACESIG_MLA_LANE_F32(s21, next_weights(&w), a, 2);
        s30 = FACESIG_MLA_LANE_F32(s30, next_weights(&w), a, 3);
        s31 = FACESIG_MLA_LANE_F32(s31, next_weights(&w), a, 3);
    }
    for (; i < count; ++i, w += 8) {
        const float32x4_t a = vld1q_dup_f32(in + i);
        s00 = vmlaq_f32(s00, vld1q_f32(w), a);
        s01 = vmlaq_f32(s01, vld1q_f32(w + 4), a);
    }
    store(out, vaddq_f32(vaddq_f32(s00, s10), vaddq_f32(s20, s30)), relu, channels);
    store(out + 4, vaddq_f32(vaddq_f32(s01, s11), vaddq_f32(s21, s31)), relu, channels - 4);
    return w;
}

// The last four outputs, where cout is not a multiple of eight.
void outputs4(const float* in, int count, const float* bias, const float* w, bool relu, float* out,
              int channels) {
    float32x4_t s0 = vld1q_f32(bias), s1 = vdupq_n_f32(0.0F), s2 = s1, s3 = s1;
    int i = 0;
    for (; i + 4 <= count; i += 4, w += 16) {
        const float32x4_t a = vld1q_f32(in + i);
        s0 = FACESIG_MLA_LANE_F32(s0, vld1q_f32(w), a, 0);
        s1 = FACESIG_MLA_LANE_F32(s1, vld1q_f32(w + 4), a, 1);
        s2 = FACESIG_MLA_LANE_F32(s2, vld1q_f32(w + 8), a, 2);
        s3 = FACESIG_MLA_LANE_F32(s3, vld1q_f32(w + 12), a, 3);
    }
    for (; i < count; ++i, w += 4) s0 = vmlaq_f32(s0, vld1q_f32(w), vld1q_dup_f32(in + i));
    store(out, vaddq_f32(vaddq_f32(s0, s1), vaddq_f32(s2, s3)), relu, channels);
}

}  // namespace

void linear_f32_neon(const LinearParams& p, const float* in, const float* bias,
                     const float* weights, float* out) {
    int first = 0;
    for (; p.cout - first > kHalfChannels; first += kChannels) {
        weights = outputs8(in, p.cin, bias + first, weights, p.relu, out + first, p.cout - first);
    }
    if (first < p.cout) {
        outputs4(in, p.cin, bias + first, weights, p.relu, out + first, p.cout - first);
    }
}

}  // namespace facesig
