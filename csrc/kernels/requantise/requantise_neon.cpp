#include "kernels/neon.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

namespace {

// The numbers of one group of four channels; those that are too many are computed and not written.
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

inline void store(int8_t* out, uint8x8_t bytes_u8x8, int count) {
    if (count == kSums) {
        FACESIG_STORE_4_BYTES(out, bytes_u8x8);
        return;
    }
    uint8_t numbers[8];
    vst1_u8(numbers, bytes_u8x8);
    for (int o = 0; o < count; ++o) out[o] = static_cast<int8_t>(numbers[o]);
}

// What an output type makes of sums: `one` of the sums of four channels, `four` of four such groups
// at once. The stages of the four stand beside each other because each
// takes six cycles to the next and two to issue.
struct Steps {
    uint16x4_t group[4];
};

// Rounded steps from the zero point; 0 for a negative sum, 65535 for whatever is more.
inline uint16x4_t steps(int32x4_t sum_s32x4, float32x4_t multiplier_f32x4) {
    const float32x4_t real_f32x4 = vmulq_f32(vcvtq_f32_s32(sum_s32x4), multiplier_f32x4);
    return vqmovn_u32(vcvtq_u32_f32(vaddq_f32(real_f32x4, vdupq_n_f32(0.5F))));
}

// Keeps a compiler for 32-bit ARM from taking one of four groups through all stages before the
// next.
#if defined(__arm__)
#define FACESIG_TOGETHER(a, b, c, d) asm("" : "+w"(a), "+w"(b), "+w"(c), "+w"(d))
#else
#define FACESIG_TOGETHER(a, b, c, d) static_cast<void>(0)
#endif

inline Steps four_steps(const int32_t* sums, const float32x4_t* multipliers, int of_each) {
    const float32x4_t half_f32x4 = vdupq_n_f32(0.5F);
    const int32x4_t s0 = vld1q_s32(sums), s1 = vld1q_s32(sums + kSums);
    const int32x4_t s2 = vld1q_s32(sums + 2 * kSums), s3 = vld1q_s32(sums + 3 * kSums);
    float32x4_t r0 = vcvtq_f32_s32(s0), r1 = vcvtq_f32_s32(s1);
    float32x4_t r2 = vcvtq_f32_s32(s2), r3 = vcvtq_f32_s32(s3);
    FACESIG_TOGETHER(r0, r1, r2, r3);
    r0 = vmulq_f32(r0, multipliers[0]);
    r1 = vmulq_f32(r1, multipliers[of_each]);
    r2 = vmulq_f32(r2, multipliers[2 * of_each]);
    r3 = vmulq_f32(r3, multipliers[3 * of_each]);
    FACESIG_TOGETHER(r0, r1, r2, r3);
    r0 = vaddq_f32(r0, half_f32x4);
    r1 = vaddq_f32(r1, half_f32x4);
    r2 = vaddq_f32(r2, half_f32x4);
    r3 = vaddq_f32(r3, half_f32x4);
    FACESIG_TOGETHER(r0, r1, r2, r3);
    uint32x4_t u0 = vcvtq_u32_f32(r0), u1 = vcvtq_u32_f32(r1);
    uint32x4_t u2 = vcvtq_u32_f32(r2), u3 = vcvtq_u32_f32(r3);
    FACESIG_TOGETHER(u0, u1, u2, u3);
    return {{vqmovn_u32(u0), vqmovn_u32(u1), vqmovn_u32(u2), vqmovn_u32(u3)}};
}

class Bytes {
  public:
    using Number = int8_t;
    explicit Bytes(const Requantise& to)
        : most_u8x8_(vdup_n_u8(static_cast<uint8_t>(to.most))),
          zero_point_u8x8_(vdup_n_u8(static_cast<uint8_t>(to.zero_point))) {}

    void one(const int32_t* sums, float32x4_t multiplier_f32x4, int8_t* out, int count) const {
        const uint16x4_t steps_u16x4 = steps(vld1q_s32(sums), multiplier_f32x4);
        store(out, limited(steps_u16x4, steps_u16x4), count);
    }
    // Of four consecutive groups of channels.
    void row(const int32_t* sums, const float32x4_t* multipliers, int8_t* out) const {
        const Steps s = four_steps(sums, multipliers, 1);
        vst1_u8(reinterpret_cast<uint8_t*>(out), limited(s.group[0], s.group[1]));
        vst1_u8(reinterpret_cast<uint8_t*>(out) + 8, limited(s.group[2], s.group[3]));
    }
    // Of one group of channels and four pixels.
    void column(const int32_t* sums, const float32x4_t* multiplier, int8_t* const* out) const {
        const Steps s = four_steps(sums, multiplier, 0);
        const uint8x8_t upper_u8x8 = limited(s.group[0], s.group[1]);
        const uint8x8_t lower_u8x8 = limited(s.group[2], s.group[3]);
        FACESIG_STORE_4_BYTES(out[0], upper_u8x8);
        FACESIG_STORE_NEXT_4_BYTES(out[1], upper_u8x8);
        FACESIG_STORE_4_BYTES(out[2], lower_u8x8);
        FACESIG_STORE_NEXT_4_BYTES(out[3], lower_u8x8);
    }

  private:
    uint8x8_t limited(uint16x4_t low_u16x4, uint16x4_t high_u16x4) const {
        const uint8x8_t full_u8x8 = vqmovn_u16(vcombine_u16(low_u16x4, high_u16x4));
        return vadd_u8(vmin_u8(full_u8x8, most_u8x8_), zero_point_u8x8_);
    }

    uint8x8_t most_u8x8_, zero_point_u8x8_;
};

class Words {
  public:
    using Number = int16_t;
    explicit Words(const Requantise& to)
        : most_u16x4_(vdup_n_u16(static_cast<uint16_t>(to.most))),
          zero_point_u16x4_(vdup_n_u16(static_cast<uint16_t>(to.zero_point))) {}

    void one(const int32_t* sums, float32x4_t multiplier_f32x4, int16_t* out, int count) const {
        store(out, limited(steps(vld1q_s32(sums), multiplier_f32x4)), count);
    }
    void row(const int32_t* sums, const float32x4_t* multipliers, int16_t* out) const {
        const Steps s = four_steps(sums, multipliers, 1);
        for (int i = 0; i < 4; ++i) store(out + i * kSums, limited(s.group[i]), kSums);
    }
    void column(const int32_t* sums, const float32x4_t* multiplier, int16_t* const* out) const {
        const Steps s = four_steps(sums, multiplier, 0);
        for (int i = 0; i < 4; ++i) store(out[i], limited(s.group[i]), kSums);
    }

  private:
    uint16x4_t limited(uint16x4_t steps_u16x4) const {
        return vadd_u16(vmin_u16(steps_u16x4, most_u16x4_), zero_point_u16x4_);
    }

    uint16x4_t most_u16x4_, zero_point_u16x4_;
};

class Floats {
  public:
    using Number = float;
    explicit Floats(const Requantise& to) : least_s32x4_(vdupq_n_s32(to.relu ? 0 : INT32_MIN)) {}

    void one(const int32_t* sums, float32x4_t multiplier_f32x4, float* out, int count) const {
        const int32x4_t sum_s32x4 = vmaxq_s32(vld1q_s32(sums), least_s32x4_);
        store(out, vmulq_f32(vcvtq_f32_s32(sum_s32x4), multiplier_f32x4), count);
    }
    void row(const int32_t* sums, const float32x4_t* multipliers, float* out) const {
        for (int i = 0; i < 4; ++i) one(sums + i * kSums, multipliers[i], out + i * kSums, kSums);
    }
    void column(const int32_t* sums, const float32x4_t* multiplier, float* const* out) const {
        for (int i = 0; i < 4; ++i) one(sums + i * kSums, *multiplier, out[i], kSums);
    }

  private:
    int32x4_t least_s32x4_;
};

inline int used_of(const Requantise& to, int channel) {
    return to.cout - channel < kSums ? to.cout - channel : kSums;
}

// Four channels of some pixels, four pixels at a time. `place_of` gives a pixel's number.
template <typename Output, typename Place>
void columns(const Requantise& to, const int32_t* sums, int pixels, int channel, void* out,
             Place place_of) {
    using Number = typename Output::Number;
    const Output output(to);
    const int used = used_of(to, channel);
    const float32x4_t multiplier_f32x4 = vld1q_f32(to.multipliers + channel);
    Number* const first = static_cast<Number*>(out) + channel;
    int i = 0;
    for (; used == kSums && i + 4 <= pixels; i += 4, sums += 4 * kSums) {
        Number* const to4[4] = {first + place_of(i) * to.cout, first + place_of(i + 1) * to.cout,
                                first + place_of(i + 2) * to.cout,
                                first + place_of(i + 3) * to.cout};
        output.column(sums, &multiplier_f32x4, to4);
    }
    for (; i < pixels; ++i, sums += kSums) {
        output.one(sums, multiplier_f32x4, first + place_of(i) * to.cout, used);
    }
}

// All channels of some pixels, 16 channels at a time.
template <typename Output>
void rows(const Requantise& to, const SumRows& rows, ptrdiff_t pixel, int channel, void* out) {
    using Number = typename Output::Number;
    const Output output(to);
    Number* const first = static_cast<Number*>(out) + pixel * to.cout + channel;
    const float* multipliers = to.multipliers + channel;
    int c = 0;
    for (; c + 4 * kSums <= rows.channels; c += 4 * kSums) {
        const float32x4_t of_four[4] = {
            vld1q_f32(multipliers + c), vld1q_f32(multipliers + c + kSums),
            vld1q_f32(multipliers + c + 2 * kSums), vld1q_f32(multipliers + c + 3 * kSums)};
        for (int i = 0; i < rows.pixels; ++i) {
            output.row(rows.sums + i * rows.stride + c, of_four,
                       first + ptrdiff_t{i} * to.cout + c);
        }
    }
    for (; c < rows.channels; c += kSums) {
        const int used = rows.channels - c < kSums ? rows.channels - c : kSums;
        for (int i = 0; i < rows.pixels; ++i) {
            output.one(rows.sums + i * rows.stride + c, vld1q_f32(multipliers + c),
                       first + ptrdiff_t{i} * to.cout + c, used);
        }
    }
}

template <typename Place>
void columns_of(const Requantise& to, const int32_t* sums, int pixels, int channel, void* out,
                Place place_of) {
    switch (to.number) {
        case Number::f32:
            return columns<Floats>(to, sums, pixels, channel, out, place_of);
        case Number::s8:
            return columns<Bytes>(to, sums, pixels, channel, out, place_of);
        case Number::s16:
            return columns<Words>(to, sums, pixels, channel, out, place_of);
    }
}

}  // namespace

void requantise_neon(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels,
                     int channel, void* out) {
    columns_of(to, sums, pixels, channel, out, [pixel](int i) { return pixel + i; });
}

void requantise_at_neon(const Requantise& to, const int32_t* sums, const int32_t* places,
                        int pixels, int channel, void* out) {
    columns_of(to, sums, pixels, channel, out, [places](int i) { return ptrdiff_t{places[i]}; });
}

void requantise_rows_neon(const Requantise& to, const SumRows& sums, ptrdiff_t pixel, int channel,
                          void* out) {
    switch (to.number) {
        case Number::f32:
            return rows<Floats>(to, sums, pixel, channel, out);
        case Number::s8:
            return rows<Bytes>(to, sums, pixel, channel, out);
        case Number::s16:
            return rows<Words>(to, sums, pixel, channel, out);
    }
}

}  // namespace facesig
