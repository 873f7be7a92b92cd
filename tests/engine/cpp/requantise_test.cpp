// From sums to outputs, on every ISA, against the formula of csrc/model/FORMAT.md (Output): random
// and extreme sums, ties by hand, canaries around outputs.
#include <cmath>
#include <cstring>

#include "base/cpu.h"
#include "integer_layers.h"

using namespace facesig;
using check::draw_multiplier;
using check::draw_output;
using check::is_output;
using check::Output;
using check::Random;
using check::size_of;

namespace {

void check_requantise(RequantiseSums run) {
    Random random(11);
    const int32_t chosen[] = {0,   1,        -1,       2,         3,         5,
                              255, 16777217, 33554435, INT32_MAX, INT32_MIN, -16777217};
    for (int round = 0; round < 600; ++round) {
        const int cout = 1 + random.below(11), pixels = 1 + random.below(9);
        const int channel = random.below(cout) / 4 * 4, pixel = random.below(3);
        std::vector<float> multipliers(static_cast<size_t>(blocked_channels(cout)), 0.0F);
        for (int o = 0; o < cout; ++o) multipliers[o] = draw_multiplier(&random, 1e-4F);
        const Requantise to = draw_output(&random, multipliers.data(), cout);
        std::vector<int32_t> sums(static_cast<size_t>(pixels) * kSums);
        for (int32_t& sum : sums) {
            sum = random.below(3) ? static_cast<int32_t>(random.next()) >> random.below(31)
                                  : chosen[random.below(12)];
        }
        Output out(static_cast<size_t>(pixel + pixels) * cout * size_of(to.number));
        run(to, sums.data(), pixel, pixels, channel, out.data());
        CHECK(out.intact());
        for (int p = 0; p < pixels; ++p) {
            for (int o = channel; o < std::min(channel + kSums, cout); ++o) {
                const size_t at = static_cast<size_t>(pixel + p) * cout + o;
                CHECK(is_output(out, at, to, sums[p * kSums + o - channel], multipliers[o]));
            }
        }
    }
}

// By hand: ties go up, so does the float below a tie (its sum with 0.5 rounds to 1), the rest is
// full; a sum of 2^24 + 1 rounds to even on its way to float32.
void check_requantise_by_hand(RequantiseSums run) {
    const float multipliers[4] = {0.5F, 0.49999997F, 1.0F, 3e38F};
    const int32_t sums[8] = {5, 1, 16777217, 7, -5, 0, 126, 0};
    int8_t full[8], seven[8];
    int16_t words[8];
    float floats[8];
    run({multipliers, Number::s8, true, -128, 255, 4}, sums, 0, 2, 0, full);
    run({multipliers, Number::s8, true, 0, 127, 4}, sums, 0, 2, 0, seven);
    run({multipliers, Number::s16, true, 0, 4095, 4}, sums, 0, 2, 0, words);
    run({multipliers, Number::f32, false, 0, 0, 4}, sums, 0, 2, 0, floats);
    const int8_t full_expected[8] = {-125, -127, 127, 127, -128, -128, -2, -128};
    const int8_t seven_expected[8] = {3, 1, 127, 127, 0, 0, 126, 0};
    const int16_t words_expected[8] = {3, 1, 4095, 4095, 0, 0, 126, 0};
    const float floats_expected[8] = {2.5F,  0.49999997F, 16777216.0F, INFINITY,
                                      -2.5F, 0.0F,        126.0F,      0.0F};
    CHECK(std::memcmp(full, full_expected, sizeof(full)) == 0);
    CHECK(std::memcmp(seven, seven_expected, sizeof(seven)) == 0);
    CHECK(std::memcmp(words, words_expected, sizeof(words)) == 0);
    CHECK(std::memcmp(floats, floats_expected, sizeof(floats)) == 0);
}

}  // namespace

int main() {
    check_requantise(requantise_scalar);
    check_requantise_by_hand(requantise_scalar);
    if (cpu_runs_neon()) {
        check_requantise(requantise_neon);
        check_requantise_by_hand(requantise_neon);
    }
    return check::finish();
}
