// Following faces, and quarter turns: geometry alone, no pixels searched.
#include "face/track.h"

#include <cmath>
#include <vector>

#include "check.h"
#include "face/turn.h"

using namespace facesig;

namespace {

Box square(double x, double y, double side) {
    return {x - side / 2, y - side / 2, side, side};
}

void check_windows() {
    constexpr int32_t kWidth = 640, kHeight = 481;
    const auto window = [](const Box& last) { return window_about(last, kWidth, kHeight); };
    const Box small = window(square(200, 100, 20));  // never enlarged
    CHECK(small.width == 96 && small.height == 96 && small.x == 152 && small.y == 52);
    const Box halved = window(square(201, 150, 44));
    CHECK(halved.width == 192 && halved.height == 192 && halved.x == 106 && halved.y == 54);
    CHECK(window(square(200, 100, 87)).width == 192);
    const Box large = window({200, 150, 80, 100});
    CHECK(large.width == 220 && large.x == 130 && large.y == 90);
    const Box odd = window({200.3, 151.2, 81, 101});  // even edges, no smaller
    CHECK(odd.width == 224 && odd.x == 128 && odd.y == 90);
    // Into the frame, by whole pairs of rows, where it fits.
    const Box corner = window(square(10, 10, 20)), far = window(square(635, 478, 20));
    CHECK(corner.x == 0 && corner.y == 0 && far.x == 544 && far.y == 384);
    const Box wider = window_about(square(80, 60, 60), 160, 120);
    CHECK(wider.width == 192 && wider.x == -16 && wider.y == -36);
}

void check_follows() {
    const Box last = square(100, 100, 50);
    CHECK(follows(last, last));
    CHECK(follows(last, square(139, 100, 50)) && !follows(last, square(141, 100, 50)));
    CHECK(follows(last, square(100, 61, 50)) && !follows(last, square(100, 59, 50)));
    CHECK(!follows(last, square(130, 130, 50)));  // 42.4 from middle to middle
    CHECK(follows(last, square(100, 100, 100)) && !follows(last, square(100, 100, 100.5)));
    CHECK(follows(last, square(100, 100, 25)) && !follows(last, square(100, 100, 24.5)));
    CHECK(overlap(square(0, 0, 10), square(0, 5, 10)) == 1.0 / 3);
    CHECK(overlap(square(0, 0, 10), square(0, 10, 10)) == 0);
    CHECK(distance_squared(square(0, 0, 10), square(3, 4, 20)) == 25);
}

void check_ids() {
    Tracker tracker(0);
    const Box first[] = {square(50, 50, 40), square(200, 50, 40)};
    tracker.found_whole(first, 2);
    CHECK(tracker.count() == 2 && tracker.track(0).id == 1 && tracker.track(1).id == 2);
    // In another order, moved, with a newcomer: ids stay with the faces.
    const Box second[] = {square(120, 200, 40), square(205, 52, 42), square(55, 48, 40)};
    tracker.found_whole(second, 3);
    CHECK(tracker.count() == 3);
    CHECK(tracker.track(0).id == 3 && tracker.track(1).id == 2 && tracker.track(2).id == 1);
    const Box third[] = {square(55, 48, 40)};
    tracker.found_whole(third, 1);
    CHECK(tracker.count() == 1 && tracker.track(0).id == 1);
    tracker.reset();
    CHECK(tracker.count() == 0 && tracker.whole_due());
    tracker.found_whole(first, 1);
    CHECK(tracker.track(0).id == 4);  // ids are never used twice
    // Of two faces where one was, the one that overlaps it more keeps the id.
    const Box pair[] = {square(62, 50, 40), square(52, 50, 40)};
    tracker.found_whole(pair, 2);
    CHECK(tracker.track(0).id == 5 && tracker.track(1).id == 4);
    // A face that is gone does not take its neighbour's place, in whichever order they were.
    for (const int gone : {0, 1}) {
        Tracker two(0);
        Box both[] = {{160, 100, 96, 96}, {160, 100, 96, 96}};
        both[gone] = {100, 100, 100, 100};
        two.found_whole(both, 2);
        const Box left = {145, 100, 96, 96};
        CHECK(overlap(Box{100, 100, 100, 100}, left) > kSameFace);
        two.found_whole(&left, 1);
        CHECK(two.count() == 1 && two.track(0).id == 2 - gone);
    }
    std::vector<Box> crowd;
    for (int i = 0; i < 3 * kMostTracked; ++i) crowd.push_back(square(100 * i, 0, 40));
    tracker.found_whole(crowd.data(), static_cast<int32_t>(crowd.size()));
    CHECK(tracker.count() == kMostTracked);
}

void check_rhythm(int32_t whole_every) {
    Tracker tracker(whole_every);
    CHECK(tracker.whole_due());
    const Box face = square(50, 50, 40);
    tracker.found_whole(&face, 1);
    for (int frame = 1; frame < 100; ++frame) {
        CHECK(tracker.whole_due() == (whole_every > 0 && frame % whole_every == 0));
        if (tracker.whole_due()) {
            tracker.found_whole(&face, 1);
        } else {
            const Box moved = square(50 + frame % 7, 50, 40);
            CHECK(tracker.found_in_windows(&moved));
            CHECK(tracker.track(0).box.x == moved.x && tracker.track(0).id == 1);
        }
    }
    tracker.found_whole(nullptr, 0);
    CHECK(tracker.whole_due());
}

void check_merging() {
    Tracker tracker(0);
    const Box two[] = {square(50, 50, 40), square(100, 50, 40)};
    tracker.found_whole(two, 2);
    const Box merged[] = {square(80, 50, 40), square(82, 50, 40)};
    CHECK(!tracker.found_in_windows(merged));
    CHECK(tracker.track(0).box.x == two[0].x);  // unchanged
    CHECK(tracker.found_in_windows(two));
}

// A picture whose pixels name their place, turned by one row after the other.
void check_turned_rows(int32_t width, int32_t height) {
    std::vector<int8_t> picture(size_t{3} * width * height);
    for (size_t i = 0; i < picture.size(); ++i) picture[i] = static_cast<int8_t>(i * 37 % 251);
    for (int32_t quarters = 0; quarters < 4; ++quarters) {
        const int32_t columns = quarters % 2 == 0 ? width : height;
        const int32_t rows = quarters % 2 == 0 ? height : width;
        std::vector<int8_t> row(size_t{3} * columns + 2, 99);
        for (int32_t y = 0; y < rows; ++y) {
            turned_row(picture.data(), width, height, quarters, y, row.data() + 1);
            CHECK(row.front() == 99 && row.back() == 99);
            for (int32_t x = 0; x < columns; ++x) {
                const Point at = turned_back(Point{x + 0.5, y + 0.5}, quarters, width, height);
                const auto from_x = static_cast<int32_t>(at.x), from_y = static_cast<int32_t>(at.y);
                CHECK(at.x == from_x + 0.5 && at.y == from_y + 0.5);
                for (int c = 0; c < 3; ++c) {
                    CHECK(row[1 + 3 * x + c] == picture[3 * (from_y * width + from_x) + c]);
                }
            }
        }
    }
    // One quarter clockwise takes the top left corner to the top right.
    const Point corner = turned_back(Point{double(height), 0}, 1, width, height);
    CHECK(corner.x == 0 && corner.y == 0);
}

void check_boxes() {
    // One quarter clockwise of a picture of 100 x 60: left of it becomes its top.
    const Box box = turned_back(Box{5, 10, 20, 30}, 1, 100, 60);
    CHECK(box.x == 10 && box.y == 60 - 25 && box.width == 30 && box.height == 20);
    const Box half = turned_back(Box{5, 10, 20, 30}, 2, 100, 60);
    CHECK(half.x == 75 && half.y == 20 && half.width == 20 && half.height == 30);
    const Box back = turned_back(Box{5, 10, 20, 30}, 3, 100, 60);
    CHECK(back.x == 100 - 40 && back.y == 5 && back.width == 30 && back.height == 20);
    const Box same = turned_back(Box{5, 10, 20, 30}, 0, 100, 60);
    CHECK(same.x == 5 && same.y == 10 && same.width == 20 && same.height == 30);
}

void check_turned_squares(int32_t side) {
    std::vector<uint8_t> square(size_t{3} * side * side);
    check::Random random(5);
    for (uint8_t& byte : square) byte = static_cast<uint8_t>(random.next());
    for (int32_t quarters = 0; quarters < 4; ++quarters) {
        std::vector<uint8_t> turned = square;
        turn_square(turned.data(), side, quarters);
        std::vector<int8_t> row(size_t{3} * side);
        for (int32_t y = 0; y < side; ++y) {
            turned_row(reinterpret_cast<const int8_t*>(square.data()), side, side, quarters, y,
                       row.data());
            for (int32_t i = 0; i < 3 * side; ++i) {
                CHECK(static_cast<uint8_t>(row[i]) == turned[3 * y * side + i]);
            }
        }
    }
}

}  // namespace

int main() {
    check_windows();
    check_follows();
    check_ids();
    for (const int32_t every : {0, 1, 2, 10}) check_rhythm(every);
    check_merging();
    check_turned_rows(7, 4);
    check_turned_rows(1, 5);
    check_turned_rows(16, 16);
    check_boxes();
    for (const int32_t side : {1, 2, 7, 112}) check_turned_squares(side);
    return check::finish();
}
