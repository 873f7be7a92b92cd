// Rows of narrow layers, on every ISA, against the formula of kernels/narrow/narrow.h in plain
// C++: random and worst-case numbers, odd sizes. A row ends where memory ends, or starts there;
// outputs have canaries around them.
#include "kernels/table.h"
#include "narrow_layers.h"

using namespace facesig;
using namespace rows;
using check::Output;

namespace {

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
    Input in(random, op == kPointwise ? 1 : 3, in_width, p.cin, kind, random->below(kPlaces));
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
    Output out(outputs * (p.real ? sizeof(float) : p.totals ? sizeof(int16_t) : 1));
    if (op == kPointwise) {
        table.rows.pointwise.run(layer.p, in.rows[0]->data(), out.data());
    } else {
        const int8_t* const rows[3] = {in.rows[0]->data(), in.rows[1]->data(), in.rows[2]->data()};
        (depthwise ? table.rows.depthwise.run : table.rows.conv.run)(layer.p, rows, out.data());
    }
    CHECK(out.intact());
    std::vector<int> values(static_cast<size_t>(products));
    for (int x = 0; x < p.out_width; ++x) {
        for (int o = 0; o < p.cout; ++o) {
            // But for a depthwise all channels read the same.
            for (int i = 0; (depthwise || o == 0) && i < products; ++i) {
                values[static_cast<size_t>(i)] = value_at(&in, layer, x, o, i, depthwise);
            }
            const int sum = sum_of(layer, o, [&](int i) { return values[static_cast<size_t>(i)]; });
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

// Of every operation but a 1x1, whose output may also be totals.
void draw_output(Random* random, NarrowParams* p, int kinds = 4) {
    const int kind = random->below(kinds);  // none, ReLU, none, float, totals
    p->relu = kind == 1;
    p->real = kind == 3;
    p->totals = kind == 4;
}

void check_pointwise(const KernelTable& table) {
    Random random(11);
    const int channels[] = {3, 8, 16, 24, 32, 40, 64, 72, 128},
              outputs[] = {4, 10, 16, 24, 32, 48, 64};
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
                    draw_output(&random, &p, 5);
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
                p.relu = false, p.totals = true;
                check_narrow(table, &random, kPointwise, p, (width + cin) % kKinds);
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
    for (const int width : {63, 64, 65, 66, 129}) {
        NarrowParams p = {width, 32, 32, 1, 9, false, true, nullptr, nullptr, nullptr};
        check_narrow(table, &random, kDepthwise, p, kRandom);
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

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(isas[i], &table).ok());
        check_pointwise(table);
        check_convs(table);
        check_depthwise(table);
    }
    return check::finish();
}
