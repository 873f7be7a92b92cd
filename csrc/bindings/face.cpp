#include "bindings/face.h"

#include <pybind11/numpy.h>
#include <pybind11/stl.h>

#include <array>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "bindings/errors.h"
#include "bindings/image.h"
#include "face/detect.h"
#include "face/limits.h"
#include "face/pipeline.h"

namespace py = pybind11;

namespace facesig {

namespace {

const char* refusal_text(Refusal refusal) {
    switch (refusal) {
        case Refusal::none:
            break;
        case Refusal::unsure:
            return "unsure";
        case Refusal::too_small:
            return "too small";
        case Refusal::no_content:
            return "no content";
        case Refusal::outside:
            return "outside";
    }
    return "";
}

// (x, y, width, height), five (x, y), score, degrees.
py::tuple face_tuple(const Face& face) {
    const Box& box = face.box;
    std::array<std::pair<double, double>, kLandmarks> points;
    for (size_t i = 0; i < points.size(); ++i) {
        points[i] = {face.landmarks[i].x, face.landmarks[i].y};
    }
    return py::make_tuple(py::make_tuple(box.x, box.y, box.width, box.height), points, face.score,
                          face.turned);
}

// As Python sees it. The lock makes what two threads use by mistake slow instead of wrong; it is
// taken without the GIL, so it cannot deadlock with it.
class PyDetector {
  public:
    PyDetector(const std::shared_ptr<const Model>& model, const char* isa) {
        raise_if_failed(Detector::create(model, isa, &detector_));
    }

    py::list find(const py::handle& view, int32_t longest, bool turn, float sure) {
        const View& frame = view_of(view);
        Search search;
        search.longest = longest;
        search.turn = turn;
        search.sure = sure;
        std::vector<Face> faces;
        Status status;
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            status = detector_->find(frame, search);
            for (int32_t i = 0; status.ok() && i < detector_->count(); ++i) {
                faces.push_back(detector_->face(i));
            }
        }
        raise_if_failed(status);
        py::list found;
        for (const Face& face : faces) found.append(face_tuple(face));
        return found;
    }

    std::string isa() const { return detector_->isa(); }
    size_t memory_bytes() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return detector_->memory_bytes();
    }

  private:
    std::unique_ptr<Detector> detector_;
    std::mutex mutex_;
};

class PyPipeline {
  public:
    PyPipeline(const std::shared_ptr<const Model>& detector,
               const std::shared_ptr<const Model>& embedder, const char* isa,
               const PipelineOptions& options) {
        raise_if_failed(Pipeline::create(detector, embedder, isa, options, &pipeline_));
    }

    // (face, id, tracked, refusal or None, signature or None) of each.
    py::list run(const py::handle& view) {
        const View& frame = view_of(view);
        const auto length = static_cast<size_t>(pipeline_->model().signature_length());
        std::vector<Seen> seen;
        std::vector<float> numbers;
        Status status;
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            status = pipeline_->run(frame);
            for (int32_t i = 0; status.ok() && i < pipeline_->count(); ++i) {
                seen.push_back(pipeline_->seen(i));
                numbers.resize(numbers.size() + length);
                const float* signature = seen.back().signature;
                if (signature != nullptr) {
                    std::copy_n(signature, length, numbers.end() - static_cast<ptrdiff_t>(length));
                }
            }
        }
        raise_if_failed(status);
        py::list rows;
        for (size_t i = 0; i < seen.size(); ++i) {
            const Seen& one = seen[i];
            py::object refusal = py::none(), signature = py::none();
            if (one.refusal != Refusal::none) refusal = py::str(refusal_text(one.refusal));
            if (one.signature != nullptr) {
                signature = py::array_t<float>(static_cast<py::ssize_t>(length),
                                               numbers.data() + i * length);
            }
            rows.append(
                py::make_tuple(face_tuple(one.face), one.id, one.tracked, refusal, signature));
        }
        return rows;
    }

    void reset() {
        const std::lock_guard<std::mutex> lock(mutex_);
        pipeline_->reset();
    }
    size_t memory_bytes() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return pipeline_->memory_bytes();
    }

  private:
    std::unique_ptr<Pipeline> pipeline_;
    std::mutex mutex_;
};

using Shared = std::shared_ptr<Model>;

std::unique_ptr<PyPipeline> make_pipeline(const Shared& detector, const Shared& embedder,
                                          const char* isa, int32_t longest, int32_t most_faces,
                                          bool track, int32_t whole_every, float least_score,
                                          double least_side, bool check_content) {
    PipelineOptions options;
    options.longest = longest;
    options.most_faces = most_faces;
    options.track = track;
    options.whole_every = whole_every;
    options.least_score = least_score;
    options.least_side = least_side;
    options.check_content = check_content;
    return std::make_unique<PyPipeline>(detector, embedder, isa, options);
}

}  // namespace

void bind_face(py::module_& module) {
    py::class_<PyDetector>(module, "Detector")
        .def(py::init([](const Shared& model, const char* isa) {
                 return std::make_unique<PyDetector>(model, isa);
             }),
             py::arg("model"), py::arg("isa").none(true) = py::none())
        .def("find", &PyDetector::find, py::arg("view"), py::arg("longest"), py::arg("turn"),
             py::arg("sure"))
        .def_property_readonly("isa", &PyDetector::isa)
        .def_property_readonly("memory_bytes", &PyDetector::memory_bytes);
    py::class_<PyPipeline>(module, "Pipeline")
        .def(py::init(&make_pipeline), py::arg("detector"), py::arg("embedder"),
             py::arg("isa").none(true), py::arg("longest"), py::arg("most_faces"), py::arg("track"),
             py::arg("whole_every"), py::arg("least_score"), py::arg("least_side"),
             py::arg("check_content"))
        .def("run", &PyPipeline::run, py::arg("view"))
        .def("reset", &PyPipeline::reset)
        .def_property_readonly("memory_bytes", &PyPipeline::memory_bytes);
    module.def("face_limits", [] {
        return std::make_tuple(kSureScore, kLeastSide, kLeastSideInput, kLeastSpread / 16.0,
                               kContentGrid);
    });
}

}  // namespace facesig
