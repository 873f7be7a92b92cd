// The core: what the A9 does with a stream of instructions, in cycles.
//
// Rules, with the place that says so:
//   * Two instructions are dispatched a cycle, in order; of these one may be NEON, VFP, a load or a
//     store (GCC cortex-a9.md: the load/store and NEON issue pipes are multiplexed).
//   * Core instructions issue out of order as their operands come, to two integer pipes, a
//     multiplier and a load/store pipe; twelve may wait.
//   * NEON and VFP instructions wait in a queue of sixteen and issue in order, one a cycle, at the
//     earliest two cycles after dispatch. Q-form operations hold the data pipe for more cycles; a
//     NEON load may begin beside them in preset A and not in B (options.h).
//   * A result leaves at its stage, a source is read at its own (decode/neon.cpp). Between integer
//     multiply-accumulates of one kind the sum is forwarded after `mac_forward` cycles.
//   * NEON loads look up the cache when their address is known and deliver in NEON order, so misses
//     overlap with arithmetic as far as the queue reaches.
//   * Stores wait for nothing until 160 cycles of them are pending.
//
// The clock is the time by which everything so far is done. Each advance is charged to the
// instruction that caused it: its issue cycles to `issue`, the rest to what it waited for.
#pragma once

#include <array>
#include <cstdint>

#include "a9model/counts.h"
#include "a9model/machine/addresses.h"
#include "a9model/machine/block.h"
#include "a9model/machine/memory.h"
#include "a9model/machine/predictor.h"
#include "a9model/options.h"

namespace a9 {

class Pipeline {
  public:
    explicit Pipeline(const Parameters& parameters)
        : parameters_(parameters), memory_(parameters, &counts_) {}

    const Counts& counts() const { return counts_; }
    uint64_t clock() const { return clock_; }

    // After code that was not modelled: nothing is fetched before the clock, no address is known.
    void resume();

    // A whole block with the accesses it made, in order; `next` is the address of what ran after.
    void run(const Block& block, const Access* accesses, size_t count, uint32_t next);

  private:
    // One instruction on its way.
    struct Flight {
        const Instruction& instruction;
        const Access* accesses;
        size_t count;
        Moment dispatched;
        Moment ready;        // core operands there, unit free
        Moment done = {};    // core side finished
        Moment last = {};    // last cycle of NEON issue
        uint64_t issue = 1;  // cycles for which it holds its unit
    };
    struct Wide {         // a D register
        Moment result;    // stage 1 may read it in the cycle after
        uint64_t issued;  // last issue cycle of what wrote it
        uint8_t chain;
    };

    // pipeline.cpp: the way in and out
    void fetch(const Block& block);
    void step(const Instruction& instruction, const Access* accesses, size_t count);
    Moment dispatch(bool neon, bool single);
    void enqueue(bool neon, Moment issued);
    Moment core_operands(const Instruction& instruction, Moment dispatched) const;
    void charge(const Flight& flight);
    void branch(const Block& block, uint32_t next);

    // units.cpp: one function for each unit
    void execute(Unit unit, Flight* flight);
    void integer(Flight* flight);
    void multiply(Flight* flight);
    void preload(Flight* flight);
    void load(Flight* flight);
    void store(Flight* flight);
    void neon_transfer(Flight* flight);
    void neon_data(Flight* flight);
    Moment touch(const Flight& flight, uint64_t start, unsigned a_cycle);
    uint64_t transfer_cycles(const Flight& flight) const;
    void wait_for_wide(const Instruction& instruction, Moment* issued) const;
    void write_core(uint32_t registers, Moment result);
    void write_wide(uint32_t registers, const Wide& result);

    static constexpr size_t kCoreQueue = 12;
    static constexpr size_t kNeonQueue = 16;

    const Parameters parameters_;
    Counts counts_;
    Memory memory_;
    Predictor predictor_;
    KnownAddresses addresses_;

    uint64_t clock_ = 0;
    Moment front_;        // cycle of dispatch
    int dispatched_ = 0;  // in that cycle
    bool single_taken_ = false;

    std::array<Moment, kCoreRegisters> core_ = {};
    std::array<Wide, 32> wide_ = {};
    std::array<uint64_t, 2> integer_free_ = {};
    uint64_t multiplier_free_ = 0, neon_data_free_ = 0, neon_transfer_free_ = 0;
    Moment load_store_free_, neon_issue_free_;  // full store buffers hold them up
    std::array<Moment, kCoreQueue> core_queue_ = {};
    std::array<Moment, kNeonQueue> neon_queue_ = {};
    size_t core_head_ = 0, neon_head_ = 0;
    uint64_t last_ready_ = 0;  // of the last instruction: when a branch is resolved
};

}  // namespace a9
