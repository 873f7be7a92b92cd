// Float kernels of every ISA against an obvious formula in double: seeded random and worst-case
// numbers, odd sizes, single pixels, canaries around each output. Convolutions are in
// conv_test.cpp, samples in sample_test.cpp.
#include "floats.h"

using namespace facesig;
using namespace facesig::check_floats;
using check::Guarded;
using check::Random;

namespace {

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
    return on_every_isa(check_linears, check_maxpools, check_normalises, check_preprocess);
}
