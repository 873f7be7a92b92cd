#include "image/colour.h"

#include "image/kernels.h"

namespace facesig {

namespace {

struct Coefficients {
    uint8_t gain, red_v, green_u, green_v, blue_u;
};

// Rounded to 1/64 from Kr = 0.299, Kb = 0.114 (BT.601) and 0.2126, 0.0722 (BT.709); the gain to
// 1/128 from 255 / 219.
constexpr Coefficients kCoefficients[2][2] = {
    {{149, 102, 25, 52, 129}, {128, 90, 22, 46, 113}},
    {{149, 115, 14, 34, 135}, {128, 101, 12, 30, 119}},
};

}  // namespace

Colour colour_of(ColourMatrix matrix, ColourRange range) {
    const Coefficients& c = kCoefficients[static_cast<int>(matrix)][static_cast<int>(range)];
    const int32_t black = range == ColourRange::limited ? 16 : 0;
    const int32_t offset = -((c.gain * black) >> 1);
    Colour colour = {c.gain, c.red_v, c.green_u, c.green_v, c.blue_u, 0, 0, 0};
    colour.red_bias = static_cast<int16_t>(offset - 128 * c.red_v);
    colour.green_bias = static_cast<int16_t>(offset + 128 * (c.green_u + c.green_v));
    colour.blue_bias = static_cast<int16_t>(offset - 128 * c.blue_u);
    return colour;
}

YuvParams yuv_params(const Colour& colour, YuvLayout layout, bool blue_first, bool is_signed) {
    const int32_t offset = is_signed ? -128 * 64 : 0;
    YuvParams params = {};
    params.layout = layout;
    params.blue_first = blue_first;
    params.is_signed = is_signed;
    PackConstants& c = params.constants;
    for (int32_t k = 0; k < 8; ++k) {
        c.gain[k] = colour.gain;
        c.first_a[k] = blue_first ? colour.blue_u : colour.red_v;
        c.middle_a[k] = blue_first ? colour.green_u : colour.green_v;
        c.middle_b[k] = blue_first ? colour.green_v : colour.green_u;
        c.last_b[k] = blue_first ? colour.red_v : colour.blue_u;
        c.first_bias[k] =
            static_cast<int16_t>((blue_first ? colour.blue_bias : colour.red_bias) + offset);
        c.middle_bias[k] = static_cast<int16_t>(colour.green_bias + offset);
        c.last_bias[k] =
            static_cast<int16_t>((blue_first ? colour.red_bias : colour.blue_bias) + offset);
    }
    return params;
}

}  // namespace facesig
