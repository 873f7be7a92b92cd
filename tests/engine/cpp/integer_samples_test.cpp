// Resize and warp of integer files, on every ISA, against the formulas of csrc/model/FORMAT.md,
// number for number: random and flat crops that end where memory ends, odd sizes, canaries around
// outputs.
#include <algorithm>
#include <cmath>
#include <type_traits>

#include "check.h"
#include "fenced.h"
#include "kernels/table.h"

using namespace facesig;
using check::Fenced;
using check::Output;
using check::Random;

namespace {

template <typename Integer>
constexpr bool kBytes = std::is_same<Integer, int8_t>::value;

// "Bilinear sampling" at a position in 128ths, from the exact value.
template <typename Integer>
int sample(const Fenced<uint8_t>& crop, int height, int width, int64_t y, int64_t x, int c) {
    int64_t sum = 0;
    for (int tap = 0; tap < 4; ++tap) {
        const int64_t row = std::min<int64_t>(y / 128 + tap / 2, height - 1);
        const int64_t column = std::min<int64_t>(x / 128 + tap % 2, width - 1);
        const int64_t down = tap / 2 ? y % 128 : 128 - y % 128;
        const int64_t across = tap % 2 ? x % 128 : 128 - x % 128;
        sum += down * across * crop[static_cast<size_t>((row * width + column) * 3 + c)];
    }
    const double value = static_cast<double>(sum) / 16384 - 128;
    return static_cast<int>(kBytes<Integer> ? std::floor(value + 0.5) : std::floor(value * 128));
}

void fill(Random* random, Fenced<uint8_t>* crop) {
    const int kind = random->below(4);
    for (size_t i = 0; i < crop->size(); ++i) {
        const int drawn = random->below(256);
        (*crop)[i] = static_cast<uint8_t>(kind == 0 ? 0 : kind == 1 ? 255 : drawn);
    }
}

// Sides from 1 pixel on; now and then larger than one stretch of samples.
struct Sizes {
    int height, width, size;
    Sizes(Random* random, int round)
        : height(1 + random->below(round % 9 ? 13 : 200)),
          width(1 + random->below(13)),
          size(1 + random->below(round % 9 ? 17 : 150)) {}
};

template <typename Integer, typename Kernels>
void check_resizes(const Kernels& kernels) {
    Random random(15);
    for (int round = 0; round < 200; ++round) {
        const Sizes s(&random, round);
        std::vector<int32_t> positions(static_cast<size_t>(s.size) * 2);
        resize_positions(s.height, s.size, positions.data());
        resize_positions(s.width, s.size, positions.data() + s.size);
        Fenced<uint8_t> crop(static_cast<size_t>(s.height * s.width * 3));
        fill(&random, &crop);
        Output out(static_cast<size_t>(s.size * s.size * 3) * sizeof(Integer));
        kernels.resize.run({s.height, s.width, s.size, positions.data(), positions.data() + s.size},
                           crop.data(), reinterpret_cast<Integer*>(out.data()));
        CHECK(out.intact());
        const auto place = [&s](int64_t i, int64_t n) {
            const int64_t m = s.size, twice = (2 * i + 1) * n - m;
            const int64_t inside = std::min(std::max<int64_t>(twice, 0), 2 * m * (n - 1));
            return (inside * 128 + m) / (2 * m);
        };
        for (int i = 0; i < s.size * s.size * 3; ++i) {
            const int64_t y = place(i / 3 / s.size, s.height), x = place(i / 3 % s.size, s.width);
            CHECK(out.at<Integer>(static_cast<size_t>(i)) ==
                  sample<Integer>(crop, s.height, s.width, y, x, i % 3));
        }
    }
}

int64_t nearest(float number) {
    return static_cast<int64_t>(std::nearbyint(double{number}));
}

// "Warp": where one output pixel samples a side of n pixels, in 128ths and 64 bits. `turn` weighs
// the other axis: -b for columns, b for rows.
int64_t warp_place(float a, float turn, float shift, int64_t along, int64_t other, int n, int m) {
    const auto bounded = [](float number) { return std::min(std::max(number, -8.0F), 8.0F); };
    const float pixel = static_cast<float>(n * 65536.0 / (2.0 * m));
    const float half = static_cast<float>(n * 32768.0);
    const volatile float a_steps = bounded(a) * pixel, turn_steps = bounded(turn) * pixel;
    const volatile float shift_steps = bounded(shift) * half;
    const int64_t place = nearest(a_steps) * along + nearest(turn_steps) * other +
                          nearest(shift_steps) + (n - 1) * int64_t{32768} + 256;
    return std::min(std::max<int64_t>(place, 0), (n - 1) * int64_t{65536}) / 512;
}

template <typename Integer, typename Kernels>
void check_warps(const Kernels& kernels) {
    Random random(16);
    for (int round = 0; round < 300; ++round) {
        const Sizes s(&random, round);
        float similarity[4];
        for (float& number : similarity) {
            number = random.signed_unit() * (round % 3 ? 1.0F : 12.0F);
        }
        if (round % 10 == 0) similarity[round / 10 % 4] = round % 20 ? INFINITY : -INFINITY;
        const float a = similarity[0], b = similarity[1];
        Fenced<uint8_t> crop(static_cast<size_t>(s.height * s.width * 3));
        fill(&random, &crop);
        Output out(static_cast<size_t>(s.size * s.size * 3) * sizeof(Integer));
        kernels.warp.run({s.height, s.width, s.size}, crop.data(), similarity,
                         reinterpret_cast<Integer*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < s.size * s.size * 3; ++i) {
            const int64_t u = 2 * (i / 3 % s.size) + 1 - s.size;
            const int64_t v = 2 * (i / 3 / s.size) + 1 - s.size;
            const int64_t x = warp_place(a, -b, similarity[2], u, v, s.width, s.size);
            const int64_t y = warp_place(a, b, similarity[3], v, u, s.height, s.size);
            CHECK(out.at<Integer>(static_cast<size_t>(i)) ==
                  sample<Integer>(crop, s.height, s.width, y, x, i % 3));
        }
    }
}

// What only weights outside the format could cause: no position leaves the crop, which is fenced.
template <typename Integer, typename Kernels>
void check_warp_of_nan(const Kernels& kernels) {
    Fenced<uint8_t> crop(5 * 5 * 3);
    const float nan = std::nanf("");
    const float similarity[4] = {nan, nan, nan, nan};
    std::vector<Integer> out(4 * 4 * 3);
    kernels.warp.run({5, 5, 4}, crop.data(), similarity, out.data());
    CHECK(out[0] == (kBytes<Integer> ? -128 : -16384));
}

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(isas[i], &table).ok());
        check_resizes<int8_t>(table.s8);
        check_resizes<int16_t>(table.s16);
        check_warps<int8_t>(table.s8);
        check_warps<int16_t>(table.s16);
        check_warp_of_nan<int8_t>(table.s8);
        check_warp_of_nan<int16_t>(table.s16);
    }
    return check::finish();
}
