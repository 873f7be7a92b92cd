// The branch predictor: a global history table of 8192 two-bit counters for directions, a table of
// 2048 targets for computed jumps. Returns, calls and direct jumps are taken as predicted (the A9
// has a return stack of 8 and a branch target address cache).
#pragma once

#include <array>
#include <cstdint>

namespace a9 {

class Predictor {
  public:
    // Both: whether the guess was wrong; they learn what really happened.
    bool wrong_direction(uint32_t address, bool taken) {
        uint8_t& counter = counters_[((address >> 1) ^ (history_ << 3)) % counters_.size()];
        const bool guess = counter >= 2;
        if (taken && counter < 3) ++counter;
        if (!taken && counter > 0) --counter;
        history_ = history_ << 1 | (taken ? 1U : 0U);
        return guess != taken;
    }

    bool wrong_target(uint32_t address, uint32_t target) {
        uint32_t& remembered = targets_[(address >> 1) % targets_.size()];
        const bool wrong = remembered != target;
        remembered = target;
        return wrong;
    }

  private:
    std::array<uint8_t, 8192> counters_ = {};
    std::array<uint32_t, 2048> targets_ = {};
    uint32_t history_ = 0;
};

}  // namespace a9
