// Counts this thread's allocations: malloc and its relatives are replaced, and operator new calls
// malloc. To be included by one file of a program. The sanitizers have their own malloc: there the
// count stays 0 and kAllocationsCounted says so.
#pragma once

#include <cerrno>
#include <cstddef>

thread_local long allocations = 0;

#if defined(__SANITIZE_ADDRESS__)

constexpr bool kAllocationsCounted = false;

#else

constexpr bool kAllocationsCounted = true;

extern "C" {

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* old, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

void* malloc(size_t size) {
    ++allocations;
    return __libc_malloc(size);
}

void* calloc(size_t count, size_t size) {
    ++allocations;
    return __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) {
    ++allocations;
    return __libc_realloc(old, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) {
    ++allocations;
    *memory = __libc_memalign(alignment, size);
    return *memory == nullptr ? ENOMEM : 0;
}

void* aligned_alloc(size_t alignment, size_t size) {
    ++allocations;
    return __libc_memalign(alignment, size);
}

}  // extern "C"

#endif
