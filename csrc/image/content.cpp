#include "image/content.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace facesig {

namespace {

constexpr int32_t kBlocks = kContentGrid * kContentGrid;
constexpr int32_t kLeftOut = 9;  // blocks at either end

constexpr uint32_t kEven = 0x00ff00ff;  // bytes 0 and 2 of four, in the order of their addresses

// R + 2 G + B of four pixels, twelve bytes: all bytes, two at a time in one word, and green again.
uint32_t four_pixels(const uint8_t* pixel) {
    uint32_t words[3];
    std::memcpy(words, pixel, sizeof(words));
    const uint32_t even[3] = {words[0] & kEven, words[1] & kEven, words[2] & kEven};
    const uint32_t odd[3] = {words[0] >> 8 & kEven, words[1] >> 8 & kEven, words[2] >> 8 & kEven};
    const uint32_t pairs = even[0] + odd[0] + even[1] + odd[1] + even[2] + odd[2];
    const uint32_t green = ((odd[0] + even[1]) & 0xffff) + ((odd[1] + even[2]) >> 16);
    return (pairs & 0xffff) + (pairs >> 16) + green;
}

// The mean of R + 2 G + B over a block, in sixteenths of a grey level.
int32_t block_mean(const uint8_t* crop, int32_t size, int32_t row, int32_t column) {
    const int32_t top = row * size / kContentGrid, bottom = (row + 1) * size / kContentGrid;
    const int32_t left = column * size / kContentGrid, right = (column + 1) * size / kContentGrid;
    uint32_t sum = 0;
    for (int32_t y = top; y < bottom; ++y) {
        const uint8_t* pixel = crop + (std::ptrdiff_t{size} * y + left) * 3;
        int32_t x = left;
        for (; right - x >= 4; x += 4, pixel += 12) sum += four_pixels(pixel);
        for (; x < right; ++x, pixel += 3) sum += pixel[0] + 2U * pixel[1] + pixel[2];
    }
    return static_cast<int32_t>(4 * sum) / ((bottom - top) * (right - left));
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
