#include "kernels/neon.h"
#include "kernels/sample/sample.h"

namespace facesig {

namespace {

constexpr int kLoad = 8;  // bytes of one load, of which six are used

// The six bytes of two pixels from byte `offset` on, and two more that do not count.
inline uint8x8_t load(const Crop& crop, int32_t offset, int32_t size) {
    if (offset <= size - kLoad) return vld1_u8(crop.bytes + offset);
    uint8_t bytes[kLoad] = {};
    for (int i = 0; offset + i < size; ++i) bytes[i] = crop.bytes[offset + i];
    return vld1_u8(bytes);
}

// left * (128 - f) + right * f of one row. Lanes 0 to 2 count.
//
//   pixels    r0  g0  b0  r1  g1  b1  .  .
//   weights   128-f (x3)  f (x3)             vmull.u8; then the lanes from 3 on are added
inline uint16x4_t across(uint8x8_t pixels_u8x8, uint8x8_t weights_u8x8) {
    const uint16x8_t products_u16x8 = vmull_u8(pixels_u8x8, weights_u8x8);
    return vadd_u16(vget_low_u16(products_u16x8),
                    vget_low_u16(vextq_u16(products_u16x8, products_u16x8, kCropChannels)));
}

// One pixel times 16384, in lanes 0 to 2.
inline uint32x4_t sample(const Crop& crop, int32_t x, int32_t y, int32_t row, int32_t size) {
    const uint8_t lanes[8] = {0xff, 0xff, 0xff, 0, 0, 0, 0, 0};
    const int whole = 1 << kSampleBits, f = x & (whole - 1), g = y & (whole - 1);
    const int32_t upper = (y >> kSampleBits) * row + (x >> kSampleBits) * kCropChannels;
    const int32_t lower = g == 0 ? upper : upper + row;
    const uint8x8_t weights_u8x8 =
        vbsl_u8(vld1_u8(lanes), vdup_n_u8(static_cast<uint8_t>(whole - f)),
                vdup_n_u8(static_cast<uint8_t>(f)));
    const uint16x4_t upper_u16x4 = across(load(crop, upper, size), weights_u8x8);
    const uint16x4_t lower_u16x4 = across(load(crop, lower, size), weights_u8x8);
    return vmlal_n_u16(vmull_n_u16(upper_u16x4, static_cast<uint16_t>(whole - g)), lower_u16x4,
                       static_cast<uint16_t>(g));
}

}  // namespace

// Four numbers are written where three are meant: the next pixel overwrites the fourth, and the
// last pixel goes one by one.
void sample_s8_neon(const Crop& crop, const Positions& at, int count, int8_t* out) {
    const int32_t row = crop.width * kCropChannels, size = crop.height * row;
    for (int i = 0; i < count; ++i, out += kCropChannels) {
        const uint32x4_t pixel_u32x4 = sample(crop, at.x[i], at.y[i], row, size);
        const uint16x4_t rounded_u16x4 = vrshrn_n_u32(pixel_u32x4, 2 * kSampleBits);
        const uint8x8_t centred_u8x8 =
            veor_u8(vmovn_u16(vcombine_u16(rounded_u16x4, rounded_u16x4)), vdup_n_u8(128));
        if (i + 1 < count) {
            FACESIG_STORE_4_BYTES(out, centred_u8x8);
        } else {
            uint8_t numbers[8];
            vst1_u8(numbers, centred_u8x8);
            for (int c = 0; c < kCropChannels; ++c) out[c] = static_cast<int8_t>(numbers[c]);
        }
    }
}

void sample_s16_neon(const Crop& crop, const Positions& at, int count, int16_t* out) {
    const int32_t row = crop.width * kCropChannels, size = crop.height * row;
    const uint16x4_t centre_u16x4 = vdup_n_u16(128 << kSampleBits);
    for (int i = 0; i < count; ++i, out += kCropChannels) {
        const uint32x4_t pixel_u32x4 = sample(crop, at.x[i], at.y[i], row, size);
        const int16x4_t centred_s16x4 =
            vreinterpret_s16_u16(vsub_u16(vshrn_n_u32(pixel_u32x4, kSampleBits), centre_u16x4));
        if (i + 1 < count) {
            vst1_s16(out, centred_s16x4);
        } else {
            int16_t numbers[4];
            vst1_s16(numbers, centred_s16x4);
            for (int c = 0; c < kCropChannels; ++c) out[c] = numbers[c];
        }
    }
}

}  // namespace facesig
