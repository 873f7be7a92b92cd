#include "capi/crop.h"

#include "capi/report.h"

namespace facesig {

namespace {

// Formats of an image; those of a frame are more.
bool is_image_format(int32_t format) {
    return format >= FACESIG_RGB && format <= FACESIG_GREY;
}

static_assert(static_cast<int>(PixelFormat::grey) == FACESIG_GREY &&
                  static_cast<int>(PixelFormat::yuyv) == FACESIG_YUYV &&
                  static_cast<int>(ColourMatrix::bt709) == FACESIG_BT709 &&
                  static_cast<int>(ColourRange::full) == FACESIG_FULL,
              "numbers are those of facesig.h");

facesig_status checked(const View& view, const char* where, facesig_error* error) noexcept {
    return guarded(error, [&] { return report(check_view(view, where), error); });
}

}  // namespace

facesig_status view_of(const facesig_image& image, View* view, facesig_error* error) noexcept {
    if (image.pixels == nullptr) return fail_null(error, "image.pixels");
    view->width = image.width;
    view->height = image.height;
    const facesig_status of_size = guarded(
        error, [&] { return report(check_size(image.width, image.height, "image"), error); });
    if (of_size != FACESIG_OK) return of_size;
    if (!is_image_format(image.format)) {
        return fail(error, FACESIG_IMAGE,
                    "expected format 0 (RGB), 1 (BGR) or 2 (grey), got %d (image)", image.format);
    }
    view->format = static_cast<PixelFormat>(image.format);
    view->planes[0] = image.pixels;
    view->strides[0] = image.stride;
    return checked(*view, "image", error);
}

facesig_status view_of(const facesig_frame& frame, View* view, facesig_error* error) noexcept {
    view->format = static_cast<PixelFormat>(frame.format);
    view->width = frame.width;
    view->height = frame.height;
    view->matrix = static_cast<ColourMatrix>(frame.matrix);
    view->range = static_cast<ColourRange>(frame.range);
    for (int p = 0; p < 3; ++p) {
        view->planes[p] = frame.planes[p];
        view->strides[p] = frame.strides[p];
    }
    return checked(*view, "frame", error);
}

facesig_status box_of(const facesig_box& from, const View& view, Box* box,
                      facesig_error* error) noexcept {
    *box = {from.x, from.y, from.width, from.height};
    return guarded(error, [&] { return report(check_box(*box, view.width, view.height), error); });
}

}  // namespace facesig
