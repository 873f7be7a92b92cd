#include "kernels/neon.h"
#include "kernels/warp/warp.h"

namespace facesig {

namespace {

// Where four output pixels sample the input.
struct Positions {
    int32_t column[4], row[4];
    float fraction_x[4], fraction_y[4];
};

// Comparisons that are false for NaN select 0, as in the scalar path; vmaxq would keep the NaN.
inline float32x4_t clamp(float32x4_t position_f32x4, float last) {
    const float32x4_t zero_f32x4 = vdupq_n_f32(0.0F), last_f32x4 = vdupq_n_f32(last);
    const float32x4_t positive_f32x4 =
        vbslq_f32(vcgtq_f32(position_f32x4, zero_f32x4), position_f32x4, zero_f32x4);
    return vbslq_f32(vcltq_f32(positive_f32x4, last_f32x4), positive_f32x4, last_f32x4);
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

}  // namespace

void warp_f32_neon(const WarpParams& p, const float* in, const float* similarity, float* out) {
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
