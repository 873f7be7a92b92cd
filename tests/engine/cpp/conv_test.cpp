// Float convolutions of every ISA, direct and by Winograd, against the formula in double.
#include "fenced.h"
#include "floats.h"
#include "kernels/conv/taps.h"

using namespace facesig;
using namespace facesig::check_floats;
using check::Guarded;
using check::Random;

namespace {

// One output of a convolution before its ReLU, by the definition.
double convolved(const ConvParams& p, const std::vector<float>& in, const float* weights,
                 double sum, int y, int x) {
    for (int tap = 0; tap < p.kernel * p.kernel; ++tap, weights += p.cin) {
        const int in_y = y * p.stride + tap / p.kernel - p.pad;
        const int in_x = x * p.stride + tap % p.kernel - p.pad;
        if (in_y < 0 || in_x < 0 || in_y >= p.in_height || in_x >= p.in_width) continue;
        const float* pixel = in.data() + ptrdiff_t{in_y * p.in_width + in_x} * p.cin;
        for (int ci = 0; ci < p.cin; ++ci) sum += double{pixel[ci]} * weights[ci];
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
    check::Fenced<float> fenced(in.size());  // what is fetched ahead of a tile ends here, too
    std::copy(in.begin(), in.end(), fenced.data());
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
        table.winograd.run(p, fenced.data(), packed.data(), transformed.data(), scratch.data(),
                           out.data());
    } else {
        table.conv.run(p, fenced.data(), packed.data(), blocks, scratch.data(), out.data());
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
    p = {7, 7, 128, 9, 9, 128, 3, 1, 2, true, false, 0};
    CHECK(!winograd_fits(p));
    p = {14, 14, 128, 7, 7, 128, 3, 2, 1, true, false, 0};
    CHECK(!winograd_fits(p));
    p = {7, 7, 126, 7, 7, 128, 3, 1, 1, true, false, 0};
    CHECK(!winograd_fits(p));
    p = {7, 7, 128, 7, 7, 132, 3, 1, 1, true, false, 0};
    CHECK(!winograd_fits(p));
    p = {14, 14, 768, 14, 14, 768, 3, 1, 1, true, false, 0};
    CHECK(!winograd_fits(p));
}

}  // namespace

int main() {
    return on_every_isa(check_convs, check_heavy_convs, check_winograd);
}
