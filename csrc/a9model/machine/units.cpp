// What each unit does with an instruction that has been dispatched: when it issues, when its result
// is there, for how long the unit is taken.
#include <algorithm>

#include "a9model/machine/pipeline.h"

namespace a9 {
namespace {

constexpr uint64_t kPending = 160;     // cycles for which stores and NEON loads may be on their way
constexpr uint64_t kNeonDepth = 2;     // from dispatch to NEON issue, at the earliest
constexpr uint64_t kNeonFill = 2;      // from L1 to a NEON register after a miss
constexpr unsigned kCoreAccesses = 2;  // words that a core load or store multiple moves a cycle

bool crosses_line(const Access& access) {
    return access.address % kLineBytes + access.bytes > kLineBytes;
}

// An instruction that issued without waiting, and whose result takes long, makes others wait.
Moment as_result(Moment moment) {
    if (moment.why() != Reason::kIssue) return moment;
    return {moment.cycle(), Reason::kDependency};
}

Moment result_at(uint64_t cycle) {
    return {cycle, Reason::kDependency};
}

// Stage 1 may read a result in the cycle after it, a later stage belongs to an instruction that
// issued earlier.
Moment when_readable(Moment result, unsigned stage) {
    const uint64_t after = result.cycle() + 1;
    return {after > stage ? after - stage : 0, result.why()};
}

}  // namespace

void Pipeline::write_core(uint32_t registers, Moment result) {
    for (uint32_t left = registers; left != 0; left &= left - 1) {
        core_[static_cast<size_t>(__builtin_ctz(left))] = result;
    }
}

void Pipeline::write_wide(uint32_t registers, const Wide& result) {
    for (uint32_t left = registers; left != 0; left &= left - 1) {
        wide_[static_cast<size_t>(__builtin_ctz(left))] = result;
    }
}

void Pipeline::integer(Flight* flight) {
    uint64_t& pipe = integer_free_[integer_free_[0] <= integer_free_[1] ? 0 : 1];
    flight->ready.wait(pipe, Reason::kIssue);
    const uint64_t start = flight->ready.cycle();
    pipe = start + 1;
    write_core(flight->instruction.core_out, result_at(start + flight->instruction.result));
    flight->done = flight->ready.later(1);
}

void Pipeline::multiply(Flight* flight) {
    flight->ready.wait(multiplier_free_, Reason::kIssue);
    multiplier_free_ = flight->ready.cycle() + flight->instruction.issue;
    flight->done = as_result(flight->ready.later(flight->instruction.result));
    write_core(flight->instruction.core_out, result_at(flight->done.cycle()));
}

void Pipeline::preload(Flight* flight) {
    flight->ready.wait(load_store_free_);
    load_store_free_ = {flight->ready.cycle() + 1, Reason::kIssue};
    flight->done = flight->ready.later(1);
    if (parameters_.pld == 0) return;
    uint32_t address = 0;
    if (addresses_.find(flight->instruction, &address)) {
        memory_.preload(address, flight->ready.cycle());
    } else {
        counts_.add(Event::kPldUnknown);
    }
}

// All accesses of an instruction, `a_cycle` of them starting in each cycle; when the last data is
// there.
Moment Pipeline::touch(const Flight& flight, uint64_t start, unsigned a_cycle) {
    Moment there(start, Reason::kIssue);
    for (size_t i = 0; i < flight.count; ++i) {
        const Access& access = flight.accesses[i];
        there.wait(memory_.access(access.address, start + i / a_cycle, access.store));
        if (crosses_line(access)) {
            memory_.access(access.address + access.bytes - 1, start, access.store);
        }
    }
    return there;
}

void Pipeline::load(Flight* flight) {
    const Instruction& instruction = flight->instruction;
    flight->ready.wait(load_store_free_);
    const uint64_t start = flight->ready.cycle();
    load_store_free_ = {start + instruction.issue, Reason::kIssue};
    const Moment there = touch(*flight, start, kCoreAccesses);
    const uint64_t latency = instruction.result + instruction.issue - 1U;
    if (there.why() == Reason::kIssue) {  // all in L1
        flight->done = as_result(Moment(there.cycle(), flight->ready.why()).later(latency));
        write_core(instruction.core_out, result_at(flight->done.cycle()));
    } else {
        flight->done = there.later(latency);
        write_core(instruction.core_out, flight->done);
    }
    if (instruction.step != Step::kNone && instruction.base >= 0) {
        write_core(1U << instruction.base, result_at(start + 1));  // the moved pointer is no data
    }
    counts_.add(Event::kLoads);
}

void Pipeline::store(Flight* flight) {
    const Instruction& instruction = flight->instruction;
    flight->ready.wait(load_store_free_);
    const uint64_t start = flight->ready.cycle();
    load_store_free_ = {start + instruction.issue, Reason::kIssue};
    const Moment there = touch(*flight, start, kCoreAccesses);
    if (there.cycle() > start + kPending) {
        load_store_free_.wait(there.cycle() - kPending, there.why());
    }
    write_core(instruction.core_out, result_at(start + 1));
    flight->done = flight->ready.later(1);
    counts_.add(Event::kStores);
}

// Sources and accumulator, each at its stage.
void Pipeline::wait_for_wide(const Instruction& instruction, Moment* issued) const {
    for (uint32_t left = instruction.wide_in; left != 0; left &= left - 1) {
        const Wide& source = wide_[static_cast<size_t>(__builtin_ctz(left))];
        issued->wait(when_readable(source.result, instruction.needs));
    }
    for (uint32_t left = instruction.wide_sum; left != 0; left &= left - 1) {
        const Wide& sum = wide_[static_cast<size_t>(__builtin_ctz(left))];
        if (instruction.chain != 0 && instruction.chain == sum.chain) {
            const auto gap = static_cast<uint64_t>(parameters_.mac_forward);
            issued->wait(result_at(sum.issued + gap));
        } else {
            issued->wait(when_readable(sum.result, instruction.needs_sum));
        }
    }
}

uint64_t Pipeline::transfer_cycles(const Flight& flight) const {
    const uint64_t words = flight.instruction.issue;
    if (flight.accesses[0].address % 8 != 0) return words + 1;
    return parameters_.neon_load_bytes == 16 ? (words + 1) / 2 : words;
}

// The address goes through the load/store pipe as soon as it is known, the data in NEON order.
void Pipeline::neon_transfer(Flight* flight) {
    const Instruction& instruction = flight->instruction;
    flight->ready.wait(load_store_free_);
    const Moment start = flight->ready;
    const Moment there = touch(*flight, start.cycle(), static_cast<unsigned>(flight->count));
    const uint64_t cycles = transfer_cycles(*flight);

    Moment issued = flight->dispatched.later(kNeonDepth);
    issued.wait(start);
    issued.wait(neon_issue_free_);
    issued.wait(neon_transfer_free_, Reason::kIssue);
    if (parameters_.neon_overlap == 0) issued.wait(neon_data_free_, Reason::kIssue);
    wait_for_wide(instruction, &issued);

    load_store_free_ = {start.cycle() + cycles, Reason::kIssue};
    neon_issue_free_ = {issued.cycle() + 1, Reason::kIssue};
    neon_transfer_free_ = issued.cycle() + cycles;
    if (parameters_.neon_overlap == 0) neon_data_free_ = issued.cycle() + cycles;
    flight->issue = cycles;
    flight->last = issued.later(cycles - 1);
    flight->done = start.later(1);
    write_core(instruction.core_out, result_at(start.cycle() + 1));
    enqueue(true, issued);

    counts_.slots[static_cast<size_t>(Slot::kNeonLoadStore)] += cycles;
    if (there.cycle() > start.cycle() + kPending) {
        neon_issue_free_.wait(there.cycle() - kPending, there.why());
    }
    if (instruction.unit == Unit::kNeonStore) {
        counts_.add(Event::kStores);
        return;
    }
    Moment result = result_at(issued.cycle() + cycles - 1 + instruction.result);
    if (there.why() != Reason::kIssue) result.wait(there.later(kNeonFill));
    write_wide(instruction.wide_out, {result, 0, 0});
    counts_.add(Event::kLoads);
}

void Pipeline::neon_data(Flight* flight) {
    const Instruction& instruction = flight->instruction;
    const Unit unit = instruction.unit;
    Moment issued = flight->dispatched.later(kNeonDepth);
    issued.wait(neon_issue_free_);
    issued.wait(neon_data_free_, Reason::kIssue);
    if (unit == Unit::kToNeon || unit == Unit::kFromNeon) issued.wait(flight->ready);
    wait_for_wide(instruction, &issued);

    const Moment last = issued.later(instruction.issue - 1U);
    neon_issue_free_ = {issued.cycle() + 1, Reason::kIssue};
    neon_data_free_ = last.cycle() + 1;
    flight->issue = instruction.issue;
    flight->last = last;
    flight->done = flight->ready;
    const Moment result = result_at(last.cycle() + instruction.result);
    write_wide(instruction.wide_out, {result, last.cycle(), instruction.chain});
    if (instruction.core_out != 0) {  // core registers or flags
        const Moment there = as_result(issued.later(instruction.result));
        write_core(instruction.core_out, result_at(there.cycle()));
        if (unit == Unit::kFromNeon) flight->done = there;
    }
    enqueue(true, issued);
}

void Pipeline::execute(Unit unit, Flight* flight) {
    switch (unit) {
        case Unit::kInteger:
            return integer(flight);
        case Unit::kMultiply:
            return multiply(flight);
        case Unit::kPreload:
            return preload(flight);
        case Unit::kLoad:
            return load(flight);
        case Unit::kStore:
            return store(flight);
        case Unit::kNeonLoad:
        case Unit::kNeonStore:
            return neon_transfer(flight);
        default:
            return neon_data(flight);
    }
}

}  // namespace a9
