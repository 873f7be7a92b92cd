// The optimiser's part of the Python module.
#include <pybind11/stl.h>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

#include "training/module.h"
#include "training/orthogonal.h"
#include "training/threads.h"

namespace py = pybind11;

namespace facesig::training {

namespace {

void one(const void* jobs, int64_t item, void* scratch) {
    orthogonal_bf16_avx512(static_cast<const Orthogonal*>(jobs)[item], scratch);
}

// `matrices` are (address, address of the result, rows, columns).
void orthogonal(const std::vector<std::tuple<Address, Address, int, int>>& matrices, int steps,
                float a, float b, float c, int threads) {
    const py::gil_scoped_release released;
    std::vector<Orthogonal> jobs;
    size_t scratch = 0;
    for (const auto& [matrix, out, rows, columns] : matrices) {
        jobs.push_back({at<const float>(matrix), at<float>(out), rows, columns, steps, a, b, c});
        scratch = std::max(scratch, jobs.back().scratch());
    }
    for_each(static_cast<int64_t>(jobs.size()), threads, scratch, &one, jobs.data());
}

}  // namespace

void define_orthogonal(py::module_* module) {
    module->def("orthogonal", &orthogonal, py::arg("matrices"), py::arg("steps"), py::arg("a"),
                py::arg("b"), py::arg("c"), py::arg("threads"));
}

}  // namespace facesig::training
