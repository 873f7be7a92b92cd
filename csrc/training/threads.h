// Work shared out over the threads that torch works with.
//
// What: calls a function once for every item, on some threads, and returns when all are done.
// How: by GOMP_parallel of the process's OpenMP, which torch has loaded; its threads are awake
//   already, and a second set of threads beside them would only take turns with them. Where there
//   is none, everything runs on the calling thread.
// Why items: which thread takes which item is a matter of timing. A kernel's items are fixed by the
//   sizes of its data, each writes a place of its own, and sums over items are formed afterwards in
//   their order: results depend neither on timing nor on the number of threads.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

using Body = void (*)(const void* job, int64_t item, void* scratch);

// Calls body(job, item, scratch) for items 0 to items - 1. `scratch` is `scratch_bytes` of the
// running thread's own, aligned to 64 bytes, with unspecified contents.
//
// Throws std::bad_alloc if there is no memory for scratch; nothing has run then.
void for_each(int64_t items, int threads, size_t scratch_bytes, Body body, const void* job);

}  // namespace facesig::training
