// Kernels that make one row, of every path, against the formulas of their headers in plain C++:
// random and worst-case numbers, weights at the bound of 16 bits, odd sizes. A row ends where
// memory ends, or starts there; outputs have canaries around them.
#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "check.h"
#include "fenced.h"
#include "kernels/table.h"

using namespace facesig;
using check::Fenced;
using check::Output;
using check::Random;

namespace {

using Numbers = std::vector<int8_t>;

// What an input holds. kMost and kLeast drive one channel's sum as far up or down as it goes.
enum Kind { kRandom, kSmallest, kLargest, kMost, kLeast, kKinds };

// A row as the caller gives it: `edge` readable values left and right of it, the slack behind.
class Row {
  public:
    Row(size_t count, size_t edge, bool at_start) {
        const size_t before = (edge + kRowAlign - 1) / kRowAlign * kRowAlign;
        const size_t used = (before + count + edge + kRowSlack + kRowAlign - 1) / kRowAlign;
        memory_ = std::make_unique<Fenced<int8_t>>(used * kRowAlign + (at_start ? 4096 : 0));
        first_ = memory_->data() + before;
        if (at_start) {  // the page before this one cannot be read: Fenced maps from its start
            const auto address = reinterpret_cast<uintptr_t>(memory_->data());
            first_ = reinterpret_cast<int8_t*>((address + 4095) / 4096 * 4096) + before;
        }
    }
    int8_t* data() { return first_; }

  private:
    std::unique_ptr<Fenced<int8_t>> memory_;
    int8_t* first_;
};

// A layer with weights [cout][product], biases and multipliers as a packer would choose them.
struct Layer {
    NarrowParams p = {};
    int products = 0, groups = 0;
    Numbers weights;
    std::vector<int16_t> bias, shorts;
    std::vector<float> floats;
    Numbers packed;
};

int group_of(const Layer& layer, int product) {
    return product / layer.p.group;
}

// Weights of one channel such that no group leaves 16 bits, whatever the input; at the bound.
void draw_weights(Random* random, Layer* layer, int channel) {
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
            for (int size = most; size > 0; --size) {
                const int plus = positive + (minus ? 0 : size),
                          less = negative + (minus ? size : 0);
                if (127 * plus + 128 * less > 32767 || 128 * plus + 127 * less > 32768) continue;
                positive = plus, negative = less;
                weight = static_cast<int8_t>(minus ? -size : size);
                break;
            }
        }
    }
}

int merged(std::vector<int> sums) {
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
    for (int i = 0; i < layer.products; ++i) {
        const int weight = layer.weights[static_cast<size_t>(channel * layer.products + i)];
        sums[static_cast<size_t>(group_of(layer, i))] += weight * value(i);
    }
    for (const int sum : sums) CHECK(sum >= -32768 && sum <= 32767);
    return merged(sums);
}

int extreme(const Layer& layer, int channel, int product, bool most) {
    const int weight = layer.weights[static_cast<size_t>(channel * layer.products + product)];
    return (weight > 0) == most ? 127 : -128;
}

Layer make_layer(Random* random, NarrowParams p, int products) {
    Layer layer;
    layer.p = p;
    layer.products = products;
    layer.groups = (products + p.group - 1) / p.group;
    const size_t padded = static_cast<size_t>((p.cout + kLane - 1) / kLane * kLane);
    layer.weights.resize(static_cast<size_t>(p.cout * products));
    layer.bias.resize(padded);
    layer.shorts.resize(padded);
    layer.floats.resize(padded);
    layer.packed.resize(padded * static_cast<size_t>(products));
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
        layer.bias[at] = static_cast<int16_t>(bias);
        const int sizes[] = {1, 32767, 100 + random->below(400), 1 + random->below(32767)};
        layer.shorts[at] = static_cast<int16_t>(sizes[random->below(4)]);
        layer.floats[at] = random->signed_unit();
        for (int i = 0; i < products; ++i) {
            const int block = o / kLane * products + i;
            layer.packed[static_cast<size_t>(block * kLane + o % kLane)] =
                layer.weights[static_cast<size_t>(o * products + i)];
        }
    }
    layer.p.bias = layer.bias.data();
    layer.p.weights = layer.packed.data();
    layer.p.multipliers = p.real ? static_cast<const void*>(layer.floats.data())
                                 : static_cast<const void*>(layer.shorts.data());
    return layer;
}

// Number `at` of the output, from the sum S of its channel.
void check_output(const Layer& layer, const Output& out, size_t at, int channel, int sum) {
    const size_t o = static_cast<size_t>(channel);
    const int t = sum + layer.bias[o];
    CHECK(t >= -32768 && t <= 32767);
    if (layer.p.real) {
        CHECK(out.at<float>(at) == static_cast<float>(t) * layer.floats[o]);
        return;
    }
    const int u = static_cast<int>(std::floor((double{1.0} * t * layer.shorts[o] + 16384) / 32768));
    const int expected =
        layer.p.relu ? std::min(std::max(u, 0), 255) - 128 : std::min(std::max(u, -128), 127);
    CHECK(out.at<int8_t>(at) == expected);
}

int8_t byte(Random* random, int kind) {
    if (kind == kSmallest) return -128;
    if (kind == kLargest) return 127;
    return static_cast<int8_t>(random->below(256) - 128);
}

// Three rows (or one, for a pointwise layer) of `width` pixels, and the value at (ky, x, channel).
struct Input {
    std::vector<std::unique_ptr<Row>> rows;
    int cin;

    Input(Random* random, int lines, int width, int channels, int kind, bool at_start)
        : cin(channels) {
        const int edge = lines == 3 ? channels : 0;
        for (int k = 0; k < lines; ++k) {
            rows.push_back(std::make_unique<Row>(static_cast<size_t>(width * channels),
                                                 static_cast<size_t>(edge), at_start));
            int8_t* row = rows.back()->data();
            for (int i = -edge; i < width * channels + edge; ++i) row[i] = byte(random, kind);
        }
    }
    int8_t& at(int k, int x, int channel) {
        return rows[static_cast<size_t>(k)]->data()[ptrdiff_t{x} * cin + channel];
    }
};

// Where product `i` of the output pixel `x` and `channel` lies.
int8_t& value_at(Input* in, const Layer& layer, int x, int channel, int i, bool depthwise) {
    const int first = x * layer.p.stride;
    if (in->rows.size() == 1) return in->at(0, first, i);
    const int cin = depthwise ? 1 : layer.p.cin;
    const int ky = i / (3 * cin), kx = i / cin % 3;
    return in->at(ky, first + kx - 1, depthwise ? channel : i % cin);
}

enum Op { kPointwise, kConv, kDepthwise };

void check_narrow(const KernelTable& table, Random* random, Op op, NarrowParams p, int kind) {
    const bool depthwise = op == kDepthwise;
    const int products = op == kPointwise ? p.cin : depthwise ? 9 : 9 * p.cin;
    const Layer layer = make_layer(random, p, products);
    const int in_width = (p.out_width - 1) * p.stride + 1 + (p.stride == 2 ? random->below(2) : 0);
    Input in(random, op == kPointwise ? 1 : 3, in_width, p.cin, kind, random->below(2) == 1);
    if (kind == kMost || kind == kLeast) {
        for (int x = 0; x < p.out_width; ++x) {
            const int channel = random->below(p.cout);
            for (int i = 0; i < products; ++i) {
                value_at(&in, layer, x, channel, i, depthwise) =
                    static_cast<int8_t>(extreme(layer, channel, i, kind == kMost));
            }
        }
    }
    const size_t outputs = static_cast<size_t>(p.out_width * p.cout);
    Output out(outputs * (p.real ? sizeof(float) : 1));
    if (op == kPointwise) {
        table.rows.pointwise.run(layer.p, in.rows[0]->data(), out.data());
    } else {
        const int8_t* const rows[3] = {in.rows[0]->data(), in.rows[1]->data(), in.rows[2]->data()};
        (depthwise ? table.rows.depthwise.run : table.rows.conv.run)(layer.p, rows, out.data());
    }
    CHECK(out.intact());
    for (int x = 0; x < p.out_width; ++x) {
        for (int o = 0; o < p.cout; ++o) {
            const int sum = sum_of(
                layer, o, [&](int i) { return int{value_at(&in, layer, x, o, i, depthwise)}; });
            check_output(layer, out, static_cast<size_t>(x * p.cout + o), o, sum);
        }
    }
}

// A group size that makes 1, 2, 4 or 8 groups.
int draw_group(Random* random, int products) {
    for (;;) {
        const int groups = 1 << random->below(4);
        const int group = (products + groups - 1) / groups;
        if ((products + group - 1) / group == groups) return group;
    }
}

void draw_output(Random* random, NarrowParams* p) {
    const int kind = random->below(4);  // none, ReLU, none, float
    p->relu = kind == 1;
    p->real = kind == 3;
}

void check_pointwise(const KernelTable& table) {
    Random random(11);
    const int channels[] = {3, 16, 24, 32, 64, 72}, outputs[] = {4, 10, 16, 24, 32, 48, 64};
    int round = 0;
    for (const int cin : channels) {
        for (const int cout : outputs) {
            for (int group : {16, 8, cin, draw_group(&random, cin)}) {
                const int groups = (cin + group - 1) / group;
                if (groups > kNarrowGroups || (groups & (groups - 1)) != 0) group = cin;
                for (int i = 0; i < 3; ++i, ++round) {
                    NarrowParams p = {1 + random.below(12),
                                      cin,
                                      cout,
                                      1,
                                      group,
                                      false,
                                      false,
                                      nullptr,
                                      nullptr,
                                      nullptr};
                    draw_output(&random, &p);
                    if (i == 2) p.stride = 2;
                    check_narrow(table, &random, kPointwise, p, round % kKinds);
                }
            }
        }
    }
    // Every width, of the layers that have tiles of their own.
    for (int width = 1; width <= 41; ++width) {
        for (const int cin : {16, 32, 64}) {
            for (const int cout : {16, 32, 64}) {
                NarrowParams p = {width,          cin,   cout,    1,       width % 2 ? 16 : 8,
                                  width % 3 == 1, false, nullptr, nullptr, nullptr};
                check_narrow(table, &random, kPointwise, p, (width + cin + cout) % kKinds);
            }
        }
    }
}

void check_convs(const KernelTable& table) {
    Random random(12);
    for (int width = 1; width <= 41; ++width) {
        for (const int group : {27, 14, 7}) {
            NarrowParams p = {width, 3, 16, 2, group, true, false, nullptr, nullptr, nullptr};
            check_narrow(table, &random, kConv, p, (width + group) % kKinds);
        }
    }
    for (int round = 0; round < 150; ++round) {
        const int couts[] = {4, 10, 16, 24, 32};
        const int cins[] = {1, 3, 3, 5, 16};
        NarrowParams p = {1 + random.below(13),
                          cins[random.below(5)],
                          couts[random.below(5)],
                          1 + random.below(2),
                          0,
                          false,
                          false,
                          nullptr,
                          nullptr,
                          nullptr};
        p.group = draw_group(&random, 9 * p.cin);
        draw_output(&random, &p);
        check_narrow(table, &random, kConv, p, round % kKinds);
    }
}

void check_depthwise(const KernelTable& table) {
    Random random(13);
    for (int width = 1; width <= 41; ++width) {
        for (const int channels : {16, 24, 64}) {
            NarrowParams p = {width, channels, channels, 1,       9,
                              true,  false,    nullptr,  nullptr, nullptr};
            p.real = width % 3 == 2;
            p.relu = !p.real && width % 3 == 1;
            check_narrow(table, &random, kDepthwise, p, (width + channels) % kKinds);
        }
    }
    for (int round = 0; round < 250; ++round) {
        const int sizes[] = {1, 4, 8, 10, 16, 24, 40, 48};
        const int channels = sizes[random.below(8)], groups[] = {9, 9, 11, 5, 3};
        NarrowParams p = {1 + random.below(14),
                          channels,
                          channels,
                          1 + random.below(2),
                          groups[random.below(5)],
                          false,
                          false,
                          nullptr,
                          nullptr,
                          nullptr};
        if (p.group == 3) p.group = draw_group(&random, 9);
        draw_output(&random, &p);
        check_narrow(table, &random, kDepthwise, p, round % kKinds);
    }
}

void check_maxpools(const KernelTable& table) {
    Random random(14);
    for (int round = 0; round < 300; ++round) {
        const int sizes[] = {1, 4, 10, 16, 24, 32, 64};
        const PoolRowParams p = {1 + random.below(41), sizes[random.below(7)], round % 2 == 0};
        Input in(&random, 1, p.width, p.channels, round % 3, round % 4 < 2);
        Input below(&random, 1, p.width, p.channels, kRandom, round % 4 < 2);
        Input* const second = round % 5 == 0 ? &in : &below;
        const int out_width = p.pad ? (p.width + 1) / 2 : p.width / 2;
        Output out(static_cast<size_t>(out_width * p.channels));
        table.rows.maxpool.run(p, in.rows[0]->data(), second->rows[0]->data(),
                               reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int x = 0; x < out_width; ++x) {
            for (int c = 0; c < p.channels; ++c) {
                int most = -128;
                for (int column = 2 * x; column <= 2 * x + 1 && column < p.width; ++column) {
                    most =
                        std::max({most, int{in.at(0, column, c)}, int{second->at(0, column, c)}});
                }
                CHECK(out.at<int8_t>(static_cast<size_t>(x * p.channels + c)) == most);
            }
        }
    }
}

void check_adds(const KernelTable& table) {
    Random random(15);
    for (int round = 0; round < 400; ++round) {
        const int steps[] = {1, 32767, 4096, 1 + random.below(32767), 1000 + random.below(6000)};
        const int zeros[] = {-128, 0, 127, random.below(256) - 128};
        const AddParams p = {steps[random.below(5)], steps[random.below(5)], zeros[random.below(4)],
                             zeros[random.below(4)], zeros[random.below(4)]};
        const int count = 1 + random.below(100);
        Input a(&random, 1, count, 1, round % 3, round % 4 < 2);
        Input b(&random, 1, count, 1, round / 3 % 3, round % 4 < 2);
        Output out(static_cast<size_t>(count));
        table.rows.add.run(p, count, a.rows[0]->data(), b.rows[0]->data(),
                           reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < count; ++i) {
            const double sum = double{1.0} * (a.at(0, i, 0) - p.za) * p.ka +
                               double{1.0} * (b.at(0, i, 0) - p.zb) * p.kb;
            const int step = static_cast<int>(std::floor((sum + 2048) / 4096)) + p.zo;
            CHECK(out.at<int8_t>(static_cast<size_t>(i)) == std::min(std::max(step, -128), 127));
        }
    }
}

void check_upsamples(const KernelTable& table) {
    Random random(16);
    for (int round = 0; round < 100; ++round) {
        const int width = 1 + random.below(41), channels = 1 + random.below(70);
        Input in(&random, 1, width, channels, kRandom, round % 2 == 0);
        Output out(static_cast<size_t>(2 * width * channels));
        table.rows.upsample.run(width, channels, in.rows[0]->data(),
                                reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < 2 * width * channels; ++i) {
            const int expected = in.at(0, i / channels / 2, i % channels);
            CHECK(out.at<int8_t>(static_cast<size_t>(i)) == expected);
        }
    }
}

}  // namespace

int main() {
    const char* paths[kMaxPaths];
    const int count = available_paths(paths);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(paths[i], &table).ok());
        check_pointwise(table);
        check_convs(table);
        check_depthwise(table);
        check_maxpools(table);
        check_adds(table);
        check_upsamples(table);
    }
    return check::finish();
}
