// The part of _core that finds faces: Detector and Pipeline.
#pragma once

#include <pybind11/pybind11.h>

namespace facesig {

void bind_face(pybind11::module_& module);

}  // namespace facesig
