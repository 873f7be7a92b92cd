// Integer layers drawn at random, for tests of kernels: numbers, their order in memory, and what
// their sums must become by csrc/model/FORMAT.md.
#pragma once

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

#include "base/blocks.h"
#include "base/dot_blocks.h"
#include "check.h"
#include "fenced.h"
#include "kernels/table.h"

namespace check {

using namespace facesig;

inline size_t size_of(Number number) {
    return number == Number::f32 ? 4 : number == Number::s16 ? 2 : 1;
}

// The paragraph "Output". Its float32 operations are the definition.
inline bool is_output(const Output& out, size_t at, const Requantise& to, int64_t sum,
                      float multiplier) {
    if (to.relu && sum < 0) sum = 0;
    const volatile float converted = static_cast<float>(static_cast<int32_t>(sum));
    const volatile float real = converted * multiplier;
    if (to.number == Number::f32) return out.at<float>(at) == real;
    const volatile float raised = real + 0.5F;
    const double steps = std::min(std::trunc(double{raised}), double(to.most));
    const int expected = static_cast<int>(steps) + to.zero_point;
    return (to.number == Number::s8 ? out.at<int8_t>(at) : out.at<int16_t>(at)) == expected;
}

// Types of outputs: all that a file may hold.
inline Requantise draw_output(Random* random, const float* multipliers, int cout) {
    switch (random->below(5)) {
        case 0:
            return {multipliers, Number::f32, false, 0, 0, cout};
        case 1:
            return {multipliers, Number::f32, true, 0, 0, cout};
        case 2:
            return {multipliers, Number::s8, true, 0, 127, cout};
        case 3:
            return {multipliers, Number::s8, true, -128, 255, cout};
        default:
            return {multipliers, Number::s16, true, 0, 4095, cout};
    }
}

inline float draw_multiplier(Random* random, float usual) {
    switch (random->below(12)) {
        case 0:
            return 3e38F;  // saturates, and overflows to infinity
        case 1:
            return 1.2e-38F;
        case 2:
            return 0.5F;  // ties
        default:
            return usual * (0.2F + std::fabs(random->signed_unit()));
    }
}

template <typename Integer>
inline constexpr bool kBytes = std::is_same<Integer, int8_t>::value;

// A weighted layer's numbers, plain and packed as the headers in base define it.
template <typename Integer>
struct Weights {
    size_t cout, rows, width;    // width: numbers in a kernel row
    std::vector<Integer> plain;  // (cout, rows, width)
    std::vector<Integer> packed;
    std::vector<int32_t> bias;
    std::vector<float> multipliers;

    // With `chain`, weights that are legal for it: behind a ReLU (inputs 0 to 127), or with inputs
    // of full range.
    Weights(Random* random, int channels, int kernel, int cin, int chain, bool full)
        : cout(static_cast<size_t>(channels)),
          rows(static_cast<size_t>(kernel)),
          width(static_cast<size_t>(kernel) * cin),
          plain(cout * rows * width),
          bias(static_cast<size_t>(blocked_channels(cout))),
          multipliers(bias.size()) {
        const int most = kBytes<Integer> ? 127 : 1023, kind = random->below(3);
        for (Integer& weight : plain) {
            const int drawn = random->below(2 * most + 1) - most;
            const int extreme = kind == 1 || drawn > 0 ? most : -most;
            weight = static_cast<Integer>(kind == 0 ? drawn : extreme);
        }
        for (size_t o = 0; o < cout; ++o) {
            bias[o] = random->below(200001) - 100000;
            multipliers[o] = draw_multiplier(random, kBytes<Integer> ? 1e-3F : 1e-5F);
        }
        if (kBytes<Integer>) shorten(static_cast<size_t>(chain), full);
        for (size_t i = 0; i < plain.size(); ++i) place(i);
    }

    // Cuts down the weights of each lane of each chain from where their products might leave 16
    // bits; what is left reaches the limit exactly where weights are large.
    void shorten(size_t chain, bool full) {
        const size_t depth = rows * width, pieces = static_cast<size_t>(dot_row(width)) / 16;
        for (size_t o = 0; o < cout; ++o) {
            std::vector<int> rising(rows * pieces * 8, 0), falling(rising);
            for (size_t i = 0; i < depth; ++i) {
                Integer* weight = &plain[o * depth + i];
                const size_t piece = i / width * pieces + i % width / 16;
                const size_t lane = piece / chain * 8 + i % width % 8;
                // The largest sum that inputs can make of this lane, and the least.
                const int up = *weight > 0 ? *weight * 127 : full ? -*weight * 128 : 0;
                const int down = *weight < 0 ? -*weight * 127 : full ? *weight * 128 : 0;
                if (rising[lane] + up > INT16_MAX || falling[lane] + down > -INT16_MIN) {
                    const int up_left = INT16_MAX - rising[lane];
                    const int down_left = -INT16_MIN - falling[lane];
                    const int least = std::min(up_left, down_left) / 128;
                    *weight = static_cast<Integer>(*weight > 0 ? least : -least);
                }
                const int kept = *weight;
                rising[lane] += kept > 0 ? kept * 127 : full ? -kept * 128 : 0;
                falling[lane] += kept < 0 ? -kept * 127 : full ? kept * 128 : 0;
            }
        }
    }

    void place(size_t i) {
        const size_t depth = rows * width, o = i / depth, y = i / width % rows, x = i % width;
        if (kBytes<Integer>) {
            const size_t row = static_cast<size_t>(dot_row(width));
            packed.resize(static_cast<size_t>(dot_block_bytes(cout, rows, width)));
            packed[((o / 4 * rows + y) * row + x / 16 * 16) * 4 + o % 4 * 16 + x % 16] = plain[i];
        } else {
            const size_t first = o / kBlock * kBlock;
            const size_t wide = std::min<size_t>(kBlock, bias.size() - first);
            packed.resize(bias.size() * depth);
            packed[first * depth + i % depth * wide + (o - first)] = plain[i];
        }
    }
};

// Full range for int8, an image's for int16; now and then nothing but an extreme.
template <typename Integer>
void fill(Random* random, Fenced<Integer>* in, bool full = true,
          int most = kBytes<Integer> ? 127 : 16383) {
    const int kind = random->below(4), least = full ? -most - 1 : 0;
    for (size_t i = 0; i < in->size(); ++i) {
        const int drawn = random->below(most - least + 1) + least;
        (*in)[i] = static_cast<Integer>(kind == 0 ? least : kind == 1 ? most : drawn);
    }
}

// One of the lengths that chains may have.
inline int draw_chain(Random* random, int kernel, int cin) {
    const int most =
        static_cast<int>(dot_pieces(static_cast<uint64_t>(kernel), static_cast<uint64_t>(cin)));
    for (;;) {
        const int chain = 1 + random->below(most);
        if (is_chain(static_cast<uint64_t>(kernel), static_cast<uint64_t>(cin),
                     static_cast<uint64_t>(chain))) {
            return chain;
        }
    }
}

}  // namespace check
