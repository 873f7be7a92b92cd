// The memory system: TLB, L1I and L1D (32 KiB, 4 ways), L2 (256 KiB, 16 ways), DRAM.
//
//     load, store -> TLB -> L1D --4 misses in flight--> L2 -> DRAM: one 64-byte burst at a time
//     instructions -------> L1I ----------------------^
//
// DRAM sends 64 bytes, two lines, and is busy for `line` ns with each; the first data comes `dram`
// ns after the request. With `prefetch` L2 asks for the following 64 bytes at each miss, and again
// when prefetched data is first used. Written-back lines cost nothing: stores are charged for the
// line they fetch, not for the one they push out.
#pragma once

#include <array>
#include <cstdint>

#include "a9model/counts.h"
#include "a9model/machine/cache.h"
#include "a9model/machine/tlb.h"
#include "a9model/options.h"

namespace a9 {

constexpr uint32_t kBurstBytes = 64;

class Memory {
  public:
    Memory(const Parameters& parameters, Counts* counts);

    // When the data at `address` is in L1, for an access that starts at `cycle`.
    Moment access(uint32_t address, uint64_t cycle, bool store);

    // PLD: fetches the line into L1; nobody waits.
    void preload(uint32_t address, uint64_t cycle);

    // When the instruction line at `address` is in L1I.
    Moment fetch(uint32_t address, uint64_t cycle);

  private:
    Moment request(uint32_t line, uint64_t cycle);
    Moment from_l2(uint32_t line, uint64_t cycle);
    Moment from_dram(uint32_t line, uint64_t cycle);
    void fill_burst(uint32_t line, const Moment& arrival);

    const Parameters& parameters_;
    Counts* counts_;
    uint64_t dram_, burst_;  // cycles
    Tlb tlb_;
    Cache l1d_, l1i_, l2_;
    uint64_t dram_free_ = 0;
    std::array<Moment, 4> misses_ = {};  // in flight from L1D
    size_t next_miss_ = 0;
};

}  // namespace a9
