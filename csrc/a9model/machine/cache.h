// A set-associative cache of 32-byte lines with random replacement, as the A9's L1 and i.MX6's L2
// are configured. It holds no data: of each line it knows when the data is (or was) there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "a9model/counts.h"

namespace a9 {

constexpr unsigned kLineShift = 5;
constexpr uint32_t kLineBytes = 1U << kLineShift;

class Cache {
  public:
    // `bytes` / (32 `ways`) is a power of two.
    Cache(size_t bytes, unsigned ways)
        : ways_(ways),
          set_mask_(static_cast<uint32_t>(bytes / kLineBytes / ways - 1)),
          tags_(bytes / kLineBytes, 0),
          arrivals_(bytes / kLineBytes) {}

    // When line number `line` arrives; null if it is not there.
    Moment* find(uint32_t line) {
        const size_t first = static_cast<size_t>(line & set_mask_) * ways_;
        for (size_t way = first; way < first + ways_; ++way) {
            if (tags_[way] == line + 1) return &arrivals_[way];
        }
        return nullptr;
    }

    // Puts the line into an empty way, or over a random one.
    void fill(uint32_t line, const Moment& arrival) {
        const size_t first = static_cast<size_t>(line & set_mask_) * ways_;
        size_t victim = first;
        while (victim < first + ways_ && tags_[victim] != 0) ++victim;
        if (victim == first + ways_) victim = first + next_random() % ways_;
        tags_[victim] = line + 1;
        arrivals_[victim] = arrival;
    }

  private:
    uint64_t next_random() {  // xorshift64, Marsaglia 2003
        random_ ^= random_ << 13;
        random_ ^= random_ >> 7;
        random_ ^= random_ << 17;
        return random_;
    }

    unsigned ways_;
    uint32_t set_mask_;
    std::vector<uint32_t> tags_;  // line number + 1; 0 is empty (line numbers have 27 bits)
    std::vector<Moment> arrivals_;
    uint64_t random_ = 0x2545F4914F6CDD1DULL;
};

}  // namespace a9
