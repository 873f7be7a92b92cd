// Names carry lanes, as in resample_neon.cpp. A row that is no multiple of eight pixels ends with
// eight that overlap those before; shorter ones are left to the plain functions.
#include "base/neon.h"
#include "image/kernels.h"

namespace facesig {

namespace {

// Where the next eight (or `step`) begin after `i` of `count`; `count` at the end.
inline int32_t next(int32_t i, int32_t step, int32_t count) {
    if (i + step >= count) return count;
    return i + 2 * step <= count ? i + step : count - step;
}

inline uint8x8_t byte_of(int16x8_t number_s16x8) {
    return vreinterpret_u8_s8(vqrshrn_n_s16(number_s16x8, 6));
}

// What U and V add to each channel, of eight samples.
struct Chroma {
    int16x8_t red, green, blue;
};

struct Constants {
    uint8x8_t gain, red_v, green_u, green_v, blue_u;
    int16x8_t red_bias, green_bias, blue_bias;
    uint8x16_t flip;
};

inline Constants load(const YuvParams& params) {
    const Colour& c = params.colour;
    return {vdup_n_u8(c.gain),         vdup_n_u8(c.red_v),       vdup_n_u8(c.green_u),
            vdup_n_u8(c.green_v),      vdup_n_u8(c.blue_u),      vdupq_n_s16(c.red_bias),
            vdupq_n_s16(c.green_bias), vdupq_n_s16(c.blue_bias), vdupq_n_u8(params.flip)};
}

inline Chroma chroma(const Constants& c, uint8x8_t u_u8x8, uint8x8_t v_u8x8) {
    const uint16x8_t green_u16x8 = vmlal_u8(vmull_u8(u_u8x8, c.green_u), v_u8x8, c.green_v);
    return {vaddq_s16(vreinterpretq_s16_u16(vmull_u8(v_u8x8, c.red_v)), c.red_bias),
            vsubq_s16(c.green_bias, vreinterpretq_s16_u16(green_u16x8)),
            vaddq_s16(vreinterpretq_s16_u16(vmull_u8(u_u8x8, c.blue_u)), c.blue_bias)};
}

inline int16x8_t luma(const Constants& c, uint8x8_t y_u8x8) {
    return vreinterpretq_s16_u16(vshrq_n_u16(vmull_u8(y_u8x8, c.gain), 1));
}

inline uint8x16_t woven(uint8x8_t even, uint8x8_t odd) {
    const uint8x8x2_t pixels = vzip_u8(even, odd);
    return vcombine_u8(pixels.val[0], pixels.val[1]);
}

struct Samples {
    uint8x8_t y_even, y_odd, u, v;
};

template <YuvLayout kLayout>
inline Samples load_half(const uint8_t* const rows[3], int32_t i) {
    if (kLayout == YuvLayout::packed) {
        const uint8x8x4_t four = vld4_u8(rows[0] + 2 * i);
        return {four.val[0], four.val[2], four.val[1], four.val[3]};
    }
    const uint8x8x2_t y = vld2_u8(rows[0] + i);
    if (kLayout == YuvLayout::woven) {
        const uint8x8x2_t uv = vld2_u8(rows[1] + i);
        return {y.val[0], y.val[1], uv.val[0], uv.val[1]};
    }
    return {y.val[0], y.val[1], vld1_u8(rows[1] + i / 2), vld1_u8(rows[2] + i / 2)};
}

// Sixteen pixels of eight chroma samples: even and odd ones are computed apart and woven at the
// end.
template <YuvLayout kLayout, bool kBlueFirst, bool kFlip>
void pack_half(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params);
    for (int32_t i = 0; i < count; i = next(i, 16, count)) {
        const Samples s = load_half<kLayout>(rows, i);
        const Chroma add = chroma(c, s.u, s.v);
        const int16x8_t even_s16x8 = luma(c, s.y_even), odd_s16x8 = luma(c, s.y_odd);
        const uint8x16_t red =
            woven(byte_of(vaddq_s16(even_s16x8, add.red)), byte_of(vaddq_s16(odd_s16x8, add.red)));
        const uint8x16_t green = woven(byte_of(vaddq_s16(even_s16x8, add.green)),
                                       byte_of(vaddq_s16(odd_s16x8, add.green)));
        const uint8x16_t blue = woven(byte_of(vaddq_s16(even_s16x8, add.blue)),
                                      byte_of(vaddq_s16(odd_s16x8, add.blue)));
        uint8x16x3_t made;
        made.val[0] = kBlueFirst ? blue : red;
        made.val[1] = green;
        made.val[2] = kBlueFirst ? red : blue;
        if (kFlip) {
            for (int k = 0; k < 3; ++k) made.val[k] = veorq_u8(made.val[k], c.flip);
        }
        vst3q_u8(to + 3 * i, made);
    }
}

template <bool kWoven, bool kBlueFirst, bool kFlip>
void pack_yuv(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params);
    for (int32_t i = 0; i < count; i = next(i, 8, count)) {
        uint8x8x2_t uv;
        if (kWoven) {
            uv = vld2_u8(rows[1] + 2 * i);
        } else {
            uv.val[0] = vld1_u8(rows[1] + i);
            uv.val[1] = vld1_u8(rows[2] + i);
        }
        const Chroma add = chroma(c, uv.val[0], uv.val[1]);
        const int16x8_t y_s16x8 = luma(c, vld1_u8(rows[0] + i));
        const uint8x8_t red = byte_of(vaddq_s16(y_s16x8, add.red));
        const uint8x8_t blue = byte_of(vaddq_s16(y_s16x8, add.blue));
        uint8x8x3_t made;
        made.val[0] = kBlueFirst ? blue : red;
        made.val[1] = byte_of(vaddq_s16(y_s16x8, add.green));
        made.val[2] = kBlueFirst ? red : blue;
        if (kFlip) {
            for (int k = 0; k < 3; ++k) made.val[k] = veor_u8(made.val[k], vget_low_u8(c.flip));
        }
        vst3_u8(to + 3 * i, made);
    }
}

inline uint8x8_t component(const uint8_t* samples, int32_t pitch, int32_t offset) {
    if (pitch == 2) return vld2_u8(samples).val[offset];
    if (pitch == 3) return vld3_u8(samples).val[offset];
    return vld4_u8(samples).val[offset];
}

using Pack = void (*)(const YuvParams&, const uint8_t* const*, int32_t, uint8_t*);

template <bool kWoven>
Pack whole_of(const YuvParams& params) {
    if (params.blue_first) {
        return params.flip != 0 ? pack_yuv<kWoven, true, true> : pack_yuv<kWoven, true, false>;
    }
    return params.flip != 0 ? pack_yuv<kWoven, false, true> : pack_yuv<kWoven, false, false>;
}

template <YuvLayout kLayout>
Pack half_of(const YuvParams& params) {
    if (params.blue_first) {
        return params.flip != 0 ? pack_half<kLayout, true, true> : pack_half<kLayout, true, false>;
    }
    return params.flip != 0 ? pack_half<kLayout, false, true> : pack_half<kLayout, false, false>;
}

}  // namespace

void split_neon(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples, uint8_t* to) {
    if (samples < 8 || pitch == 1) {
        split_scalar(row, pitch, offset, samples, to);
        return;
    }
    for (int32_t i = 0; i < samples; i = next(i, 8, samples)) {
        vst1_u8(to + i, component(row + static_cast<ptrdiff_t>(pitch) * i, pitch, offset));
    }
}

void pack_neon(const uint8_t* const rows[3], int32_t count, uint8_t flip, uint8_t* to) {
    if (count < 8) {
        pack_scalar(rows, count, flip, to);
        return;
    }
    const uint8x8_t flip_u8x8 = vdup_n_u8(flip);
    for (int32_t i = 0; i < count; i = next(i, 8, count)) {
        uint8x8x3_t made;
        for (int k = 0; k < 3; ++k) made.val[k] = veor_u8(vld1_u8(rows[k] + i), flip_u8x8);
        vst3_u8(to + 3 * i, made);
    }
}

void pack_yuv_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t count,
                   uint8_t* to) {
    if (count < 8) {
        pack_yuv_scalar(params, rows, count, to);
        return;
    }
    const bool woven = params.layout == YuvLayout::woven;
    (woven ? whole_of<true>(params) : whole_of<false>(params))(params, rows, count, to);
}

void pack_half_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t count,
                    uint8_t* to) {
    const int32_t even = count & ~1;  // the overlap must begin at a pair
    if (even < 16) {
        pack_half_scalar(params, rows, count, to);
        return;
    }
    const Pack pack = params.layout == YuvLayout::planar  ? half_of<YuvLayout::planar>(params)
                      : params.layout == YuvLayout::woven ? half_of<YuvLayout::woven>(params)
                                                          : half_of<YuvLayout::packed>(params);
    pack(params, rows, even, to);
    if (even == count) return;
    const int32_t pitch = params.layout == YuvLayout::woven ? 2 : 1;
    const uint8_t* last[3] = {rows[0] + even, nullptr, nullptr};
    if (params.layout == YuvLayout::packed) {
        last[0] += even;
    } else {
        for (int k = 1; k < 3; ++k)
            last[k] = rows[k] == nullptr ? nullptr : rows[k] + even / 2 * pitch;
    }
    pack_half_scalar(params, last, 1, to + 3 * even);
}

}  // namespace facesig
