#include <algorithm>

#include "kernels/conv/conv.h"
#include "kernels/conv_s16/conv_s16.h"
#include "kernels/conv_s16/conv_s16_pairs.h"
#include "kernels/conv_s8/conv_s8.h"

namespace facesig {

namespace {

template <typename Number>
void frame(const ConvParams& params, Number outside, const Number* in, Number* framed) {
    const size_t row = static_cast<size_t>(params.in_width) * static_cast<size_t>(params.cin);
    const size_t side = static_cast<size_t>(params.pad) * static_cast<size_t>(params.cin);
    const size_t edge = static_cast<size_t>(params.pad) * (row + 2 * side);
    framed = std::fill_n(framed, edge, outside);
    for (int32_t y = 0; y < params.in_height; ++y, in += row) {
        framed = std::fill_n(framed, side, outside);
        framed = std::copy_n(in, row, framed);
        framed = std::fill_n(framed, side, outside);
    }
    std::fill_n(framed, edge, outside);
}

}  // namespace

size_t conv_frame_numbers(const ConvParams& params) {
    if (params.pad == 0) return 0;
    return static_cast<size_t>(params.in_height + 2 * params.pad) *
           static_cast<size_t>(params.in_width + 2 * params.pad) * static_cast<size_t>(params.cin);
}

size_t conv_s16_scratch(const ConvParams& params) {
    const size_t framed = conv_frame_numbers(params);
    return is_conv_pairs(params) ? std::max(framed, conv_s16_pairs_scratch(params)) : framed;
}

void conv_s8_frame(const ConvParams& params, int32_t zero_point, const int8_t* in, int8_t* framed) {
    frame(params, static_cast<int8_t>(zero_point), in, framed);
}

void conv_s16_frame(const ConvParams& params, int32_t zero_point, const int16_t* in,
                    int16_t* framed) {
    frame(params, static_cast<int16_t>(zero_point), in, framed);
}

}  // namespace facesig
