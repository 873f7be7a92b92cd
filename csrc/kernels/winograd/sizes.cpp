#include "kernels/winograd/winograd.h"

namespace facesig {

namespace {

// Tiles worth their weights.
constexpr int kFewestTiles = 8;
constexpr size_t kMostWeights = size_t{2} << 20;  // floats, transformed

constexpr int kBlockChannels = 8;

}  // namespace

bool winograd_fits(const ConvParams& p) {
    if (p.kernel != 3 || p.stride != 1 || p.pad > 1 || p.pool) return false;
    if (p.cin % 4 != 0 || p.cout % kBlockChannels != 0 || conv_f32_is_light(p)) return false;
    const int tiles = winograd_tiles(p);
    return tiles >= kFewestTiles && tiles <= kWinogradMostTiles &&
           winograd_weights(p) <= kMostWeights;
}

size_t winograd_weights(const ConvParams& p) {
    return static_cast<size_t>(p.cin) * static_cast<size_t>(p.cout) * kWinogradPlaces;
}

// The places, and a pixel of zeros.
size_t winograd_scratch(const ConvParams& p) {
    return static_cast<size_t>((kWinogradPlaces + 1) * winograd_place(p) + p.cin);
}

}  // namespace facesig
