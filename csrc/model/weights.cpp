#include "model/weights.h"

#include <algorithm>
#include <cstring>

#include "base/dot_blocks.h"
#include "base/lane_blocks.h"

namespace facesig {

namespace {

uint32_t word_at(const void* data, size_t index) {
    uint32_t word;
    std::memcpy(&word, static_cast<const unsigned char*>(data) + index * sizeof(word),
                sizeof(word));
    return word;
}

template <typename Number>
bool all_zeros(const Number* numbers, size_t count) {
    return std::all_of(numbers, numbers + count, [](Number number) { return number == 0; });
}

template <typename Number>
bool added_are_zero(const Number* blocks, size_t cout, size_t depth) {
    const size_t first = (cout - 1) / kBlock * kBlock;  // of the last block
    const size_t width = static_cast<size_t>(blocked_channels(cout)) - first;
    if (first + width == cout) return true;
    const Number* block = blocks + first * depth;
    for (size_t i = 0; i < depth; ++i) {
        if (!all_zeros(block + i * width + (cout - first), width - (cout - first))) return false;
    }
    return true;
}

}  // namespace

// By the bits, without a branch in the loop: NaN and infinity have every bit of the exponent set.
bool all_finite(const void* numbers, size_t bytes) {
    constexpr uint32_t kExponent = 0x7f800000U;
    uint32_t found = 0;
    for (size_t i = 0; i < bytes / sizeof(float); ++i) {
        found |= static_cast<uint32_t>((word_at(numbers, i) & kExponent) == kExponent);
    }
    return found == 0;
}

// By the bits: from the least normal number up to infinity they rise with the number.
bool all_positive_normal(const float* numbers, size_t count) {
    constexpr uint32_t kLeastNormal = 0x00800000U, kInfinity = 0x7f800000U;
    uint32_t found = 0;
    for (size_t i = 0; i < count; ++i) {
        found |=
            static_cast<uint32_t>(word_at(numbers, i) - kLeastNormal >= kInfinity - kLeastNormal);
    }
    return found == 0;
}

bool all_positive(const int16_t* numbers, size_t count) {
    return std::all_of(numbers, numbers + count, [](int16_t number) { return number > 0; });
}

// Several integers in a 32-bit word, because the code around this must run without NEON: six
// operations for four int8. With limit = 2^k - 1, an integer is legal if its bits from k up are
// equal, but not if those are ones and the k bits below are zero (-2^k). Bits cross into the next
// integer of the word only where the masks drop them.
bool all_within(const void* integers, size_t bytes, int bits, uint32_t limit) {
    const uint32_t ones = bits == 8 ? 0x01010101U : 0x00010001U;
    const uint32_t low = limit * ones;
    const uint32_t above = ((1U << bits) - 2 * (limit + 1)) * ones;  // bits k + 1 and up
    uint32_t uneven = 0, least = 0;
    for (size_t i = 0; i < bytes / sizeof(uint32_t); ++i) {
        const uint32_t word = word_at(integers, i);
        uneven |= word ^ (word << 1);
        least |= word & ~((word & low) + low);
    }
    return (uneven & above) == 0 && (least & (limit + 1) * ones) == 0;
}

int64_t largest_magnitude(const int32_t* numbers, size_t count) {
    uint32_t most = 0;  // of the least number it is 2^31
    for (size_t i = 0; i < count; ++i) {
        const uint32_t value = static_cast<uint32_t>(numbers[i]);
        most = std::max(most, numbers[i] < 0 ? 0U - value : value);
    }
    return most;
}

bool is_zero(const float* numbers, size_t count) {
    return all_zeros(numbers, count);
}

bool added_channels_are_zero(const float* blocks, size_t cout, size_t depth) {
    return added_are_zero(blocks, cout, depth);
}

bool added_channels_are_zero(const int16_t* blocks, size_t cout, size_t depth) {
    return added_are_zero(blocks, cout, depth);
}

bool added_dots_are_zero(const int8_t* blocks, size_t cout, size_t rows, size_t width) {
    const size_t used = (cout - 1) % kDotChannels + 1;  // channels of the last block
    if (used == kDotChannels) return true;
    const size_t pieces = rows * static_cast<size_t>(dot_row(width)) / kDotDepth;
    const int8_t* piece = blocks + (cout - used) * pieces * kDotDepth;
    for (size_t i = 0; i < pieces; ++i, piece += kDotChannels * kDotDepth) {
        if (!all_zeros(piece + used * kDotDepth, (kDotChannels - used) * kDotDepth)) return false;
    }
    return true;
}

bool row_ends_are_zero(const int8_t* blocks, size_t cout, size_t rows, size_t width) {
    const size_t used = (width - 1) % kDotDepth + 1;  // weights of a row's last piece
    if (used == kDotDepth) return true;
    const size_t row = static_cast<size_t>(dot_row(width)) * kDotChannels;
    const size_t count = static_cast<size_t>(blocked_channels(cout)) / kDotChannels * rows;
    for (size_t i = 0; i < count; ++i) {
        const int8_t* piece = blocks + (i + 1) * row - kDotChannels * kDotDepth;
        for (size_t o = 0; o < kDotChannels; ++o) {
            if (!all_zeros(piece + o * kDotDepth + used, kDotDepth - used)) return false;
        }
    }
    return true;
}

bool added_lanes_are_zero(const int8_t* blocks, size_t cout, size_t depth) {
    const size_t used = (cout - 1) % kLaneChannels + 1;  // channels of the last block
    if (used == kLaneChannels) return true;
    const int8_t* block = blocks + (cout - used) * depth;
    for (size_t i = 0; i < depth; ++i, block += kLaneChannels) {
        if (!all_zeros(block + used, kLaneChannels - used)) return false;
    }
    return true;
}

}  // namespace facesig
