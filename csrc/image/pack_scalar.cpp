#include <algorithm>

#include "image/kernels.h"

namespace facesig {

namespace {

uint8_t byte_of(int32_t number, bool is_signed) {
    const int32_t rounded = (number + 32) >> 6;
    return static_cast<uint8_t>(is_signed ? std::min(std::max(rounded, -128), 127)
                                          : std::min(std::max(rounded, 0), 255));
}

void write_pixel(const YuvParams& params, int32_t y, int32_t u, int32_t v, uint8_t* to) {
    const PackConstants& c = params.constants;
    const int32_t a = params.blue_first ? u : v, b = params.blue_first ? v : u;
    const int32_t luma = (c.gain[0] * y) >> 1;
    const int32_t middle = c.middle_bias[0] - (c.middle_a[0] * a + c.middle_b[0] * b);
    to[0] = byte_of(luma + c.first_a[0] * a + c.first_bias[0], params.is_signed);
    to[1] = byte_of(luma + middle, params.is_signed);
    to[2] = byte_of(luma + c.last_b[0] * b + c.last_bias[0], params.is_signed);
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
