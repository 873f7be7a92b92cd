// The operands of one line of disassembly, in the manner of UAL: "q8, q9, d8[0]",
// "{d18, d19}, [r2:0x40]!", "r0, r1, lsl #2".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace a9 {

struct Registers {
    uint32_t core = 0;  // bits as in instruction.h
    uint32_t wide = 0;

    Registers operator|(Registers other) const { return {core | other.core, wide | other.wide}; }
};

struct Operand {
    enum class Kind : uint8_t { kRegister, kList, kMemory, kImmediate, kShift, kOther };

    Kind kind = Kind::kOther;
    Registers registers;  // register or list; of memory the base
    Registers index;      // of memory
    int32_t immediate = 0;
    bool quad = false;       // a Q register
    bool single = false;     // an S register
    bool lane = false;       // one lane: d8[0]
    bool writeback = false;  // followed by "!"
};

std::vector<Operand> parse_operands(std::string_view text);

}  // namespace a9
