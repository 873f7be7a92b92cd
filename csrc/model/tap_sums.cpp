#include "model/tap_sums.h"

#include "base/blocks.h"
#include "base/cpu.h"
#include "base/dot_blocks.h"
#include "model/taps.h"

namespace facesig {

void tap_sums_scalar(const Taps& taps, int32_t* sums) {
    const int8_t* weights = taps.weights;
    for (size_t tap = 0; tap < taps.count; ++tap, sums += kDotChannels) {
        for (size_t o = 0; o < kDotChannels; ++o) sums[o] = 0;
        for (size_t piece = 0; piece < taps.pieces; ++piece) {
            for (size_t o = 0; o < kDotChannels; ++o, weights += kDotDepth) {
                for (size_t i = 0; i < kDotDepth; ++i) sums[o] += weights[i];
            }
        }
        for (size_t o = 0; o < kDotChannels; ++o) sums[o] *= taps.zero_point;
    }
}

std::vector<int32_t> tap_sums(const Layer& layer, int32_t zero_point) {
    const size_t cin = static_cast<size_t>(layer.cin), kernel = static_cast<size_t>(layer.kernel);
    if (layer.pad == 0 || zero_point == 0 || cin % kDotDepth != 0) return {};
    const size_t channels = static_cast<size_t>(blocked_channels(uint64_t(layer.cout)));
    std::vector<int32_t> sums(channels * kernel * kernel);
    const Taps taps = {static_cast<const int8_t*>(layer.integer_weights),
                       sums.size() / kDotChannels, cin / kDotDepth, zero_point};
#if defined(__arm__) || defined(__aarch64__)
    if (cpu_runs_neon()) {
        tap_sums_neon(taps, sums.data());
        return sums;
    }
#endif
    tap_sums_scalar(taps, sums.data());
    return sums;
}

}  // namespace facesig
