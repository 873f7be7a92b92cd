// What the gallery's functions return: a facesig_status, with one sentence in the caller's struct.
//
// The engine's Status would allocate its sentence; here it may be lack of memory that is reported,
// in the middle of a transaction. So a failure is written where the caller of the library wants it,
// at once, and functions within hand the same `error` on. It may be null.
#pragma once

#include <utility>

#include "base/exceptions.h"
#include "gallery/facesig_gallery.h"

namespace facesig::gallery {

facesig_status fail(facesig_error* error, facesig_status status, const char* pattern, ...) noexcept
    __attribute__((format(printf, 3, 4)));

inline facesig_status succeed(facesig_error* error) noexcept {
    return fail(error, FACESIG_OK, "%s", "");
}

inline facesig_status fail_null(facesig_error* error, const char* name) noexcept {
    return fail(error, FACESIG_ARGUMENT, "expected a pointer, got NULL (%s)", name);
}

// Runs `work`, which returns a facesig_status; bad_alloc of the standard library's containers, the
// one exception there is, becomes FACESIG_MEMORY, and transactions are undone on the way.
template <typename Work>
facesig_status guarded(facesig_error* error, const Work& work) noexcept {
    return with_memory(
        work, [error] { return fail(error, FACESIG_MEMORY, "expected memory, got none"); });
}

}  // namespace facesig::gallery

// Returns from the calling function when `expression` is no success.
#define GALLERY_TRY(expression)                                          \
    do {                                                                 \
        const facesig_status gallery_try_status = (expression);          \
        if (gallery_try_status != FACESIG_OK) return gallery_try_status; \
    } while (false)
