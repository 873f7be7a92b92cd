#include "bindings/model.h"

#include <memory>
#include <string>

#include "bindings/errors.h"
#include "model/model.h"
#include "model/model_bytes.h"

namespace py = pybind11;

namespace facesig {

namespace {

std::shared_ptr<ModelBytes> read_bytes(const std::string& path, bool mapped) {
    std::shared_ptr<const ModelBytes> bytes;
    Status status;
    {
        const py::gil_scoped_release released;
        status = mapped ? ModelBytes::map(path, &bytes) : ModelBytes::read(path, &bytes);
    }
    raise_if_failed(status);
    return std::const_pointer_cast<ModelBytes>(bytes);
}

std::shared_ptr<Model> open_model(const std::shared_ptr<ModelBytes>& bytes) {
    std::shared_ptr<const Model> model;
    Status status;
    {
        const py::gil_scoped_release released;
        status = Model::from_bytes(bytes, &model);
    }
    raise_if_failed(status);
    return std::const_pointer_cast<Model>(model);
}

template <size_t size>
py::bytes to_bytes(const unsigned char (&data)[size]) {
    return py::bytes(reinterpret_cast<const char*>(data), size);
}

py::list thresholds(const Model& model) {
    py::list pairs;
    for (const Threshold& threshold : model.profile.thresholds) {
        pairs.append(py::make_tuple(threshold.false_accept_rate, threshold.similarity));
    }
    return pairs;
}

py::dict metadata(const Model& model) {
    py::dict pairs;
    for (const auto& entry : model.metadata) pairs[py::str(entry.first)] = py::str(entry.second);
    return pairs;
}

Kind kind_of(const std::string& name) {
    for (const Kind kind : {kEmbedder, kDetector, kVerifier}) {
        if (name == kind_name(kind)) return kind;
    }
    throw py::value_error("expected embedder, detector or verifier, got " + name + " (kind)");
}

py::list output_names(const Model& model) {
    py::list names;
    for (const size_t index : model.outputs) names.append(model.layers[index].name);
    return names;
}

}  // namespace

void bind_model(py::module_& module) {
    // pybind11 holds models by a pointer to non-const; nothing here can change one.
    py::class_<ModelBytes, std::shared_ptr<ModelBytes>>(module, "ModelBytes")
        .def_static("read", &read_bytes, py::arg("path"), py::arg("mapped") = false)
        .def_property_readonly(
            "digest", [](const ModelBytes& bytes) { return to_bytes(bytes.digests().file); })
        .def_property_readonly("is_private", &ModelBytes::is_private);
    py::class_<Model, std::shared_ptr<Model>>(module, "Model")
        .def_static("of", &open_model, py::arg("data"))
        .def_property_readonly("network", [](const Model& model) { return model.network; })
        .def_property_readonly("model_id",
                               [](const Model& model) { return to_bytes(model.model_id); })
        .def_property_readonly("contents",
                               [](const Model& model) { return to_bytes(model.contents); })
        .def_property_readonly("signature_length",
                               [](const Model& model) { return model.signature_length(); })
        .def_property_readonly("kind", [](const Model& model) { return kind_name(model.kind); })
        .def_property_readonly("height", [](const Model& model) { return model.input.height; })
        .def_property_readonly("width", [](const Model& model) { return model.input.width; })
        .def_property_readonly("outputs", &output_names)
        .def_property_readonly("crop_factor",
                               [](const Model& model) { return model.profile.crop_factor; })
        .def_property_readonly("least_score",
                               [](const Model& model) { return model.profile.least_score; })
        .def_property_readonly("overlap", [](const Model& model) { return model.profile.overlap; })
        .def_property_readonly("box_factor",
                               [](const Model& model) { return model.profile.box_factor; })
        .def(
            "expect",
            [](const Model& model, const std::string& kind) {
                raise_if_failed(model.expect(kind_of(kind)));
            },
            py::arg("kind"))
        .def_property_readonly("checksum", [](const Model& model) { return model.checksum; })
        .def_property_readonly("thresholds", &thresholds)
        .def_property_readonly("metadata", &metadata);
}

}  // namespace facesig
