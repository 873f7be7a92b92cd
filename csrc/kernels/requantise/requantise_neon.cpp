#include "kernels/neon.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

namespace {

// The numbers that are too many are computed and not written.
inline void store(float* out, float32x4_t numbers_f32x4, int count) {
    if (count == kSums) return vst1q_f32(out, numbers_f32x4);
    float numbers[kSums];
    vst1q_f32(numbers, numbers_f32x4);
    for (int o = 0; o < count; ++o) out[o] = numbers[o];
}

inline void store(int16_t* out, uint16x4_t steps_u16x4, int count) {
    const int16x4_t numbers_s16x4 = vreinterpret_s16_u16(steps_u16x4);
    if (count == kSums) return vst1_s16(out, numbers_s16x4);
    int16_t numbers[kSums];
    vst1_s16(numbers, numbers_s16x4);
    for (int o = 0; o < count; ++o) out[o] = numbers[o];
}

// Rounded steps from the zero point; 0 for a negative sum, 65535 for whatever is more.
inline uint16x4_t steps(const int32_t* sums, float32x4_t multiplier_f32x4) {
    const float32x4_t real_f32x4 = vmulq_f32(vcvtq_f32_s32(vld1q_s32(sums)), multiplier_f32x4);
    return vqmovn_u32(vcvtq_u32_f32(vaddq_f32(real_f32x4, vdupq_n_f32(0.5F))));
}

void bytes(const Requantise& to, const int32_t* sums, int pixels, int channel, int8_t* out) {
    const int used = to.cout - channel < kSums ? to.cout - channel : kSums;
    const float32x4_t multiplier_f32x4 = vld1q_f32(to.multipliers + channel);
    const uint8x8_t most_u8x8 = vdup_n_u8(static_cast<uint8_t>(to.most));
    const uint8x8_t zero_point_u8x8 = vdup_n_u8(static_cast<uint8_t>(to.zero_point));
    for (int p = 0; p < pixels; ++p, sums += kSums, out += to.cout) {
        const uint16x4_t steps_u16x4 = steps(sums, multiplier_f32x4);
        const uint8x8_t limited_u8x8 =
            vmin_u8(vqmovn_u16(vcombine_u16(steps_u16x4, steps_u16x4)), most_u8x8);
        const uint8x8_t out_u8x8 = vadd_u8(limited_u8x8, zero_point_u8x8);
        if (used == kSums) {
            FACESIG_STORE_4_BYTES(out, out_u8x8);
        } else {
            uint8_t numbers[8];
            vst1_u8(numbers, out_u8x8);
            for (int o = 0; o < used; ++o) out[o] = static_cast<int8_t>(numbers[o]);
        }
    }
}

void words(const Requantise& to, const int32_t* sums, int pixels, int channel, int16_t* out) {
    const int used = to.cout - channel < kSums ? to.cout - channel : kSums;
    const float32x4_t multiplier_f32x4 = vld1q_f32(to.multipliers + channel);
    const uint16x4_t most_u16x4 = vdup_n_u16(static_cast<uint16_t>(to.most));
    const uint16x4_t zero_point_u16x4 = vdup_n_u16(static_cast<uint16_t>(to.zero_point));
    for (int p = 0; p < pixels; ++p, sums += kSums, out += to.cout) {
        const uint16x4_t limited_u16x4 = vmin_u16(steps(sums, multiplier_f32x4), most_u16x4);
        store(out, vadd_u16(limited_u16x4, zero_point_u16x4), used);
    }
}

void floats(const Requantise& to, const int32_t* sums, int pixels, int channel, float* out) {
    const int used = to.cout - channel < kSums ? to.cout - channel : kSums;
    const float32x4_t multiplier_f32x4 = vld1q_f32(to.multipliers + channel);
    const int32x4_t least_s32x4 = vdupq_n_s32(to.relu ? 0 : INT32_MIN);
    for (int p = 0; p < pixels; ++p, sums += kSums, out += to.cout) {
        const int32x4_t sum_s32x4 = vmaxq_s32(vld1q_s32(sums), least_s32x4);
        store(out, vmulq_f32(vcvtq_f32_s32(sum_s32x4), multiplier_f32x4), used);
    }
}

}  // namespace

void requantise_neon(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels,
                     int channel, void* out) {
    const ptrdiff_t first = pixel * to.cout + channel;
    switch (to.number) {
        case Number::f32:
            return floats(to, sums, pixels, channel, static_cast<float*>(out) + first);
        case Number::s8:
            return bytes(to, sums, pixels, channel, static_cast<int8_t*>(out) + first);
        case Number::s16:
            return words(to, sums, pixels, channel, static_cast<int16_t*>(out) + first);
    }
}

void requantise_at_neon(const Requantise& to, const int32_t* sums, const int32_t* places,
                        int pixels, int channel, void* out) {
    for (int i = 0; i < pixels; ++i) {
        requantise_neon(to, sums + i * kSums, places[i], 1, channel, out);
    }
}

}  // namespace facesig
