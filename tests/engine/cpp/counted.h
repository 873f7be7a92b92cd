// malloc and its relatives, counted: operator new calls malloc, so it is counted too. Included by
// one file of a program.
#pragma once

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <cerrno>
#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#define FACESIG_COUNTS 0  // the sanitizer has its own malloc
#else
#define FACESIG_COUNTS 1
#endif

namespace counted {

inline thread_local long allocations = 0;

// What memory holds that is got from here on: the complement of `byte`; 0: whatever it held.
inline void fill_memory(int byte) {
#ifdef M_PERTURB
    mallopt(M_PERTURB, byte);
#else
    (void)byte;
#endif
}

}  // namespace counted

#if FACESIG_COUNTS

// For libraries to call, as operator new's is: clang would hide them.
#pragma GCC visibility push(default)
extern "C" {

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* old, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

void* malloc(size_t size) {
    ++counted::allocations;
    return __libc_malloc(size);
}

void* calloc(size_t count, size_t size) {
    ++counted::allocations;
    return __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) {
    ++counted::allocations;
    return __libc_realloc(old, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) {
    ++counted::allocations;
    *memory = __libc_memalign(alignment, size);
    return *memory == nullptr ? ENOMEM : 0;
}

void* aligned_alloc(size_t alignment, size_t size) {
    ++counted::allocations;
    return __libc_memalign(alignment, size);
}

}  // extern "C"
#pragma GCC visibility pop

#endif
