// Y, U, V to pixels. Names carry lanes: y_u8x8 is eight bytes. A row that is no multiple ends with
// pixels that overlap those before; short ones are left to the plain functions.
#include "base/neon.h"
#include "image/kernels.h"
#include "image/pack_arm_neon.h"

namespace facesig {

namespace {

using Pack = void (*)(const YuvParams&, const uint8_t* const*, int32_t, uint8_t*);

#if defined(__arm__)

#define FACESIG_PACK_ARGUMENTS                                           \
    const void* constants = &params.constants;                           \
    const uint8_t* y = rows[0];                                          \
    const uint8_t* u = kLayout == YuvLayout::packed ? rows[0] : rows[1]; \
    const uint8_t* v = rows[2];                                          \
    const uint8_t* ahead_y = y + params.ahead[0];                        \
    const uint8_t* ahead_u = u + params.ahead[1];                        \
    int32_t left

// The four orders and types of one layout. What follows V are the registers of luma.
#define FACESIG_PACK_ORDERS(KIND, LOAD, U, V, ...)                      \
    if constexpr (kBlueFirst && kSigned) {                              \
        FACESIG_PACK_##KIND("vqrshrn.s16", LOAD, U, V, ##__VA_ARGS__);  \
    } else if constexpr (kBlueFirst) {                                  \
        FACESIG_PACK_##KIND("vqrshrun.s16", LOAD, U, V, ##__VA_ARGS__); \
    } else if constexpr (kSigned) {                                     \
        FACESIG_PACK_##KIND("vqrshrn.s16", LOAD, V, U, ##__VA_ARGS__);  \
    } else {                                                            \
        FACESIG_PACK_##KIND("vqrshrun.s16", LOAD, V, U, ##__VA_ARGS__); \
    }

template <YuvLayout kLayout, bool kBlueFirst, bool kSigned>
void pack_half(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    FACESIG_PACK_ARGUMENTS;
    if constexpr (kLayout == YuvLayout::planar) {
        FACESIG_PACK_ORDERS(HALF, FACESIG_LOAD_HALF_PLANAR, "d0", "d1", "d2", "d3");
    }
    if constexpr (kLayout == YuvLayout::woven) {
        FACESIG_PACK_ORDERS(HALF, FACESIG_LOAD_HALF_WOVEN, "d0", "d1", "d2", "d3");
    }
    if constexpr (kLayout == YuvLayout::packed) {
        FACESIG_PACK_ORDERS(HALF, FACESIG_LOAD_HALF_PACKED, "d1", "d3", "d0", "d2");
    }
}

template <YuvLayout kLayout, bool kBlueFirst, bool kSigned>
void pack_whole(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    FACESIG_PACK_ARGUMENTS;
    if constexpr (kLayout == YuvLayout::planar) {
        FACESIG_PACK_ORDERS(WHOLE, FACESIG_LOAD_PLANAR, "d0", "d1");
    }
    if constexpr (kLayout == YuvLayout::woven) {
        FACESIG_PACK_ORDERS(WHOLE, FACESIG_LOAD_WOVEN, "d0", "d1");
    }
}

template <YuvLayout kLayout>
Pack whole_of(const YuvParams& params) {
    if (params.blue_first) {
        return params.is_signed ? pack_whole<kLayout, true, true>
                                : pack_whole<kLayout, true, false>;
    }
    return params.is_signed ? pack_whole<kLayout, false, true> : pack_whole<kLayout, false, false>;
}

template <YuvLayout kLayout>
Pack half_of(const YuvParams& params) {
    if (params.blue_first) {
        return params.is_signed ? pack_half<kLayout, true, true> : pack_half<kLayout, true, false>;
    }
    return params.is_signed ? pack_half<kLayout, false, true> : pack_half<kLayout, false, false>;
}

Pack whole_of(const YuvParams& params) {
    return params.layout == YuvLayout::woven ? whole_of<YuvLayout::woven>(params)
                                             : whole_of<YuvLayout::planar>(params);
}

Pack half_of(const YuvParams& params) {
    return params.layout == YuvLayout::planar  ? half_of<YuvLayout::planar>(params)
           : params.layout == YuvLayout::woven ? half_of<YuvLayout::woven>(params)
                                               : half_of<YuvLayout::packed>(params);
}

#else

inline uint8x8_t byte_of(int16x8_t number_s16x8, bool is_signed) {
    return is_signed ? vreinterpret_u8_s8(vqrshrn_n_s16(number_s16x8, 6))
                     : vqrshrun_n_s16(number_s16x8, 6);
}

// What chroma adds to each channel, of eight samples.
struct Chroma {
    int16x8_t first, middle, last;
};

struct Constants {
    uint8x8_t gain, first_a, middle_a, middle_b, last_b;
    int16x8_t first_bias, middle_bias, last_bias;
};

inline Constants load(const PackConstants& c) {
    return {vld1_u8(c.gain),          vld1_u8(c.first_a),    vld1_u8(c.middle_a),
            vld1_u8(c.middle_b),      vld1_u8(c.last_b),     vld1q_s16(c.first_bias),
            vld1q_s16(c.middle_bias), vld1q_s16(c.last_bias)};
}

inline Chroma chroma(const Constants& c, uint8x8_t u_u8x8, uint8x8_t v_u8x8, bool blue_first) {
    const uint8x8_t a = blue_first ? u_u8x8 : v_u8x8, b = blue_first ? v_u8x8 : u_u8x8;
    const uint16x8_t middle_u16x8 = vmlal_u8(vmull_u8(a, c.middle_a), b, c.middle_b);
    return {vaddq_s16(vreinterpretq_s16_u16(vmull_u8(a, c.first_a)), c.first_bias),
            vsubq_s16(c.middle_bias, vreinterpretq_s16_u16(middle_u16x8)),
            vaddq_s16(vreinterpretq_s16_u16(vmull_u8(b, c.last_b)), c.last_bias)};
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

inline Samples load_half(YuvLayout layout, const uint8_t* const rows[3], int32_t i) {
    if (layout == YuvLayout::packed) {
        const uint8x8x4_t four = vld4_u8(rows[0] + 2 * i);
        return {four.val[0], four.val[2], four.val[1], four.val[3]};
    }
    const uint8x8x2_t y = vld2_u8(rows[0] + i);
    if (layout == YuvLayout::woven) {
        const uint8x8x2_t uv = vld2_u8(rows[1] + i);
        return {y.val[0], y.val[1], uv.val[0], uv.val[1]};
    }
    return {y.val[0], y.val[1], vld1_u8(rows[1] + i / 2), vld1_u8(rows[2] + i / 2)};
}

// Sixteen pixels of eight chroma samples: even and odd ones are computed apart and woven at the
// end.
void any_half(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params.constants);
    for (int32_t i = 0; i < count; i += 16) {
        const Samples s = load_half(params.layout, rows, i);
        const Chroma add = chroma(c, s.u, s.v, params.blue_first);
        const int16x8_t even_s16x8 = luma(c, s.y_even), odd_s16x8 = luma(c, s.y_odd);
        uint8x16x3_t made;
        made.val[0] = woven(byte_of(vqaddq_s16(even_s16x8, add.first), params.is_signed),
                            byte_of(vqaddq_s16(odd_s16x8, add.first), params.is_signed));
        made.val[1] = woven(byte_of(vqaddq_s16(even_s16x8, add.middle), params.is_signed),
                            byte_of(vqaddq_s16(odd_s16x8, add.middle), params.is_signed));
        made.val[2] = woven(byte_of(vqaddq_s16(even_s16x8, add.last), params.is_signed),
                            byte_of(vqaddq_s16(odd_s16x8, add.last), params.is_signed));
        vst3q_u8(to + 3 * i, made);
    }
}

void any_whole(const YuvParams& params, const uint8_t* const rows[3], int32_t count, uint8_t* to) {
    const Constants c = load(params.constants);
    for (int32_t i = 0; i < count; i += 8) {
        uint8x8x2_t uv;
        if (params.layout == YuvLayout::woven) {
            uv = vld2_u8(rows[1] + 2 * i);
        } else {
            uv.val[0] = vld1_u8(rows[1] + i);
            uv.val[1] = vld1_u8(rows[2] + i);
        }
        const Chroma add = chroma(c, uv.val[0], uv.val[1], params.blue_first);
        const int16x8_t y_s16x8 = luma(c, vld1_u8(rows[0] + i));
        uint8x8x3_t made;
        made.val[0] = byte_of(vqaddq_s16(y_s16x8, add.first), params.is_signed);
        made.val[1] = byte_of(vqaddq_s16(y_s16x8, add.middle), params.is_signed);
        made.val[2] = byte_of(vqaddq_s16(y_s16x8, add.last), params.is_signed);
        vst3_u8(to + 3 * i, made);
    }
}

Pack whole_of(const YuvParams& /*params*/) {
    return any_whole;
}

Pack half_of(const YuvParams& /*params*/) {
    return any_half;
}

#endif

// Rows that begin `pixels` later, of which `chroma` are behind one another in a row of U or V.
struct Rows {
    Rows(const YuvParams& params, const uint8_t* const from[3], int32_t pixels, int32_t chroma)
        : rows{from[0] + pixels, nullptr, nullptr} {
        if (params.layout == YuvLayout::packed) {
            rows[0] += pixels;
        } else if (params.layout == YuvLayout::woven) {
            rows[1] = from[1] + 2 * chroma;
        } else {
            rows[1] = from[1] + chroma;
            rows[2] = from[2] + chroma;
        }
    }
    const uint8_t* rows[3];
};

}  // namespace

void pack_yuv_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t count,
                   uint8_t* to) {
    const int32_t whole = count & ~7;
    if (whole == 0) {
        pack_yuv_scalar(params, rows, count, to);
        return;
    }
    const Pack pack = whole_of(params);
    pack(params, rows, whole, to);
    if (whole == count) return;
    pack(params, Rows(params, rows, count - 8, count - 8).rows, 8, to + 3 * (count - 8));
}

void pack_half_neon(const YuvParams& params, const uint8_t* const rows[3], int32_t count,
                    uint8_t* to) {
    const int32_t whole = count & ~15, even = count & ~1;  // an overlap begins at a pair
    if (whole == 0) {
        pack_half_scalar(params, rows, count, to);
        return;
    }
    const Pack pack = half_of(params);
    pack(params, rows, whole, to);
    if (whole < even) {
        pack(params, Rows(params, rows, even - 16, even / 2 - 8).rows, 16, to + 3 * (even - 16));
    }
    if (even < count) {
        pack_half_scalar(params, Rows(params, rows, even, even / 2).rows, 1, to + 3 * even);
    }
}

}  // namespace facesig
