// The integer kernels that sum and compare, on every path, against the formulas of
// csrc/model/FORMAT.md, number for number: random and extreme integers, odd sizes, inputs that end
// where memory ends, canaries around outputs.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>

#include "base/blocks.h"
#include "base/dot_blocks.h"
#include "check.h"
#include "fenced.h"
#include "kernels/table.h"

using namespace facesig;
using check::Fenced;
using check::Output;
using check::Random;

namespace {

size_t size_of(Number number) {
    return number == Number::f32 ? 4 : number == Number::s16 ? 2 : 1;
}

// The paragraph "Output". Its float32 operations are the definition.
bool is_output(const Output& out, size_t at, const Requantise& to, int64_t sum, float multiplier) {
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
Requantise draw_output(Random* random, const float* multipliers, int cout) {
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

float draw_multiplier(Random* random, float usual) {
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

template <typename Integer>
constexpr bool kBytes = std::is_same<Integer, int8_t>::value;

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

// What a model knows of a convolution's padding, half of the time; by the formula.
std::vector<int32_t> draw_tap_sums(Random* random, const ConvParams& p, int zero_point,
                                   const Weights<int8_t>& layer) {
    if (p.cin % 16 != 0 || random->below(2)) return {};
    const size_t taps = layer.rows * layer.rows, cin = layer.width / layer.rows;
    std::vector<int32_t> sums(layer.bias.size() * taps, 0);
    for (size_t i = 0; i < layer.cout * taps * cin; ++i) {
        const size_t o = i / cin / taps, tap = i / cin % taps;
        sums[(o / 4 * taps + tap) * 4 + o % 4] += zero_point * layer.plain[i];
    }
    return sums;
}

std::vector<int32_t> draw_tap_sums(Random*, const ConvParams&, int, const Weights<int16_t>&) {
    return {};
}

template <typename Integer, typename Kernels>
void check_conv(const Kernels& kernels, Random* random, const ConvParams& p) {
    const int zero_point = kBytes<Integer> && random->below(2) ? -128 : 0;
    const bool full = !kBytes<Integer> || zero_point != 0 || random->below(2);
    const size_t over_read = kBytes<Integer> ? kConvS8OverRead : kConvS16OverRead * sizeof(Integer);
    const Weights<Integer> layer(random, p.cout, p.kernel, p.cin, p.chain, full);
    Fenced<Integer> in(static_cast<size_t>(p.in_height) * p.in_width * p.cin, over_read);
    Fenced<Integer> scratch(kBytes<Integer> ? conv_frame_numbers(p) : conv_s16_scratch(p),
                            over_read);
    fill(random, &in, full);
    // What lies behind a ReLU, where 32 bits hold no sum of an image's largest.
    if (!kBytes<Integer> && p.cin * p.kernel * p.kernel > 128) fill(random, &in, true, 4094);
    const Requantise to = draw_output(random, layer.multipliers.data(), p.cout);
    Output out(static_cast<size_t>(p.out_height) * p.out_width * layer.cout * size_of(to.number));
    const std::vector<int32_t> tap_sums = draw_tap_sums(random, p, zero_point, layer);
    kernels.conv.run(p, {zero_point, tap_sums.empty() ? nullptr : tap_sums.data()}, in.data(),
                     layer.bias.data(), layer.packed.data(), to, scratch.data(), out.data());
    CHECK(out.intact());
    const size_t depth = layer.rows * layer.width;
    for (int i = 0; i < p.out_height * p.out_width * p.cout; ++i) {
        const int o = i % p.cout, x = i / p.cout % p.out_width, y = i / p.cout / p.out_width;
        const int side = pool_side(p);
        int64_t most = INT64_MIN;
        for (int window = 0; window < side * side; ++window) {
            int64_t sum = layer.bias[o];
            for (size_t j = 0; j < depth; ++j) {
                const int ci = static_cast<int>(j) % p.cin, tap = static_cast<int>(j) / p.cin;
                const int in_y = (y * side + window / side) * p.stride + tap / p.kernel - p.pad;
                const int in_x = (x * side + window % side) * p.stride + tap % p.kernel - p.pad;
                const bool outside =
                    in_y < 0 || in_x < 0 || in_y >= p.in_height || in_x >= p.in_width;
                const size_t at = static_cast<size_t>((in_y * p.in_width + in_x) * p.cin + ci);
                sum += int64_t{outside ? zero_point : in[at]} * layer.plain[o * depth + j];
            }
            most = std::max(most, sum);
        }
        CHECK(is_output(out, static_cast<size_t>(i), to, most, layer.multipliers[o]));
    }
}

// One of the lengths that chains may have.
int draw_chain(Random* random, int kernel, int cin) {
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

// Chains of all lengths: images of a few channels in large kernels, and channels that fill pieces.
template <typename Kernels>
void check_chains(const Kernels& kernels) {
    Random random(15);
    for (int round = 0; round < 160; ++round) {
        ConvParams p = {};
        p.kernel = 1 + 2 * random.below(3);
        p.stride = 1 + random.below(3);
        p.pad = random.below(p.kernel);
        p.in_height = p.kernel + random.below(round % 16 ? 8 : 24);
        p.in_width = p.kernel + random.below(round % 16 ? 8 : 24);
        p.cin =
            round % 3 == 0 ? 1 + random.below(6) : 16 * (1 + random.below(p.kernel > 3 ? 4 : 9));
        p.cout = round % 8 ? 1 + random.below(19) : 57 + random.below(90);
        p.out_height = (p.in_height + 2 * p.pad - p.kernel) / p.stride + 1;
        p.out_width = (p.in_width + 2 * p.pad - p.kernel) / p.stride + 1;
        p.chain = draw_chain(&random, p.kernel, p.cin);
        p.pool = random.below(3) == 0 && p.out_height > 1 && p.out_width > 1;
        if (p.pool) p.out_height /= 2, p.out_width /= 2;
        check_conv<int8_t>(kernels, &random, p);
    }
}

template <typename Integer, typename Kernels>
void check_convs(const Kernels& kernels) {
    Random random(12);
    for (const int kernel : {1, 3, 5, 7}) {
        for (int round = 0; round < 70; ++round) {
            ConvParams p = {};
            p.kernel = kernel;
            p.stride = 1 + random.below(3);
            p.pad = random.below(kernel);
            p.in_height = 1 + random.below(13);
            p.in_width = 1 + random.below(13);
            p.cin = 1 + random.below(round % 4 ? 9 : 40);
            // Of int16, so many products of the largest numbers that 32 bits hold.
            if (!kBytes<Integer>) p.cin = std::min(p.cin, 128 / (kernel * kernel));
            p.cout = 1 + random.below(round % 4 ? 9 : 40);
            p.relu = random.below(2) == 1;  // not this one counts, but that of the output
            if (p.in_height + 2 * p.pad < kernel || p.in_width + 2 * p.pad < kernel) continue;
            p.out_height = (p.in_height + 2 * p.pad - kernel) / p.stride + 1;
            p.out_width = (p.in_width + 2 * p.pad - kernel) / p.stride + 1;
            p.chain = kBytes<Integer> ? 1 : 0;
            p.pool = random.below(2) && p.out_height > 1 && p.out_width > 1;
            if (p.pool) p.out_height /= 2, p.out_width /= 2;
            check_conv<Integer>(kernels, &random, p);
        }
    }
}

// Shapes that have tiles of their own: (kernel, cin, cout), on images narrow and wide.
void check_int16_tiles(const KernelsS16& kernels) {
    const int shapes[][3] = {{5, 3, 4},   {5, 3, 3},   {5, 3, 1},   {5, 4, 12}, {5, 4, 9},
                             {5, 12, 12}, {5, 16, 12}, {3, 12, 12}, {5, 5, 11}, {1, 32, 32},
                             {1, 24, 8},  {1, 7, 20},  {3, 9, 4}};
    Random random(15);
    for (const auto& shape : shapes) {
        for (const int width : {5, 9, 10, 11, 25, 50, 127, 134}) {
            ConvParams p = {};
            p.kernel = shape[0], p.cin = shape[1], p.cout = shape[2], p.stride = 1;
            p.pad = random.below(p.kernel);
            p.in_height = 5 + random.below(3);
            p.in_width = width;
            p.out_height = p.in_height + 2 * p.pad - p.kernel + 1;
            p.out_width = width + 2 * p.pad - p.kernel + 1;
            p.pool = random.below(2) && p.out_height > 1 && p.out_width > 1;
            if (p.pool) p.out_height /= 2, p.out_width /= 2;
            check_conv<int16_t>(kernels, &random, p);
        }
    }
}

template <typename Integer, typename Kernels>
void check_linears(const Kernels& kernels) {
    Random random(13);
    for (int round = 0; round < 250; ++round) {
        LinearParams p = {1 + random.below(100), 1 + random.below(40), false, 0};
        if (kBytes<Integer> && round % 4 == 0) p.cin = 16 * (1 + random.below(40));
        if (kBytes<Integer>) p.chain = draw_chain(&random, 1, p.cin);
        const bool full = !kBytes<Integer> || random.below(2);
        const Weights<Integer> layer(&random, p.cout, 1, p.cin, p.chain, full);
        Fenced<Integer> in(static_cast<size_t>(p.cin), kBytes<Integer> ? kLinearS8OverRead : 0);
        fill(&random, &in, full);
        const Requantise to = draw_output(&random, layer.multipliers.data(), p.cout);
        Output out(layer.cout * size_of(to.number));
        kernels.linear.run(p, in.data(), layer.bias.data(), layer.packed.data(), to, out.data());
        CHECK(out.intact());
        for (size_t o = 0; o < layer.cout; ++o) {
            int64_t sum = layer.bias[o];
            for (size_t i = 0; i < layer.width; ++i) {
                sum += int64_t{in[i]} * layer.plain[o * layer.width + i];
            }
            CHECK(is_output(out, o, to, sum, layer.multipliers[o]));
        }
    }
}

template <typename Integer, typename Kernels>
void check_maxpools(const Kernels& kernels) {
    Random random(14);
    for (int round = 0; round < 250; ++round) {
        const int height = 2 + random.below(7), width = 2 + random.below(7);
        const int channels = 1 + random.below(40), stride = 1 + round % 2;
        const MaxPoolParams p = {width, (height - 2) / stride + 1, (width - 2) / stride + 1,
                                 channels, stride};
        Fenced<Integer> in(static_cast<size_t>(height * width * channels),
                           kMaxPoolOverRead * sizeof(Integer));
        fill(&random, &in);
        Output out(static_cast<size_t>(p.out_height * p.out_width * channels) * sizeof(Integer));
        kernels.maxpool.run(p, in.data(), reinterpret_cast<Integer*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < p.out_height * p.out_width * channels; ++i) {
            const int c = i % channels, x = i / channels % p.out_width * stride;
            const int y = i / channels / p.out_width * stride;
            int most = INT32_MIN;
            for (int tap = 0; tap < 4; ++tap) {
                const int at = ((y + tap / 2) * width + x + tap % 2) * channels + c;
                most = std::max(most, int{in[static_cast<size_t>(at)]});
            }
            CHECK(out.at<Integer>(static_cast<size_t>(i)) == most);
        }
    }
}

template <typename Integer, typename Kernels>
void check_kernels(const Kernels& kernels) {
    check_convs<Integer>(kernels);
    check_linears<Integer>(kernels);
    check_maxpools<Integer>(kernels);
}

}  // namespace

int main() {
    const char* paths[kMaxPaths];
    const int count = available_paths(paths);
    for (int i = 0; i < count; ++i) {
        const RequantiseSums requantise =
            std::strcmp(paths[i], "neon") == 0 ? requantise_neon : requantise_scalar;
        check_requantise(requantise);
        check_requantise_by_hand(requantise);
        KernelTable table;
        CHECK(select_kernels(paths[i], &table).ok());
        check_kernels<int8_t>(table.s8);
        check_chains(table.s8);
        check_kernels<int16_t>(table.s16);
        check_int16_tiles(table.s16);
    }
    return check::finish();
}
