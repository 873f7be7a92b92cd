// Every kernel of every path against an obvious formula in double: seeded random and worst-case
// numbers, odd sizes, single pixels, canaries around each output.
#include <algorithm>
#include <cstring>

#include "base/blocks.h"
#include "check.h"
#include "kernels/conv/taps.h"
#include "kernels/table.h"

using namespace facesig;
using check::Guarded;
using check::Random;

namespace {

// Numbers of one kind; the kinds after the first are the ones that go wrong.
enum Kind { kRandom, kZero, kLarge, kDenormal, kAlternating, kKinds };

float number(Random* random, int kind, size_t index) {
    switch (kind) {
        case kZero:
            return 0.0F;
        case kLarge:
            return random->signed_unit() * 1e15F;
        case kDenormal:
            return random->signed_unit() * 1e-39F;
        case kAlternating:
            return index % 2 ? -1.0F : 1.0F;
        default:
            return random->signed_unit();
    }
}

// Input with the numbers behind it that a kernel may read: NaN, which must not reach any output.
std::vector<float> numbers(Random* random, int kind, size_t count, size_t over_read = 0) {
    std::vector<float> values(count + over_read, std::nanf(""));
    for (size_t i = 0; i < count; ++i) values[i] = number(random, kind, i);
    return values;
}

double largest(const std::vector<float>& values) {
    double most = 0;
    for (const float value : values) {
        if (std::fabs(value) > most) most = std::fabs(value);
    }
    return most;
}

// Weights (cout, depth) and biases in blocks, from the definition in base/blocks.h.
std::vector<float> pack(const std::vector<float>& weights, const std::vector<float>& bias,
                        size_t depth) {
    const size_t cout = bias.size();
    const size_t head = static_cast<size_t>(blocked_bias_floats(cout));
    std::vector<float> packed(static_cast<size_t>(blocked_bytes(cout, depth)) / sizeof(float));
    std::copy(bias.begin(), bias.end(), packed.begin());
    const size_t channels = static_cast<size_t>(blocked_channels(cout));
    for (size_t o = 0; o < cout; ++o) {
        const size_t first = o / kBlock * kBlock;
        const size_t width = std::min<size_t>(kBlock, channels - first);
        for (size_t i = 0; i < depth; ++i) {
            packed[head + first * depth + i * width + (o - first)] = weights[o * depth + i];
        }
    }
    return packed;
}

// One output of a convolution before its ReLU, by the definition.
double convolved(const ConvParams& p, const std::vector<float>& in, const float* weights,
                 double sum, int y, int x) {
    for (int i = 0; i < p.kernel * p.kernel * p.cin; ++i) {
        const int ci = i % p.cin, tap = i / p.cin;
        const int in_y = y * p.stride + tap / p.kernel - p.pad;
        const int in_x = x * p.stride + tap % p.kernel - p.pad;
        if (in_y < 0 || in_x < 0 || in_y >= p.in_height || in_x >= p.in_width) continue;
        sum +=
            double{in[static_cast<size_t>((in_y * p.in_width + in_x) * p.cin + ci)]} * weights[i];
    }
    return sum;
}

// By `conv`, or by Winograd's way, whose error is that of a few more products.
void check_conv(const KernelTable& table, Random* random, const ConvParams& p, int kind,
                bool winograd = false) {
    const size_t depth = static_cast<size_t>(p.kernel) * p.kernel * p.cin;
    const size_t cout = static_cast<size_t>(p.cout);
    const auto in =
        numbers(random, kind, static_cast<size_t>(p.in_height) * p.in_width * p.cin, kConvOverRead);
    const auto weights = numbers(random, kRandom, cout * depth);
    const auto bias = numbers(random, kRandom, cout);
    const auto packed = pack(weights, bias, depth);
    const int side = pool_side(p);
    Guarded scratch(winograd ? winograd_scratch(p) : conv_f32_scratch(p));
    Guarded out(static_cast<size_t>(p.out_height) * p.out_width * cout);
    const float* blocks = packed.data() + blocked_bias_floats(cout);
    if (winograd) {
        Guarded transformed(winograd_weights(p));
        table.winograd_prepare.run(p, blocks, transformed.data());
        CHECK(transformed.intact());
        table.winograd.run(p, in.data(), packed.data(), transformed.data(), scratch.data(),
                           out.data());
    } else {
        table.conv.run(p, in.data(), packed.data(), blocks, scratch.data(), out.data());
    }
    CHECK(out.intact());
    CHECK(scratch.intact());
    const double magnitude = largest(in) + 1;
    for (int y = 0; y < p.out_height; ++y) {
        for (int x = 0; x < p.out_width; ++x) {
            for (size_t o = 0; o < cout; ++o) {
                double most = 0;
                for (int window = 0; window < side * side; ++window) {
                    const int conv_y = y * side + window / side, conv_x = x * side + window % side;
                    const double sum =
                        convolved(p, in, weights.data() + o * depth, bias[o], conv_y, conv_x);
                    most = window == 0 ? sum : std::max(most, sum);
                }
                if (p.relu) most = std::max(most, 0.0);
                const size_t at = static_cast<size_t>(y * p.out_width + x) * cout + o;
                CHECK(check::close(out.data()[at], most, magnitude, static_cast<double>(depth)));
            }
        }
    }
}

// The size of the output, and with `pool` half of it; whether there is one.
bool place_output(ConvParams* p) {
    const int side = pool_side(*p), height = p->in_height + 2 * p->pad - p->kernel;
    const int width = p->in_width + 2 * p->pad - p->kernel;
    if (height < 0 || width < 0) return false;
    p->out_height = (height / p->stride + 1) / side;
    p->out_width = (width / p->stride + 1) / side;
    return p->out_height > 0 && p->out_width > 0;
}

void check_convs(const KernelTable& table) {
    Random random(1);
    for (const int kernel : {1, 3, 5, 7}) {
        for (int round = 0; round < 60; ++round) {
            ConvParams p = {};
            p.kernel = kernel;
            p.stride = 1 + random.below(3);
            p.pad = random.below(kernel);
            p.in_height = 1 + random.below(9);
            p.in_width = 1 + random.below(9);
            p.cin = 1 + random.below(round % 4 ? 9 : 33);
            p.cout = 1 + random.below(21);
            p.relu = random.below(2) == 1;
            p.pool = round % 3 == 0;
            if (place_output(&p)) check_conv(table, &random, p, round % kKinds);
        }
    }
}

// Layers whose weights do not fit in the first cache: in slices of some kernel rows, or of all.
void check_heavy_convs(const KernelTable& table) {
    Random random(8);
    for (const int kernel : {1, 2, 3, 5}) {
        for (int round = 0; round < 24; ++round) {
            ConvParams p = {};
            p.kernel = kernel;
            p.stride = 1 + random.below(2);
            p.pad = random.below(kernel);
            p.in_height = 1 + random.below(8);
            p.in_width = 1 + random.below(8);
            p.cout = 4 * (4 + random.below(3));
            const int least =
                static_cast<int>(kLightWeights / sizeof(float)) / (p.cout * kernel * kernel) + 1;
            p.cin = least + random.below(round % 2 ? 4 : 200);
            p.relu = random.below(2) == 1;
            if (!place_output(&p)) continue;
            CHECK(!conv_f32_is_light(p));
            check_conv(table, &random, p, round % kKinds);
        }
    }
    // The shipped conv6 goes tap by tap, with tiles of four pixels and of two; nin3 does not.
    const ConvParams conv6 = {7, 7, 128, 4, 4, 128, 3, 2, 1, true, false, 0};
    const ConvParams nin3 = {14, 14, 96, 7, 7, 128, 3, 2, 1, true, false, 0};
    CHECK(conv_f32_by_taps(conv6) && !conv_f32_by_taps(nin3));
    check_conv(table, &random, conv6, kRandom);
    check_conv(table, &random, nin3, kRandom);
}

// Whole and cut tiles, with and without padding; sizes that fit, and whatever else it can do.
void check_winograd(const KernelTable& table) {
    if (table.winograd.run == nullptr) return;
    Random random(9);
    ConvParams p = {7, 7, 128, 7, 7, 128, 3, 1, 1, true, false, 0};
    CHECK(winograd_fits(p) && winograd_tiles(p) == 8);
    check_conv(table, &random, p, kRandom, true);
    for (int round = 0; round < 40; ++round) {
        p.pad = random.below(2);
        p.in_height = 3 + random.below(9);
        p.in_width = 3 + random.below(9);
        p.cin = 4 * (1 + random.below(5));
        p.cout = 8 * (1 + random.below(3));
        p.relu = random.below(2) == 1;
        if (place_output(&p)) check_conv(table, &random, p, round % kKinds, true);
    }
    p = {7, 7, 128, 7, 7, 128, 3, 1, 1, true, true, 0};
    CHECK(!winograd_fits(p));
    p = {4, 4, 128, 4, 4, 128, 3, 1, 1, true, false, 0};
    CHECK(!winograd_fits(p));
    p = {14, 14, 768, 14, 14, 768, 3, 1, 1, true, false, 0};
    CHECK(!winograd_fits(p));
}

void check_linears(const KernelTable& table) {
    Random random(2);
    for (int round = 0; round < 200; ++round) {
        const LinearParams p = {1 + random.below(70), 1 + random.below(40), round % 2 == 0, 0};
        const size_t cin = static_cast<size_t>(p.cin), cout = static_cast<size_t>(p.cout);
        const auto in = numbers(&random, round % kKinds, cin);
        const auto weights = numbers(&random, kRandom, cin * cout);
        const auto bias = numbers(&random, kRandom, cout);
        const auto packed = pack(weights, bias, cin);
        Guarded out(cout);
        table.linear.run(p, in.data(), packed.data(), packed.data() + blocked_bias_floats(cout),
                         out.data());
        CHECK(out.intact());
        for (size_t o = 0; o < cout; ++o) {
            double sum = bias[o];
            for (size_t i = 0; i < cin; ++i) sum += double{in[i]} * weights[o * cin + i];
            if (p.relu) sum = std::max(sum, 0.0);
            CHECK(check::close(out.data()[o], sum, largest(in) + 1, p.cin));
        }
    }
}

void check_maxpools(const KernelTable& table) {
    Random random(3);
    for (int round = 0; round < 200; ++round) {
        const int height = 2 + random.below(8), width = 2 + random.below(8);
        const int channels = 1 + random.below(14), stride = 1 + round % 2;
        const MaxPoolParams p = {width, (height - 2) / stride + 1, (width - 2) / stride + 1,
                                 channels, stride};
        const auto in =
            numbers(&random, round % kKinds, static_cast<size_t>(height * width * channels));
        Guarded out(static_cast<size_t>(p.out_height * p.out_width * channels));
        table.maxpool.run(p, in.data(), out.data());
        CHECK(out.intact());
        for (int y = 0; y < p.out_height; ++y) {
            for (int x = 0; x < p.out_width; ++x) {
                for (int c = 0; c < channels; ++c) {
                    float most = -INFINITY;
                    for (int tap = 0; tap < 4; ++tap) {
                        const int in_y = y * stride + tap / 2, in_x = x * stride + tap % 2;
                        most = std::max(
                            most, in[static_cast<size_t>((in_y * width + in_x) * channels + c)]);
                    }
                    const float got = out.data()[(y * p.out_width + x) * channels + c];
                    CHECK(std::fabs(got - most) < 1e-37F);
                }
            }
        }
    }
}

// The sample at (x, y) in pixels, clamped to the image.
double sample(const std::vector<float>& in, int height, int width, int channels, double y, double x,
              int c) {
    y = std::min(std::max(y, 0.0), height - 1.0);
    x = std::min(std::max(x, 0.0), width - 1.0);
    const int y0 = static_cast<int>(y), x0 = static_cast<int>(x);
    const int y1 = std::min(y0 + 1, height - 1), x1 = std::min(x0 + 1, width - 1);
    const auto at = [&](int row, int column) {
        return double{in[static_cast<size_t>((row * width + column) * channels + c)]};
    };
    const double top = at(y0, x0) + (at(y0, x1) - at(y0, x0)) * (x - x0);
    const double bottom = at(y1, x0) + (at(y1, x1) - at(y1, x0)) * (x - x0);
    return top + (bottom - top) * (y - y0);
}

void check_resizes(const KernelTable& table) {
    Random random(4);
    for (int round = 0; round < 150; ++round) {
        const int height = 1 + random.below(13), width = 1 + random.below(13);
        const int channels = 1 + random.below(9), size = 1 + random.below(17);
        std::vector<ResizeTap> taps(static_cast<size_t>(size) * 2);
        resize_taps(height, size, taps.data());
        resize_taps(width, size, taps.data() + size);
        const ResizeParams p = {width, channels, size, size, taps.data(), taps.data() + size};
        const auto in =
            numbers(&random, round % kKinds, static_cast<size_t>(height * width * channels));
        Guarded scratch(resize_f32_scratch(p));
        Guarded out(static_cast<size_t>(size * size * channels));
        table.resize.run(p, in.data(), scratch.data(), out.data());
        CHECK(out.intact());
        CHECK(scratch.intact());
        for (int i = 0; i < size * size * channels; ++i) {
            const int c = i % channels, x = i / channels % size, y = i / channels / size;
            const double expected =
                sample(in, height, width, channels, (y + 0.5) * height / size - 0.5,
                       (x + 0.5) * width / size - 0.5, c);
            CHECK(check::close(out.data()[i], expected, largest(in), 4));
        }
    }
}

void check_warps(const KernelTable& table) {
    Random random(5);
    for (int round = 0; round < 200; ++round) {
        const int height = 1 + random.below(13), width = 1 + random.below(13);
        const int size = 1 + random.below(17);
        const WarpParams p = {height, width, 1 + random.below(9), size};
        float similarity[4];
        for (float& value : similarity) value = random.signed_unit() * (round % 3 ? 1.0F : 9.0F);
        if (round % 10 == 0) similarity[round / 10 % 4] = round % 20 ? INFINITY : std::nanf("");
        const size_t count = static_cast<size_t>(height * width * p.channels);
        const auto in = numbers(&random, round % kKinds, count, kWarpOverRead);
        Guarded out(static_cast<size_t>(size * size * p.channels));
        table.warp.run(p, in.data(), similarity, out.data());
        CHECK(out.intact());
        for (int i = 0; i < size * size * p.channels; ++i) {
            CHECK(std::isfinite(out.data()[i]));
            if (round % 10 == 0) continue;
            const int c = i % p.channels, x = i / p.channels % size, y = i / p.channels / size;
            const double u = (2.0 * x + 1) / size - 1, v = (2.0 * y + 1) / size - 1;
            const double a = similarity[0], b = similarity[1];
            const double at_x = ((a * u - b * v + similarity[2] + 1) * width - 1) / 2;
            const double at_y = ((b * u + a * v + similarity[3] + 1) * height - 1) / 2;
            const double expected = sample(in, height, width, p.channels, at_y, at_x, c);
            CHECK(check::close(out.data()[i], expected, largest(in) * 9 * 13, 4));
        }
    }
}

void check_normalises(const KernelTable& table) {
    Random random(6);
    for (int round = 0; round < 200; ++round) {
        const size_t count = 1 + static_cast<size_t>(random.below(140));
        const int kind = round % kKinds;
        const auto in = numbers(&random, kind, count);
        Guarded out(count);
        table.normalise.run(in.data(), count, out.data());
        CHECK(out.intact());
        double sum = 0;
        for (size_t i = 0; i < count; ++i) sum += double{in[i]} * in[i];
        const bool zero = largest(in) < kNormaliseSmallest;
        for (size_t i = 0; i < count; ++i) {
            const double expected = zero ? 0 : in[i] / std::sqrt(sum);
            CHECK(check::close(out.data()[i], expected, 1, static_cast<double>(count)));
        }
    }
}

void check_preprocess(const KernelTable& table) {
    for (size_t count = 1; count < 300; ++count) {
        std::vector<uint8_t> in(count);
        for (size_t i = 0; i < count; ++i) in[i] = static_cast<uint8_t>(i + count);
        Guarded out(count);
        table.preprocess.run(in.data(), count, out.data());
        CHECK(out.intact());
        for (size_t i = 0; i < count; ++i) {
            CHECK(out.data()[i] == static_cast<float>((in[i] - 128.0) / 128.0));
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
        check_convs(table);
        check_heavy_convs(table);
        check_winograd(table);
        check_linears(table);
        check_maxpools(table);
        check_resizes(table);
        check_warps(table);
        check_normalises(table);
        check_preprocess(table);
    }
    return check::finish();
}
