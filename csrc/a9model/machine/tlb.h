// Translation of 4 KiB pages: a micro TLB of 32 entries before a main TLB of 128 (Cortex-A9 TRM,
// DDI 0388, Memory management unit). Both are modelled as directly mapped; a miss of the first that
// the second answers costs nothing.
#pragma once

#include <array>
#include <cstdint>

namespace a9 {

class Tlb {
  public:
    // Whether the page of `address` has to be walked for; it is present afterwards.
    bool misses(uint32_t address) {
        const uint32_t tag = (address >> 12) + 1;
        uint32_t& near = micro_[tag % micro_.size()];
        if (near == tag) return false;
        near = tag;
        uint32_t& far = main_[tag % main_.size()];
        if (far == tag) return false;
        far = tag;
        return true;
    }

  private:
    std::array<uint32_t, 32> micro_ = {};
    std::array<uint32_t, 128> main_ = {};
};

}  // namespace a9
