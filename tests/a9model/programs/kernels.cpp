// One kernel of the engine in a region: kernels conv|conv1x1|linear|warp|maxpool. The second run is
// the one marked, so that code and TLB are warm.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <vector>

#include "kernels/table.h"
#include "marks.h"

namespace {

using facesig::KernelTable;

std::vector<float> numbers(size_t count) {
    std::vector<float> values(count);
    uint32_t state = 1;
    for (float& value : values) {
        state = state * 1664525 + 1013904223;
        value = static_cast<float>(state >> 8) / (1 << 24) - 0.5F;
    }
    return values;
}

void conv(const KernelTable& table, int size, int cin, int cout, int kernel) {
    const facesig::ConvParams params = {size,   size, cin,        size, size,  cout,
                                        kernel, 1,    kernel / 2, true, false, 0};
    const std::vector<float> in = numbers(static_cast<size_t>(size * size * cin));
    const std::vector<float> bias = numbers(static_cast<size_t>(cout));
    const std::vector<float> weights = numbers(static_cast<size_t>(cout * cin * kernel * kernel));
    std::vector<float> scratch(facesig::conv_f32_scratch(params));
    std::vector<float> out(static_cast<size_t>(size * size * cout));
    for (int run = 0; run < 2; ++run) {
        if (run == 1) mark_open();
        table.conv.run(params, in.data(), bias.data(), weights.data(), scratch.data(), out.data());
        if (run == 1) mark_close();
    }
}

void linear(const KernelTable& table) {
    const facesig::LinearParams params = {1024, 256, true, 0};
    const std::vector<float> in = numbers(1024), bias = numbers(256), weights = numbers(1024 * 256);
    std::vector<float> out(256);
    for (int run = 0; run < 2; ++run) {
        if (run == 1) mark_open();
        table.linear.run(params, in.data(), bias.data(), weights.data(), out.data());
        if (run == 1) mark_close();
    }
}

void warp(const KernelTable& table) {
    const facesig::WarpParams params = {56, 56, 16, 48};
    const std::vector<float> in = numbers(56 * 56 * 16 + facesig::kWarpOverRead);
    const float similarity[4] = {0.9F, 0.1F, 0.02F, -0.03F};
    std::vector<float> out(48 * 48 * 16);
    for (int run = 0; run < 2; ++run) {
        if (run == 1) mark_open();
        table.warp.run(params, in.data(), similarity, out.data());
        if (run == 1) mark_close();
    }
}

void maxpool(const KernelTable& table) {
    const facesig::MaxPoolParams params = {56, 28, 28, 32, 2};
    const std::vector<float> in = numbers(56 * 56 * 32);
    std::vector<float> out(28 * 28 * 32);
    for (int run = 0; run < 2; ++run) {
        if (run == 1) mark_open();
        table.maxpool.run(params, in.data(), out.data());
        if (run == 1) mark_close();
    }
}

}  // namespace

int main(int argc, char** argv) {
    KernelTable table;
    if (argc != 2 || !facesig::select_kernels("neon", &table).ok()) return 2;
    const char* name = argv[1];
    if (std::strcmp(name, "conv") == 0) {
        conv(table, 14, 32, 64, 3);
    } else if (std::strcmp(name, "conv1x1") == 0) {
        conv(table, 14, 128, 64, 1);
    } else if (std::strcmp(name, "linear") == 0) {
        linear(table);
    } else if (std::strcmp(name, "warp") == 0) {
        warp(table);
    } else if (std::strcmp(name, "maxpool") == 0) {
        maxpool(table);
    } else {
        return 2;
    }
    return 0;
}
