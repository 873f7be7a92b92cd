// The integer kernels that multiply and compare, on every ISA, against the formulas of
// csrc/model/FORMAT.md, number for number: random and extreme integers, odd sizes, inputs that end
// where memory ends, canaries around outputs.
#include <algorithm>

#include "integer_layers.h"

using namespace facesig;
using check::draw_chain;
using check::draw_output;
using check::Fenced;
using check::fill;
using check::is_output;
using check::kBytes;
using check::Output;
using check::Random;
using check::size_of;
using check::Weights;

namespace {

// Of `count` rounds those that are worth their time.
int share = 1;

int some(int count) {
    return count / share;
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
            const int top = (y * side + window / side) * p.stride - p.pad;
            const int left = (x * side + window % side) * p.stride - p.pad;
            size_t j = o * depth;
            for (int tap = 0; tap < p.kernel * p.kernel; ++tap) {
                const int in_y = top + tap / p.kernel, in_x = left + tap % p.kernel;
                const bool outside =
                    in_y < 0 || in_x < 0 || in_y >= p.in_height || in_x >= p.in_width;
                const auto at = static_cast<size_t>((in_y * p.in_width + in_x) * p.cin);
                for (int ci = 0; ci < p.cin; ++ci, ++j) {
                    const int number = outside ? zero_point : in[at + static_cast<size_t>(ci)];
                    sum += int64_t{number} * layer.plain[j];
                }
            }
            most = std::max(most, sum);
        }
        CHECK(is_output(out, static_cast<size_t>(i), to, most, layer.multipliers[o]));
    }
}

// Chains of all lengths: images of a few channels in large kernels, and channels that fill pieces.
template <typename Kernels>
void check_chains(const Kernels& kernels) {
    Random random(15);
    for (int round = 0; round < some(160); ++round) {
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

// Chains of an odd number of pieces: a segment's last one is half a step. Of taps as long as the
// line of zero points, and of one piece more.
void check_odd_chains(const KernelsS8& kernels) {
    const int shapes[][3] = {{3, 48, 3},    {3, 48, 9},   {3, 80, 15},   {3, 112, 7},
                             {3, 144, 9},   {3, 176, 11}, {1, 80, 5},    {5, 48, 15},
                             {3, 208, 39},  {3, 240, 15}, {1, 1040, 65}, {3, 1040, 195},
                             {1, 1072, 67}, {3, 1040, 13}};
    Random random(16);
    for (const auto& shape : shapes) {
        for (const int side : {3, 6, 7}) {
            ConvParams p = {};
            p.kernel = shape[0], p.cin = shape[1], p.chain = shape[2];
            p.stride = 1 + random.below(2), p.pad = p.kernel / 2;
            p.in_height = side, p.in_width = side + random.below(2);
            p.cout = 1 + random.below(9);
            p.out_height = (p.in_height + 2 * p.pad - p.kernel) / p.stride + 1;
            p.out_width = (p.in_width + 2 * p.pad - p.kernel) / p.stride + 1;
            p.pool = random.below(3) == 0 && p.out_height > 1 && p.out_width > 1;
            if (p.pool) p.out_height /= 2, p.out_width /= 2;
            CHECK(conv_s8_has_segments(p));
            check_conv<int8_t>(kernels, &random, p);
        }
    }
}

template <typename Integer, typename Kernels>
void check_convs(const Kernels& kernels) {
    Random random(12);
    for (const int kernel : {1, 3, 5, 7}) {
        for (int round = 0; round < some(70); ++round) {
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
    for (int round = 0; round < some(250); ++round) {
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
    for (int round = 0; round < some(250); ++round) {
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
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(isas[i], &table).ok());
        share = check::kEmulated && i + 1 < count ? 5 : 1;
        check_kernels<int8_t>(table.s8);
        check_chains(table.s8);
        check_odd_chains(table.s8);
        check_kernels<int16_t>(table.s16);
        check_int16_tiles(table.s16);
    }
    return check::finish();
}
