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

size_t tap_count(const Layer& layer, int32_t zero_point) {
    const size_t cin = static_cast<size_t>(layer.cin), kernel = static_cast<size_t>(layer.kernel);
    if (layer.pad == 0 || zero_point == 0 || cin % kDotDepth != 0) return 0;
    const size_t channels = static_cast<size_t>(blocked_channels(uint64_t(layer.cout)));
    return channels / kDotChannels * kernel * kernel;
}

void add_up_taps(const Layer& layer, int32_t zero_point, size_t first, size_t count,
                 int32_t* sums) {
    const size_t cin = static_cast<size_t>(layer.cin);
    const auto* weights = static_cast<const int8_t*>(layer.integer_weights);
    const Taps taps = {weights + first * kDotChannels * cin, count, cin / kDotDepth, zero_point};
#if defined(__arm__) || defined(__aarch64__)
    if (cpu_runs_neon()) {
        tap_sums_neon(taps, sums);
        return;
    }
#endif
    tap_sums_scalar(taps, sums);
}

std::vector<int32_t> tap_sums(const Layer& layer, int32_t zero_point) {
    std::vector<int32_t> sums(tap_count(layer, zero_point) * kDotChannels);
    if (!sums.empty()) {
        add_up_taps(layer, zero_point, 0, sums.size() / kDotChannels, sums.data());
    }
    return sums;
}

}  // namespace facesig
