// clang-format off
// YUV to RGB in integers that fit 16 bits, so that eight pixels are one NEON register.
//
//     luma    = (gain Y) >> 1                       6 fractional bits; gain is 149, or 128 full range
//     red     = luma + red_v V                  + red_bias
//     green   = luma - (green_u U + green_v V)  + green_bias
//     blue    = luma + blue_u U                 + blue_bias
//     byte    = clamp((number + 32) >> 6, -128, 127) + 128
//
// Coefficients have 6 fractional bits, so that a number never leaves 16; against the real matrix a
// byte is wrong by less than one. Biases carry the offsets of Y, U and V.
// Black (Y 16 or 0, U and V 128) gives exactly 0, 0, 0.
// clang-format on
#pragma once

#include <cstdint>

namespace facesig {

enum class ColourMatrix : int32_t { bt601 = 0, bt709 = 1 };
enum class ColourRange : int32_t { limited = 0, full = 1 };

struct Colour {
    uint8_t gain;
    uint8_t red_v, green_u, green_v, blue_u;
    int16_t red_bias, green_bias, blue_bias;
};

Colour colour_of(ColourMatrix matrix, ColourRange range);

}  // namespace facesig
