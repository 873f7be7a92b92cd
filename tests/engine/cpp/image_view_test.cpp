// Views of frames: every way one can be unreadable, and boxes in them.
#include <algorithm>
#include <cmath>

#include "check.h"
#include "frames.h"
#include "image/crop.h"

using namespace facesig;
using check::expect;
using check::Frame;
using check::Random;

namespace {

void test_views() {
    Random random(12);
    const Frame nv12(&random, PixelFormat::nv12, 32, 32, 0);
    View view = nv12.view;
    view.height = 15;
    expect(check_view(view, "frame"), Cause::image_size,
           "expected at least 16 x 16 pixels, got 32 x 15 (frame)");
    view.width = 16386;
    view.height = 16;
    expect(check_view(view, "frame"), Cause::image_size,
           "expected at most 16,384 pixels a side and 50,000,000 in all, got 16386 x 16 (frame)");
    view.width = 10000;
    view.height = 5001;
    expect(check_view(view, "frame"), Cause::image_size,
           "expected at most 16,384 pixels a side and 50,000,000 in all, got 10000 x 5001 (frame)");
    view = nv12.view;
    view.format = static_cast<PixelFormat>(8);
    expect(check_view(view, "frame"), Cause::image_format, "expected format 0 to 7, got 8 (frame)");
    view.format = static_cast<PixelFormat>(-1);
    expect(check_view(view, "frame"), Cause::image_format,
           "expected format 0 to 7, got -1 (frame)");
    view = nv12.view;
    view.matrix = static_cast<ColourMatrix>(2);
    expect(check_view(view, "frame"), Cause::image_format,
           "expected colour matrix 0 (BT.601) or 1 (BT.709), got 2 (frame)");
    view = nv12.view;
    view.range = static_cast<ColourRange>(-1);
    expect(check_view(view, "frame"), Cause::image_format,
           "expected colour range 0 (limited) or 1 (full), got -1 (frame)");
    view = nv12.view;
    view.width = 31;
    expect(check_view(view, "frame"), Cause::image_size,
           "expected an even width, got 31 x 32 (frame)");
    view = nv12.view;
    view.height = 31;
    expect(check_view(view, "frame"), Cause::image_size,
           "expected an even height, got 32 x 31 (frame)");
    view.format = PixelFormat::yuyv;  // whose rows stand alone
    view.strides[0] = 64;
    CHECK(check_view(view, "frame").ok());
    view = nv12.view;
    view.planes[1] = nullptr;
    expect(check_view(view, "frame"), Cause::image_plane,
           "expected a pointer, got NULL (plane 1 of frame)");
    view = nv12.view;
    view.strides[0] = 31;
    expect(check_view(view, "frame"), Cause::image_stride,
           "expected a stride of at least 32 bytes, got 31 (frame)");
    view.strides[0] = 32;
    view.strides[1] = 31;
    expect(check_view(view, "frame"), Cause::image_stride,
           "expected a stride of at least 32 bytes, got 31 (plane 1 of frame)");
    const size_t least[] = {96, 96, 32, 128, 128, 32, 32, 64};
    for (int k = 0; k < 8; ++k) {
        const Frame frame(&random, check::kFormats[k], 32, 32, 0);
        View tight = frame.view;
        CHECK(check_view(tight, "frame").ok());
        CHECK(tight.strides[0] == least[k]);
        --tight.strides[0];
        CHECK(check_view(tight, "frame").cause() == Cause::image_stride);
    }
}

void test_boxes() {
    CHECK(check_box({0, 0, 8, 1}, 16, 16).ok());
    CHECK(check_box({-50, 10, 100, 100}, 200, 200).ok());
    expect(check_box({0, 0.0 / 0.0, 8, 1}, 16, 16), Cause::face,
           "expected four finite numbers, got 0, nan, 8, 1 (box)");
    expect(check_box({0, 0, 8, 1.0 / 0.0}, 16, 16), Cause::face,
           "expected four finite numbers, got 0, 0, 8, inf (box)");
    expect(check_box({0, 0, 8, 0}, 16, 16), Cause::face,
           "expected a positive width and height, got 8, 0 (box)");
    expect(check_box({0, 0, 7.5, 7}, 16, 16), Cause::face,
           "expected a face of at least 8 pixels, got box 0, 0, 7.5, 7 (face)");
    expect(check_box({-50.5, 10, 100, 100}, 200, 180), Cause::face,
           "expected at least half of the face inside the image of 200 x 180, got box -50.5, 10, "
           "100, 100 (face)");
    const double least = 5e-324, most = 1.7e308;
    const Box unbounded[] = {
        {0, 10, least, 100},   {10, 0, 100, least},   {0, 0, 1e-200, 200}, {0, 0, 100, 1e300},
        {0, -most, 100, most}, {-most, 0, most, 100}, {0, 0, most, most},  {0, 0, 1e160, 1e160},
        {0, 0, 0.999, 100},    {0, 0, 32769, 100},    {0, 0, 100, 32769},  {-most, 0, most, 1},
    };
    for (const Box& box : unbounded) {
        const Status status = check_box(box, 200, 180);
        CHECK(status.cause() == Cause::face);
        double farthest = 0;
        for (double number : {box.x, box.y, box.width, box.height}) {
            farthest = std::max(farthest, std::fabs(number));
        }
        const char* sentence = farthest > 268435456.0
                                   ? "expected numbers within 268,435,456, got "
                                   : "expected sides of 1 to 32768 pixels, got box ";
        CHECK(status.message().find(sentence) == 0);
        CHECK(!is_inside(box, 200, 180));
    }
    CHECK(check_box({0, 0, 32768, 16}, 16384, 16).ok());
    CHECK(check_box({0, 0, 1, 100}, 200, 180).ok());
    expect(check_box({1e17, 10, 100, 100}, 200, 180), Cause::face,
           "expected numbers within 268,435,456, got 1e+17, 10, 100, 100 (box)");
    expect(check_box({1e7, 10, 100, 100}, 200, 180), Cause::face,
           "expected at least half of the face inside the image of 200 x 180, got box 1e+07, 10, "
           "100, 100 (face)");
    // Three quarters of each axis are more than a half of the area, 0.7 are less.
    CHECK(check_box({-25, -25, 100, 100}, 200, 180).ok());
    CHECK(!check_box({-30, -30, 100, 100}, 200, 180).ok());
    const Window square = crop_square({10, 20, 40, 60}, 1.5);
    CHECK(square.left == -15 && square.top == 5 && square.width == 90 && square.height == 90);
}

void test_sizes() {
    CHECK(check_size(10000, 5000, "frame").ok());
    CHECK(check_size(10000, 5001, "frame").cause() == Cause::image_size);
    CHECK(check_size(16384, 16, "frame").ok() && check_size(16, 16384, "frame").ok());
    CHECK(!check_size(16385, 16, "frame").ok() && !check_size(16, 16385, "frame").ok());
    CHECK(!check_size(15, 100, "frame").ok() && !check_size(100, 15, "frame").ok());
}

}  // namespace

int main() {
    test_sizes();
    test_views();
    test_boxes();
    return check::finish();
}
