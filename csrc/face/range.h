// Options that are numbers: whether they are within their bounds, and the sentence that says so.
#pragma once

#include "base/status.h"

namespace facesig {

// `what` is "a score" or the like, `name` the option's.
inline Status check_range(const char* what, double least, double most, double got,
                          const char* name) {
    if (got >= least && got <= most) return {};
    return {Cause::option,
            format("expected %s of %g to %g, got %g (%s)", what, least, most, shown(got), name)};
}

}  // namespace facesig
