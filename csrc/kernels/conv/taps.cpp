#include "kernels/conv/taps.h"

namespace facesig {

namespace {

// Issue slots of one step of as many tiles as so many pixels need (tile_f32_neon.h): four pixels at
// a time; two, or one, in a smaller tile.
int64_t tile_slots(int pixels) {
    constexpr int kLeft[] = {0, 42, 42, 76};
    return int64_t{pixels} / 4 * 76 + kLeft[pixels % 4];
}

int64_t slots_by_rectangles(const ConvParams& p) {
    const Range all = {0, p.kernel};
    Range ys = {0, 0};
    int64_t slots = 0;
    while (ys.last < p.out_height) {
        ys = same_taps(ys.last, p.out_height, p.stride, p.pad, p.in_height, all);
        const int down = taps_inside(ys.first, p.stride, p.pad, p.in_height, all).count();
        Range xs = {0, 0};
        while (xs.last < p.out_width) {
            xs = same_taps(xs.last, p.out_width, p.stride, p.pad, p.in_width, all);
            const int across = taps_inside(xs.first, p.stride, p.pad, p.in_width, all).count();
            slots += down * across * tile_slots(ys.count() * xs.count());
        }
    }
    return slots;
}

int64_t slots_by_taps(const ConvParams& p) {
    int64_t slots = 0;
    for (int row = 0; row < p.kernel; ++row) {
        const Range ys = outputs_of(row, p.out_height, p.stride, p.pad, p.in_height);
        for (int column = 0; column < p.kernel; ++column) {
            const Range xs = outputs_of(column, p.out_width, p.stride, p.pad, p.in_width);
            slots += tile_slots(ys.count() * xs.count());
        }
    }
    return slots;
}

}  // namespace

Range taps_inside(int at, int stride, int pad, int size, Range among) {
    const int low = pad - at * stride, high = size + pad - at * stride;
    return {among.first > low ? among.first : low, among.last < high ? among.last : high};
}

Range same_taps(int at, int outputs, int stride, int pad, int size, Range among) {
    const Range taps = taps_inside(at, stride, pad, size, among);
    int end = at + 1;
    for (; end < outputs; ++end) {
        const Range other = taps_inside(end, stride, pad, size, among);
        if (other.first != taps.first || other.last != taps.last) break;
    }
    return {at, end};
}

Range outputs_of(int tap, int outputs, int stride, int pad, int size) {
    Range seen = {0, outputs};
    while (seen.count() > 0 && seen.first * stride + tap < pad) ++seen.first;
    while (seen.count() > 0 && (seen.last - 1) * stride + tap - pad >= size) --seen.last;
    return seen;
}

// Beginning and ending tiles nine times instead of three costs about a sixteenth.
bool conv_f32_by_taps(const ConvParams& p) {
    const int64_t by_rectangles = slots_by_rectangles(p);
    return slots_by_taps(p) < by_rectangles - by_rectangles / 16;
}

}  // namespace facesig
