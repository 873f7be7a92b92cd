// From what the engine says to what a C caller gets: a status, and a sentence in its own struct.
#pragma once

#include "base/exceptions.h"
#include "base/status.h"
#include "capi/facesig.h"

namespace facesig {

// Writes status and sentence (in the manner of printf), unless `error` is null; returns the status.
// It allocates nothing, so it also works where memory has run out.
facesig_status fail(facesig_error* error, facesig_status status, const char* pattern, ...) noexcept
    __attribute__((format(printf, 3, 4)));

facesig_status succeed(facesig_error* error) noexcept;

// The same for a Status of the engine.
facesig_status report(const Status& status, facesig_error* error) noexcept;

// FACESIG_ARGUMENT for a null pointer that is called `name` in facesig.h.
facesig_status fail_null(facesig_error* error, const char* name) noexcept;

// Runs `work`, which returns a facesig_status; bad_alloc, the one exception that the engine's
// functions can let out (while they write a sentence), becomes FACESIG_MEMORY.
template <typename Work>
facesig_status guarded(facesig_error* error, const Work& work) noexcept {
    return with_memory(
        work, [error] { return fail(error, FACESIG_MEMORY, "expected memory, got none"); });
}

}  // namespace facesig
