// The crop rule: which square of an image the network sees, and how it becomes a crop.
//
// The square has the tight box's middle and `factor` times its longer side; it stays upright. It is
// averaged to size x size pixels as image/resample.h says; outside, the image is mirrored at its
// border pixels. Python and C both come here; the rule in numpy, which tests compare with, is
// facesig/reference/crop.py.
#pragma once

#include <cstdint>

#include "base/status.h"
#include "image/resample.h"
#include "image/view.h"

namespace facesig {

constexpr double kLeastBoxSide = 8, kLeastInside = 0.5;

// No side of a box is shorter or longer, whichever of the two it is. Half of a face that lies
// within the largest image is at most as long as that; and products of what lies between neither
// vanish nor overflow, as those of 5e-324 or 1e300 do.
constexpr double kLeastSideLength = 1, kMostSideLength = 2.0 * kMostImageSide;

// A rectangle: left edge, top edge, width and height in pixels; pixel (0, 0) covers (0, 0) to (1,
// 1).
struct Box {
    double x, y, width, height;
};

// What is wrong with a box in a valid image: not finite, without a size, a side out of bounds,
// tiny, or more than half outside.
Status check_box(const Box& box, int32_t width, int32_t height);

// Whether at least kLeastInside of a box's area lies inside; false for sides out of bounds.
bool is_inside(const Box& box, int32_t width, int32_t height);

// The square that a crop of the box shows.
Window crop_square(const Box& box, double factor);

// Cuts size x size x 3 bytes, RGB. View and square have been checked; the resampler was made for
// outputs of this size.
void cut(const View& view, const Window& square, int32_t size, Resampler* resampler, uint8_t* crop);

}  // namespace facesig
