// Inputs of the row kernels and layers as a packer would make them, for their tests.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "check.h"
#include "kernels/narrow/narrow.h"

namespace rows {

using check::Random;
using facesig::kLane;
using facesig::kRowAlign;
using facesig::kRowSlack;
using facesig::NarrowParams;
using Numbers = std::vector<int8_t>;

// What an input holds. kMost and kLeast drive one channel's sum as far up or down as it goes.
enum Kind { kRandom, kSmallest, kLargest, kMost, kLeast, kKinds };

// Where a row lies: memory ends behind its slack, or before the pixel left of it; or, ending there
// as well, at an address that is a multiple of nothing.
enum Place { kAtEnd, kAtStart, kUnaligned, kPlaces };

// A row as the caller gives it: `edge` readable values left and right of it, the slack behind.
class Row {
  public:
    Row(size_t count, size_t edge, int place) {
        const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        const size_t before = (edge + kRowAlign - 1) / kRowAlign * kRowAlign;
        const size_t behind = count + edge + kRowSlack;
        const size_t pages = (before + behind + kRowAlign + page - 1) / page;
        size_ = (pages + 2) * page;
        void* memory =
            mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) return;
        start_ = static_cast<int8_t*>(memory);
        mprotect(start_, page, PROT_NONE);
        mprotect(start_ + size_ - page, page, PROT_NONE);
        int8_t* const end = start_ + size_ - page;
        const size_t rounded = (behind + kRowAlign - 1) / kRowAlign * kRowAlign;
        first_ = place == kAtStart     ? start_ + page + edge
                 : place == kUnaligned ? end - behind
                                       : end - rounded;
    }
    ~Row() {
        if (start_ != nullptr) munmap(start_, size_);
    }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
    int8_t* data() { return first_; }

  private:
    int8_t* start_ = nullptr;
    size_t size_ = 0;
    int8_t* first_ = nullptr;
};

inline int8_t byte(Random* random, int kind) {
    if (kind == kSmallest) return -128;
    if (kind == kLargest) return 127;
    return static_cast<int8_t>(random->below(256) - 128);
}

// Three rows (or one, for a pointwise layer) of `width` pixels, and the value at (ky, x, channel).
struct Input {
    std::vector<std::unique_ptr<Row>> rows;
    int cin;

    Input(Random* random, int lines, int width, int channels, int kind, int place) : cin(channels) {
        const int edge = lines == 3 ? channels : 0;
        for (int k = 0; k < lines; ++k) {
            rows.push_back(std::make_unique<Row>(static_cast<size_t>(width * channels),
                                                 static_cast<size_t>(edge), place));
            int8_t* row = rows.back()->data();
            for (int i = -edge; i < width * channels + edge; ++i) row[i] = byte(random, kind);
        }
    }
    int8_t& at(int k, int x, int channel) {
        return rows[static_cast<size_t>(k)]->data()[ptrdiff_t{x} * cin + channel];
    }
};

}  // namespace rows
