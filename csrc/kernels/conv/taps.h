// Which taps of a kernel fall into the input, and for which outputs; along rows or columns alike.
#pragma once

#include "kernels/conv/conv.h"

namespace facesig {

// From `first` up to `last`.
struct Range {
    int first, last;
    constexpr int count() const { return last - first; }
};

// The taps of `among` that fall into the input for output row or column `at`.
Range taps_inside(int at, int stride, int pad, int size, Range among);

// The outputs from `at` on that have the same taps inside.
Range same_taps(int at, int outputs, int stride, int pad, int size, Range among);

// The outputs that see a tap inside the input.
Range outputs_of(int tap, int outputs, int stride, int pad, int size);

// Whether a heavy layer goes tap by tap: on small pictures rectangles of equal taps leave tiles of
// one or two pixels, while most taps are seen by four and more. The sums wait in the output.
bool conv_f32_by_taps(const ConvParams& params);

}  // namespace facesig
