// Addresses that the plugin can infer. QEMU reports the address of every load and store, but PLD
// moves no data, so nobody reports where it points. Its base register, though, is nearly always one
// that a load has just gone through or that moves by a constant: those are followed here.
#pragma once

#include <array>
#include <cstdint>

#include "a9model/decode/instruction.h"

namespace a9 {

class KnownAddresses {
  public:
    void forget() { known_ = 0; }

    // Before `instruction` takes effect: its first access went to `address`.
    void observe(const Instruction& instruction, uint32_t address) {
        if (instruction.base < 0) return;
        values_[index(instruction.base)] = address - static_cast<uint32_t>(instruction.offset);
        known_ |= 1U << instruction.base;
    }

    // The address that `instruction` refers to; false if it cannot be known.
    bool find(const Instruction& instruction, uint32_t* address) const {
        if (instruction.base < 0 || (known_ >> instruction.base & 1) == 0) return false;
        *address = values_[index(instruction.base)] + static_cast<uint32_t>(instruction.offset);
        return true;
    }

    // After it: `transferred` bytes were loaded or stored.
    void update(const Instruction& instruction, uint32_t transferred) {
        uint32_t lost = instruction.core_out & 0x7FFF;
        if (lost == 0) return;
        if (instruction.base >= 0 && instruction.step != Step::kNone) {
            uint32_t& value = values_[index(instruction.base)];
            if (instruction.step == Step::kAdd)
                value += static_cast<uint32_t>(instruction.step_size);
            if (instruction.step == Step::kAddTransferred) value += transferred;
            if (instruction.step != Step::kUnknown) lost &= ~(1U << instruction.base);
        } else if (instruction.derived >= 0 && (known_ >> instruction.derived & 1) != 0) {
            const uint32_t value =
                values_[index(instruction.derived)] + static_cast<uint32_t>(instruction.step_size);
            values_[index(__builtin_ctz(lost))] = value;
            known_ |= lost;
            return;
        }
        known_ &= ~lost;
    }

  private:
    static size_t index(int number) { return static_cast<size_t>(number); }

    std::array<uint32_t, 16> values_ = {};
    uint32_t known_ = 0;
};

}  // namespace a9
