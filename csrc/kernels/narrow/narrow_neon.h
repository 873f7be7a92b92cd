// Narrow layers in NEON: what their kernels share. The arithmetic of narrow.h for 16 channels.
#pragma once

#include "kernels/narrow/narrow.h"
#include "kernels/neon.h"

namespace facesig {

// Sums of a lane block.
struct Lanes {
    int16x8_t low, high;
};

// A product's weights for 16 channels, and the sums after it: of one value for all channels, and of
// a value for each. `vmlal.s8` is made for it; SIMDe would widen both operands every time, so
// elsewhere weights are widened once.
#if defined(__ARM_NEON) || defined(__ARM_NEON__)
using Weights = int8x16_t;

inline Weights load_weights(const int8_t* w) {
    return vld1q_s8(w);
}
inline Lanes add_product(Lanes sums, Weights w, int8_t value) {
    const int8x8_t value_s8x8 = vdup_n_s8(value);
    return {vmlal_s8(sums.low, value_s8x8, vget_low_s8(w)),
            vmlal_s8(sums.high, value_s8x8, vget_high_s8(w))};
}
inline Lanes add_products(Lanes sums, Weights w, const int8_t* values) {
    const int8x16_t values_s8x16 = vld1q_s8(values);
    return {vmlal_s8(sums.low, vget_low_s8(values_s8x16), vget_low_s8(w)),
            vmlal_s8(sums.high, vget_high_s8(values_s8x16), vget_high_s8(w))};
}
#else
using Weights = Lanes;

inline Weights load_weights(const int8_t* w) {
    const int8x16_t w_s8x16 = vld1q_s8(w);
    return {vmovl_s8(vget_low_s8(w_s8x16)), vmovl_s8(vget_high_s8(w_s8x16))};
}
inline Lanes add_product(Lanes sums, Weights w, int8_t value) {
    const int16x8_t value_s16x8 = vdupq_n_s16(value);
    return {vmlaq_s16(sums.low, w.low, value_s16x8), vmlaq_s16(sums.high, w.high, value_s16x8)};
}
inline Lanes add_products(Lanes sums, Weights w, const int8_t* values) {
    const Lanes values_s16x8 = load_weights(values);
    return {vmlaq_s16(sums.low, w.low, values_s16x8.low),
            vmlaq_s16(sums.high, w.high, values_s16x8.high)};
}
#endif

inline Lanes halved(Lanes a, Lanes b) {
    return {vhaddq_s16(a.low, b.low), vhaddq_s16(a.high, b.high)};
}

// Sums of finished groups that wait for their partner: of one group, of two, of four.
class Merging {
  public:
    // The sums of group `index`; returns those of all groups so far, if there are 1, 2, 4 or 8.
    Lanes add(int index, Lanes sums) {
        int level = 0;
        for (; (index >> level) & 1; ++level) sums = halved(waiting_[level], sums);
        waiting_[level] = sums;
        return sums;
    }

  private:
    Lanes waiting_[4];
};

// From sums to outputs, for the block of channels at `first`.
class Finish {
  public:
    Finish(const NarrowParams& p, int first)
        : relu_(p.relu),
          real_(p.real),
          totals_(p.totals),
          count_(p.cout - first < kLane ? p.cout - first : kLane) {
        bias_.low = vld1q_s16(p.bias + first);
        bias_.high = vld1q_s16(p.bias + first + 8);
        if (real_) {
            const float* multipliers = static_cast<const float*>(p.multipliers) + first;
            for (int i = 0; i < 4; ++i) floats_[i] = vld1q_f32(multipliers + 4 * i);
        } else if (!totals_) {
            const int16_t* multipliers = static_cast<const int16_t*>(p.multipliers) + first;
            shorts_ = {vld1q_s16(multipliers), vld1q_s16(multipliers + 8)};
        }
    }

    // Writes the block's channels of a pixel, from number `at` of the output on.
    void write(Lanes merged, ptrdiff_t at, void* out) const {
        write_sums({vaddq_s16(merged.low, bias_.low), vaddq_s16(merged.high, bias_.high)}, at, out);
    }
    // The same, where the bias was the first sum.
    void write_sums(Lanes sums, ptrdiff_t at, void* out) const {
        if (real_) return write_floats(sums, static_cast<float*>(out) + at);
        if (totals_) return write_totals(sums, static_cast<int16_t*>(out) + at);
        write_bytes(bytes(sums), static_cast<int8_t*>(out) + at);
    }
    Lanes bias() const { return bias_; }

  private:
    int8x16_t bytes(Lanes sums) const {
        const int16x8_t low = vqrdmulhq_s16(sums.low, shorts_.low);
        const int16x8_t high = vqrdmulhq_s16(sums.high, shorts_.high);
        if (!relu_) return vcombine_s8(vqmovn_s16(low), vqmovn_s16(high));
        const uint8x16_t steps_u8x16 = vcombine_u8(vqmovun_s16(low), vqmovun_s16(high));
        return vreinterpretq_s8_u8(veorq_u8(steps_u8x16, vdupq_n_u8(128)));
    }
    void write_bytes(int8x16_t bytes_s8x16, int8_t* out) const {
        if (count_ == kLane) return vst1q_s8(out, bytes_s8x16);
        int8_t bytes[kLane];
        vst1q_s8(bytes, bytes_s8x16);
        for (int i = 0; i < count_; ++i) out[i] = bytes[i];
    }
    void write_totals(Lanes sums, int16_t* out) const {
        int16_t rest[kLane];
        int16_t* to = count_ == kLane ? out : rest;
        vst1q_s16(to, sums.low);
        vst1q_s16(to + 8, sums.high);
        for (int i = 0; to == rest && i < count_; ++i) out[i] = rest[i];
    }
    void write_floats(Lanes sums, float* out) const {
        float rest[kLane];
        float* to = count_ == kLane ? out : rest;
        const int16x4_t parts[4] = {vget_low_s16(sums.low), vget_high_s16(sums.low),
                                    vget_low_s16(sums.high), vget_high_s16(sums.high)};
        for (int i = 0; i < 4; ++i) {
            const float32x4_t sum_f32x4 = vcvtq_f32_s32(vmovl_s16(parts[i]));
            vst1q_f32(to + 4 * i, vmulq_f32(sum_f32x4, floats_[i]));
        }
        for (int i = 0; to == rest && i < count_; ++i) out[i] = rest[i];
    }

    const bool relu_, real_, totals_;
    const int count_;
    Lanes bias_;
    Lanes shorts_;
    float32x4_t floats_[4];
};

}  // namespace facesig
