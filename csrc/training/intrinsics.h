// Intel's intrinsics; for the *_avx512.cpp and *_amx.cpp files only.
#pragma once

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 finds variables without a value in its own avx512fintrin.h, wherever that is inlined.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <immintrin.h>
