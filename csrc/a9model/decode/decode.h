// From one line of disassembly to an Instruction.
//
// The text comes from QEMU, which disassembles for plugins with the capstone library it is linked
// to: it knows whether a block is ARM or Thumb, which the plugin interface does not tell. What is
// left to do here is what a scheduler description does: look the name up in a table of classes
// (core.cpp, neon.cpp, vfp.cpp, transfer.cpp) and sort the operands into read and written.
#pragma once

#include <string_view>
#include <vector>

#include "a9model/decode/instruction.h"
#include "a9model/decode/operands.h"
#include "a9model/options.h"

namespace a9 {

// A line taken apart: "vmlaleq.s16 q0, d1, d2[0]" -> base "vmlal", types ".s16", conditional.
struct Line {
    std::string_view text;  // whole
    std::string_view base;  // without condition, "s" and data types
    std::string_view types;
    bool conditional = false;
    bool sets_flags = false;
    std::vector<Operand> operands;

    bool quad() const;     // any Q register
    bool single() const;   // any S register
    bool by_lane() const;  // any register with a lane
    bool has_type(std::string_view type) const {
        return types.find(type) != std::string_view::npos;
    }
    // Registers of the operands from `first` on: registers and lists, bases and indices of memory.
    Registers registers(size_t first) const;
};

class Decoder {
  public:
    explicit Decoder(const Parameters& parameters) : parameters_(parameters) {}

    // A block of code begins: no IT instruction is pending.
    void start_block() { it_left_ = 0; }

    // Decodes `text`, found at `address`; false if the name is in no table, which leaves a plain
    // integer instruction.
    bool decode(std::string_view text, uint32_t address, Instruction* instruction);

  private:
    const Parameters& parameters_;
    int it_left_ = 0;  // instructions still under the condition of an IT
};

// Each looks `line.base` up in its table and fills `instruction`; false if it is not there.
bool decode_core(const Line& line, Instruction* instruction);
bool decode_transfer(const Line& line, Instruction* instruction);  // NEON loads and stores
bool decode_vfp(const Line& line, Instruction* instruction);
bool decode_neon(const Line& line, const Parameters& parameters, Instruction* instruction);

// Whether one of the tables holds `name`; which of "vmlaleq" is name and which condition is decided
// by asking.
bool is_core_name(std::string_view name);
bool is_transfer_name(std::string_view name);
bool is_vfp_name(std::string_view name);
bool is_neon_name(std::string_view name);

// Base register, offset and writeback of a memory operand or of a load multiple.
void find_address(const Line& line, Instruction* instruction);

// The same of a pop: upwards from the stack pointer.
void pop_address(Instruction* instruction);

}  // namespace a9
