// The row kernels at the shapes of a detector of 320 x 240: what rows.py runs and prints. A few
// rows in a region warm caches and the branch predictor of the model, as many again in the next one
// count.
#include <cstdio>
#include <cstring>
#include <vector>

#include "kernels/table.h"
#include "marks.h"

namespace {

using facesig::NarrowParams;

constexpr int kRows = 4;

struct Shape {
    const char* name;
    char kind;  // a letter of the operation
    int width, cin, cout, group;
    bool relu, real;
};

constexpr Shape kShapes[] = {
    {"conv0 3->16", 'c', 160, 3, 16, 27, true, false},
    {"conv0 3->16, 2 groups", 'c', 160, 3, 16, 14, true, false},
    {"pointwise 16->16", 'p', 160, 16, 16, 16, false, false},
    {"pointwise 16->16, 2 groups", 'p', 160, 16, 16, 8, false, false},
    {"pointwise 16->32", 'p', 80, 16, 32, 16, false, false},
    {"pointwise 32->32", 'p', 80, 32, 32, 16, false, false},
    {"pointwise 32->64", 'p', 80, 32, 64, 16, false, false},
    {"pointwise 64->64, w 40", 'p', 40, 64, 64, 16, false, false},
    {"pointwise 64->64, w 20", 'p', 20, 64, 64, 16, false, false},
    {"pointwise 64->64, w 10", 'p', 10, 64, 64, 16, false, false},
    {"pointwise 64->64, 8 groups", 'p', 40, 64, 64, 8, false, false},
    {"pointwise 64->16, w 40", 'p', 40, 64, 16, 16, false, false},
    {"depthwise 16", 'd', 160, 16, 16, 9, true, false},
    {"depthwise 32", 'd', 80, 32, 32, 9, true, false},
    {"depthwise 64, w 80", 'd', 80, 64, 64, 9, true, false},
    {"depthwise 64, w 40", 'd', 40, 64, 64, 9, true, false},
    {"depthwise 64, w 10", 'd', 10, 64, 64, 9, true, false},
    {"depthwise 16, float", 'd', 40, 16, 16, 9, false, true},
    {"depthwise 16, totals", 't', 40, 16, 16, 9, false, true},
    {"max-pool 16", 'm', 160, 16, 16, 0, false, false},
    {"max-pool 64", 'm', 80, 64, 64, 0, false, false},
    {"add 64", 'a', 40, 64, 64, 0, false, false},
    {"upsample 64", 'u', 20, 64, 64, 0, false, false},
};

void run(const facesig::KernelTable& table, const Shape& s) {
    const int stride = s.kind == 'c' ? 2 : 1;
    const int number = s.kind == 't' ? sizeof(int16_t) : 1;
    const size_t row_bytes =
        static_cast<size_t>(((s.width * stride + 2) * s.cin * number + 127) / 64 * 64);
    const bool apart = s.kind == 'd' || s.kind == 't';
    const int products = s.kind == 'p' ? s.cin : apart ? 9 : 9 * s.cin;
    std::vector<int8_t> memory(3 * row_bytes + 256),
        weights(static_cast<size_t>(products * s.cout) + 256);
    uint32_t state = 1;
    for (auto* bytes : {&memory, &weights}) {
        for (int8_t& byte : *bytes) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<int8_t>(state >> 29);
        }
    }
    int8_t* const first = memory.data() + 128 - reinterpret_cast<uintptr_t>(memory.data()) % 64;
    std::vector<int16_t> bias(64), shorts(64, 900);
    const std::vector<int32_t> wide_bias(64);
    const std::vector<float> floats(64, 0.01F);
    static int8_t out[65536] __attribute__((aligned(64)));
    const int8_t* const rows[3] = {first, first + row_bytes, first + 2 * row_bytes};
    const NarrowParams p = {s.width,
                            s.cin,
                            s.cout,
                            stride,
                            s.group,
                            s.relu,
                            s.real,
                            bias.data(),
                            s.real ? static_cast<const void*>(floats.data()) : shorts.data(),
                            weights.data() + 64 - reinterpret_cast<uintptr_t>(weights.data()) % 64};
    const facesig::DepthwiseS16Params wide = {s.width,          s.cin,         stride,
                                              wide_bias.data(), floats.data(), p.weights};
    const int16_t* totals[3];
    for (int k = 0; k < 3; ++k) totals[k] = reinterpret_cast<const int16_t*>(rows[k]);
    for (int i = 0; i < 2 * kRows; ++i) {
        if (i == kRows) mark_close();
        if (i % kRows == 0) mark_open();
        switch (s.kind) {
            case 'p':
                table.rows.pointwise.run(p, rows[0], out);
                break;
            case 'c':
                table.rows.conv.run(p, rows, out);
                break;
            case 'd':
                table.rows.depthwise.run(p, rows, out);
                break;
            case 't':
                table.rows.depthwise_s16.run(wide, totals, reinterpret_cast<float*>(out));
                break;
            case 'm':
                table.rows.maxpool.run({s.width, s.cin, true}, rows[0], rows[1], out);
                break;
            case 'a':
                table.rows.add.run({4000, 3000, -128, -128, -128}, s.width * s.cin, rows[0],
                                   rows[1], out);
                break;
            default:
                table.rows.upsample.run(s.width, s.cin, rows[0], out);
        }
    }
    mark_close();
    const int outputs = s.kind == 'm'   ? 2 * s.width * s.cin
                        : s.kind == 'u' ? 2 * s.width * s.cin
                                        : s.width * s.cout;
    const int macs = strchr("pcdt", s.kind) == nullptr ? 0 : products;
    std::printf("%s;%d;%d\n", s.name, kRows * outputs, macs);
}

}  // namespace

int main() {
    facesig::KernelTable table;
    if (!facesig::select_kernels("neon", &table).ok()) return 1;
    for (const Shape& shape : kShapes) run(table, shape);
    return 0;
}
