// What the tests of float kernels share: inputs that go wrong, weights in blocks, and a round over
// the ISAs of this CPU.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/blocks.h"
#include "check.h"
#include "kernels/table.h"

namespace facesig::check_floats {

using check::Random;

// Numbers of one kind; the kinds after the first are the ones that go wrong.
enum Kind { kRandom, kZero, kLarge, kDenormal, kAlternating, kKinds };

inline float number(Random* random, int kind, size_t index) {
    switch (kind) {
        case kZero:
            return 0.0F;
        case kLarge:
            return random->signed_unit() * 1e15F;
        case kDenormal:
            return random->signed_unit() * 1e-39F;
        case kAlternating:
            return index % 2 ? -1.0F : 1.0F;
        default:
            return random->signed_unit();
    }
}

// Input with the numbers behind it that a kernel may read: NaN, which must not reach any output.
inline std::vector<float> numbers(Random* random, int kind, size_t count, size_t over_read = 0) {
    std::vector<float> values(count + over_read, std::nanf(""));
    for (size_t i = 0; i < count; ++i) values[i] = number(random, kind, i);
    return values;
}

inline double largest(const std::vector<float>& values) {
    double most = 0;
    for (const float value : values) {
        if (std::fabs(value) > most) most = std::fabs(value);
    }
    return most;
}

// Weights (cout, depth) and biases in blocks, from the definition in base/blocks.h.
inline std::vector<float> pack(const std::vector<float>& weights, const std::vector<float>& bias,
                               size_t depth) {
    const size_t cout = bias.size();
    const size_t head = static_cast<size_t>(blocked_bias_floats(cout));
    std::vector<float> packed(static_cast<size_t>(blocked_bytes(cout, depth)) / sizeof(float));
    std::copy(bias.begin(), bias.end(), packed.begin());
    const size_t channels = static_cast<size_t>(blocked_channels(cout));
    for (size_t o = 0; o < cout; ++o) {
        const size_t first = o / kBlock * kBlock;
        const size_t width = std::min<size_t>(kBlock, channels - first);
        for (size_t i = 0; i < depth; ++i) {
            packed[head + first * depth + i * width + (o - first)] = weights[o * depth + i];
        }
    }
    return packed;
}

// Calls the checks with the kernels of every ISA, then gives the test's exit code.
template <typename... Checks>
int on_every_isa(Checks... checks) {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(isas[i], &table).ok());
        (checks(table), ...);
    }
    return check::finish();
}

}  // namespace facesig::check_floats
