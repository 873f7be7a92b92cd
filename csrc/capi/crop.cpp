#include "capi/crop.h"

#include <algorithm>
#include <cmath>

#include "capi/report.h"

namespace facesig {

namespace {

constexpr int32_t kLeastImageSide = 16, kMostImageSide = 16384, kMostPixels = 50000000;
constexpr double kLeastBoxSide = 8, kLeastInside = 0.5;

int channels_of(int32_t format) {
    return format == FACESIG_GREY ? 1 : 3;
}

// An index into 0 .. length - 1, mirrored at both borders as often as needed; the border pixel is
// not doubled.
inline int32_t reflect(int32_t index, int32_t length) {
    if (index >= 0 && index < length) return index;
    const int32_t period = std::max(2 * (length - 1), 1);
    const int32_t folded = (index % period + period) % period;
    return std::min(folded, period - folded);
}

void make_intervals(double start, double side, int32_t size, Interval* intervals) {
    const double step = side / size;
    const double reach = std::max(step, 1.0);
    for (int32_t i = 0; i < size; ++i) {
        const double middle = start + (i + 0.5) * step;
        const double low = middle - reach / 2, high = middle + reach / 2;
        const double first = std::floor(low), last = std::max(std::ceil(high) - 1, first);
        intervals[i].first = static_cast<int32_t>(first);
        intervals[i].count = static_cast<int32_t>(last - first) + 1;
        intervals[i].head = static_cast<float>((std::min(high, first + 1) - low) / reach);
        intervals[i].body = static_cast<float>(1 / reach);
        intervals[i].tail = static_cast<float>((high - std::max(low, last)) / reach);
    }
}

float weight(const Interval& interval, int32_t index) {
    if (index == 0) return interval.head;
    return index + 1 < interval.count ? interval.body : interval.tail;
}

// The mean over an interval of what `at` gives for an index.
template <typename At>
inline float mean(const Interval& interval, const At& at) {
    const int32_t first = interval.first, last = first + interval.count - 1;
    const float head = static_cast<float>(at(first)) * interval.head;
    if (interval.count == 1) return head;
    int32_t between = 0;  // of at most 2^17 pixels, so it fits
    for (int32_t index = first + 1; index < last; ++index) between += at(index);
    return head + static_cast<float>(between) * interval.body +
           static_cast<float>(at(last)) * interval.tail;
}

// One image row averaged across: kChannels numbers for each of `size` intervals.
template <int kChannels>
void average_row(const uint8_t* line, int32_t width, const Interval* columns, int32_t size,
                 float* out) {
    for (int32_t x = 0; x < size; ++x) {
        const Interval& interval = columns[x];
        const bool inside = interval.first >= 0 && interval.first + interval.count <= width;
        for (int c = 0; c < kChannels; ++c) {
            const auto direct = [=](int32_t i) { return int32_t{line[i * kChannels + c]}; };
            const auto mirrored = [=](int32_t i) { return direct(reflect(i, width)); };
            *out++ = inside ? mean(interval, direct) : mean(interval, mirrored);
        }
    }
}

// The nearest whole number, halves to the even one, of 0 to 255 and a rounding error beyond. At
// 1.5 * 2^23 a float32 has no bits for a fraction: adding it rounds as the CPU does, and
// subtracting it is exact. (nearbyint does the same by a slow call on a Cortex-A9.)
uint8_t rounded(float value) {
    constexpr float kNoFraction = 12582912.0F;
    return static_cast<uint8_t>((value + kNoFraction) - kNoFraction);
}

// Averaged rows on their way into an output row. Neighbouring intervals share at most two image
// rows, so the last two are kept: each image row is averaged once.
class Rows {
  public:
    Rows(const facesig_image& image, const Interval* columns, int32_t size, float* scratch)
        : image_(image), columns_(columns), size_(size), kept_(scratch) {}

    // The averaged image row `index`, which may lie outside; valid until the next but one.
    const float* row(int32_t index) {
        const int slot = index & 1;
        float* out = kept_ + ptrdiff_t{slot} * 3 * size_;
        if (has_[slot] && held_[slot] == index) return out;
        has_[slot] = true;
        held_[slot] = index;
        const auto y = static_cast<size_t>(reflect(index, image_.height));
        const uint8_t* line = image_.pixels + y * image_.stride;
        if (image_.format == FACESIG_GREY) {
            average_row<1>(line, image_.width, columns_, size_, out);
        } else {
            average_row<3>(line, image_.width, columns_, size_, out);
        }
        return out;
    }

  private:
    const facesig_image& image_;
    const Interval* columns_;
    int32_t size_;
    float* kept_;
    bool has_[2] = {false, false};
    int32_t held_[2] = {0, 0};
};

void write_row(const float* sums, int32_t format, int32_t size, uint8_t* crop) {
    for (int32_t x = 0; x < size; ++x, crop += 3) {
        for (int c = 0; c < 3; ++c) {
            const int from = format == FACESIG_BGR ? 2 - c : c;
            crop[c] = rounded(format == FACESIG_GREY ? sums[x] : sums[3 * x + from]);
        }
    }
}

}  // namespace

facesig_status check_image(const facesig_image& image, facesig_error* error) noexcept {
    if (image.pixels == nullptr) return fail_null(error, "image.pixels");
    const int32_t width = image.width, height = image.height;
    if (std::min(width, height) < kLeastImageSide) {
        return fail(error, FACESIG_IMAGE, "expected at least %d x %d pixels, got %d x %d (image)",
                    kLeastImageSide, kLeastImageSide, width, height);
    }
    if (std::max(width, height) > kMostImageSide || int64_t{width} * height > kMostPixels) {
        return fail(error, FACESIG_IMAGE,
                    "expected at most 16,384 pixels a side and 50,000,000 in all, got %d x %d "
                    "(image)",
                    width, height);
    }
    if (image.format < FACESIG_RGB || image.format > FACESIG_GREY) {
        return fail(error, FACESIG_IMAGE,
                    "expected format 0 (RGB), 1 (BGR) or 2 (grey), got %d (image)", image.format);
    }
    const size_t least = static_cast<size_t>(width) * channels_of(image.format);
    if (image.stride < least) {
        return fail(error, FACESIG_IMAGE,
                    "expected a stride of at least %zu bytes, got %zu (image)", least,
                    image.stride);
    }
    return FACESIG_OK;
}

facesig_status check_box(const facesig_box& box, const facesig_image& image,
                         facesig_error* error) noexcept {
    if (!std::isfinite(box.x) || !std::isfinite(box.y) || !std::isfinite(box.width) ||
        !std::isfinite(box.height)) {
        return fail(error, FACESIG_FACE, "expected four finite numbers, got %g, %g, %g, %g (box)",
                    shown(box.x), shown(box.y), shown(box.width), shown(box.height));
    }
    if (box.width <= 0 || box.height <= 0) {
        return fail(error, FACESIG_FACE, "expected a positive width and height, got %g, %g (box)",
                    box.width, box.height);
    }
    if (std::max(box.width, box.height) < kLeastBoxSide) {
        return fail(error, FACESIG_FACE,
                    "expected a face of at least %g pixels, got box %g, %g, %g, %g (face)",
                    kLeastBoxSide, box.x, box.y, box.width, box.height);
    }
    const double across = std::min(box.x + box.width, double(image.width)) - std::max(box.x, 0.0);
    const double down = std::min(box.y + box.height, double(image.height)) - std::max(box.y, 0.0);
    const double inside = std::max(across, 0.0) * std::max(down, 0.0);
    if (!(inside >= kLeastInside * box.width * box.height)) {
        return fail(error, FACESIG_FACE,
                    "expected at least half of the face inside the image of %d x %d, got box %g, "
                    "%g, %g, %g (face)",
                    image.width, image.height, box.x, box.y, box.width, box.height);
    }
    return FACESIG_OK;
}

CropScratch::CropScratch(int32_t size)
    : intervals(2 * static_cast<size_t>(size)), rows(9 * static_cast<size_t>(size)) {}

void crop_face(const facesig_image& image, const facesig_box& box, double factor, int32_t size,
               CropScratch* scratch, uint8_t* crop) noexcept {
    const double side = factor * std::max(box.width, box.height);
    Interval* rows = scratch->intervals.data();
    Interval* columns = rows + size;
    make_intervals(box.y + box.height / 2 - side / 2, side, size, rows);
    make_intervals(box.x + box.width / 2 - side / 2, side, size, columns);
    const int32_t numbers = channels_of(image.format) * size;
    float* sums = scratch->rows.data();
    Rows averaged(image, columns, size, sums + ptrdiff_t{3} * size);
    for (int32_t y = 0; y < size; ++y) {
        std::fill_n(sums, numbers, 0.0F);
        for (int32_t k = 0; k < rows[y].count; ++k) {
            const float* row = averaged.row(rows[y].first + k);
            const float share = weight(rows[y], k);
            for (int32_t i = 0; i < numbers; ++i) sums[i] += row[i] * share;
        }
        write_row(sums, image.format, size, crop + ptrdiff_t{3} * size * y);
    }
}

}  // namespace facesig
