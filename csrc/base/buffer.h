// Aligned memory that belongs to one owner and is given back by its destructor.
//
// 64 bytes is the alignment of everything in the engine: a multiple of the cache line of every CPU
// it runs on (32 bytes on a Cortex-A9) and of every address hint a NEON load can carry.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace facesig {

constexpr size_t kAlignment = 64;

constexpr uint64_t align_up(uint64_t size) {
    return (size + kAlignment - 1) / kAlignment * kAlignment;
}

class AlignedBuffer {
  public:
    // A buffer of at least `size` bytes, uninitialised; data() is null when there is no memory.
    static AlignedBuffer allocate(size_t size) {
        AlignedBuffer buffer;
        void* memory = nullptr;
        if (posix_memalign(&memory, kAlignment, align_up(size ? size : 1)) == 0) {
            buffer.memory_.reset(static_cast<unsigned char*>(memory));
        }
        return buffer;
    }

    unsigned char* data() const { return memory_.get(); }

  private:
    struct Free {
        void operator()(unsigned char* memory) const { std::free(memory); }
    };
    std::unique_ptr<unsigned char, Free> memory_;
};

}  // namespace facesig
