#include "kernels/neon.h"
#include "kernels/warp/warp.h"

namespace facesig {

namespace {

// Where four output pixels sample the input.
struct Positions {
    int32_t column[4], row[4];
    float fraction_x[4], fraction_y[4];
};

// Positions within 0 and `last`, 0 for NaN as in the scalar ISA, by their bits: floats from zero
// up rise with them, and NaN is above infinity. (vmaxq_f32 would keep a NaN, and of comparisons of
// floats GCC 12 makes one branch a lane.)
inline float32x4_t clamp(float32x4_t position_f32x4, float last) {
    const int32x4_t infinity_s32x4 = vdupq_n_s32(0x7f800000);
    const int32x4_t last_s32x4 = vreinterpretq_s32_f32(vdupq_n_f32(last));
    const int32x4_t positive_s32x4 =
        vmaxq_s32(vreinterpretq_s32_f32(position_f32x4), vdupq_n_s32(0));
    const uint32x4_t nan_u32x4 = vcgtq_s32(positive_s32x4, infinity_s32x4);
    const int32x4_t number_s32x4 = vbicq_s32(positive_s32x4, vreinterpretq_s32_u32(nan_u32x4));
    return vreinterpretq_f32_s32(vminq_s32(number_s32x4, last_s32x4));
}

// Pixels x to x+3 of a row, four positions at once: whole part by truncation (they are positive).
inline void locate(const WarpParams& p, const WarpRow& row, int x, float step, Positions* at) {
    const float offsets[4] = {0.5F, 1.5F, 2.5F, 3.5F};
    const float32x4_t centre_f32x4 =
        vaddq_f32(vld1q_f32(offsets), vdupq_n_f32(static_cast<float>(x)));
    const float32x4_t u_f32x4 = vsubq_f32(vmulq_n_f32(centre_f32x4, step), vdupq_n_f32(1.0F));
    const float32x4_t x_f32x4 = clamp(vmlaq_n_f32(vdupq_n_f32(row.left), u_f32x4, row.slope_x),
                                      static_cast<float>(p.in_width - 1));
    const float32x4_t y_f32x4 = clamp(vmlaq_n_f32(vdupq_n_f32(row.top), u_f32x4, row.slope_y),
                                      static_cast<float>(p.in_height - 1));
    const int32x4_t column_s32x4 = vcvtq_s32_f32(x_f32x4);
    const int32x4_t row_s32x4 = vcvtq_s32_f32(y_f32x4);
    vst1q_s32(at->column, column_s32x4);
    vst1q_s32(at->row, row_s32x4);
    vst1q_f32(at->fraction_x, vsubq_f32(x_f32x4, vcvtq_f32_s32(column_s32x4)));
    vst1q_f32(at->fraction_y, vsubq_f32(y_f32x4, vcvtq_f32_s32(row_s32x4)));
}

inline float32x4_t blend(float32x4_t a, float32x4_t b, float fraction) {
    return vmlaq_n_f32(a, vsubq_f32(b, a), fraction);
}

// One pixel: `tap` is its upper left one, `right` and `below` the way to its neighbours. Four
// channels a step; with `overlap` a rest of one to three is written as four, because the next pixel
// overwrites what is too much.
inline void sample(const float* tap, ptrdiff_t right, ptrdiff_t below, float fx, float fy,
                   int channels, bool overlap, float* out) {
    const int vectors_end = overlap ? channels : channels & ~3;
    int c = 0;
    for (; c < vectors_end; c += 4) {
        const float* t = tap + c;
        const float32x4_t top_f32x4 = blend(vld1q_f32(t), vld1q_f32(t + right), fx);
        const float32x4_t bottom_f32x4 =
            blend(vld1q_f32(t + below), vld1q_f32(t + below + right), fx);
        vst1q_f32(out + c, blend(top_f32x4, bottom_f32x4, fy));
    }
    for (; c < channels; ++c) {
        const float* t = tap + c;
        const float top = t[0] + (t[right] - t[0]) * fx;
        const float bottom = t[below] + (t[below + right] - t[below]) * fx;
        out[c] = top + (bottom - top) * fy;
    }
}

// Three channels, which every crop has, on an image of at least 2 x 2.

constexpr int kColours = 3;

// Where a stretch of one output row samples the input: floats from its start to the upper left
// taps, and the fractions. The taps of the last column are its left neighbour's with a fraction of
// 1, so that the way to a neighbour is the same everywhere; rows likewise.
constexpr int kStretch = 64;
struct Taps {
    int32_t offset[kStretch];
    float fraction_x[kStretch], fraction_y[kStretch];
};

// Fills the taps of `count` pixels from `x` on, and of some behind them: eight a step, because one
// operation waits for the one before it.
void locate_taps(const WarpParams& p, const WarpRow& row, int x, int count, Taps* at) {
    const float offsets[4] = {0.5F, 1.5F, 2.5F, 3.5F};
    const float step = 2.0F / static_cast<float>(p.size);
    const float last_x = static_cast<float>(p.in_width - 1);
    const float last_y = static_cast<float>(p.in_height - 1);
    const float32x4_t left_f32x4 = vdupq_n_f32(row.left), top_f32x4 = vdupq_n_f32(row.top);
    const int32x4_t last_column_s32x4 = vdupq_n_s32(p.in_width - 2);
    const int32x4_t last_row_s32x4 = vdupq_n_s32(p.in_height - 2);
    const float32x4_t first_f32x4 =
        vaddq_f32(vld1q_f32(offsets), vdupq_n_f32(static_cast<float>(x)));
    float32x4_t centre_f32x4[2] = {first_f32x4, vaddq_f32(first_f32x4, vdupq_n_f32(4.0F))};
    for (int i = 0; i < count; i += 8) {
        float32x4_t x_f32x4[2], y_f32x4[2];
        int32x4_t column_s32x4[2], row_s32x4[2];
        for (int k = 0; k < 2; ++k) {
            const float32x4_t u_f32x4 =
                vsubq_f32(vmulq_n_f32(centre_f32x4[k], step), vdupq_n_f32(1.0F));
            centre_f32x4[k] = vaddq_f32(centre_f32x4[k], vdupq_n_f32(8.0F));
            x_f32x4[k] = clamp(vmlaq_n_f32(left_f32x4, u_f32x4, row.slope_x), last_x);
            y_f32x4[k] = clamp(vmlaq_n_f32(top_f32x4, u_f32x4, row.slope_y), last_y);
        }
        for (int k = 0; k < 2; ++k) {
            column_s32x4[k] = vminq_s32(vcvtq_s32_f32(x_f32x4[k]), last_column_s32x4);
            row_s32x4[k] = vminq_s32(vcvtq_s32_f32(y_f32x4[k]), last_row_s32x4);
        }
        for (int k = 0; k < 2; ++k) {
            const int32x4_t pixel_s32x4 = vmlaq_n_s32(column_s32x4[k], row_s32x4[k], p.in_width);
            vst1q_s32(at->offset + i + 4 * k, vmulq_n_s32(pixel_s32x4, kColours));
            vst1q_f32(at->fraction_x + i + 4 * k,
                      vsubq_f32(x_f32x4[k], vcvtq_f32_s32(column_s32x4[k])));
            vst1q_f32(at->fraction_y + i + 4 * k,
                      vsubq_f32(y_f32x4[k], vcvtq_f32_s32(row_s32x4[k])));
        }
    }
}

// The upper and the lower two taps of a pixel, each blended across.
struct Halves {
    float32x4_t top_f32x4, low_f32x4;
};

template <int lane>
inline Halves blend_across(const float* tap, ptrdiff_t row, float32x4_t fraction_f32x4) {
    const float32x4_t a = vld1q_f32(tap), b = vld1q_f32(tap + kColours);
    const float32x4_t c = vld1q_f32(tap + row), d = vld1q_f32(tap + row + kColours);
    return {FACESIG_MLA_LANE_F32(a, vsubq_f32(b, a), fraction_f32x4, lane),
            FACESIG_MLA_LANE_F32(c, vsubq_f32(d, c), fraction_f32x4, lane)};
}

template <int lane>
inline float32x4_t blend_down(const Halves& from, float32x4_t fraction_f32x4) {
    return FACESIG_MLA_LANE_F32(from.top_f32x4, vsubq_f32(from.low_f32x4, from.top_f32x4),
                                fraction_f32x4, lane);
}

// Four pixels, side by side because each step waits for the one before. Each is written as four
// floats: the next pixel overwrites the last one.
inline void sample_four(const float* in, ptrdiff_t row, const Taps& at, int i, float* out) {
    const float32x4_t fx_f32x4 = vld1q_f32(at.fraction_x + i);
    const float32x4_t fy_f32x4 = vld1q_f32(at.fraction_y + i);
    const Halves a = blend_across<0>(in + at.offset[i], row, fx_f32x4);
    const Halves b = blend_across<1>(in + at.offset[i + 1], row, fx_f32x4);
    const Halves c = blend_across<2>(in + at.offset[i + 2], row, fx_f32x4);
    const Halves d = blend_across<3>(in + at.offset[i + 3], row, fx_f32x4);
    vst1q_f32(out, blend_down<0>(a, fy_f32x4));
    vst1q_f32(out + kColours, blend_down<1>(b, fy_f32x4));
    vst1q_f32(out + 2 * kColours, blend_down<2>(c, fy_f32x4));
    vst1q_f32(out + 3 * kColours, blend_down<3>(d, fy_f32x4));
}

void warp_colours(const WarpParams& p, const float* in, const float* similarity, float* out) {
    const ptrdiff_t in_row = ptrdiff_t{p.in_width} * kColours;
    Taps at;
    for (int y = 0; y < p.size; ++y) {
        const WarpRow row = warp_row(p, similarity, y);
        for (int x = 0; x < p.size; x += kStretch) {
            const int count = p.size - x < kStretch ? p.size - x : kStretch;
            locate_taps(p, row, x, count, &at);
            const bool last = y + 1 == p.size && x + count == p.size;
            int i = 0;
            for (; i + 4 < count || (i + 4 == count && !last); i += 4, out += 4 * kColours) {
                sample_four(in, in_row, at, i, out);
            }
            if (i == count) continue;
            float numbers[4 * kColours + 1];  // nothing is there to be overwritten
            sample_four(in, in_row, at, i, numbers);
            for (int k = 0; k < (count - i) * kColours; ++k) *out++ = numbers[k];
        }
    }
}

}  // namespace

void warp_f32_neon(const WarpParams& p, const float* in, const float* similarity, float* out) {
    if (p.channels == kColours && p.in_width > 1 && p.in_height > 1) {
        warp_colours(p, in, similarity, out);
        return;
    }
    const ptrdiff_t row_floats = ptrdiff_t{p.in_width} * p.channels;
    const float step = 2.0F / static_cast<float>(p.size);
    Positions at;
    for (int y = 0; y < p.size; ++y) {
        const WarpRow row = warp_row(p, similarity, y);
        for (int x = 0; x < p.size; ++x, out += p.channels) {
            const int lane = x & 3;
            if (lane == 0) locate(p, row, x, step, &at);
            const int column = at.column[lane], in_row = at.row[lane];
            const ptrdiff_t right = column + 1 < p.in_width ? p.channels : 0;
            const ptrdiff_t below = in_row + 1 < p.in_height ? row_floats : 0;
            const bool overlap = x + 1 < p.size && p.channels > 1;
            sample(in + in_row * row_floats + ptrdiff_t{column} * p.channels, right, below,
                   at.fraction_x[lane], at.fraction_y[lane], p.channels, overlap, out);
        }
    }
}

}  // namespace facesig
