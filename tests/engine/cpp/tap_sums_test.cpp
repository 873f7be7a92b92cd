// What taps outside the input add, by both routines against the formula; nothing is read beyond the
// weights. Which layers have such numbers, and that reading a file by parts gives the same.
#include "model/tap_sums.h"

#include <algorithm>
#include <memory>

#include "base/cpu.h"
#include "check.h"
#include "fenced.h"
#include "model/taps.h"

using namespace facesig;
using check::Fenced;
using check::Random;

namespace {

void check_routine(void (*routine)(const Taps& taps, int32_t* sums)) {
    Random random(3);
    for (const size_t pieces : {1, 2, 3, 8, 64}) {
        for (const size_t count : {1, 9, 50}) {
            for (const int extreme : {0, 127, -127}) {
                Fenced<int8_t> weights(count * pieces * 64);
                for (size_t i = 0; i < weights.size(); ++i) {
                    weights[i] = static_cast<int8_t>(extreme ? extreme : random.below(255) - 127);
                }
                Fenced<int32_t> sums(count * 4);
                routine({weights.data(), count, pieces, -128}, sums.data());
                for (size_t i = 0; i < sums.size(); ++i) {
                    int32_t expected = 0;
                    for (size_t j = 0; j < pieces * 16; ++j) {
                        const size_t piece = i / 4 * pieces + j / 16;
                        expected += -128 * weights[(piece * 4 + i % 4) * 16 + j % 16];
                    }
                    CHECK(sums[i] == expected);
                }
            }
        }
    }
}

// 3 x 3 on 32 channels, 6 channels out: two blocks.
void check_layers() {
    const std::vector<int8_t> weights(size_t{8} * 9 * 32, 1);
    Layer layer = {};
    layer.kernel = 3, layer.cin = 32, layer.cout = 6, layer.pad = 1;
    layer.integer_weights = weights.data();
    CHECK(tap_sums(layer, -128) == std::vector<int32_t>(size_t{8} * 9, -128 * 32));
    std::vector<int32_t> part(4 * 5, 0);
    add_up_taps(layer, -128, 7, 5, part.data());
    CHECK(part == std::vector<int32_t>(part.size(), -128 * 32));
    CHECK(tap_sums(layer, 0).empty());
    layer.pad = 0;
    CHECK(tap_sums(layer, -128).empty());
    layer.pad = 1, layer.cin = 24;
    CHECK(tap_sums(layer, -128).empty());
}

// Reading a model adds its layers up by parts.
void check_reading() {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(FACESIG_TEST_EMBEDDER, &model).ok());
    size_t found = 0, longest = 0;
    for (const Layer& layer : model->layers) {
        if (layer.tap_sums.empty()) continue;
        const Layer& given = model->layers[static_cast<size_t>(layer.inputs[0])];
        CHECK(layer.tap_sums == tap_sums(layer, given.quantised.zero_point));
        ++found;
        longest = std::max(longest, layer.tap_sums.size() * static_cast<size_t>(layer.cin));
    }
    CHECK(found > 0);
    CHECK(longest > 8192);  // several parts
}

}  // namespace

int main() {
    check_routine(tap_sums_scalar);
    if (cpu_runs_neon()) check_routine(tap_sums_neon);
    check_layers();
    check_reading();
    return check::finish();
}
