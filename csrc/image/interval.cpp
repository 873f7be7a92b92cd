#include "image/interval.h"

#include <algorithm>

namespace facesig {

namespace {

// Samples that weigh nothing are left out: they need not be read.
void trim(int32_t total, Interval* interval) {
    if (interval->count > 1 && interval->tail == 0) {
        --interval->count;
        interval->tail = interval->body;
        if (interval->count == 1) interval->head = static_cast<uint16_t>(total);
    }
    if (interval->count > 1 && interval->head == 0) {
        ++interval->first;
        --interval->count;
        interval->head = interval->body;
        if (interval->count == 1) interval->head = static_cast<uint16_t>(total);
    }
    if (interval->count == 1) interval->tail = 0;
    if (interval->count == 2) interval->body = 0;
}

// floor() and ceil() of what fits 32 bits: the library's are calls of a hundred cycles.
int32_t floor_of(double number) {
    const auto whole = static_cast<int32_t>(number);
    return whole > number ? whole - 1 : whole;
}

int32_t ceil_of(double number) {
    const auto whole = static_cast<int32_t>(number);
    return whole < number ? whole + 1 : whole;
}

Interval one_sample(int32_t first) {
    return {first, 1, 1 << kWeightBits, 0, 0, 0};
}

// `scale` is total / reach.
Interval make_interval(double low, double high, double scale, int32_t total) {
    const int32_t first = floor_of(low), last = std::max(ceil_of(high) - 1, first);
    if (first == last) return one_sample(first);
    Interval made = {first, last - first + 1, 0, 0, 0, 0};
    made.body = static_cast<uint16_t>(floor_of(scale));
    const int32_t ends = total - made.body * (made.count - 2);
    const int32_t head = floor_of((std::min(high, first + 1.0) - low) * scale + 0.5);
    made.head = static_cast<uint16_t>(std::min(std::max(head, 0), ends));
    made.tail = static_cast<uint16_t>(ends - made.head);
    trim(total, &made);
    return made;
}

AxisKind kind_of(const Axis& axis) {
    const int32_t start = axis.intervals[0].first;
    for (int32_t i = 0; i < axis.outputs; ++i) {
        const Interval& interval = axis.intervals[i];
        if (interval.count != 2 || interval.head != interval.tail ||
            interval.first != start + 2 * i) {
            return AxisKind::general;
        }
    }
    return AxisKind::halved;
}

// Whether every output is one sample, each taken `times` times; fills the axis if so.
bool fill_whole(double start, double step, double least, Axis* axis) {
    if (step != 1 && !(step == 0.5 && least == 0.5)) return false;
    const int32_t times = step == 1 ? 1 : 2, first = floor_of(start);
    if (first != start) return false;
    for (int32_t i = 0; i < axis->outputs; ++i) {
        axis->intervals[i] = one_sample(first + (times == 1 ? i : i >> 1));
    }
    axis->kind = times == 1 || axis->outputs == 1 ? AxisKind::identity : AxisKind::doubled;
    return true;
}

}  // namespace

void make_axis(double start, double extent, double least, int32_t length, Axis* axis) {
    const double step = extent / axis->outputs;
    axis->shift = 0;
    axis->kind = AxisKind::general;
    axis->most_count = 1;
    if (!fill_whole(start, step, least, axis)) {
        const double reach = std::max(step, least);
        while (axis->shift < kMostShift && (2 << axis->shift) <= reach) ++axis->shift;
        const int32_t total = 1 << (kWeightBits + axis->shift);
        const double scale = total / reach, half = reach / 2;
        for (int32_t i = 0; i < axis->outputs; ++i) {
            const double middle = start + (i + 0.5) * step;
            axis->intervals[i] = make_interval(middle - half, middle + half, scale, total);
            axis->most_count = std::max(axis->most_count, axis->intervals[i].count);
        }
        if (step == 2) axis->kind = kind_of(*axis);
    }
    const Interval& last = axis->intervals[axis->outputs - 1];
    axis->inside = axis->intervals[0].first >= 0 && last.first + last.count <= length;
}

}  // namespace facesig
