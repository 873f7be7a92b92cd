// The band of a light float convolution, and which ones are light (conv.h).
#include <algorithm>

#include "base/blocks.h"
#include "kernels/conv/conv.h"

namespace facesig {

namespace {

size_t band_width(const ConvParams& p) {
    return static_cast<size_t>(p.in_width + 2 * p.pad) * static_cast<size_t>(p.cin);
}

int32_t band_rows(const ConvParams& p) {
    return (pool_side(p) - 1) * p.stride + p.kernel;
}

}  // namespace

bool conv_f32_is_light(const ConvParams& p) {
    const uint64_t depth = static_cast<uint64_t>(p.kernel) * static_cast<uint64_t>(p.kernel) *
                           static_cast<uint64_t>(p.cin);
    const uint64_t cout = static_cast<uint64_t>(p.cout);
    if (p.pool || p.cout % 4 != 0 || p.pad >= p.kernel) return true;
    return blocked_channels(cout) * depth * sizeof(float) <= kLightWeights;
}

size_t conv_f32_scratch(const ConvParams& p) {
    if (p.pad == 0 || !conv_f32_is_light(p)) return 0;
    return static_cast<size_t>(band_rows(p)) * band_width(p) + kConvOverRead;
}

void conv_f32_band(const ConvParams& p, const float* in, int32_t y, float* band) {
    const size_t row = static_cast<size_t>(p.in_width) * static_cast<size_t>(p.cin);
    const size_t side = static_cast<size_t>(p.pad) * static_cast<size_t>(p.cin);
    const int32_t first = y * pool_side(p) * p.stride - p.pad;
    for (int32_t in_y = first; in_y < first + band_rows(p); ++in_y) {
        if (in_y < 0 || in_y >= p.in_height) {
            band = std::fill_n(band, row + 2 * side, 0.0F);
            continue;
        }
        band = std::fill_n(band, side, 0.0F);
        band = std::copy_n(in + static_cast<size_t>(in_y) * row, row, band);
        band = std::fill_n(band, side, 0.0F);
    }
}

}  // namespace facesig
