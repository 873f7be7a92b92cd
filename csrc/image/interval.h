// Which samples of an axis each output pixel averages, and with what weights, in fixed point.
//
// Convention: positions are edges, sample j covers j to j + 1; output i of n covers start + i *
// extent / n to start + (i + 1) * extent / n. The mean is taken over an interval of that width
// about that middle, but at least `least` samples wide: area averaging where the picture shrinks,
// bilinear interpolation where it grows.
//
// All samples between the first and the last have one weight, so an interval is five numbers
// however many samples it spans. Weights sum to exactly 2^(15 + shift): a picture of one colour
// keeps it. shift grows with the interval's width, so that a weight keeps 14 bits and more, and an
// error of weights never reaches a tenth of a grey level. Positions are integers with 32
// bits after the point: they are the same on every machine.
#pragma once

#include <cstdint>

namespace facesig {

struct Interval {
    int32_t first, count;       // samples; they may lie outside the axis
    uint16_t head, body, tail;  // weights of the first, those between, and the last
    uint16_t reserved;
};

constexpr int32_t kWeightBits = 15;
constexpr int32_t kMostShift = 9;

// What an axis is like as a whole: whether a cheaper way leads to the same numbers.
enum class AxisKind {
    general,
    identity,  // output i is sample first + i
    doubled,   // outputs 2 i and 2 i + 1 are sample first + i
    halved,    // output i is the mean of samples first + 2 i and first + 2 i + 1
};

struct Axis {
    Interval* intervals;  // `outputs` of them
    int32_t outputs;
    int32_t shift;
    int32_t most_count;  // samples of the longest interval
    AxisKind kind;
    bool inside;  // no interval leaves 0 .. length - 1
};

// Fills axis->intervals for axis->outputs outputs, and the rest of `axis`.
void make_axis(double start, double extent, double least, int32_t length, Axis* axis);

}  // namespace facesig
