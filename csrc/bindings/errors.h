// From a Status to a Python exception: the one place that knows both.
#pragma once

#include <pybind11/pybind11.h>

#include <string>

#include "base/status.h"

namespace facesig {

// Raises the class of facesig.errors that belongs to the cause, unless the status is a success.
void raise_if_failed(const Status& status);

// Raises the named class of facesig.errors.
[[noreturn]] void raise_error(const char* class_name, const std::string& message);

}  // namespace facesig
