// What is counted, and the names under which the report gives it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "a9model/decode/instruction.h"

namespace a9 {

// Why the clock advanced by a cycle.
enum class Reason : uint8_t {
    kIssue,       // an instruction took its slot, or waited for a busy unit
    kDependency,  // a result was not there yet
    kL1Miss,      // data came from L2
    kL2Miss,      // data came from DRAM
    kTlb,
    kBranch,  // the front end followed a wrong guess
    kFetch    // instructions were not in L1
};
constexpr int kReasons = 7;
constexpr const char* kReasonNames[kReasons] = {"issue", "dependency", "l1_miss", "l2_miss",
                                                "tlb",   "branch",     "fetch"};

constexpr const char* kSlotNames[kSlots] = {"neon_multiply", "neon_other", "neon_load_store",
                                            "load_store",    "integer",    "branch"};

enum class Event : uint8_t {
    kInstructions,
    kNeonInstructions,
    kMacs,
    kLoads,
    kStores,
    kL1dLoadMisses,
    kL1dStoreMisses,
    kL1iMisses,
    kL2Misses,
    kL2Prefetches,
    kTlbMisses,
    kPldFills,
    kPldUnknown,
    kBranches,
    kMispredicted
};
constexpr int kEvents = 15;
constexpr const char* kEventNames[kEvents] = {
    "instructions",    "neon_instructions", "macs",        "loads",     "stores",
    "l1d_load_misses", "l1d_store_misses",  "l1i_misses",  "l2_misses", "l2_prefetches",
    "tlb_misses",      "pld_fills",         "pld_unknown", "branches",  "mispredicted"};

struct Counts {
    std::array<uint64_t, kReasons> cycles = {};  // by reason
    std::array<uint64_t, kSlots> slots = {};     // cycles of issue
    std::array<uint64_t, kEvents> events = {};

    void add(Event event, uint64_t count = 1) { events[static_cast<size_t>(event)] += count; }
    uint64_t get(Event event) const { return events[static_cast<size_t>(event)]; }
    uint64_t get(Slot slot) const { return slots[static_cast<size_t>(slot)]; }

    uint64_t total_cycles() const {
        uint64_t sum = 0;
        for (const uint64_t count : cycles) sum += count;
        return sum;
    }

    Counts& operator+=(const Counts& other) { return combine(other, 1); }
    Counts& operator-=(const Counts& other) { return combine(other, ~uint64_t{0}); }

  private:
    Counts& combine(const Counts& other, uint64_t sign) {  // modulo 2^64, so that ~0 is -1
        for (size_t i = 0; i < kReasons; ++i) cycles[i] += sign * other.cycles[i];
        for (size_t i = 0; i < kSlots; ++i) slots[i] += sign * other.slots[i];
        for (size_t i = 0; i < kEvents; ++i) events[i] += sign * other.events[i];
        return *this;
    }
};

// A point in time, in cycles, and what made it so late. Both lie in one number, the cycle above the
// reason, so that waiting is a maximum; of two reasons for the same cycle the later in the list
// wins.
class Moment {
  public:
    Moment() = default;
    Moment(uint64_t cycle, Reason why) : bits_(cycle << kReasonBits | static_cast<uint64_t>(why)) {}

    uint64_t cycle() const { return bits_ >> kReasonBits; }
    Reason why() const { return static_cast<Reason>(bits_ & ((1U << kReasonBits) - 1)); }

    // So many cycles after, for the same reason.
    Moment later(uint64_t cycles) const {
        Moment moment;
        moment.bits_ = bits_ + (cycles << kReasonBits);
        return moment;
    }

    // Not before `other`.
    void wait(Moment other) { bits_ = std::max(bits_, other.bits_); }
    void wait(uint64_t cycle, Reason why) { wait(Moment(cycle, why)); }

  private:
    static constexpr unsigned kReasonBits = 3;
    uint64_t bits_ = 0;
};

}  // namespace a9
