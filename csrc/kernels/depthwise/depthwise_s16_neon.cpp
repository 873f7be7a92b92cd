#include <cstddef>

#include "kernels/depthwise/depthwise_s16.h"
#include "kernels/neon.h"

namespace facesig {

namespace {

constexpr int kTaps = 9, kEight = 8;

struct Sums {
    int32x4_t low, high;
};

inline Sums add_products(Sums sums, int16x8_t w, int16x8_t values_s16x8) {
    return {vmlal_s16(sums.low, vget_low_s16(values_s16x8), vget_low_s16(w)),
            vmlal_s16(sums.high, vget_high_s16(values_s16x8), vget_high_s16(w))};
}

inline void write(Sums sums, const float* multipliers, float* out) {
    vst1q_f32(out, vmulq_f32(vcvtq_f32_s32(sums.low), vld1q_f32(multipliers)));
    vst1q_f32(out + 4, vmulq_f32(vcvtq_f32_s32(sums.high), vld1q_f32(multipliers + 4)));
}

// What an output row of eight channels is made of, in registers as far as they go.
struct Row {
    const int16_t* rows[3];  // at the first window's first column
    ptrdiff_t step;          // numbers from a pixel to the next
    const float* multipliers;
    Sums bias;
    int16x8_t weights[kTaps];
};

Row row_of(const DepthwiseS16Params& p, const int16_t* const* rows, int first) {
    Row row;
    row.step = p.channels;
    for (int k = 0; k < 3; ++k) row.rows[k] = rows[k] + first - row.step;
    row.multipliers = p.multipliers + first;
    row.bias = {vld1q_s32(p.bias + first), vld1q_s32(p.bias + first + 4)};
    const int8_t* w = p.weights + ptrdiff_t{first / kLane} * kTaps * kLane + first % kLane;
    for (int tap = 0; tap < kTaps; ++tap) row.weights[tap] = vmovl_s8(vld1_s8(w + tap * kLane));
    return row;
}

inline Sums window(const Row& r, ptrdiff_t at) {
    Sums sums = r.bias;
    for (int tap = 0; tap < kTaps; ++tap) {
        const int16_t* value = r.rows[tap / 3] + at + tap % 3 * r.step;
        sums = add_products(sums, r.weights[tap], vld1q_s16(value));
    }
    return sums;
}

// Pairs of windows beside each other, which share two columns of three: 12 loads for 36 products.
void pairs(const Row& row, int count, float* out) {
    const int16_t *a = row.rows[0], *b = row.rows[1], *c = row.rows[2];
    const ptrdiff_t step = row.step;
    const float* const multipliers = row.multipliers;
    int16x8_t w[kTaps];
    for (int tap = 0; tap < kTaps; ++tap) w[tap] = row.weights[tap];
    for (int i = 0; i < count; ++i) {
        Sums left = row.bias, right = row.bias;
        for (int column = 0; column < 4; ++column) {
            const int16x8_t a_s16x8 = vld1q_s16(a), b_s16x8 = vld1q_s16(b), c_s16x8 = vld1q_s16(c);
            a += step, b += step, c += step;
            if (column < 3) {
                left = add_products(left, w[column], a_s16x8);
                left = add_products(left, w[3 + column], b_s16x8);
                left = add_products(left, w[6 + column], c_s16x8);
            }
            if (column > 0) {
                right = add_products(right, w[column - 1], a_s16x8);
                right = add_products(right, w[2 + column], b_s16x8);
                right = add_products(right, w[5 + column], c_s16x8);
            }
        }
        a -= 2 * step, b -= 2 * step, c -= 2 * step;
        write(left, multipliers, out);
        write(right, multipliers, out + step);
        out += 2 * step;
    }
}

}  // namespace

void depthwise_s16_neon(const DepthwiseS16Params& p, const int16_t* const rows[3], float* out) {
    for (int first = 0; first < p.channels; first += kEight) {
        const Row row = row_of(p, rows, first);
        const int count = p.channels - first < kEight ? p.channels - first : kEight;
        int x = 0;
        if (p.stride == 1 && count == kEight) {
            pairs(row, p.out_width / 2, out + first);
            x = p.out_width / 2 * 2;
        }
        for (; x < p.out_width; ++x) {
            float made[kEight];
            write(window(row, ptrdiff_t{x} * p.stride * row.step), row.multipliers, made);
            float* const to = out + ptrdiff_t{x} * p.channels + first;
            for (int i = 0; i < count; ++i) to[i] = made[i];
        }
    }
}

}  // namespace facesig
