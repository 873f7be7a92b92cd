// From a model that the engine opened to a handle.
#pragma once

#include <memory>

#include "capi/handles.h"
#include "capi/report.h"

namespace facesig {

// Runs `open`, which fills the shared pointer it is given, and wraps what it opened.
template <typename Open>
facesig_status opened(const Open& open, facesig_model** model, facesig_error* error) {
    *model = nullptr;
    return guarded(error, [&] {
        auto made = std::make_unique<facesig_model>();
        const Status status = open(&made->model);
        if (status.ok()) *model = made.release();
        return report(status, error);
    });
}

}  // namespace facesig
