#include "kernels/narrow/products.h"

#include <algorithm>

namespace facesig {

int32_t narrow_added(int32_t sum, int32_t weight, int32_t value) {
    return static_cast<int16_t>(sum + weight * value);
}

int32_t narrow_merged(int32_t* sums, int groups) {
    for (; groups > 1; groups /= 2) {
        for (int i = 0; i < groups / 2; ++i) sums[i] = (sums[2 * i] + sums[2 * i + 1]) >> 1;
    }
    return sums[0];
}

void narrow_write(const NarrowParams& p, int channel, int32_t merged, ptrdiff_t at, void* out) {
    const int32_t sum = static_cast<int16_t>(merged + p.bias[channel]);
    if (p.totals) {
        static_cast<int16_t*>(out)[at] = static_cast<int16_t>(sum);
        return;
    }
    if (p.real) {
        const float multiplier = static_cast<const float*>(p.multipliers)[channel];
        static_cast<float*>(out)[at] = static_cast<float>(sum) * multiplier;
        return;
    }
    const int32_t multiplier = static_cast<const int16_t*>(p.multipliers)[channel];
    const int32_t scaled = (sum * multiplier + (1 << 14)) >> 15;
    const int32_t step =
        p.relu ? std::min(std::max(scaled, 0), 255) - 128 : std::min(std::max(scaled, -128), 127);
    static_cast<int8_t*>(out)[at] = static_cast<int8_t>(step);
}

void narrow_pixel(const NarrowParams& p, const Products& products, int x, void* out) {
    const int8_t* weights = p.weights;
    for (int first = 0; first < p.cout; first += kLane) {
        int32_t sums[kLane][kNarrowGroups] = {};
        int group = 0, left = p.group;
        for (int line = 0; line < products.lines; ++line) {
            for (int i = 0; i < products.length; ++i, weights += kLane, --left) {
                if (left == 0) ++group, left = p.group;
                const auto value = int32_t{products.line[line][i]};
                for (int o = 0; o < kLane; ++o) {
                    sums[o][group] = narrow_added(sums[o][group], weights[o], value);
                }
            }
        }
        for (int o = 0; o < kLane && first + o < p.cout; ++o) {
            const ptrdiff_t at = ptrdiff_t{x} * p.cout + first + o;
            narrow_write(p, first + o, narrow_merged(sums[o], group + 1), at, out);
        }
    }
}

}  // namespace facesig
