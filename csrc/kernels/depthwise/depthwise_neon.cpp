#include <cstddef>

#include "kernels/depthwise/columns_arm_neon.h"
#include "kernels/depthwise/depthwise.h"
#include "kernels/narrow/narrow_neon.h"

namespace facesig {

namespace {

constexpr int kTaps = 9;

// One group: the bias is the first sum.
inline Lanes window(const int8_t* const* rows, ptrdiff_t at, ptrdiff_t step, const Weights* w,
                    Lanes sums) {
    for (int tap = 0; tap < kTaps; ++tap) {
        sums = add_products(sums, w[tap], rows[tap / 3] + at + tap % 3 * step);
    }
    return sums;
}

inline Lanes window_of_groups(const int8_t* const* rows, ptrdiff_t at, ptrdiff_t step,
                              const Weights* w, int group) {
    const Lanes zero = {vdupq_n_s16(0), vdupq_n_s16(0)};
    Merging merging;
    Lanes sums = zero;
    int index = 0, left = group;
    for (int tap = 0; tap < kTaps; ++tap, --left) {
        if (left == 0) {
            merging.add(index++, sums);
            sums = zero, left = group;
        }
        sums = add_products(sums, w[tap], rows[tap / 3] + at + tap % 3 * step);
    }
    return merging.add(index, sums);
}

// 16 channels, from pixel `x` on. The last block may read channels that are none: kRowSlack.
void block(const NarrowParams& p, const int8_t* const* rows, int x, int first, void* out) {
    if (x >= p.out_width) return;
    const Finish finish(p, first);
    Weights w[kTaps];
    for (int tap = 0; tap < kTaps; ++tap) {
        w[tap] = load_weights(p.weights + ptrdiff_t{first} * kTaps + tap * kLane);
    }
    for (; x < p.out_width; ++x) {
        const ptrdiff_t in = (ptrdiff_t{x} * p.stride - 1) * p.cin + first;
        const ptrdiff_t to = ptrdiff_t{x} * p.cout + first;
        if (p.group >= kTaps) {
            finish.write_sums(window(rows, in, p.cin, w, finish.bias()), to, out);
        } else {
            finish.write(window_of_groups(rows, in, p.cin, w, p.group), to, out);
        }
    }
}

#if defined(__arm__)

constexpr int kEight = 8;

bool has_columns(const NarrowParams& p) {
    return p.group >= kTaps && p.stride == 1 && p.out_width >= 2;
}

DepthwiseColumns columns_of(const NarrowParams& p, const int8_t* const* rows, int x, int pairs) {
    const ptrdiff_t left = ptrdiff_t{x - 1} * p.cin;
    DepthwiseColumns t = {};
    for (int k = 0; k < 3; ++k) t.rows[k] = rows[k] + left;
    t.weights = p.weights;
    t.bias = p.bias;
    t.multipliers = static_cast<const int16_t*>(p.multipliers);
    t.pairs = pairs;
    t.channels = p.cin;
    t.rewind = -(2 + 2 * pairs) * p.cin;
    return t;
}

// Eight channels of pairs of pixels; two stand beside each other because each stage takes several
// cycles to the next.
void float_pairs(const int16_t* sums, int pairs, const float* multipliers, int step, float* out) {
    const float32x4_t low_f32x4 = vld1q_f32(multipliers), high_f32x4 = vld1q_f32(multipliers + 4);
    for (int i = 0; i < pairs; ++i, sums += 2 * kEight) {
        const int16x8_t p_s16x8 = vld1q_s16(sums), q_s16x8 = vld1q_s16(sums + kEight);
        int32x4_t p0 = vmovl_s16(vget_low_s16(p_s16x8)), p1 = vmovl_s16(vget_high_s16(p_s16x8));
        int32x4_t q0 = vmovl_s16(vget_low_s16(q_s16x8)), q1 = vmovl_s16(vget_high_s16(q_s16x8));
        asm("" : "+w"(p0), "+w"(p1), "+w"(q0), "+w"(q1));
        float32x4_t a0 = vcvtq_f32_s32(p0), a1 = vcvtq_f32_s32(p1);
        float32x4_t b0 = vcvtq_f32_s32(q0), b1 = vcvtq_f32_s32(q1);
        asm("" : "+w"(a0), "+w"(a1), "+w"(b0), "+w"(b1));
        a0 = vmulq_f32(a0, low_f32x4), a1 = vmulq_f32(a1, high_f32x4);
        b0 = vmulq_f32(b0, low_f32x4), b1 = vmulq_f32(b1, high_f32x4);
        vst1q_f32(out, a0);
        vst1q_f32(out + 4, a1);
        out += step;
        vst1q_f32(out, b0);
        vst1q_f32(out + 4, b1);
        out += step;
    }
}

// Float outputs: sums of some pixels and eight channels into a buffer first.
void float_columns(const NarrowParams& p, const int8_t* const* rows, int pixels, int blocks,
                   float* out) {
    constexpr int kPixels = 64;
    int16_t sums[kPixels * kEight];
    for (int x = 0; x < pixels; x += kPixels) {
        const int count = pixels - x < kPixels ? pixels - x : kPixels;
        for (int c = 0; c < blocks * kLane; c += kEight) {
            DepthwiseColumns t = columns_of(p, rows, x, count / 2);
            for (const int8_t*& row : t.rows) row += c;
            t.weights += ptrdiff_t{c / kLane} * kLane * kTaps + c % kLane;
            t.bias += c;
            t.multipliers = t.bias;  // read, not used
            t.out = sums;
            t.eights = 1;
            depthwise_sums(&t);
            const float* const multipliers = static_cast<const float*>(p.multipliers) + c;
            float_pairs(sums, count / 2, multipliers, p.cout, out + ptrdiff_t{x} * p.cout + c);
        }
    }
}

// An even number of pixels, which is returned, of whole lane blocks.
int columns(const NarrowParams& p, const int8_t* const* rows, int blocks, void* out) {
    const int pixels = p.out_width / 2 * 2;
    if (p.real) {
        float_columns(p, rows, pixels, blocks, static_cast<float*>(out));
        return pixels;
    }
    DepthwiseColumns t = columns_of(p, rows, 0, pixels / 2);
    t.out = out;
    t.eights = blocks * (kLane / kEight);
    depthwise_columns(&t, p.relu);
    return pixels;
}

#endif

}  // namespace

void depthwise_s8_neon(const NarrowParams& p, const int8_t* const rows[3], void* out) {
    int first = 0;
#if defined(__arm__)
    const int blocks = p.cout / kLane;
    if (has_columns(p) && blocks > 0) {
        const int x = columns(p, rows, blocks, out);
        for (; first < blocks * kLane; first += kLane) block(p, rows, x, first, out);
    }
#endif
    for (; first < p.cout; first += kLane) block(p, rows, 0, first, out);
}

}  // namespace facesig
