// Regions of interest, and the layers within them: whose account the counters go to.
//
// The program marks them by getpgid() with an argument that no process can have. Counters run on;
// at each mark the difference since the last one is booked.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "a9model/counts.h"
#include "a9model/machine/block.h"

namespace a9 {

constexpr int64_t kGetpgid = 132;  // number of the system call on 32-bit ARM
constexpr uint32_t kOpenMark = 0x53470001;
constexpr uint32_t kCloseMark = 0x53470000;
constexpr uint32_t kLayerMark = 0x53480000;  // | index
constexpr uint32_t kMostLayer = 0x0FFF;

constexpr bool is_layer_mark(uint32_t argument) {
    return (argument & ~kMostLayer) == kLayerMark;
}

struct Layer {
    uint64_t visits = 0;
    Counts counts;
};

// What one function, or one block of code, cost in a region.
struct Cost {
    std::string symbol;
    uint32_t address = 0;  // of a block
    std::string first;     // its first instruction
    uint64_t runs = 0;
    uint64_t cycles = 0, instructions = 0, macs = 0;
};

struct Region {
    Counts total, unmarked;
    std::map<uint32_t, Layer> layers;
    std::vector<Cost> symbols, blocks;  // costliest first
};

class Regions {
  public:
    bool open() const { return open_; }
    const std::vector<Region>& all() const { return regions_; }

    void begin(const Counts& now);
    void layer(uint32_t index, const Counts& now);
    // Of all `blocks` that ran, the `most` costliest are kept, and as many symbols.
    void end(const Counts& now, const std::deque<Block>& blocks, size_t most);

  private:
    void book(const Counts& now);

    std::vector<Region> regions_;
    bool open_ = false;
    Counts since_;              // counters at the last mark
    Layer* current_ = nullptr;  // null: unmarked
};

}  // namespace a9
