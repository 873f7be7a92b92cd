// The resampler against its rule in double, scalar against NEON to the bit, the straight ways
// against the general one; frames end where memory ends, rows have canaries.
#include "image/resample.h"

#include "base/cpu.h"
#include "check.h"
#include "fenced.h"
#include "frames.h"

using namespace facesig;
using check::expect;
using check::Frame;
using check::Output;
using check::Random;

namespace {

using Rows = std::vector<uint8_t>;

constexpr int32_t kMost = 64;  // a side of outputs here

std::unique_ptr<Resampler> make(const char* isa) {
    std::unique_ptr<Resampler> made;
    CHECK(Resampler::create(isa, kMost, kMost, &made).ok());
    return made;
}

Rows rows_of(Resampler* resampler, const View& view, const Window& window,
             const RowFormat& format) {
    Rows all;
    CHECK(resampler->check(window, format, "window").ok());
    resampler->begin(view, window, format);
    for (int32_t y = 0; y < format.height; ++y) {
        Output row(3 * static_cast<size_t>(format.width));
        resampler->row(y, row.data());
        CHECK(row.intact());
        all.insert(all.end(), row.data(), row.data() + 3 * format.width);
    }
    return all;
}

int32_t mirrored(int32_t at, int32_t length) {
    while (at < 0 || at >= length) at = at < 0 ? -at : 2 * (length - 1) - at;
    return at;
}

// Weights of the rule for one output, by sample.
std::vector<std::pair<int32_t, double>> weights(double start, double extent, int32_t outputs,
                                                int32_t output, double least) {
    const double step = extent / outputs, reach = std::max(step, least);
    const double middle = start + (output + 0.5) * step;
    const double low = middle - reach / 2, high = middle + reach / 2;
    std::vector<std::pair<int32_t, double>> found;
    for (auto j = static_cast<int32_t>(std::floor(low)); j < high; ++j) {
        const double covered = std::min(high, j + 1.0) - std::max(low, double(j));
        if (covered > 0) found.emplace_back(j, covered / reach);
    }
    return found;
}

double mean(const Plane& plane, int32_t i, const Window& window, const RowFormat& format, int32_t x,
            int32_t y) {
    const double across = plane.halved_x != 0 ? 0.5 : 1, down = plane.halved_y != 0 ? 0.5 : 1;
    const auto columns =
        weights(window.left * across, window.width * across, format.width, x, across);
    const auto rows = weights(window.top * down, window.height * down, format.height, y, down);
    double sum = 0;
    for (const auto& row : rows) {
        for (const auto& column : columns) {
            const bool inside = row.first >= 0 && row.first < plane.height && column.first >= 0 &&
                                column.first < plane.width;
            double value = plane.black;
            if (inside || format.border == Border::mirrored) {
                value = plane.data[static_cast<size_t>(mirrored(row.first, plane.height)) *
                                       plane.stride +
                                   static_cast<size_t>(mirrored(column.first, plane.width) *
                                                           plane.pitch +
                                                       plane.offset[i])];
            }
            sum += row.second * column.second * value;
        }
    }
    return sum;
}

// The largest difference to the rule: of RGB bytes, or of bytes turned from exact Y, U, V.
int worst(const Rows& got, const View& view, const Window& window, const RowFormat& format) {
    Plane planes[kMostPlanes];
    const int32_t count = planes_of(view, planes);
    int most = 0;
    for (int32_t y = 0; y < format.height; ++y) {
        for (int32_t x = 0; x < format.width; ++x) {
            uint8_t bytes[3] = {};
            for (int32_t p = 0; p < count; ++p) {
                for (int32_t i = 0; i < planes[p].count; ++i) {
                    const double value = mean(planes[p], i, window, format, x, y);
                    bytes[planes[p].component[i]] = static_cast<uint8_t>(value + 0.5);
                }
            }
            if (view.format == PixelFormat::grey) bytes[1] = bytes[2] = bytes[0];
            uint8_t expected[3];
            const uint8_t* const rows[3] = {&bytes[0], &bytes[1], &bytes[2]};
            if (is_yuv(view.format)) {
                const YuvParams params =
                    yuv_params(colour_of(view.matrix, view.range), YuvLayout::planar,
                               format.blue_first, format.is_signed);
                pack_yuv_scalar(params, rows, 1, expected);
            } else {
                for (int c = 0; c < 3; ++c) {
                    expected[c] = static_cast<uint8_t>(bytes[format.blue_first ? 2 - c : c] ^
                                                       (format.is_signed ? 0x80 : 0));
                }
            }
            for (int c = 0; c < 3; ++c) {
                int a = expected[c], b = got[static_cast<size_t>((y * format.width + x) * 3 + c)];
                if (format.is_signed) a ^= 0x80, b ^= 0x80;
                most = std::max(most, std::abs(a - b));
            }
        }
    }
    return most;
}

// A byte of Y, U or V that is rounded the other way moves a colour by up to 2.2.
int allowed(const View& view) {
    return is_yuv(view.format) ? 4 : 1;
}

void test_rule(Resampler* plain, Resampler* neon) {
    Random random(7);
    const auto unit = [&] { return double(random.below(1 << 20)) / (1 << 20); };
    for (int round = 0; round < 400; ++round) {
        const PixelFormat pixels = check::kFormats[round % 8];
        const int32_t width = 16 + 2 * random.below(40), height = 16 + 2 * random.below(30);
        const Frame frame(&random, pixels, width, height, random.below(3) * 5);
        CHECK(check_view(frame.view, "frame").ok());
        const RowFormat format = {1 + random.below(kMost), 1 + random.below(20),
                                  random.below(2) == 1, random.below(2) == 1,
                                  random.below(2) == 1 ? Border::mirrored : Border::black};
        const double most = random.below(10) == 0 ? 40.0 : 3.0;
        const Window window = {(2 * unit() - 1) * width, (2 * unit() - 1) * height,
                               (0.1 + most * unit()) * width, (0.1 + most * unit()) * height};
        const Rows expected = rows_of(plain, frame.view, window, format);
        CHECK(rows_of(neon, frame.view, window, format) == expected);
        CHECK(worst(expected, frame.view, window, format) <= allowed(frame.view));
    }
}

// One output of more samples than a chunk holds.
void test_wide(Resampler* plain, Resampler* neon) {
    Random random(8);
    for (const PixelFormat pixels : check::kFormats) {
        const Frame frame(&random, pixels, 2400, 16, 0);
        const RowFormat format = {2, 3, false, false, Border::mirrored};
        const Window window = {-3.4, -2, 2200, 33};
        const Rows expected = rows_of(plain, frame.view, window, format);
        CHECK(rows_of(neon, frame.view, window, format) == expected);
        CHECK(worst(expected, frame.view, window, format) <= allowed(frame.view));
    }
}

// Windows that go straight give what the general way gives a window that also covers them but
// leaves the frame.
void test_straight(Resampler* resampler) {
    Random random(9);
    for (int round = 0; round < 160; ++round) {
        const PixelFormat pixels = check::kFormats[round % 8];
        const int32_t ratio = 1 + round / 8 % 2;
        const Frame frame(&random, pixels, 96, 80, 3);
        const int32_t left = random.below(16) * 2, top = random.below(10) * 2;
        RowFormat format = {16 + random.below(15), 16 + random.below(9), true, true, Border::black};
        const Window window = {double(left), double(top), double(ratio * format.width),
                               double(ratio * format.height)};
        const Rows got = rows_of(resampler, frame.view, window, format);
        CHECK(worst(got, frame.view, window, format) <= (is_yuv(pixels) ? 0 : 1));
        RowFormat larger = format;
        larger.width += left / ratio + 2;
        larger.height += top / ratio + 2;
        if (left % 4 != 0 || top % 4 != 0 || larger.width > kMost || larger.height > kMost)
            continue;
        const Window outer = {window.left - ratio * (left / ratio + 2),
                              window.top - ratio * (top / ratio + 2), double(ratio * larger.width),
                              double(ratio * larger.height)};
        const Rows all = rows_of(resampler, frame.view, outer, larger);
        for (int32_t y = 0; y < format.height; ++y) {
            const size_t from =
                static_cast<size_t>(3 * ((y + larger.height - format.height) * larger.width +
                                         larger.width - format.width));
            const size_t at = static_cast<size_t>(3 * y * format.width);
            for (int32_t i = 0; i < 3 * format.width; ++i) {
                CHECK(got[at + static_cast<size_t>(i)] == all[from + static_cast<size_t>(i)]);
            }
        }
    }
}

void test_black_outside(Resampler* resampler) {
    Random random(10);
    for (const PixelFormat pixels : check::kFormats) {
        const Frame frame(&random, pixels, 32, 32, 0);
        const RowFormat format = {24, 24, true, true, Border::black};
        const Rows got = rows_of(resampler, frame.view, {100, -300, 48, 48}, format);
        for (const uint8_t byte : got) CHECK(static_cast<int8_t>(byte) == -128);
    }
}

void test_any_order(Resampler* resampler) {
    Random random(11);
    const Frame frame(&random, PixelFormat::nv12, 64, 64, 0);
    const RowFormat format = {31, 29, true, false, Border::mirrored};
    const Window window = {3.3, 4.4, 40, 50};
    const Rows rising = rows_of(resampler, frame.view, window, format);
    for (int32_t y = format.height - 1; y >= 0; --y) {
        uint8_t row[3 * kMost];
        resampler->row(y, row);
        for (int32_t i = 0; i < 3 * format.width; ++i) {
            CHECK(row[i] == rising[static_cast<size_t>(3 * format.width * y + i)]);
        }
    }
}

void test_windows(const Resampler& resampler) {
    const RowFormat format = {10, 10, false, false, Border::black};
    expect(resampler.check({0.0 / 0.0, 0, 1, 1}, format, "window"), Cause::face,
           "expected four numbers within 2^28, got nan, 0, 1, 1 (window)");
    expect(resampler.check({0, -1e9, 1, 1}, format, "window"), Cause::face,
           "expected four numbers within 2^28, got 0, -1e+09, 1, 1 (window)");
    expect(resampler.check({0, 0, 0, 1}, format, "window"), Cause::face,
           "expected sides of at most 40980 x 40980 pixels, got 0, 1 (window)");
    expect(resampler.check({0, 0, 1, 40981}, format, "window"), Cause::face,
           "expected sides of at most 40980 x 40980 pixels, got 1, 40981 (window)");
    CHECK(resampler.check({0, 0, 1, 40980}, format, "window").ok());
}

}  // namespace

int main() {
    const std::unique_ptr<Resampler> plain = make("scalar");
    const std::unique_ptr<Resampler> neon = make(cpu_runs_neon() ? "neon" : "scalar");
    test_rule(plain.get(), neon.get());
    test_wide(plain.get(), neon.get());
    for (Resampler* resampler : {plain.get(), neon.get()}) {
        test_straight(resampler);
        test_black_outside(resampler);
        test_any_order(resampler);
    }
    test_windows(*plain);
    return check::finish();
}
