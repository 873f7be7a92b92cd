#include "training/threads.h"

#include <dlfcn.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>

namespace facesig::training {

namespace {

using Parallel = void (*)(void (*)(void*), void*, unsigned threads, unsigned flags);

constexpr size_t kLine = 64;

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};

// The calling thread's scratch for all workers, kept: fresh memory is slow for its page faults.
char* scratch_of(size_t bytes) {
    static thread_local std::unique_ptr<void, Free> memory;
    static thread_local size_t held = 0;
    if (bytes > held) {
        memory.reset();
        held = 0;
        memory.reset(std::aligned_alloc(kLine, bytes));
        if (!memory) throw std::bad_alloc();
        held = bytes;
    }
    return static_cast<char*>(memory.get());
}

struct Crew {
    int64_t items;
    Body body;
    const void* job;
    char* scratch;
    size_t stride;
    std::atomic<int64_t> next{0};
    std::atomic<int> workers{0};
};

void work(void* context) {
    auto& crew = *static_cast<Crew*>(context);
    char* scratch = crew.scratch + crew.stride * static_cast<size_t>(crew.workers.fetch_add(1));
    for (int64_t item = crew.next++; item < crew.items; item = crew.next++) {
        crew.body(crew.job, item, scratch);
    }
}

}  // namespace

void for_each(int64_t items, int threads, size_t scratch_bytes, Body body, const void* job) {
    static const auto parallel = reinterpret_cast<Parallel>(dlsym(RTLD_DEFAULT, "GOMP_parallel"));
    const auto useful = static_cast<int>(std::max<int64_t>(1, std::min<int64_t>(threads, items)));
    const int workers = parallel == nullptr ? 1 : useful;
    const size_t stride = (scratch_bytes + kLine - 1) / kLine * kLine;
    Crew crew{};
    crew.items = items;
    crew.body = body;
    crew.job = job;
    crew.stride = stride;
    crew.scratch = scratch_of(std::max(kLine, stride * static_cast<size_t>(workers)));
    if (workers == 1) {
        work(&crew);
    } else {
        parallel(&work, &crew, static_cast<unsigned>(workers), 0);
    }
}

}  // namespace facesig::training
