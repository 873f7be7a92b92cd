// The part of _core that reads images: views, crops, rows, content; and the match rule.
#pragma once

#include <pybind11/pybind11.h>

namespace facesig {

void bind_image(pybind11::module_& module);

}  // namespace facesig
