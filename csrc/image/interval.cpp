#include "image/interval.h"

#include <algorithm>
#include <cmath>

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

Interval make_interval(double low, double high, double reach, int32_t total) {
    const double first = std::floor(low), last = std::max(std::ceil(high) - 1, first);
    Interval made = {};
    made.first = static_cast<int32_t>(first);
    made.count = static_cast<int32_t>(last - first) + 1;
    if (made.count == 1) {
        made.head = static_cast<uint16_t>(total);
        return made;
    }
    const auto body = static_cast<int32_t>(std::floor(total / reach));
    const int32_t ends = total - body * (made.count - 2);
    const double share = (std::min(high, first + 1) - low) / reach;
    const auto head = static_cast<int32_t>(std::floor(total * share + 0.5));
    made.body = static_cast<uint16_t>(body);
    made.head = static_cast<uint16_t>(std::min(std::max(head, 0), ends));
    made.tail = static_cast<uint16_t>(ends - made.head);
    trim(total, &made);
    return made;
}

AxisKind kind_of(const Axis& axis) {
    const int32_t start = axis.intervals[0].first;
    bool identity = true, doubled = true, halved = true;
    for (int32_t i = 0; i < axis.outputs; ++i) {
        const Interval& interval = axis.intervals[i];
        const bool one = interval.count == 1;
        identity = identity && one && interval.first == start + i;
        doubled = doubled && one && interval.first == start + i / 2;
        halved = halved && interval.count == 2 && interval.head == interval.tail &&
                 interval.first == start + 2 * i;
    }
    return identity  ? AxisKind::identity
           : doubled ? AxisKind::doubled
           : halved  ? AxisKind::halved
                     : AxisKind::general;
}

}  // namespace

void make_axis(double start, double extent, double least, int32_t length, Axis* axis) {
    const double step = extent / axis->outputs;
    const double reach = std::max(step, least);
    axis->shift = 0;
    while (axis->shift < kMostShift && (2 << axis->shift) <= reach) ++axis->shift;
    const int32_t total = 1 << (kWeightBits + axis->shift);
    for (int32_t i = 0; i < axis->outputs; ++i) {
        const double middle = start + (i + 0.5) * step;
        axis->intervals[i] = make_interval(middle - reach / 2, middle + reach / 2, reach, total);
    }
    const Interval& last = axis->intervals[axis->outputs - 1];
    axis->inside = axis->intervals[0].first >= 0 && last.first + last.count <= length;
    axis->kind = kind_of(*axis);
}

}  // namespace facesig
