// Intel's intrinsics; for the *_avx512.cpp and *_amx.cpp files only.
#pragma once

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 finds variables without a value in its own avx512fintrin.h, wherever that is inlined.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif

#include <immintrin.h>

namespace facesig::training {

// What was stored before must be in memory: compilers do not see what a tile load reads.
static inline void before_tiles() {
    __asm__ volatile("" ::: "memory");
}

}  // namespace facesig::training
