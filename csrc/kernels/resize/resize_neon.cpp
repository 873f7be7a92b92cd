#include "kernels/neon.h"
#include "kernels/resize/resize.h"

namespace facesig {

namespace {

inline float32x4_t blend(float32x4_t a, float32x4_t b, float fraction) {
    return vmlaq_n_f32(a, vsubq_f32(b, a), fraction);
}

// Floats that the prefetch runs ahead of the two rows: four cache lines.
constexpr int kPrefetch = 32;

// Blends two rows of `count` floats; eight a step, because one operation waits for the one before.
void blend_rows(const float* top, const float* bottom, float fraction, int count, float* out) {
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        const float32x4_t a_f32x4 = vld1q_f32(top + i), b_f32x4 = vld1q_f32(top + i + 4);
        const float32x4_t c_f32x4 = vld1q_f32(bottom + i), d_f32x4 = vld1q_f32(bottom + i + 4);
        __builtin_prefetch(top + i + kPrefetch);
        __builtin_prefetch(bottom + i + kPrefetch);
        const float32x4_t low_f32x4 = blend(a_f32x4, c_f32x4, fraction);
        const float32x4_t high_f32x4 = blend(b_f32x4, d_f32x4, fraction);
        vst1q_f32(out + i, low_f32x4);
        vst1q_f32(out + i + 4, high_f32x4);
    }
    for (; i + 4 <= count; i += 4) {
        vst1q_f32(out + i, blend(vld1q_f32(top + i), vld1q_f32(bottom + i), fraction));
    }
    for (; i < count; ++i) out[i] = top[i] + (bottom[i] - top[i]) * fraction;
}

constexpr int kColours = 3;

// Pixels of three channels, which every crop has, two at a time because one operation waits for the
// one before. Returns how many are done: not the last one or two, see below.
int sample_pairs(const ResizeParams& p, const float* row, float* out) {
    int x = 0;
    for (; x + 2 < p.out_width; x += 2, out += 2 * kColours) {
        const ResizeTap &a = p.columns[x], &b = p.columns[x + 1];
        const float32x4_t a_left = vld1q_f32(row + ptrdiff_t{a.low} * kColours);
        const float32x4_t b_left = vld1q_f32(row + ptrdiff_t{b.low} * kColours);
        const float32x4_t a_right = vld1q_f32(row + ptrdiff_t{a.high} * kColours);
        const float32x4_t b_right = vld1q_f32(row + ptrdiff_t{b.high} * kColours);
        const float32x4_t a_f32x4 = blend(a_left, a_right, a.fraction);
        const float32x4_t b_f32x4 = blend(b_left, b_right, b.fraction);
        vst1q_f32(out, a_f32x4);
        vst1q_f32(out + kColours, b_f32x4);
    }
    return x;
}

// Samples one output row from a blended row, four channels a step. A rest of one to three channels
// is computed and written as four: what is too much falls on the next pixel, which then overwrites
// it. The last pixel of the row has no next, and a single channel too small a one: there the rest
// goes one by one.
void sample_row(const ResizeParams& p, const float* row, float* out) {
    int x = p.channels == kColours ? sample_pairs(p, row, out) : 0;
    for (out += ptrdiff_t{x} * p.channels; x < p.out_width; ++x, out += p.channels) {
        const ResizeTap& tap = p.columns[x];
        const float* left = row + ptrdiff_t{tap.low} * p.channels;
        const float* right = row + ptrdiff_t{tap.high} * p.channels;
        const bool overlap = x + 1 < p.out_width && p.channels > 1;
        const int vectors_end = overlap ? p.channels : p.channels & ~3;
        int c = 0;
        for (; c < vectors_end; c += 4) {
            vst1q_f32(out + c, blend(vld1q_f32(left + c), vld1q_f32(right + c), tap.fraction));
        }
        for (; c < p.channels; ++c) out[c] = left[c] + (right[c] - left[c]) * tap.fraction;
    }
}

}  // namespace

void resize_f32_neon(const ResizeParams& p, const float* in, float* scratch, float* out) {
    const int row = p.in_width * p.channels;
    for (int y = 0; y < p.out_height; ++y, out += ptrdiff_t{p.out_width} * p.channels) {
        const ResizeTap& tap = p.rows[y];
        blend_rows(in + ptrdiff_t{tap.low} * row, in + ptrdiff_t{tap.high} * row, tap.fraction, row,
                   scratch);
        sample_row(p, scratch, out);
    }
}

}  // namespace facesig
