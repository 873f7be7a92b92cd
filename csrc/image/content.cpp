#include "image/content.h"

#include <algorithm>
#include <cstddef>

namespace facesig {

namespace {

constexpr int32_t kBlocks = kContentGrid * kContentGrid;
constexpr int32_t kLeftOut = 9;  // blocks at either end

// The mean of R + 2 G + B over a block, in sixteenths of a grey level.
int32_t block_mean(const uint8_t* crop, int32_t size, int32_t row, int32_t column) {
    const int32_t top = row * size / kContentGrid, bottom = (row + 1) * size / kContentGrid;
    const int32_t left = column * size / kContentGrid, right = (column + 1) * size / kContentGrid;
    int32_t sum = 0;
    for (int32_t y = top; y < bottom; ++y) {
        const uint8_t* pixel = crop + (std::ptrdiff_t{size} * y + left) * 3;
        for (int32_t x = left; x < right; ++x, pixel += 3)
            sum += pixel[0] + 2 * pixel[1] + pixel[2];
    }
    return 4 * sum / ((bottom - top) * (right - left));
}

}  // namespace

int32_t content_spread(const uint8_t* crop, int32_t size) {
    int32_t means[kBlocks];
    for (int32_t i = 0; i < kBlocks; ++i) {
        means[i] = block_mean(crop, size, i / kContentGrid, i % kContentGrid);
    }
    std::nth_element(means, means + kLeftOut, means + kBlocks);
    const int32_t dark = means[kLeftOut];
    std::nth_element(means, means + kBlocks - 1 - kLeftOut, means + kBlocks);
    return means[kBlocks - 1 - kLeftOut] - dark;
}

Status check_content(const uint8_t* crop, int32_t size) {
    const int32_t spread = content_spread(crop, size);
    if (spread >= kLeastSpread) return {};
    return {Cause::content,
            format("expected a crop with content, got one whose grey values spread over %.2f "
                   "levels, less than %.2f (crop)",
                   spread / 16.0, kLeastSpread / 16.0)};
}

}  // namespace facesig
