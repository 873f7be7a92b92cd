// The way of instructions into the units and out of them: fetch, dispatch, operands, the clock.
#include "a9model/machine/pipeline.h"

#include <algorithm>

namespace a9 {
namespace {

constexpr int kWidth = 2;  // instructions dispatched a cycle

bool is_transfer(Unit unit) {
    return unit == Unit::kLoad || unit == Unit::kStore || unit == Unit::kNeonLoad ||
           unit == Unit::kNeonStore;
}

// Of the kind of which one is dispatched a cycle.
bool is_single(Unit unit) {
    return is_neon(unit) || unit == Unit::kLoad || unit == Unit::kStore || unit == Unit::kPreload;
}

}  // namespace

void Pipeline::resume() {
    if (front_.cycle() < clock_) {
        front_ = {clock_, Reason::kIssue};
        dispatched_ = 0;
        single_taken_ = false;
    }
    addresses_.forget();
}

void Pipeline::fetch(const Block& block) {
    const uint32_t last = (block.end - 1) >> kLineShift;
    for (uint32_t line = block.address >> kLineShift; line <= last; ++line) {
        const Moment arrival = memory_.fetch(line << kLineShift, front_.cycle());
        if (arrival.cycle() == front_.cycle()) continue;
        front_ = arrival;
        dispatched_ = 0;
    }
}

Moment Pipeline::dispatch(bool neon, bool single) {
    Moment now = front_;
    if (dispatched_ >= kWidth || (single && single_taken_)) {
        now = {front_.cycle() + 1, Reason::kIssue};
    }
    now.wait(neon ? neon_queue_[neon_head_] : core_queue_[core_head_]);
    if (now.cycle() > front_.cycle()) {
        front_ = now;
        dispatched_ = 0;
        single_taken_ = false;
    }
    ++dispatched_;
    single_taken_ |= single;
    return front_;
}

void Pipeline::enqueue(bool neon, Moment issued) {
    if (neon) {
        neon_queue_[neon_head_] = issued;
        neon_head_ = (neon_head_ + 1) % kNeonQueue;
    } else {
        core_queue_[core_head_] = issued;
        core_head_ = core_head_ + 1 == kCoreQueue ? 0 : core_head_ + 1;
    }
}

Moment Pipeline::core_operands(const Instruction& instruction, Moment dispatched) const {
    Moment ready = dispatched.later(1);
    for (uint32_t left = instruction.core_in; left != 0; left &= left - 1) {
        ready.wait(core_[static_cast<size_t>(__builtin_ctz(left))]);
    }
    return ready;
}

void Pipeline::charge(const Flight& flight) {
    const Moment end = flight.last.cycle() > flight.done.cycle() ? flight.last : flight.done;
    if (end.cycle() <= clock_) return;
    const uint64_t advance = end.cycle() - clock_;
    const uint64_t own = std::min(advance, flight.issue);
    counts_.cycles[static_cast<size_t>(Reason::kIssue)] += own;
    counts_.cycles[static_cast<size_t>(end.why())] += advance - own;
    clock_ = end.cycle();
}

void Pipeline::step(const Instruction& instruction, const Access* accesses, size_t count) {
    // A conditional load or store that did not take effect touches nothing.
    const bool idle = count == 0 && is_transfer(instruction.unit);
    const Unit unit = idle ? Unit::kInteger : instruction.unit;
    const bool neon = is_neon(unit);
    if (count > 0) addresses_.observe(instruction, accesses[0].address);

    const Moment dispatched = dispatch(neon, is_single(unit));
    Flight flight = {instruction, accesses, count, dispatched,
                     core_operands(instruction, dispatched)};
    execute(unit, &flight);
    if (!neon) enqueue(false, flight.ready);
    last_ready_ = flight.ready.cycle();
    charge(flight);

    if (instruction.core_out != 0) {
        uint32_t transferred = 0;
        for (size_t i = 0; i < count; ++i) transferred += accesses[i].bytes;
        addresses_.update(instruction, transferred);
    }
}

void Pipeline::branch(const Block& block, uint32_t next) {
    const Instruction& instruction = block.instructions.back();
    const bool taken = next != block.end;
    bool wrong = false;
    if (instruction.guess == Guess::kDirection) {
        wrong = predictor_.wrong_direction(instruction.address, taken);
    } else if (instruction.guess == Guess::kTarget) {
        wrong = predictor_.wrong_target(instruction.address, next);
    }
    if (instruction.guess != Guess::kNothing) counts_.add(Event::kBranches);
    if (wrong) {
        counts_.add(Event::kMispredicted);
        const uint64_t resolved = std::max(front_.cycle(), last_ready_);
        front_ = {resolved + static_cast<uint64_t>(parameters_.mispredict), Reason::kBranch};
    } else if (taken) {
        front_ = {front_.cycle() + 1, Reason::kIssue};
    } else {
        return;
    }
    dispatched_ = 0;
    single_taken_ = false;
}

void Pipeline::run(const Block& block, const Access* accesses, size_t count, uint32_t next) {
    fetch(block);
    const Access* const end = accesses + count;
    for (size_t i = 0; i < block.instructions.size(); ++i) {
        const Access* const first = accesses;
        while (accesses != end && accesses->instruction == i) ++accesses;
        step(block.instructions[i], first, static_cast<size_t>(accesses - first));
    }
    branch(block, next);

    counts_.add(Event::kInstructions, block.instructions.size());
    counts_.add(Event::kNeonInstructions, block.neon_instructions);
    counts_.add(Event::kMacs, block.macs);
    for (size_t i = 0; i < kSlots; ++i) counts_.slots[i] += block.slots[i];
}

}  // namespace a9
