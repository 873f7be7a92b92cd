// The part of _core that opens model files: ModelBytes and Model.
#pragma once

#include <pybind11/pybind11.h>

namespace facesig {

void bind_model(pybind11::module_& module);

}  // namespace facesig
