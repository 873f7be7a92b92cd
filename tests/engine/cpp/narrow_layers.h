// Narrow layers as a packer would make them: weights whose groups reach the bound of 16 bits,
// biases at the ends of what is legal; and the formula of kernels/narrow/narrow.h.
#pragma once

#include "fenced.h"
#include "rows.h"

namespace rows {

// A layer with weights [cout][product], biases and multipliers as a packer would choose them.
struct Layer {
    NarrowParams p = {};
    int products = 0, groups = 0;
    Numbers weights;
    std::unique_ptr<check::Fenced<int16_t>> bias, shorts;  // memory ends behind them
    std::unique_ptr<check::Fenced<float>> floats;
    std::unique_ptr<check::Fenced<int8_t>> packed;
};

// Weights of one channel such that no group leaves 16 bits, whatever the input; at the bound.
inline void draw_weights(Random* random, Layer* layer, int channel) {
    int8_t* weights = layer->weights.data() + channel * layer->products;
    for (int group = 0; group < layer->groups; ++group) {
        const int from = group * layer->p.group;
        const int to = std::min(from + layer->p.group, layer->products);
        const int signs = random->below(3);  // both, none negative, none positive
        int positive = 0, negative = 0;
        for (int tries = 0; tries < 4 * (to - from); ++tries) {
            int8_t& weight = weights[from + random->below(to - from)];
            if (weight != 0) continue;
            const bool minus = signs == 2 || (signs == 0 && random->below(2) == 1);
            const int most = tries < 8 && random->below(2) == 1 ? 127 : 1 + random->below(127);
            // The largest sums of the weights of this sign, so that 127 times those above 0 and
            // 128 times those below stay within 32767, and the other way round within 32768.
            const int high =
                minus ? (32767 - 127 * positive) / 128 : (32767 - 128 * negative) / 127;
            const int low = minus ? (32768 - 128 * positive) / 127 : (32768 - 127 * negative) / 128;
            int& sum = minus ? negative : positive;
            const int size = std::min({most, high - sum, low - sum});
            if (size <= 0) continue;
            sum += size;
            weight = static_cast<int8_t>(minus ? -size : size);
        }
    }
}

inline int merged(std::vector<int> sums) {
    for (; sums.size() > 1; sums.resize(sums.size() / 2)) {
        for (size_t i = 0; i < sums.size() / 2; ++i) {
            sums[i] = static_cast<int>(std::floor((sums[2 * i] + sums[2 * i + 1]) / 2.0));
        }
    }
    return sums[0];
}

// The sum S of a channel whose inputs are `value(product)`.
template <typename Value>
int sum_of(const Layer& layer, int channel, Value value) {
    std::vector<int> sums(static_cast<size_t>(layer.groups));
    const int8_t* weights = layer.weights.data() + channel * layer.products;
    for (int group = 0, i = 0; group < layer.groups; ++group) {
        const int end = std::min(i + layer.p.group, layer.products);
        for (; i < end; ++i) sums[static_cast<size_t>(group)] += weights[i] * value(i);
    }
    for (const int sum : sums) CHECK(sum >= -32768 && sum <= 32767);
    return merged(sums);
}

inline int extreme(const Layer& layer, int channel, int product, bool most) {
    const int weight = layer.weights[static_cast<size_t>(channel * layer.products + product)];
    return (weight > 0) == most ? 127 : -128;
}

inline Layer make_layer(Random* random, NarrowParams p, int products) {
    Layer layer;
    layer.p = p;
    layer.products = products;
    layer.groups = (products + p.group - 1) / p.group;
    const size_t padded = static_cast<size_t>((p.cout + kLane - 1) / kLane * kLane);
    layer.weights.resize(static_cast<size_t>(p.cout * products));
    layer.bias = std::make_unique<check::Fenced<int16_t>>(padded);
    layer.shorts = std::make_unique<check::Fenced<int16_t>>(padded);
    layer.floats = std::make_unique<check::Fenced<float>>(padded);
    layer.packed = std::make_unique<check::Fenced<int8_t>>(padded * static_cast<size_t>(products));
    for (int o = 0; o < p.cout; ++o) {
        const size_t at = static_cast<size_t>(o);
        draw_weights(random, &layer, o);
        const int most = sum_of(layer, o, [&](int i) { return extreme(layer, o, i, true); });
        const int least = sum_of(layer, o, [&](int i) { return extreme(layer, o, i, false); });
        const int lowest = -32768 - std::min(least, 0), highest = 32767 - std::max(most, 0);
        const int choice = random->below(4);  // at either end of what is legal, or between
        const int bias = choice == 0   ? lowest
                         : choice == 1 ? highest
                                       : lowest + random->below(highest - lowest + 1);
        (*layer.bias)[at] = static_cast<int16_t>(bias);
        const int sizes[] = {1, 32767, 100 + random->below(400), 1 + random->below(32767)};
        (*layer.shorts)[at] = static_cast<int16_t>(sizes[random->below(4)]);
        (*layer.floats)[at] = random->signed_unit();
        for (int i = 0; i < products; ++i) {
            const int block = o / kLane * products + i;
            (*layer.packed)[static_cast<size_t>(block * kLane + o % kLane)] =
                layer.weights[static_cast<size_t>(o * products + i)];
        }
    }
    layer.p.bias = layer.bias->data();
    layer.p.weights = layer.packed->data();
    layer.p.multipliers = p.real ? static_cast<const void*>(layer.floats->data())
                                 : static_cast<const void*>(layer.shorts->data());
    return layer;
}

// Number `at` of the output, from the sum S of its channel.
inline void check_output(const Layer& layer, const check::Output& out, size_t at, int channel,
                         int sum) {
    const size_t o = static_cast<size_t>(channel);
    const int t = sum + (*layer.bias)[o];
    CHECK(t >= -32768 && t <= 32767);
    if (layer.p.totals) {
        CHECK(out.at<int16_t>(at) == t);
        return;
    }
    if (layer.p.real) {
        CHECK(out.at<float>(at) == static_cast<float>(t) * (*layer.floats)[o]);
        return;
    }
    const int u =
        static_cast<int>(std::floor((double{1.0} * t * (*layer.shorts)[o] + 16384) / 32768));
    const int expected =
        layer.p.relu ? std::min(std::max(u, 0), 255) - 128 : std::min(std::max(u, -128), 127);
    CHECK(out.at<int8_t>(at) == expected);
}

}  // namespace rows
