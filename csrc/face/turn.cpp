#include "face/turn.h"

#include <algorithm>
#include <cstddef>

namespace facesig {

Point turned_back(Point point, int32_t quarters, double width, double height) {
    switch (quarters) {
        case 1:
            return {point.y, height - point.x};
        case 2:
            return {width - point.x, height - point.y};
        case 3:
            return {width - point.y, point.x};
        default:
            return point;
    }
}

Box turned_back(const Box& box, int32_t quarters, double width, double height) {
    const Point a = turned_back(Point{box.x, box.y}, quarters, width, height);
    const Point b =
        turned_back(Point{box.x + box.width, box.y + box.height}, quarters, width, height);
    const double across = quarters % 2 == 0 ? box.width : box.height;
    const double down = quarters % 2 == 0 ? box.height : box.width;
    return {std::min(a.x, b.x), std::min(a.y, b.y), across, down};
}

void turned_row(const int8_t* pixels, int32_t width, int32_t height, int32_t quarters, int32_t y,
                int8_t* to) {
    // The pixel under the row's first one, and the step from each to the next.
    const int32_t columns = quarters % 2 == 0 ? width : height;
    ptrdiff_t first = ptrdiff_t{y} * width, step = 1;
    if (quarters == 1) {
        first = ptrdiff_t{height - 1} * width + y;
        step = -width;
    } else if (quarters == 2) {
        first = ptrdiff_t{height - 1 - y} * width + width - 1;
        step = -1;
    } else if (quarters == 3) {
        first = width - 1 - y;
        step = width;
    }
    const int8_t* from = pixels + 3 * first;
    for (int32_t x = 0; x < columns; ++x, from += 3 * step, to += 3) std::copy_n(from, 3, to);
}

void turn_square(uint8_t* pixels, int32_t side, int32_t quarters) {
    const auto at = [&](int32_t y, int32_t x) { return pixels + 3 * (ptrdiff_t{y} * side + x); };
    const auto swap = [](uint8_t* a, uint8_t* b) { std::swap_ranges(a, a + 3, b); };
    if (quarters == 2) {
        for (ptrdiff_t i = 0, j = ptrdiff_t{side} * side - 1; i < j; ++i, --j) {
            swap(pixels + 3 * i, pixels + 3 * j);
        }
    } else if (quarters != 0) {
        // A quarter turn is a reflection about the diagonal, then one from left to right (one
        // quarter) or from top to bottom (three).
        for (int32_t y = 0; y < side; ++y) {
            for (int32_t x = 0; x < y; ++x) swap(at(y, x), at(x, y));
        }
        for (int32_t y = 0; y < side; ++y) {
            for (int32_t x = 0; x < side / 2; ++x) {
                if (quarters == 1) {
                    swap(at(y, x), at(y, side - 1 - x));
                } else {
                    swap(at(x, y), at(side - 1 - x, y));
                }
            }
        }
    }
}

}  // namespace facesig
