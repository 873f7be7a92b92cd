// A translated block of code: straight-line instructions that QEMU runs one after the other.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "a9model/decode/instruction.h"

namespace a9 {

struct Block {
    uint32_t address = 0;
    uint32_t end = 0;  // address behind the last instruction
    std::vector<Instruction> instructions;
    std::string symbol;
    std::string first;  // disassembly of the first instruction

    // Of one run; NEON loads and stores are counted as they happen, alignment decides their cycles.
    std::array<uint32_t, kSlots> slots = {};
    uint32_t neon_instructions = 0;
    uint32_t macs = 0;

    // Of the open region:
    uint64_t runs = 0;
    uint64_t cycles = 0;

    void append(const Instruction& instruction) {
        instructions.push_back(instruction);
        const bool transfer = instruction.slot == Slot::kNeonLoadStore;
        slots[static_cast<size_t>(instruction.slot)] += transfer ? 0U : instruction.issue;
        neon_instructions += is_neon(instruction.unit) ? 1U : 0U;
        macs += instruction.macs;
    }
};

// One load or store of a running block, as QEMU reports it; a vld1 of four registers makes several.
struct Access {
    uint32_t address;
    uint16_t instruction;  // index in the block
    uint8_t bytes;
    bool store;
};

}  // namespace a9
