#include <cstring>

#include "base/blocks.h"
#include "model/reader.h"

namespace facesig {

// By the bits, without a branch in the loop: NaN and infinity have every bit of the exponent set.
bool all_finite(const float* numbers, size_t count) {
    constexpr uint32_t kExponent = 0x7f800000U;
    uint32_t found = 0;
    for (size_t i = 0; i < count; ++i) {
        uint32_t bits;
        std::memcpy(&bits, numbers + i, sizeof(bits));
        found |= static_cast<uint32_t>((bits & kExponent) == kExponent);
    }
    return found == 0;
}

bool added_channels_are_zero(const float* numbers, size_t cout, size_t depth) {
    const size_t bias = static_cast<size_t>(blocked_bias_floats(cout));
    for (size_t o = cout; o < bias; ++o) {
        if (numbers[o] != 0) return false;
    }
    const size_t first = (cout - 1) / kBlock * kBlock;  // of the last block
    const size_t width = static_cast<size_t>(blocked_channels(cout)) - first;
    const float* block = numbers + bias + first * depth;
    for (size_t i = 0; i < depth; ++i) {
        for (size_t o = cout - first; o < width; ++o) {
            if (block[i * width + o] != 0) return false;
        }
    }
    return true;
}

}  // namespace facesig
