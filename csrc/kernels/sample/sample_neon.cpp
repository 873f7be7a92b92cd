#include "kernels/neon.h"
#include "kernels/sample/sample.h"
#include "kernels/sample/sample_eights.h"

namespace facesig {

namespace {

constexpr int kLoad = 8;      // bytes of one load, of which six are used
constexpr int kTogether = 8;  // pixels
constexpr int kWhole = 1 << kSampleBits;

// The six bytes of two pixels, and two more that do not count; `left` bytes of the crop begin
// there.
inline uint8x8_t careful_load(const uint8_t* from, ptrdiff_t left) {
    if (left >= kLoad) return vld1_u8(from);
    uint8_t bytes[kLoad] = {};
    for (ptrdiff_t i = 0; i < left; ++i) bytes[i] = from[i];
    return vld1_u8(bytes);
}

// Eight pixels times 16384, each in lanes 0 to 2 of its register.
//
//   upper   r0  g0  b0  r1  g1  b1  .  .     times 128 - g     vmull.u8
//   lower   r2  g2  b2  r3  g3  b3  .  .     times g           vmlal.u8: left and right, 16 bits
//   left        lanes 0 to 2                 times 128 - f     vmull.u16
//   right       lanes 3 to 5, by vext        times f           vmlal.u16: the pixel, 32 bits
template <bool careful>
inline void eight(const Crop& crop, const Places& at, int i, uint32x4_t* pixels) {
    const ptrdiff_t row = ptrdiff_t{crop.width} * kCropChannels;
    const uint8_t* end = crop.bytes + crop.height * row;
    const uint8_t* origin = crop.bytes + at.first;
    const uint16x8_t f_u16x8 = vld1q_u16(at.right + i);
    const uint16x8_t not_f_u16x8 = vsubq_u16(vdupq_n_u16(kWhole), f_u16x8);
    const uint8x8_t g_u8x8 = vld1_u8(at.below + i);
    const uint8x8_t not_g_u8x8 = vsub_u8(vdup_n_u8(kWhole), g_u8x8);
#define FACESIG_PIXEL(p, half, lane)                                                              \
    {                                                                                             \
        const uint8_t* upper = origin + at.upper[i + (p)];                                        \
        const uint8_t* lower = upper + row;                                                       \
        if (careful && at.below[i + (p)] == 0) lower = upper;                                     \
        const uint8x8_t upper_u8x8 = careful ? careful_load(upper, end - upper) : vld1_u8(upper); \
        const uint8x8_t lower_u8x8 = careful ? careful_load(lower, end - lower) : vld1_u8(lower); \
        const uint16x8_t both_u16x8 = vmlal_u8(vmull_u8(upper_u8x8, vdup_lane_u8(not_g_u8x8, p)), \
                                               lower_u8x8, vdup_lane_u8(g_u8x8, p));              \
        const uint16x4_t left_u16x4 = vget_low_u16(both_u16x8);                                   \
        const uint16x4_t right_u16x4 =                                                            \
            vext_u16(left_u16x4, vget_high_u16(both_u16x8), kCropChannels);                       \
        pixels[p] = vmlal_lane_u16(vmull_lane_u16(left_u16x4, half(not_f_u16x8), lane),           \
                                   right_u16x4, half(f_u16x8), lane);                             \
    }
    FACESIG_PIXEL(0, vget_low_u16, 0)
    FACESIG_PIXEL(1, vget_low_u16, 1)
    FACESIG_PIXEL(2, vget_low_u16, 2)
    FACESIG_PIXEL(3, vget_low_u16, 3)
    FACESIG_PIXEL(4, vget_high_u16, 0)
    FACESIG_PIXEL(5, vget_high_u16, 1)
    FACESIG_PIXEL(6, vget_high_u16, 2)
    FACESIG_PIXEL(7, vget_high_u16, 3)
#undef FACESIG_PIXEL
}

// Three of each four lanes of two registers: `table` names bytes of the pair.
inline uint8x8_t pack(uint8x8_t a_u8x8, uint8x8_t b_u8x8, const uint8_t* table) {
    const uint8x8x2_t pair = {{a_u8x8, b_u8x8}};
    return vtbl2_u8(pair, vld1_u8(table));
}

// Two pixels in int8: r0 g0 b0 . r1 g1 b1 .
inline uint8x8_t bytes_of(uint32x4_t first_u32x4, uint32x4_t second_u32x4) {
    const uint16x8_t both_u16x8 = vcombine_u16(vrshrn_n_u32(first_u32x4, 2 * kSampleBits),
                                               vrshrn_n_u32(second_u32x4, 2 * kSampleBits));
    return veor_u8(vmovn_u16(both_u16x8), vdup_n_u8(128));
}

inline void narrow(const uint32x4_t* pixels, int8_t* out) {
    const uint8_t tables[3][8] = {
        {0, 1, 2, 4, 5, 6, 8, 9}, {2, 4, 5, 6, 8, 9, 10, 12}, {5, 6, 8, 9, 10, 12, 13, 14}};
    const uint8x8_t a_u8x8 = bytes_of(pixels[0], pixels[1]);
    const uint8x8_t b_u8x8 = bytes_of(pixels[2], pixels[3]);
    const uint8x8_t c_u8x8 = bytes_of(pixels[4], pixels[5]);
    const uint8x8_t d_u8x8 = bytes_of(pixels[6], pixels[7]);
    uint8_t* to = reinterpret_cast<uint8_t*>(out);
    vst1_u8(to, pack(a_u8x8, b_u8x8, tables[0]));
    vst1_u8(to + 8, pack(b_u8x8, c_u8x8, tables[1]));
    vst1_u8(to + 16, pack(c_u8x8, d_u8x8, tables[2]));
}

// One pixel in int16: r g b .
inline uint8x8_t words_of(uint32x4_t pixel_u32x4) {
    return vreinterpret_u8_u16(
        vsub_u16(vshrn_n_u32(pixel_u32x4, kSampleBits), vdup_n_u16(128 << kSampleBits)));
}

inline void narrow(const uint32x4_t* pixels, int16_t* out) {
    const uint8_t tables[3][8] = {
        {0, 1, 2, 3, 4, 5, 8, 9}, {2, 3, 4, 5, 8, 9, 10, 11}, {4, 5, 8, 9, 10, 11, 12, 13}};
    uint8_t* to = reinterpret_cast<uint8_t*>(out);
    for (int p = 0; p < kTogether; p += 4, to += 24) {
        const uint8x8_t a_u8x8 = words_of(pixels[p]), b_u8x8 = words_of(pixels[p + 1]);
        const uint8x8_t c_u8x8 = words_of(pixels[p + 2]), d_u8x8 = words_of(pixels[p + 3]);
        vst1_u8(to, pack(a_u8x8, b_u8x8, tables[0]));
        vst1_u8(to + 8, pack(b_u8x8, c_u8x8, tables[1]));
        vst1_u8(to + 16, pack(c_u8x8, d_u8x8, tables[2]));
    }
}

// `count` eights from pixel `from` on.
#if defined(__arm__)
inline void eights(const Crop& crop, const Places& at, int from, int count, int8_t* out) {
    if (count > 0) sample_eights_s8(crop, at, from, count, out);
}

inline void eights(const Crop& crop, const Places& at, int from, int count, int16_t* out) {
    if (count > 0) sample_eights_s16(crop, at, from, count, out);
}
#else
template <typename Integer>
inline void eights(const Crop& crop, const Places& at, int from, int count, Integer* out) {
    uint32x4_t pixels[kTogether];
    for (int i = 0; i < count; ++i, out += kTogether * kCropChannels) {
        eight<false>(crop, at, from + i * kTogether, pixels);
        narrow(pixels, out);
    }
}
#endif

// From pixel `i` on.
template <typename Integer>
inline void carefully(const Crop& crop, const Places& at, int i, int count, Integer* out) {
    for (; i < count; i += kTogether) {
        uint32x4_t pixels[kTogether];
        Integer made[kTogether * kCropChannels];
        eight<true>(crop, at, i, pixels);
        narrow(pixels, made);
        const int numbers = (count - i < kTogether ? count - i : kTogether) * kCropChannels;
        for (int k = 0; k < numbers; ++k) out[i * kCropChannels + k] = made[k];
    }
}

// A last part of an eight is sampled whole, beside its place.
template <typename Integer>
inline void sample(const Crop& crop, const Places& at, int count, Integer* out) {
    const int32_t row = crop.width * kCropChannels;
    const bool inside = at.first + at.furthest + row + kLoad <= crop.height * row;
    if (!inside) return carefully(crop, at, 0, count, out);
    const int whole = count / kTogether * kTogether;
    eights(crop, at, 0, whole / kTogether, out);
    if (whole == count) return;
    Integer made[kTogether * kCropChannels];
    eights(crop, at, whole, 1, made);
    for (int k = 0; k < (count - whole) * kCropChannels; ++k) {
        out[whole * kCropChannels + k] = made[k];
    }
}

}  // namespace

void sample_s8_neon(const Crop& crop, const Places& at, int count, int8_t* out) {
    sample(crop, at, count, out);
}

void sample_s16_neon(const Crop& crop, const Places& at, int count, int16_t* out) {
    sample(crop, at, count, out);
}

}  // namespace facesig
