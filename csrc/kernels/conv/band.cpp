// The band of a light float convolution, and which ones are light (conv.h).
#include "base/blocks.h"
#include "kernels/conv/conv.h"

namespace facesig {

namespace {

size_t band_width(const ConvParams& p) {
    return static_cast<size_t>(p.in_width + 2 * p.pad) * static_cast<size_t>(p.cin);
}

}  // namespace

int32_t conv_f32_band_rows(const ConvParams& p) {
    return (pool_side(p) - 1) * p.stride + p.kernel;
}

bool conv_f32_is_light(const ConvParams& p) {
    const uint64_t depth = static_cast<uint64_t>(p.kernel) * static_cast<uint64_t>(p.kernel) *
                           static_cast<uint64_t>(p.cin);
    const uint64_t cout = static_cast<uint64_t>(p.cout);
    if (p.pool || p.cout % 4 != 0 || p.pad >= p.kernel) return true;
    return blocked_channels(cout) * depth * sizeof(float) <= kLightWeights;
}

size_t conv_f32_scratch(const ConvParams& p) {
    if (p.pad == 0 || !conv_f32_is_light(p)) return 0;
    return static_cast<size_t>(conv_f32_band_rows(p)) * band_width(p) + kConvOverRead;
}

}  // namespace facesig
