// The one place with try and catch, so that the engine also compiles with -fno-exceptions.
//
// The engine throws nothing; what may throw are the standard library's containers, std::bad_alloc,
// where a model is opened or a session, detector or pipeline is made. Functions that allocate there
// are written
//
//     Status Thing::create(...) FACESIG_ALLOCATES {
//         ...
//     }
//     FACESIG_NO_MEMORY("expected memory for a thing, got none")
//
// and give Cause::memory for it. With -fno-exceptions there is nothing to catch: the standard
// library ends the process (std::terminate, or abort) where it would have thrown, unless the
// program's own operator new does something better. What the engine allocates itself (arenas,
// weights, candidates) asks with std::nothrow or posix_memalign and is reported either way.
#pragma once

#include <new>

#if defined(__cpp_exceptions)
#define FACESIG_ALLOCATES try
#define FACESIG_NO_MEMORY(sentence)       \
    catch (const std::bad_alloc&) {       \
        return {Cause::memory, sentence}; \
    }
#else
#define FACESIG_ALLOCATES
#define FACESIG_NO_MEMORY(sentence)
#endif

namespace facesig {

// work(), or, where memory runs out, otherwise(). Both return the same type.
template <typename Work, typename Otherwise>
auto with_memory(const Work& work, const Otherwise& otherwise) {
#if defined(__cpp_exceptions)
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return otherwise();
    }
#else
    static_cast<void>(otherwise);
    return work();
#endif
}

}  // namespace facesig
