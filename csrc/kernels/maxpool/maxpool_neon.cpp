#include "kernels/maxpool/maxpool.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

template <typename Number>
inline Number larger(Number a, Number b) {
    return a > b ? a : b;
}

// What is left of a window, one by one.
template <typename Number>
inline void rest(const Number* top, const Number* bottom, int c, int channels, Number* out) {
    for (; c < channels; ++c) {
        out[c] = larger(larger(top[c], top[channels + c]), larger(bottom[c], bottom[channels + c]));
    }
}

// One window: four channels a step, the rest one by one.
inline void window(const float* top, const float* bottom, int channels, float* out) {
    int c = 0;
    for (; c + 4 <= channels; c += 4) {
        const float32x4_t top_f32x4 = vmaxq_f32(vld1q_f32(top + c), vld1q_f32(top + channels + c));
        const float32x4_t bottom_f32x4 =
            vmaxq_f32(vld1q_f32(bottom + c), vld1q_f32(bottom + channels + c));
        vst1q_f32(out + c, vmaxq_f32(top_f32x4, bottom_f32x4));
    }
    rest(top, bottom, c, channels, out);
}

inline int8x8_t largest(const int8_t* top, const int8_t* bottom, int channels) {
    return vmax_s8(vmax_s8(vld1_s8(top), vld1_s8(top + channels)),
                   vmax_s8(vld1_s8(bottom), vld1_s8(bottom + channels)));
}

// In int8: 16 channels a step, then 8, then 4 of a load of 8 (kMaxPoolOverRead), then one by one.
inline void window(const int8_t* top, const int8_t* bottom, int channels, int8_t* out) {
    int c = 0;
    for (; c + 16 <= channels; c += 16) {
        const int8x16_t top_s8x16 = vmaxq_s8(vld1q_s8(top + c), vld1q_s8(top + channels + c));
        const int8x16_t bottom_s8x16 =
            vmaxq_s8(vld1q_s8(bottom + c), vld1q_s8(bottom + channels + c));
        vst1q_s8(out + c, vmaxq_s8(top_s8x16, bottom_s8x16));
    }
    if (c + 8 <= channels) {
        vst1_s8(out + c, largest(top + c, bottom + c, channels));
        c += 8;
    }
    if (c + 4 <= channels) {
        const int8x8_t out_s8x8 = largest(top + c, bottom + c, channels);
        FACESIG_STORE_4_BYTES(out + c, vreinterpret_u8_s8(out_s8x8));
        c += 4;
    }
    rest(top, bottom, c, channels, out);
}

// In int16: 8 channels a step, then 4, then one by one.
inline void window(const int16_t* top, const int16_t* bottom, int channels, int16_t* out) {
    int c = 0;
    for (; c + 8 <= channels; c += 8) {
        const int16x8_t top_s16x8 = vmaxq_s16(vld1q_s16(top + c), vld1q_s16(top + channels + c));
        const int16x8_t bottom_s16x8 =
            vmaxq_s16(vld1q_s16(bottom + c), vld1q_s16(bottom + channels + c));
        vst1q_s16(out + c, vmaxq_s16(top_s16x8, bottom_s16x8));
    }
    if (c + 4 <= channels) {
        const int16x4_t top_s16x4 = vmax_s16(vld1_s16(top + c), vld1_s16(top + channels + c));
        const int16x4_t bottom_s16x4 =
            vmax_s16(vld1_s16(bottom + c), vld1_s16(bottom + channels + c));
        vst1_s16(out + c, vmax_s16(top_s16x4, bottom_s16x4));
        c += 4;
    }
    rest(top, bottom, c, channels, out);
}

// At stride 1 a row of windows is the row and the one below, each twice, one pixel apart: no window
// has to be told from the next. The last register overlaps the one before it.
inline void row_of_windows(const int16_t* top, const int16_t* bottom, int channels, int numbers,
                           int16_t* out) {
    constexpr int kTogether = 8;
    for (int i = 0; i < numbers; i += kTogether) {
        const int at = i + kTogether <= numbers ? i : numbers - kTogether;
        const int16x8_t left_s16x8 = vmaxq_s16(vld1q_s16(top + at), vld1q_s16(bottom + at));
        const int16x8_t right_s16x8 =
            vmaxq_s16(vld1q_s16(top + channels + at), vld1q_s16(bottom + channels + at));
        vst1q_s16(out + at, vmaxq_s16(left_s16x8, right_s16x8));
    }
}

template <typename Number>
inline void maxpool(const MaxPoolParams& p, const Number* in, Number* out) {
    const ptrdiff_t row = ptrdiff_t{p.in_width} * p.channels;
    const ptrdiff_t step = ptrdiff_t{p.stride} * p.channels;
    for (int y = 0; y < p.out_height; ++y) {
        const Number* top = in + y * p.stride * row;
        for (int x = 0; x < p.out_width; ++x, top += step, out += p.channels) {
            window(top, top + row, p.channels, out);
        }
    }
}

}  // namespace

void maxpool_f32_neon(const MaxPoolParams& params, const float* in, float* out) {
    maxpool(params, in, out);
}

void maxpool_s8_neon(const MaxPoolParams& params, const int8_t* in, int8_t* out) {
    maxpool(params, in, out);
}

void maxpool_s16_neon(const MaxPoolParams& params, const int16_t* in, int16_t* out) {
    const int numbers = params.out_width * params.channels;
    if (params.stride != 1 || numbers < 8) return maxpool(params, in, out);
    const ptrdiff_t row = ptrdiff_t{params.in_width} * params.channels;
    for (int y = 0; y < params.out_height; ++y, in += row, out += numbers) {
        row_of_windows(in, in + row, params.channels, numbers, out);
    }
}

}  // namespace facesig
