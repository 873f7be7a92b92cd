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
    uint8x8_t flip;
};

inline Constants load(const YuvParams& params) {
    const Colour& c = params.colour;
    return {vdup_n_u8(c.gain),         vdup_n_u8(c.red_v),       vdup_n_u8(c.green_u),
            vdup_n_u8(c.green_v),      vdup_n_u8(c.blue_u),      vdupq_n_s16(c.red_bias),
            vdupq_n_s16(c.green_bias), vdupq_n_s16(c.blue_bias), vdup_n_u8(params.flip)};
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

template <bool kBlueFirst, bool kFlip>
inline uint8x8x3_t pixels(const Constants& c, uint8x8_t red, uint8x8_t green, uint8x8_t blue) {
    uint8x8x3_t made;
    made.val[0] = kBlueFirst ? blue : red;
    made.val[1] = green;
    made.val[2] = kBlueFirst ? red : blue;
    if (kFlip) {
        for (int k = 0; k < 3; ++k) made.val[k] = veor_u8(made.val[k], c.flip);
    }
    return made;
}

template <bool kBlueFirst, bool kFlip>
void pack_yuv(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params);
    for (int32_t i = 0; i < count; i = next(i, 8, count)) {
        const Chroma add = chroma(c, vld1_u8(rows[1] + i), vld1_u8(rows[2] + i));
        const int16x8_t y_s16x8 = luma(c, vld1_u8(rows[0] + i));
        const uint8x8x3_t made = pixels<kBlueFirst, kFlip>(c, byte_of(vaddq_s16(y_s16x8, add.red)),
                                                           byte_of(vaddq_s16(y_s16x8, add.green)),
                                                           byte_of(vaddq_s16(y_s16x8, add.blue)));
        vst3_u8(to + 3 * i, made);
    }
}

// Sixteen pixels of eight chroma samples: even and odd ones are computed apart and woven at the
// end.
template <bool kBlueFirst, bool kFlip>
void pack_half(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params);
    for (int32_t i = 0; i < count; i = next(i, 16, count)) {
        const Chroma add = chroma(c, vld1_u8(rows[1] + i / 2), vld1_u8(rows[2] + i / 2));
        const uint8x8x2_t y_u8x8 = vld2_u8(rows[0] + i);
        const int16x8_t even_s16x8 = luma(c, y_u8x8.val[0]), odd_s16x8 = luma(c, y_u8x8.val[1]);
        const uint8x8x2_t red = vzip_u8(byte_of(vaddq_s16(even_s16x8, add.red)),
                                        byte_of(vaddq_s16(odd_s16x8, add.red)));
        const uint8x8x2_t green = vzip_u8(byte_of(vaddq_s16(even_s16x8, add.green)),
                                          byte_of(vaddq_s16(odd_s16x8, add.green)));
        const uint8x8x2_t blue = vzip_u8(byte_of(vaddq_s16(even_s16x8, add.blue)),
                                         byte_of(vaddq_s16(odd_s16x8, add.blue)));
        for (int k = 0; k < 2; ++k) {
            const uint8x8x3_t made =
                pixels<kBlueFirst, kFlip>(c, red.val[k], green.val[k], blue.val[k]);
            vst3_u8(to + 3 * i + 24 * k, made);
        }
    }
}

inline uint8x8_t component(const uint8_t* samples, int32_t pitch, int32_t offset) {
    if (pitch == 2) return vld2_u8(samples).val[offset];
    if (pitch == 3) return vld3_u8(samples).val[offset];
    return vld4_u8(samples).val[offset];
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
    } else if (params.blue_first) {
        params.flip != 0 ? pack_yuv<true, true>(params, rows, count, to)
                         : pack_yuv<true, false>(params, rows, count, to);
    } else {
        params.flip != 0 ? pack_yuv<false, true>(params, rows, count, to)
                         : pack_yuv<false, false>(params, rows, count, to);
    }
}

void pack_half_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t count,
                    uint8_t* to) {
    const int32_t even = count & ~1;  // the overlap must begin at a pair
    if (even < 16) {
        pack_half_scalar(params, rows, count, to);
        return;
    }
    if (params.blue_first) {
        params.flip != 0 ? pack_half<true, true>(params, rows, even, to)
                         : pack_half<true, false>(params, rows, even, to);
    } else {
        params.flip != 0 ? pack_half<false, true>(params, rows, even, to)
                         : pack_half<false, false>(params, rows, even, to);
    }
    if (even < count) {
        const uint8_t* const last[3] = {rows[0] + even, rows[1] + even / 2, rows[2] + even / 2};
        pack_half_scalar(params, last, 1, to + 3 * even);
    }
}

}  // namespace facesig
