// The part of _core that reads images: views, crops, rows, content; and the match rule.
#pragma once

#include <pybind11/pybind11.h>

namespace facesig {

struct View;

// The checked view behind a Python View, which must stay alive as long; TypeError for another
// object.
const View& view_of(const pybind11::handle& view);

void bind_image(pybind11::module_& module);

}  // namespace facesig
