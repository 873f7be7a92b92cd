// One decoded instruction: everything the timing model needs to know, and nothing else.
#pragma once

#include <cstdint>
#include <string>

namespace a9 {

enum class Unit : uint8_t {
    kInteger,   // either of the two integer pipes
    kMultiply,  // integer multiplier
    kLoad,
    kStore,
    kPreload,      // PLD
    kNeonData,     // NEON arithmetic
    kNeonPermute,  // NEON moves of lanes
    kNeonLoad,
    kNeonStore,
    kVfp,       // scalar floating point
    kToNeon,    // core register -> NEON or VFP
    kFromNeon,  // NEON or VFP -> core register or flags
};

constexpr bool is_neon(Unit unit) {
    return unit >= Unit::kNeonData;
}

// Classes of the report; see `issue_slots` in README.md.
enum class Slot : uint8_t {
    kNeonMultiply,
    kNeonOther,
    kNeonLoadStore,
    kLoadStore,
    kInteger,
    kBranch
};
constexpr int kSlots = 6;

// What the branch predictor has to guess. Calls, direct jumps and returns are taken as known.
enum class Guess : uint8_t { kNothing, kDirection, kTarget };

// Core registers are bits 0 to 15, the flags bit 16, VFP's flags bit 17; D registers are bits 0 to
// 31 of a second set (Q n is D 2n and 2n + 1, S n is in D n / 2).
constexpr int kCoreRegisters = 18;
constexpr uint32_t kFlags = 1U << 16;
constexpr uint32_t kVfpFlags = 1U << 17;
constexpr uint32_t kPc = 1U << 15;
constexpr uint32_t kLr = 1U << 14;
constexpr uint32_t kSp = 1U << 13;

// How an instruction changes a core register that may serve as an address (machine/addresses.h).
enum class Step : uint8_t { kNone, kAdd, kAddTransferred, kUnknown };

struct Instruction {
    uint32_t address = 0;
    Unit unit = Unit::kInteger;
    Slot slot = Slot::kInteger;
    Guess guess = Guess::kNothing;
    uint8_t issue = 1;   // cycles for which it holds its unit
    uint8_t result = 1;  // core: cycles to the result; NEON: stage (N1 is 1) that gives the result
    uint8_t needs = 2;   // NEON: stage that reads the sources
    uint8_t needs_sum = 3;  // NEON: stage that reads the accumulator
    uint8_t chain = 0;      // kind of integer multiply-accumulate; equal kinds forward early
    uint8_t macs = 0;
    uint32_t core_in = 0, core_out = 0;
    uint32_t wide_in = 0, wide_sum = 0, wide_out = 0;

    // Of loads, stores and PLD: address = register `base` + offset; -1 when it is not of that form.
    int8_t base = -1;
    int32_t offset = 0;
    Step step = Step::kNone;  // what becomes of `base` (memory) or of `derived` (arithmetic)
    int32_t step_size = 0;
    int8_t derived = -1;  // core_out = register `derived` + step_size
};

}  // namespace a9
