#include "face/track.h"

#include <algorithm>
#include <cmath>

namespace facesig {

namespace {

double middle_x(const Box& box) {
    return box.x + box.width / 2;
}

double even(double position) {
    return 2 * std::floor(position / 2 + 0.5);
}

double middle_y(const Box& box) {
    return box.y + box.height / 2;
}

// Even, so that chroma is halved as luma is; within the frame if there is room.
double window_start(double middle, double side, int32_t length) {
    const double start = even(middle - side / 2);
    if (side > length) return start;
    return std::min(std::max(start, 0.0), 2 * std::floor((length - side) / 2));
}

}  // namespace

double longer_side(const Box& box) {
    return std::max(box.width, box.height);
}

double overlap(const Box& a, const Box& b) {
    const double across = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double down = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    const double shared = std::max(across, 0.0) * std::max(down, 0.0);
    return shared / (a.width * a.height + b.width * b.height - shared);
}

Box window_about(const Box& last, int32_t width, int32_t height) {
    const double least = kWindowSides * longer_side(last);
    double side = kWindowPixels;
    if (least > side) side *= 2;
    if (least > side) side = 2 * std::ceil(least / 2 - 1e-9);
    return {window_start(middle_x(last), side, width), window_start(middle_y(last), side, height),
            side, side};
}

double distance_squared(const Box& a, const Box& b) {
    const double right = middle_x(a) - middle_x(b);
    const double down = middle_y(a) - middle_y(b);
    return right * right + down * down;
}

bool follows(const Box& last, const Box& now) {
    const double before = longer_side(last), after = longer_side(now);
    const double reach = kReach * before;
    return distance_squared(last, now) <= reach * reach && after <= kGrowth * before &&
           before <= kGrowth * after;
}

bool Tracker::whole_due() const {
    return count_ == 0 || (whole_every_ > 0 && since_whole_ + 1 >= whole_every_);
}

void Tracker::found_whole(const Box* boxes, int32_t count) {
    Track now[kMostTracked];
    count = std::min(count, kMostTracked);
    for (int32_t i = 0; i < count; ++i) now[i] = {boxes[i], 0};
    // Those that overlap most are one face first: a face that is gone takes no neighbour's place.
    bool taken[kMostTracked] = {};
    for (;;) {
        double most = kSameFace;
        int32_t from = -1, to = -1;
        for (int32_t old = 0; old < count_; ++old) {
            for (int32_t i = 0; i < count; ++i) {
                if (taken[old] || now[i].id != 0) continue;
                const double shared = overlap(tracks_[old].box, boxes[i]);
                if (shared <= most) continue;
                most = shared;
                from = old, to = i;
            }
        }
        if (from < 0) break;
        taken[from] = true;
        now[to].id = tracks_[from].id;
    }
    for (int32_t i = 0; i < count; ++i) {
        if (now[i].id == 0) now[i].id = next_id_++;
        tracks_[i] = now[i];
    }
    count_ = count;
    since_whole_ = 0;
}

bool Tracker::found_in_windows(const Box* boxes) {
    for (int32_t i = 0; i < count_; ++i) {
        for (int32_t j = 0; j < i; ++j) {
            if (overlap(boxes[i], boxes[j]) > kSameFace) return false;
        }
    }
    for (int32_t i = 0; i < count_; ++i) tracks_[i].box = boxes[i];
    ++since_whole_;
    return true;
}

}  // namespace facesig
