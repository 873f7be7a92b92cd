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

// Positions along an axis have 32 bits after the point: two registers, and no library's floor().
constexpr int kPointBits = 32;
constexpr int64_t kOne = int64_t{1} << kPointBits;

int64_t fixed(double number) {
    return static_cast<int64_t>(number * static_cast<double>(kOne));
}

Interval one_sample(int32_t first) {
    return {first, 1, 1 << kWeightBits, 0, 0, 0};
}

// What one sample weighs: total / reach, in 1 / 2^15.
struct Scale {
    int32_t total;
    uint32_t sample;
};

Interval make_interval(int64_t low, int64_t high, const Scale& scale) {
    const auto first = static_cast<int32_t>(low >> kPointBits);
    const auto last = static_cast<int32_t>((high - 1) >> kPointBits);
    if (first >= last) return one_sample(first);
    Interval made = {first, last - first + 1, 0, 0, 0, 0};
    made.body = static_cast<uint16_t>(scale.sample >> 15);
    const int32_t ends = scale.total - made.body * (made.count - 2);
    // Of the first sample 31 bits are covered.
    const auto covered = static_cast<uint32_t>((kOne - (low & (kOne - 1))) >> 1);
    const uint64_t head = (uint64_t{covered} * scale.sample + (uint64_t{1} << 45)) >> 46;
    made.head = static_cast<uint16_t>(std::min(static_cast<int32_t>(head), ends));
    made.tail = static_cast<uint16_t>(ends - made.head);
    trim(scale.total, &made);
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
    const int32_t times = step == 1 ? 1 : 2, first = static_cast<int32_t>(start);
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
        const Scale scale = {total, static_cast<uint32_t>(total / reach * (1 << 15))};
        const int64_t wide = fixed(reach), onward = fixed(step);
        int64_t low = fixed(start + step / 2 - reach / 2);
        for (int32_t i = 0; i < axis->outputs; ++i, low += onward) {
            axis->intervals[i] = make_interval(low, low + wide, scale);
            axis->most_count = std::max(axis->most_count, axis->intervals[i].count);
        }
        if (step == 2) axis->kind = kind_of(*axis);
    }
    const Interval& last = axis->intervals[axis->outputs - 1];
    axis->inside = axis->intervals[0].first >= 0 && last.first + last.count <= length;
}

}  // namespace facesig
