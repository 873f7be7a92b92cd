// What the files of the Python module share.
#pragma once

#include <pybind11/pybind11.h>

#include <cstdint>

namespace facesig::training {

using Address = uintptr_t;

template <typename T>
T* at(Address address) {
    return reinterpret_cast<T*>(address);  // NOLINT(performance-no-int-to-ptr)
}

void define_orthogonal(pybind11::module_* module);

}  // namespace facesig::training
