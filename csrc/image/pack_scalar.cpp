#include <algorithm>

#include "image/kernels.h"

namespace facesig {

namespace {

uint8_t byte_of(int32_t number, uint8_t flip) {
    const int32_t rounded = (number + 32) >> 6;
    return static_cast<uint8_t>(static_cast<uint8_t>(std::min(std::max(rounded, -128), 127)) ^
                                flip);
}

void write_pixel(const YuvParams& params, int32_t y, int32_t u, int32_t v, uint8_t* to) {
    const Colour& c = params.colour;
    const int32_t luma = (c.gain * y) >> 1;
    const uint8_t red = byte_of(luma + c.red_v * v + c.red_bias, params.flip);
    const uint8_t blue = byte_of(luma + c.blue_u * u + c.blue_bias, params.flip);
    to[0] = params.blue_first ? blue : red;
    to[1] = byte_of(luma - (c.green_u * u + c.green_v * v) + c.green_bias, params.flip);
    to[2] = params.blue_first ? red : blue;
}

}  // namespace

void split_scalar(const uint8_t* row, int32_t pitch, int32_t offset, int32_t samples, uint8_t* to) {
    for (int32_t i = 0; i < samples; ++i) to[i] = row[ptrdiff_t{pitch} * i + offset];
}

void pack_scalar(const uint8_t* const rows[3], int32_t pixels, uint8_t flip, uint8_t* to) {
    for (int32_t i = 0; i < pixels; ++i) {
        for (int32_t c = 0; c < 3; ++c) *to++ = rows[c][i] ^ flip;
    }
}

void pack_yuv_scalar(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                     uint8_t* to) {
    const bool woven = params.layout == YuvLayout::woven;
    for (int32_t i = 0; i < pixels; ++i, to += 3) {
        const uint8_t* uv = rows[1] + 2 * i;
        write_pixel(params, rows[0][i], woven ? uv[0] : rows[1][i], woven ? uv[1] : rows[2][i], to);
    }
}

void pack_half_scalar(const YuvParams& params, const uint8_t* const rows[3], int32_t pixels,
                      uint8_t* to) {
    for (int32_t i = 0; i < pixels; ++i, to += 3) {
        const int32_t pair = i / 2;
        if (params.layout == YuvLayout::packed) {
            const uint8_t* four = rows[0] + 4 * pair;
            write_pixel(params, four[2 * (i % 2)], four[1], four[3], to);
        } else if (params.layout == YuvLayout::woven) {
            write_pixel(params, rows[0][i], rows[1][2 * pair], rows[1][2 * pair + 1], to);
        } else {
            write_pixel(params, rows[0][i], rows[1][pair], rows[2][pair], to);
        }
    }
}

}  // namespace facesig
