#include "image/crop.h"

#include <algorithm>
#include <cmath>

namespace facesig {

namespace {

// Of a position or a side; the resampler's bound (resample.cpp), as facesig/types/face.py has it.
bool is_near(double number) {
    return std::fabs(number) <= 268435456.0;
}

bool is_bounded(double side) {
    return side >= kLeastSideLength && side <= kMostSideLength;  // false for NaN
}

}  // namespace

Status check_box(const Box& box, int32_t width, int32_t height) {
    if (!std::isfinite(box.x) || !std::isfinite(box.y) || !std::isfinite(box.width) ||
        !std::isfinite(box.height)) {
        return {Cause::face,
                format("expected four finite numbers, got %g, %g, %g, %g (box)", shown(box.x),
                       shown(box.y), shown(box.width), shown(box.height))};
    }
    if (box.width <= 0 || box.height <= 0) {
        return {Cause::face, format("expected a positive width and height, got %g, %g (box)",
                                    box.width, box.height)};
    }
    if (!is_near(box.x) || !is_near(box.y) || !is_near(box.width) || !is_near(box.height)) {
        return {Cause::face, format("expected numbers within 268,435,456, got %g, %g, %g, %g (box)",
                                    box.x, box.y, box.width, box.height)};
    }
    if (std::max(box.width, box.height) < kLeastBoxSide) {
        return {Cause::face,
                format("expected a face of at least %g pixels, got box %g, %g, %g, %g (face)",
                       kLeastBoxSide, box.x, box.y, box.width, box.height)};
    }
    if (!is_bounded(box.width) || !is_bounded(box.height)) {
        return {Cause::face,
                format("expected sides of %g to %g pixels, got box %g, %g, %g, %g (face)",
                       kLeastSideLength, kMostSideLength, box.x, box.y, box.width, box.height)};
    }
    if (!is_inside(box, width, height)) {
        return {Cause::face,
                format("expected at least half of the face inside the image of %d x %d, got box "
                       "%g, %g, %g, %g (face)",
                       width, height, box.x, box.y, box.width, box.height)};
    }
    return {};
}

bool is_inside(const Box& box, int32_t width, int32_t height) {
    if (!is_bounded(box.width) || !is_bounded(box.height)) return false;
    const double across = std::min(box.x + box.width, double(width)) - std::max(box.x, 0.0);
    const double down = std::min(box.y + box.height, double(height)) - std::max(box.y, 0.0);
    // Of each axis at least that share must be inside; where one is, its product with the other's
    // is of numbers between 0.5 and 32,768.
    if (across < kLeastInside * box.width || down < kLeastInside * box.height) return false;
    return across * down >= kLeastInside * (box.width * box.height);
}

Window crop_square(const Box& box, double factor) {
    const double side = factor * std::max(box.width, box.height);
    return {box.x + box.width / 2 - side / 2, box.y + box.height / 2 - side / 2, side, side};
}

void cut(const View& view, const Window& square, int32_t size, Resampler* resampler,
         uint8_t* crop) {
    resampler->begin(view, square, {size, size, false, false, Border::mirrored});
    for (int32_t y = 0; y < size; ++y) resampler->row(y, crop + ptrdiff_t{3} * size * y);
}

}  // namespace facesig
