// The Python module facesig.runtime._core. facesig/runtime/native.py is its only importer and gives
// it its documentation; _core.pyi states its types.
#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include <mutex>

#include "base/cpu.h"
#include "bindings/errors.h"
#include "bindings/face.h"
#include "bindings/image.h"
#include "bindings/model.h"
#include "bindings/search.h"
#include "model/model.h"
#include "session/session.h"

namespace py = pybind11;

namespace facesig {

namespace {

std::string shape_text(const py::array& array) {
    std::string text;
    for (py::ssize_t axis = 0; axis < array.ndim(); ++axis) {
        text += (axis == 0 ? "" : " x ") + std::to_string(array.shape(axis));
    }
    return array.ndim() == 0 ? "a single number" : text;
}

// The bytes of an image of this shape, or the image error that says what is wrong with it.
const uint8_t* image_bytes(const py::handle& image, Shape expected, const std::string& what) {
    const std::string where = " (" + what + ")";
    if (!py::isinstance<py::array>(image)) {
        raise_error("ImageTypeError", std::string("expected a numpy array, got ") +
                                          Py_TYPE(image.ptr())->tp_name + where);
    }
    const auto array = py::reinterpret_borrow<py::array>(image);
    if (!array.dtype().equal(py::dtype::of<uint8_t>())) {
        raise_error("ImageDtypeError", "expected dtype uint8, got " +
                                           py::str(array.dtype()).cast<std::string>() + where);
    }
    if (array.ndim() != 3 || array.shape(0) != expected.height ||
        array.shape(1) != expected.width || array.shape(2) != expected.channels) {
        raise_error("ImageShapeError", "expected shape " + facesig::shape_text(expected) +
                                           ", got " + shape_text(array) + where);
    }
    if ((array.flags() & py::array::c_style) == 0) {
        raise_error("ImageShapeError",
                    "expected a C-contiguous array, got one with gaps or another order" + where);
    }
    return static_cast<const uint8_t*>(array.data());
}

py::dtype number_type(TensorType type) {
    switch (type) {
        case kInt8:
            return py::dtype::of<int8_t>();
        case kInt16:
            return py::dtype::of<int16_t>();
        case kFloat32:
            break;
    }
    return py::dtype::of<float>();
}

// A session as Python sees it. The lock makes a session that two threads use by mistake slow
// instead of wrong; it is taken without the GIL, so it cannot deadlock with it.
class PySession {
  public:
    PySession(const std::shared_ptr<const Model>& model, const py::object& isa, InputSize size) {
        const std::string name = isa.is_none() ? "" : isa.cast<std::string>();
        raise_if_failed(
            Session::create(model, isa.is_none() ? nullptr : name.c_str(), size, &session_));
    }

    py::array_t<float> run(const py::object& crop) { return embed(crop, &Session::run); }

    py::array_t<float> embed_aligned(const py::object& crop) {
        return embed(crop, &Session::embed_aligned);
    }

    py::array_t<uint8_t> align(const py::object& crop, int32_t size) {
        raise_if_failed(session_->model().expect(kEmbedder));
        const uint8_t* bytes = checked(crop);
        const int32_t side = std::clamp(size, 0, static_cast<int32_t>(kMaxSide));
        py::array_t<uint8_t> face({side, side, 3});
        uint8_t* pixels = face.mutable_data();
        Status status;
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            status = session_->align(bytes, size, pixels);
        }
        raise_if_failed(status);
        return face;
    }

    py::dict outputs(const py::object& image) {
        const uint8_t* bytes = checked(image);
        const Model& model = session_->model();
        py::dict outputs;
        std::vector<float*> numbers;
        for (size_t i = 0; i < model.outputs.size(); ++i) {
            const Shape shape = session_->output_shape(i);
            py::array_t<float> output({shape.height, shape.width, shape.channels});
            numbers.push_back(output.mutable_data());
            outputs[py::str(model.layers[model.outputs[i]].name)] = output;
        }
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            session_->run_image(bytes);
            for (size_t i = 0; i < numbers.size(); ++i) {
                std::copy_n(session_->output(i), session_->output_shape(i).elements(), numbers[i]);
            }
        }
        return outputs;
    }

    py::dict trace(const py::object& image) {
        const uint8_t* bytes = checked(image);
        Copies copies(*session_);
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            session_->traced(bytes, &copies);
        }
        py::dict outputs;
        for (size_t i = 0; i < copies.layers.size(); ++i) {
            if (copies.layers[i].empty()) continue;
            const Layer& layer = session_->model().layers[i];
            const Shape shape = session_->shapes().outputs[i];
            py::array output(number_type(layer.output_type),
                             {shape.height, shape.width, shape.channels});
            std::copy(copies.layers[i].begin(), copies.layers[i].end(),
                      static_cast<uint8_t*>(output.mutable_data()));
            outputs[py::str(layer.name)] = output;
        }
        return outputs;
    }

    py::dict kernels() {
        py::dict names;
        const std::lock_guard<std::mutex> lock(mutex_);
        for (size_t i = 0; i < session_->ran().size(); ++i) {
            names[py::str(session_->model().layers[i].name)] = py::str(session_->ran()[i]);
        }
        return names;
    }

    std::string isa() const { return session_->isa(); }
    size_t arena_bytes() const { return session_->arena_bytes(); }

  private:
    // Tensors as they come: whole, or row by row.
    struct Copies : Observer {
        explicit Copies(const Session& traced)
            : session(traced), layers(traced.model().layers.size()) {}
        void layer(size_t index, const void* output) override {
            if (output == nullptr) return;
            const auto* bytes = static_cast<const uint8_t*>(output);
            layers[index].assign(bytes, bytes + tensor_bytes(index));
        }
        void row(size_t index, int32_t y, const void* numbers) override {
            const auto height = static_cast<size_t>(session.shapes().outputs[index].height);
            const size_t count = tensor_bytes(index) / height;
            layers[index].resize(tensor_bytes(index));
            std::copy_n(static_cast<const uint8_t*>(numbers), count,
                        layers[index].begin() + static_cast<ptrdiff_t>(count) * y);
        }
        size_t tensor_bytes(size_t index) const {
            return session.shapes().outputs[index].elements() *
                   number_bytes(session.model().layers[index].output_type);
        }
        const Session& session;
        std::vector<std::vector<uint8_t>> layers;
    };

    py::array_t<float> embed(const py::object& crop,
                             Status (Session::*made)(const uint8_t* crop, float* signature)) {
        raise_if_failed(session_->model().expect(kEmbedder));
        const uint8_t* bytes = checked(crop);
        py::array_t<float> signature(session_->model().signature_length());
        float* numbers = signature.mutable_data();
        Status status;
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            status = (session_.get()->*made)(bytes, numbers);
        }
        raise_if_failed(status);
        return signature;
    }

    const uint8_t* checked(const py::object& image) const {
        const char* what = session_->model().kind == kEmbedder ? "crop" : "image";
        return image_bytes(image, session_->shapes().image, what);
    }

    std::unique_ptr<Session> session_;
    std::mutex mutex_;
};

py::tuple isas() {
    const char* names[kMaxIsas];
    const int count = available_isas(names);
    py::list list;
    for (int i = 0; i < count; ++i) list.append(names[i]);
    return py::tuple(list);
}

py::tuple features() {
    CpuFeature known[kMaxCpuFeatures];
    const int count = cpu_features(known);
    py::list list;
    for (int i = 0; i < count; ++i) {
        if (known[i].present) list.append(known[i].name);
    }
    return py::tuple(list);
}

}  // namespace

PYBIND11_MODULE(_core, module) {
    using Shared = std::shared_ptr<const Model>;
    bind_model(module);
    py::class_<PySession>(module, "Session")
        .def(py::init([](const std::shared_ptr<Model>& model, const py::object& isa,
                         std::pair<int32_t, int32_t> size) {
                 return std::make_unique<PySession>(Shared(model), isa,
                                                    InputSize{size.first, size.second});
             }),
             py::arg("model"), py::arg("isa") = py::none(),
             py::arg("size") = std::pair<int32_t, int32_t>(0, 0))
        .def("run", &PySession::run, py::arg("crop"))
        .def("align", &PySession::align, py::arg("crop"), py::arg("size"))
        .def("embed_aligned", &PySession::embed_aligned, py::arg("crop"))
        .def("outputs", &PySession::outputs, py::arg("image"))
        .def("trace", &PySession::trace, py::arg("image"))
        .def("kernels", &PySession::kernels)
        .def_property_readonly("isa", &PySession::isa)
        .def_property_readonly("arena_bytes", &PySession::arena_bytes);
    bind_face(module);
    bind_image(module);
    bind_search(module);
    module.def("available_isas", &isas);
    module.def("cpu_features", &features);
    module.def("version", [] { return std::string(FACESIG_VERSION); });
}

}  // namespace facesig
