#include "bindings/image.h"

#include <pybind11/numpy.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "bindings/errors.h"
#include "face/match.h"
#include "image/content.h"
#include "image/crop.h"
#include "image/resample.h"
#include "image/view.h"

namespace py = pybind11;

namespace facesig {

namespace {

using Bytes = py::array_t<uint8_t>;

// A checked view and the arrays it points into. Each plane is an array of rows of bytes.
class PyView {
  public:
    PyView(int32_t format, int32_t width, int32_t height, int32_t matrix, int32_t range,
           std::vector<Bytes> planes)
        : planes_(std::move(planes)) {
        view_.format = static_cast<PixelFormat>(format);
        view_.width = width;
        view_.height = height;
        view_.matrix = static_cast<ColourMatrix>(matrix);
        view_.range = static_cast<ColourRange>(range);
        for (size_t p = 0; p < std::min(planes_.size(), size_t{3}); ++p) {
            const Bytes& rows = planes_[p];
            if (rows.ndim() != 2 || rows.strides(1) != 1 || rows.strides(0) < rows.shape(1)) {
                raise_error("ImagePlaneError", "expected rows of bytes without gaps (plane " +
                                                   std::to_string(p) + " of view)");
            }
            view_.planes[p] = rows.data();
            view_.strides[p] = static_cast<size_t>(rows.strides(0));
        }
        raise_if_failed(check_view(view_, "view"));
        check_extent();
    }

    Bytes crop(double x, double y, double width, double height, double factor, int32_t size) const {
        const Box box = {x, y, width, height};
        raise_if_failed(check_box(box, view_.width, view_.height));
        return rows(crop_square(box, factor), {size, size, false, false, Border::mirrored});
    }

    Bytes resample(double left, double top, double width, double height, int32_t across,
                   int32_t down, bool blue_first, bool black_outside) const {
        const Border border = black_outside ? Border::black : Border::mirrored;
        return rows({left, top, width, height}, {across, down, blue_first, false, border});
    }

    const View& view() const { return view_; }

  private:
    // Rows and bytes that the format reads must be there.
    void check_extent() const {
        Plane described[kMostPlanes];
        const int32_t count = planes_of(view_, described);
        for (int32_t p = 0; p < count; ++p) {
            const Plane& plane = described[p];
            const size_t at = view_.format == PixelFormat::yuyv ? 0 : static_cast<size_t>(p);
            const Bytes& rows = planes_[at];
            if (rows.shape(0) < plane.height ||
                rows.shape(1) < ptrdiff_t{plane.width} * plane.pitch) {
                raise_error("ImagePlaneError", "expected more rows and bytes (plane " +
                                                   std::to_string(at) + " of view)");
            }
        }
    }

    Bytes rows(const Window& window, const RowFormat& format) const {
        if (format.width < 1 || format.height < 1 || format.width > kMostImageSide ||
            format.height > kMostImageSide) {
            raise_error("ImageSizeError", "expected an output of 1 to 16,384 pixels a side, got " +
                                              std::to_string(format.width) + " x " +
                                              std::to_string(format.height) + " (output)");
        }
        Bytes made({py::ssize_t{format.height}, py::ssize_t{format.width}, py::ssize_t{3}});
        uint8_t* to = made.mutable_data();
        Status status;
        {
            const py::gil_scoped_release released;
            std::unique_ptr<Resampler> resampler;
            status = Resampler::create(nullptr, format.width, format.height, &resampler);
            if (status.ok()) status = resampler->check(window, format, "window");
            if (status.ok()) {
                resampler->begin(view_, window, format);
                for (int32_t y = 0; y < format.height; ++y) {
                    resampler->row(y, to + ptrdiff_t{3} * format.width * y);
                }
            }
        }
        raise_if_failed(status);
        return made;
    }

    std::vector<Bytes> planes_;
    View view_;
};

// A crop's bytes: size x size x 3, C-contiguous.
int32_t side_of(const Bytes& crop) {
    if (crop.ndim() != 3 || crop.shape(0) != crop.shape(1) || crop.shape(2) != 3 ||
        crop.shape(0) < kContentGrid || crop.shape(0) > 1024 ||
        (crop.flags() & py::array::c_style) == 0) {
        raise_error("ImageShapeError",
                    "expected a square of 14 to 1,024 pixels and 3 channels, C-contiguous (crop)");
    }
    return static_cast<int32_t>(crop.shape(0));
}

size_t find_rate(const std::vector<double>& rates, double rate) {
    std::vector<Threshold> table;
    table.reserve(rates.size());
    for (const double known : rates) table.push_back({known, 0});
    const Threshold* found = nullptr;
    raise_if_failed(find_threshold(table.data(), table.size(), rate, &found));
    return static_cast<size_t>(found - table.data());
}

}  // namespace

const View& view_of(const py::handle& view) {
    return view.cast<const PyView&>().view();
}

void bind_image(py::module_& module) {
    py::class_<PyView>(module, "View")
        .def(py::init<int32_t, int32_t, int32_t, int32_t, int32_t, std::vector<Bytes>>(),
             py::arg("format"), py::arg("width"), py::arg("height"), py::arg("matrix"),
             py::arg("range"), py::arg("planes"))
        .def("crop", &PyView::crop, py::arg("x"), py::arg("y"), py::arg("width"), py::arg("height"),
             py::arg("factor"), py::arg("size"))
        .def("resample", &PyView::resample, py::arg("left"), py::arg("top"), py::arg("width"),
             py::arg("height"), py::arg("across"), py::arg("down"), py::arg("blue_first") = false,
             py::arg("black_outside") = false);
    module.def(
        "check_box",
        [](double x, double y, double width, double height, int32_t across, int32_t down) {
            raise_if_failed(check_box({x, y, width, height}, across, down));
        },
        py::arg("x"), py::arg("y"), py::arg("width"), py::arg("height"), py::arg("image_width"),
        py::arg("image_height"));
    module.def(
        "content_spread",
        [](const Bytes& crop) { return content_spread(crop.data(), side_of(crop)) / 16.0; },
        py::arg("crop"));
    module.def(
        "check_content",
        [](const Bytes& crop) { raise_if_failed(check_content(crop.data(), side_of(crop))); },
        py::arg("crop"));
    module.def("find_rate", &find_rate, py::arg("rates"), py::arg("false_accept_rate"));
    module.def("passes", &passes, py::arg("similarity"), py::arg("threshold"));
    module.def("image_limits",
               [] { return std::make_tuple(kLeastImageSide, kMostImageSide, kMostPixels); });
}

}  // namespace facesig
