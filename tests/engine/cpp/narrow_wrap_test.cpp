// Narrow layers of a file whose groups are longer than its weights allow, which a reader takes the
// writer's word for: sums leave 16 bits, and every ISA must make the same of them.
#include <cstring>

#include "kernels/table.h"
#include "narrow_layers.h"

using namespace facesig;
using namespace rows;

namespace {

enum Op { kPointwise, kConv, kDepthwise };

// Weights, biases and multipliers of all sizes.
struct Wild {
    check::Fenced<int8_t> weights;
    check::Fenced<int16_t> bias, shorts;
    check::Fenced<float> floats;

    Wild(Random* random, size_t channels, size_t products)
        : weights(channels * products), bias(channels), shorts(channels), floats(channels) {
        for (size_t i = 0; i < weights.size(); ++i) {
            weights[i] =
                static_cast<int8_t>(random->below(4) == 0 ? random->below(255) - 127 : 127);
        }
        for (size_t i = 0; i < channels; ++i) {
            bias[i] = static_cast<int16_t>(random->below(65536) - 32768);
            shorts[i] = static_cast<int16_t>(1 + random->below(32767));
            floats[i] = 1.0F + random->signed_unit() / 2;
        }
    }
};

void run(const KernelTable& table, Op op, const NarrowParams& p, const Input& in, void* out) {
    if (op == kPointwise) return table.rows.pointwise.run(p, in.rows[0]->data(), out);
    const int8_t* const rows[3] = {in.rows[0]->data(), in.rows[1]->data(), in.rows[2]->data()};
    (op == kConv ? table.rows.conv.run : table.rows.depthwise.run)(p, rows, out);
}

void check_same(Random* random, const std::vector<KernelTable>& tables, Op op, int output) {
    const int cin = 16 * (1 + random->below(3)), cout = op == kDepthwise ? cin : 32;
    const int products = op == kPointwise ? cin : op == kConv ? 9 * cin : 9;
    const int groups = op == kDepthwise ? 1 : 1 << random->below(4);
    Wild wild(random, static_cast<size_t>(cout), static_cast<size_t>(products));
    NarrowParams p = {};
    p.out_width = 1 + random->below(9);
    p.cin = cin;
    p.cout = cout;
    p.stride = 1;
    p.group = products / groups;
    p.relu = output == 1;
    p.real = output == 2;
    p.totals = output == 3;
    p.bias = wild.bias.data();
    p.multipliers = p.real ? static_cast<const void*>(wild.floats.data())
                           : static_cast<const void*>(wild.shorts.data());
    p.weights = wild.weights.data();
    Input in(random, op == kPointwise ? 1 : 3, p.out_width, cin, kRandom, 0);
    const size_t bytes = static_cast<size_t>(p.out_width * cout) * sizeof(float);
    std::vector<unsigned char> first;
    for (const KernelTable& table : tables) {
        std::vector<unsigned char> out(bytes, 0x5a);
        run(table, op, p, in, out.data());
        if (first.empty()) first = out;
        CHECK(out == first);
    }
}

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    std::vector<KernelTable> tables(static_cast<size_t>(available_isas(isas)));
    for (size_t i = 0; i < tables.size(); ++i) CHECK(select_kernels(isas[i], &tables[i]).ok());
    Random random(5);
    for (int round = 0; round < 400; ++round) {
        const Op op = static_cast<Op>(round % 3);
        check_same(&random, tables, op, random.below(op == kPointwise ? 4 : 3));
    }
    return check::finish();
}
