#include <algorithm>
#include <cstring>

#include "image/resample.h"

namespace facesig {

namespace {

constexpr int32_t kBlack = -1;

// A chunk leaves a frame of 16 pixels, and its chroma of 8 samples, every 7 samples at most.
constexpr int32_t kMostRuns = kChunk / 7 + 2;

int32_t rounded_up(int32_t count) {
    return (count + 7) & ~7;
}

int32_t end_of(const Interval& interval) {
    return interval.first + interval.count;
}

// The bits after the point of a band's numbers: as many as fit into 32 bits while columns are
// averaged.
int32_t fraction_of(const Axis& x) {
    return x.shift == 0 ? 8 : kMostShift - x.shift;
}

// Where sample `at` of an axis lies when it is mirrored at both borders as often as needed, and how
// many from there on lie in a row.
struct Mirrored {
    int32_t index, count;
    bool backwards;
};

Mirrored mirror(int32_t at, int32_t length) {
    const int32_t period = std::max(2 * (length - 1), 1);
    const int32_t folded = (at % period + period) % period;
    if (folded < length) return {folded, length - folded, false};
    return {period - folded, period - folded, true};
}

}  // namespace

// Samples that lie side by side, in the frame or outside it.
struct Resampler::Run {
    int32_t count;
    int32_t from;    // sample of the frame with the least index, or kBlack
    bool backwards;  // mirrored
};

void Resampler::make_band(int32_t top) {
    band_ = top;
    for (int32_t p = 0; p < plane_count_; ++p) make_plane(p, top);
}

void Resampler::make_plane(int32_t p, int32_t top) {
    const Plane& plane = planes_[p];
    const Axis& x = axes(p).x;
    const int32_t* ends = chunk_ends_[plane.halved_x];
    const int32_t fraction = fraction_of(x);
    const bool two = x.most_count <= 2;
    for (int32_t from = 0; from < x.outputs; from = ends[from]) {
        const int32_t origin = x.intervals[from].first;
        const int32_t samples = end_of(x.intervals[ends[from] - 1]) - origin;
        if (samples * plane.pitch > kChunk) {
            average_wide(p, from, top);
            continue;
        }
        fill_columns(p, origin, samples, top, kWeightBits + axes(p).y.shift - fraction);
        for (int32_t i = 0; i < plane.count; ++i) {
            AcrossParams params = {columns_ + ptrdiff_t{kBand} * plane.offset[i],
                                   x.intervals + from,
                                   origin,
                                   plane.pitch,
                                   ends[from] - from,
                                   kWeightBits + x.shift + fraction,
                                   row_stride_,
                                   two};
            kernels_.across(
                params, components_ + ptrdiff_t{row_stride_} * kBand * plane.component[i] + from);
        }
    }
}

// Averages kBand rows of the samples from `origin` on into columns_.
void Resampler::fill_columns(int32_t p, int32_t origin, int32_t samples, int32_t top,
                             int32_t drop) {
    const Plane& plane = planes_[p];
    const int32_t pitch = plane.pitch;
    const int32_t rows = std::min(kBand, format_.height - top);
    const int32_t columns = rounded_up(samples * pitch);
    Run runs[kMostRuns];
    int32_t run_count = 0;
    for (int32_t at = 0; at < samples;) {
        Run run = {samples - at, kBlack, false};
        const int32_t here = origin + at;
        if (format_.border == Border::mirrored || (here >= 0 && here < plane.width)) {
            const Mirrored found = mirror(here, plane.width);
            run.count = std::min(run.count, found.count);
            run.backwards = found.backwards;
            run.from = found.backwards ? found.index - run.count + 1 : found.index;
        } else if (here < 0) {
            run.count = std::min(run.count, -here);
        }
        for (int32_t r = 0; r < rows; ++r) {
            fill_line(p, run, top + r, drop,
                      lines_ + ptrdiff_t{columns} * r + ptrdiff_t{at} * pitch);
        }
        runs[run_count++] = run;
        at += run.count;
    }
    kernels_.transpose(lines_, columns, columns, columns_);
    uint16_t* to = columns_;
    const size_t sample_bytes = sizeof(uint16_t) * kBand * static_cast<size_t>(pitch);
    for (int32_t k = 0; k < run_count; ++k) {
        uint16_t* low = to;
        to += ptrdiff_t{kBand} * pitch * runs[k].count;
        if (!runs[k].backwards) continue;
        uint16_t kept[kBand * 4];
        uint16_t* high = to - ptrdiff_t{kBand} * pitch;
        for (; low < high; low += kBand * pitch, high -= kBand * pitch) {
            std::memcpy(kept, low, sample_bytes);
            std::memcpy(low, high, sample_bytes);
            std::memcpy(high, kept, sample_bytes);
        }
    }
}

void Resampler::fill_line(int32_t p, const Run& run, int32_t y, int32_t drop, uint16_t* to) {
    const Plane& plane = planes_[p];
    const Axis& axis = axes(p).y;
    const Interval& interval = axis.intervals[y];
    const int32_t columns = run.count * plane.pitch;
    if (run.from == kBlack) {
        const int32_t fraction = kWeightBits + axis.shift - drop;
        std::fill_n(to, columns, static_cast<uint16_t>(plane.black << fraction));
        return;
    }
    const ptrdiff_t offset = ptrdiff_t{run.from} * plane.pitch;
    for (int32_t k = 0; k < interval.count; ++k) {
        int32_t row = interval.first + k;
        if (row < 0 || row >= plane.height) {
            if (format_.border == Border::black) {
                std::memset(black_, plane.black, kChunk);
                rows_[k] = black_;
                continue;
            }
            row = mirror(row, plane.height).index;
        }
        rows_[k] = plane.data + static_cast<size_t>(row) * plane.stride + offset;
    }
    kernels_.down(
        {rows_, interval.count, interval.head, interval.body, interval.tail, drop, columns}, to);
}

// One output whose samples do not fit into a chunk, in several, by the sums of across(). A square
// of more than 100 samples an output: nothing that a camera would ask for.
void Resampler::average_wide(int32_t p, int32_t x, int32_t top) {
    const Plane& plane = planes_[p];
    const PlaneAxes& both = axes(p);
    const Interval& interval = both.x.intervals[x];
    const int32_t fraction = fraction_of(both.x);
    const int32_t drop = kWeightBits + both.x.shift + fraction;
    uint32_t sums[3][kBand];
    std::fill_n(&sums[0][0], 3 * kBand, 1U << (drop - 1));
    for (int32_t at = 0; at < interval.count;) {
        const int32_t samples = std::min(interval.count - at, kChunk / plane.pitch);
        fill_columns(p, interval.first + at, samples, top, kWeightBits + both.y.shift - fraction);
        for (int32_t k = 0; k < samples; ++k, ++at) {
            const uint32_t weight = at == 0                   ? interval.head
                                    : at + 1 < interval.count ? interval.body
                                                              : interval.tail;
            const uint16_t* column = columns_ + ptrdiff_t{kBand} * plane.pitch * k;
            for (int32_t i = 0; i < kBand * plane.count; ++i) {
                const int32_t component = i / kBand, r = i % kBand;
                sums[component][r] += weight * column[kBand * plane.offset[component] + r];
            }
        }
    }
    for (int32_t i = 0; i < kBand * plane.count; ++i) {
        const int32_t component = i / kBand, r = i % kBand;
        components_[ptrdiff_t{row_stride_} * (kBand * plane.component[component] + r) + x] =
            static_cast<uint8_t>(sums[component][r] >> drop);
    }
}

}  // namespace facesig
