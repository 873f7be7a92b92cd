#include "image/view.h"

#include <algorithm>

namespace facesig {

namespace {

bool halved_x(PixelFormat format) {
    return is_yuv(format);
}

bool halved_y(PixelFormat format) {
    return format == PixelFormat::nv12 || format == PixelFormat::i420;
}

Status check_format(const View& view, const char* where) {
    const auto format = static_cast<int32_t>(view.format);
    if (format < 0 || format > static_cast<int32_t>(PixelFormat::yuyv)) {
        return {Cause::image_format,
                facesig::format("expected format 0 to 7, got %d (%s)", format, where)};
    }
    if (!is_yuv(view.format)) return {};
    const auto matrix = static_cast<int32_t>(view.matrix), range = static_cast<int32_t>(view.range);
    if (matrix < 0 || matrix > 1) {
        return {Cause::image_format,
                facesig::format("expected colour matrix 0 (BT.601) or 1 (BT.709), got %d (%s)",
                                matrix, where)};
    }
    if (range < 0 || range > 1) {
        return {Cause::image_format,
                facesig::format("expected colour range 0 (limited) or 1 (full), got %d (%s)", range,
                                where)};
    }
    return {};
}

Status check_even(const View& view, const char* where) {
    if (halved_x(view.format) && view.width % 2 != 0) {
        return {Cause::image_size, facesig::format("expected an even width, got %d x %d (%s)",
                                                   view.width, view.height, where)};
    }
    if (halved_y(view.format) && view.height % 2 != 0) {
        return {Cause::image_size, facesig::format("expected an even height, got %d x %d (%s)",
                                                   view.width, view.height, where)};
    }
    return {};
}

size_t least_stride(const View& view, int32_t plane) {
    const auto width = static_cast<size_t>(view.width);
    switch (view.format) {
        case PixelFormat::rgb:
        case PixelFormat::bgr:
            return 3 * width;
        case PixelFormat::rgbx:
        case PixelFormat::bgrx:
            return 4 * width;
        case PixelFormat::yuyv:
            return 2 * width;
        case PixelFormat::i420:
            return plane == 0 ? width : width / 2;
        case PixelFormat::grey:
        case PixelFormat::nv12:
            break;
    }
    return width;
}

int32_t plane_count(PixelFormat format) {
    return format == PixelFormat::nv12 ? 2 : format == PixelFormat::i420 ? 3 : 1;
}

Status check_planes(const View& view, const char* where) {
    for (int32_t p = 0; p < plane_count(view.format); ++p) {
        if (view.planes[p] == nullptr) {
            return {Cause::image_plane,
                    facesig::format("expected a pointer, got NULL (plane %d of %s)", p, where)};
        }
        const size_t least = least_stride(view, p);
        if (view.strides[p] < least) {
            const std::string name = p == 0 ? where : facesig::format("plane %d of %s", p, where);
            return {Cause::image_stride,
                    facesig::format("expected a stride of at least %zu bytes, got %zu (%s)", least,
                                    view.strides[p], name.c_str())};
        }
    }
    return {};
}

// One plane of components of equal size.
Plane plane_of(const View& view, int32_t p, int32_t pitch, bool half) {
    Plane plane = {};
    plane.data = view.planes[p];
    plane.stride = view.strides[p];
    plane.halved_x = half && halved_x(view.format) ? 1 : 0;
    plane.halved_y = half && halved_y(view.format) ? 1 : 0;
    plane.width = view.width >> plane.halved_x;
    plane.height = view.height >> plane.halved_y;
    plane.pitch = pitch;
    return plane;
}

void add(Plane* plane, int32_t component, int32_t offset) {
    plane->component[plane->count] = component;
    plane->offset[plane->count++] = offset;
}

}  // namespace

bool is_yuv(PixelFormat format) {
    return format >= PixelFormat::nv12;
}

Status check_size(int32_t width, int32_t height, const char* where) {
    if (std::min(width, height) < kLeastImageSide) {
        return {Cause::image_size, format("expected at least %d x %d pixels, got %d x %d (%s)",
                                          kLeastImageSide, kLeastImageSide, width, height, where)};
    }
    if (std::max(width, height) > kMostImageSide || int64_t{width} * height > kMostPixels) {
        return {Cause::image_size,
                format("expected at most 16,384 pixels a side and 50,000,000 in all, got %d x %d "
                       "(%s)",
                       width, height, where)};
    }
    return {};
}

Status check_view(const View& view, const char* where) {
    FACESIG_TRY(check_size(view.width, view.height, where));
    FACESIG_TRY(check_format(view, where));
    FACESIG_TRY(check_even(view, where));
    return check_planes(view, where);
}

int32_t planes_of(const View& view, Plane (&planes)[kMostPlanes]) {
    switch (view.format) {
        case PixelFormat::rgb:
        case PixelFormat::bgr:
        case PixelFormat::rgbx:
        case PixelFormat::bgrx: {
            const bool blue_first =
                view.format == PixelFormat::bgr || view.format == PixelFormat::bgrx;
            const bool four = view.format == PixelFormat::rgbx || view.format == PixelFormat::bgrx;
            planes[0] = plane_of(view, 0, four ? 4 : 3, false);
            for (int32_t c = 0; c < 3; ++c) add(&planes[0], c, blue_first ? 2 - c : c);
            return 1;
        }
        case PixelFormat::grey:
            planes[0] = plane_of(view, 0, 1, false);
            add(&planes[0], 0, 0);
            return 1;
        case PixelFormat::nv12:
            planes[1] = plane_of(view, 1, 2, true);
            add(&planes[1], 1, 0);
            add(&planes[1], 2, 1);
            break;
        case PixelFormat::i420:
            for (int32_t p = 1; p < 3; ++p) {
                planes[p] = plane_of(view, p, 1, true);
                add(&planes[p], p, 0);
            }
            break;
        case PixelFormat::yuyv:
            planes[1] = plane_of(view, 0, 4, true);
            add(&planes[1], 1, 1);
            add(&planes[1], 2, 3);
            break;
    }
    planes[0] = plane_of(view, 0, view.format == PixelFormat::yuyv ? 2 : 1, false);
    planes[0].black = view.range == ColourRange::limited ? 16 : 0;
    add(&planes[0], 0, 0);
    const int32_t count = view.format == PixelFormat::i420 ? 3 : 2;
    for (int32_t p = 1; p < count; ++p) planes[p].black = 128;
    return count;
}

}  // namespace facesig
