// Inputs and outputs of kernels of any type. An input ends where memory ends: reading a byte beyond
// what a kernel may read ends the test. An output has canaries around it.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <vector>

namespace check {

template <typename Number>
class Fenced {
  public:
    // `count` numbers, zeros at first, and `over_read` readable bytes of 0x55 behind them.
    explicit Fenced(size_t count, size_t over_read = 0) : count_(count) {
        const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        const size_t bytes = count * sizeof(Number) + over_read;
        size_ = (bytes + page - 1) / page * page + page;
        void* memory =
            mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) return;
        start_ = static_cast<unsigned char*>(memory);
        if (mprotect(start_ + size_ - page, page, PROT_NONE) != 0) return;
        unsigned char* first = start_ + size_ - page - bytes;
        std::memset(first + count * sizeof(Number), 0x55, over_read);
        numbers_ = reinterpret_cast<Number*>(first);
    }
    ~Fenced() {
        if (start_ != nullptr) munmap(start_, size_);
    }
    Fenced(const Fenced&) = delete;
    Fenced& operator=(const Fenced&) = delete;

    Number* data() { return numbers_; }
    Number& operator[](size_t i) { return numbers_[i]; }
    const Number& operator[](size_t i) const { return numbers_[i]; }
    size_t size() const { return count_; }

  private:
    unsigned char* start_ = nullptr;
    size_t size_ = 0, count_;
    Number* numbers_ = nullptr;
};

class Output {
  public:
    explicit Output(size_t bytes) : bytes_(bytes + 2 * kGuard, kCanary) {}
    unsigned char* data() { return bytes_.data() + kGuard; }
    bool intact() const {
        const auto canary = [](unsigned char byte) { return byte == kCanary; };
        return std::all_of(bytes_.begin(), bytes_.begin() + kGuard, canary) &&
               std::all_of(bytes_.end() - kGuard, bytes_.end(), canary);
    }
    template <typename Number>
    Number at(size_t i) const {
        Number number;
        std::memcpy(&number, bytes_.data() + kGuard + i * sizeof(Number), sizeof(Number));
        return number;
    }

  private:
    static constexpr ptrdiff_t kGuard = 64;
    static constexpr unsigned char kCanary = 0xa5;
    std::vector<unsigned char> bytes_;
};

}  // namespace check
