#include <algorithm>

#include "kernels/conv/conv.h"

namespace facesig {

size_t conv_f32_scratch(const ConvParams& params) {
    if (params.pad == 0) return 0;
    return static_cast<size_t>(params.in_height + 2 * params.pad) *
           static_cast<size_t>(params.in_width + 2 * params.pad) * static_cast<size_t>(params.cin);
}

void conv_f32_frame(const ConvParams& params, const float* in, float* framed) {
    const size_t row = static_cast<size_t>(params.in_width) * static_cast<size_t>(params.cin);
    const size_t side = static_cast<size_t>(params.pad) * static_cast<size_t>(params.cin);
    const size_t edge = static_cast<size_t>(params.pad) * (row + 2 * side);
    framed = std::fill_n(framed, edge, 0.0F);
    for (int32_t y = 0; y < params.in_height; ++y, in += row) {
        framed = std::fill_n(framed, side, 0.0F);
        framed = std::copy_n(in, row, framed);
        framed = std::fill_n(framed, side, 0.0F);
    }
    std::fill_n(framed, edge, 0.0F);
}

}  // namespace facesig
