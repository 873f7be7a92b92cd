// Kernels of the resampler: the plain ones against their formulas, NEON against the plain ones, to
// the bit, on random and extreme inputs; nothing is read or written where it must not be.
#include "base/cpu.h"
#include "check.h"
#include "fenced.h"
#include "image/table.h"
#include "image/view.h"

using namespace facesig;
using check::Fenced;
using check::Output;
using check::Random;

namespace {

constexpr int kFills = 3;  // noise, all 255, all 0

void fill(Random* random, int kind, Fenced<uint8_t>* bytes) {
    for (size_t i = 0; i < bytes->size(); ++i) {
        (*bytes)[i] = kind == 0 ? static_cast<uint8_t>(random->next()) : kind == 1 ? 255 : 0;
    }
}

bool same_bytes(const Output& a, const Output& b, size_t bytes) {
    for (size_t i = 0; i < bytes; ++i) {
        if (a.at<uint8_t>(i) != b.at<uint8_t>(i)) return false;
    }
    return a.intact() && b.intact();
}

void test_down(const ImageKernels& plain, const ImageKernels& kernels) {
    Random random(1);
    for (const int count : {1, 2, 3, 4, 9, 258, 259, 600}) {
        for (const int columns : {1, 7, 8, 9, 15, 16, 17, 40}) {
            for (int kind = 0; kind < kFills; ++kind) {
                std::vector<uint16_t> none;
                const double reach = count < 3 ? 1 : count - 1.5;
                Interval interval = {};
                Axis axis = {&interval, 1, 0, 1, AxisKind::general, false};
                make_axis(0.3, reach, 1, 1000, &axis);
                const int32_t taps = interval.count;
                std::vector<Fenced<uint8_t>*> rows;
                std::vector<const uint8_t*> pointers;
                for (int k = 0; k < taps; ++k) {
                    rows.push_back(new Fenced<uint8_t>(static_cast<size_t>(columns)));
                    fill(&random, kind, rows.back());
                    pointers.push_back(rows.back()->data());
                }
                const int32_t drop = 15 + axis.shift - (count > 100 ? 0 : 8);
                const DownParams params = {pointers.data(), taps, interval.head, interval.body,
                                           interval.tail,   drop, columns};
                Output expected(2 * static_cast<size_t>(columns));
                Output got(2 * static_cast<size_t>(columns));
                plain.down(params, reinterpret_cast<uint16_t*>(expected.data()));
                kernels.down(params, reinterpret_cast<uint16_t*>(got.data()));
                CHECK(same_bytes(expected, got, 2 * static_cast<size_t>(columns)));
                for (int i = 0; kind == 1 && i < columns; ++i) {  // one colour stays itself
                    CHECK(expected.at<uint16_t>(static_cast<size_t>(i)) ==
                          255 << (15 + axis.shift - drop));
                }
                for (Fenced<uint8_t>* row : rows) delete row;
            }
        }
    }
}

void test_transpose(const ImageKernels& kernels) {
    Random random(2);
    for (const int columns : {8, 16, 40}) {
        Fenced<uint16_t> lines(8 * static_cast<size_t>(columns));
        for (size_t i = 0; i < lines.size(); ++i) lines[i] = static_cast<uint16_t>(random.next());
        Output got(16 * static_cast<size_t>(columns));
        kernels.transpose(lines.data(), columns, columns, reinterpret_cast<uint16_t*>(got.data()));
        CHECK(got.intact());
        for (int i = 0; i < columns; ++i) {
            for (int r = 0; r < 8; ++r) {
                CHECK(got.at<uint16_t>(static_cast<size_t>(8 * i + r)) ==
                      lines[static_cast<size_t>(columns * r + i)]);
            }
        }
    }
}

void test_across(const ImageKernels& plain, const ImageKernels& kernels) {
    Random random(3);
    for (const double step : {0.3, 0.5, 1.0, 1.2, 2.0, 3.7, 40.0}) {
        for (const int outputs : {1, 7, 8, 9, 20}) {
            for (const int pitch : {1, 2, 3, 4}) {
                std::vector<Interval> intervals(static_cast<size_t>(outputs));
                Axis axis = {intervals.data(), outputs, 0, 1, AxisKind::general, false};
                make_axis(5.4, step * outputs, 1, 10000, &axis);
                const int32_t origin = intervals.front().first;
                const int32_t samples = intervals.back().first + intervals.back().count - origin;
                const bool two = axis.most_count <= 2;
                const int32_t fraction = axis.shift == 0 ? 8 : kMostShift - axis.shift;
                Fenced<uint16_t> columns(8 * static_cast<size_t>(samples * pitch),
                                         16 * static_cast<size_t>(two ? pitch : 0));
                for (int kind = 0; kind < 2; ++kind) {
                    for (size_t i = 0; i < columns.size(); ++i) {
                        const auto most = static_cast<int>(255U << fraction);
                        columns[i] =
                            static_cast<uint16_t>(kind == 0 ? random.below(most + 1) : most);
                    }
                    const int32_t stride = (outputs + 7) / 8 * 8;
                    const AcrossParams params = {columns.data() + 8 * (pitch - 1),
                                                 intervals.data(),
                                                 origin,
                                                 pitch,
                                                 outputs,
                                                 kWeightBits + axis.shift + fraction,
                                                 stride,
                                                 two};
                    Output expected(8 * static_cast<size_t>(stride));
                    Output got(8 * static_cast<size_t>(stride));
                    plain.across(params, expected.data());
                    kernels.across(params, got.data());
                    CHECK(expected.intact() && got.intact());
                    for (int32_t r = 0; r < 8; ++r) {
                        for (int32_t x = 0; x < outputs; ++x) {
                            const auto at = static_cast<size_t>(stride * r + x);
                            CHECK(expected.at<uint8_t>(at) == got.at<uint8_t>(at));
                            if (kind == 1) CHECK(got.at<uint8_t>(at) == 255);
                        }
                    }
                }
            }
        }
    }
}

void test_split_and_halve(const ImageKernels& plain, const ImageKernels& kernels) {
    Random random(4);
    for (const int count : {1, 7, 8, 9, 15, 16, 17, 33}) {
        const auto size = static_cast<size_t>(count);
        for (int pitch = 1; pitch <= 4; ++pitch) {
            for (int offset = 0; offset < pitch; ++offset) {
                Fenced<uint8_t> row(size * static_cast<size_t>(pitch));
                fill(&random, 0, &row);
                Output got(size);
                kernels.split(row.data(), pitch, offset, count, got.data());
                CHECK(got.intact());
                for (int i = 0; i < count; ++i) {
                    CHECK(got.at<uint8_t>(static_cast<size_t>(i)) ==
                          row[static_cast<size_t>(i * pitch + offset)]);
                }
            }
        }
        for (int kind = 0; kind < kFills; ++kind) {
            Fenced<uint8_t> a(2 * size), b(2 * size);
            fill(&random, kind, &a);
            fill(&random, kind, &b);
            Output expected(size), got(size);
            plain.halve(a.data(), b.data(), 0, count, expected.data());
            kernels.halve(a.data(), b.data(), 0, count, got.data());
            CHECK(same_bytes(expected, got, size));
        }
    }
}

int clamped(double value) {
    return static_cast<int>(std::floor(std::min(std::max(value, 0.0), 255.0) + 0.5));
}

// The matrix in real numbers.
void rgb_of(int matrix, int range, double y, double u, double v, int (&rgb)[3]) {
    const double kr = matrix == 0 ? 0.299 : 0.2126, kb = matrix == 0 ? 0.114 : 0.0722;
    const double luma = range == 0 ? (y - 16) * 255 / 219 : y;
    const double scale = range == 0 ? 255.0 / 224 : 1;
    const double cb = (u - 128) * scale, cr = (v - 128) * scale, kg = 1 - kr - kb;
    rgb[0] = clamped(luma + 2 * (1 - kr) * cr);
    rgb[1] = clamped(luma - 2 * kb * (1 - kb) / kg * cb - 2 * kr * (1 - kr) / kg * cr);
    rgb[2] = clamped(luma + 2 * (1 - kb) * cb);
}

void test_colour(const ImageKernels& plain) {
    for (int matrix = 0; matrix < 2; ++matrix) {
        for (int range = 0; range < 2; ++range) {
            const YuvParams params = yuv_params(
                colour_of(static_cast<ColourMatrix>(matrix), static_cast<ColourRange>(range)),
                YuvLayout::planar, false, false);
            for (int number = 0; number < 1 << 15; ++number) {
                const auto y = static_cast<uint8_t>((number >> 10) * 255 / 31);
                const auto u = static_cast<uint8_t>((number >> 5 & 31) * 255 / 31);
                const auto v = static_cast<uint8_t>((number & 31) * 255 / 31);
                const uint8_t* const rows[3] = {&y, &u, &v};
                uint8_t got[3];
                plain.pack_yuv(params, rows, 1, got);
                int expected[3];
                rgb_of(matrix, range, y, u, v, expected);
                for (int c = 0; c < 3; ++c) CHECK(std::abs(got[c] - expected[c]) <= 1);
            }
            const uint8_t black[3] = {static_cast<uint8_t>(range == 0 ? 16 : 0), 128, 128};
            const uint8_t* const rows[3] = {&black[0], &black[1], &black[2]};
            uint8_t got[3];
            plain.pack_yuv(params, rows, 1, got);
            CHECK(got[0] == 0 && got[1] == 0 && got[2] == 0);
        }
    }
}

void test_pack(const ImageKernels& plain, const ImageKernels& kernels) {
    Random random(5);
    for (const int pixels : {1, 2, 7, 8, 9, 15, 16, 17, 18, 31, 33, 48}) {
        const auto size = static_cast<size_t>(pixels);
        for (int kind = 0; kind < 8; ++kind) {
            const size_t pairs = (size + 1) / 2;
            Fenced<uint8_t> a(size), b(size), c(size), u(pairs), v(pairs);
            Fenced<uint8_t> woven(2 * size), woven_half(2 * pairs), packed(4 * pairs);
            fill(&random, kind & 1, &woven);
            fill(&random, kind & 1, &woven_half);
            fill(&random, kind & 1, &packed);
            fill(&random, kind & 1, &a);
            fill(&random, kind & 1 ? 1 + (kind >> 1 & 1) : 0, &b);
            fill(&random, kind & 1 ? 1 + (kind >> 2 & 1) : 0, &c);
            fill(&random, kind & 1 ? 1 + (kind >> 1 & 1) : 0, &u);
            fill(&random, kind & 1 ? 1 + (kind >> 2 & 1) : 0, &v);
            const uint8_t* const whole[3] = {a.data(), b.data(), c.data()};
            const uint8_t flip = kind & 2 ? 0x80 : 0;
            Output expected(3 * size), got(3 * size);
            plain.pack(whole, pixels, flip, expected.data());
            kernels.pack(whole, pixels, flip, got.data());
            CHECK(same_bytes(expected, got, 3 * size));
            for (int mode = 0; mode < 4; ++mode) {
                YuvParams params = yuv_params(colour_of(static_cast<ColourMatrix>(mode & 1),
                                                        static_cast<ColourRange>(mode >> 1)),
                                              YuvLayout::planar, (kind & 4) != 0, (kind & 2) != 0);
                const auto compare = [&](YuvLayout layout, PackYuvRow one, PackYuvRow other,
                                         const uint8_t* y, const uint8_t* first,
                                         const uint8_t* second) {
                    params.layout = layout;
                    const uint8_t* const rows[3] = {y, first, second};
                    one(params, rows, pixels, expected.data());
                    other(params, rows, pixels, got.data());
                    CHECK(same_bytes(expected, got, 3 * size));
                };
                compare(YuvLayout::planar, plain.pack_yuv, kernels.pack_yuv, a.data(), b.data(),
                        c.data());
                compare(YuvLayout::woven, plain.pack_yuv, kernels.pack_yuv, a.data(), woven.data(),
                        nullptr);
                compare(YuvLayout::planar, plain.pack_half, kernels.pack_half, a.data(), u.data(),
                        v.data());
                compare(YuvLayout::woven, plain.pack_half, kernels.pack_half, a.data(),
                        woven_half.data(), nullptr);
                compare(YuvLayout::packed, plain.pack_half, kernels.pack_half, packed.data(),
                        nullptr, nullptr);
            }
        }
    }
}

// The first sample's weight is its covered share of the interval, to the nearest.
void check_weights() {
    Random random(21);
    for (int round = 0; round < 2000; ++round) {
        const double start = 50 * std::fabs(double{random.signed_unit()});
        const double extent = 2 + 60 * std::fabs(double{random.signed_unit()});
        Interval interval = {};
        Axis axis = {&interval, 1, 0, 1, AxisKind::general, false};
        make_axis(start, extent, 1, 200, &axis);
        if (interval.first != std::floor(start) || interval.count < 3)
            continue;  // it weighs nothing
        const double total = double(1 << (kWeightBits + axis.shift));
        const double exact = (std::floor(start) + 1 - start) / extent * total;
        CHECK(std::fabs(interval.head - exact) <= 0.501);
        CHECK(interval.head + interval.body * (interval.count - 2) + interval.tail == total);
    }
}

}  // namespace

int main() {
    check_weights();
    ImageKernels plain = {}, neon = {};
    CHECK(select_image_kernels("scalar", &plain).ok());
    test_colour(plain);
    if (!cpu_runs_neon()) {
        CHECK(!select_image_kernels("neon", &neon).ok());
        neon = plain;
    } else {
        CHECK(select_image_kernels("neon", &neon).ok());
        CHECK(neon.down != plain.down);
    }
    for (const ImageKernels& kernels : {plain, neon}) {
        test_down(plain, kernels);
        test_transpose(kernels);
        test_across(plain, kernels);
        test_split_and_halve(plain, kernels);
        test_pack(plain, kernels);
    }
    ImageKernels wrong = {};
    CHECK(select_image_kernels("avx", &wrong).message() ==
          "expected isa 'scalar' or 'neon', got 'avx' (isa argument)");
    return check::finish();
}
