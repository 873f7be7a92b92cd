// The part of _core that searches: SearchIndex.
#pragma once

#include <pybind11/pybind11.h>

namespace facesig {

void bind_search(pybind11::module_& module);

}  // namespace facesig
