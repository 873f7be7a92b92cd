// Float resize and warp of every ISA against bilinear sampling in double.
#include <cstring>

#include "floats.h"

using namespace facesig;
using namespace facesig::check_floats;
using check::Guarded;
using check::Random;

namespace {

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

}  // namespace

int main() {
    return on_every_isa(check_resizes, check_warps);
}
