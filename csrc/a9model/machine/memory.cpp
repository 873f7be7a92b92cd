#include "a9model/machine/memory.h"

#include <algorithm>

namespace a9 {
namespace {

constexpr size_t kL1Bytes = 32 * 1024;
constexpr unsigned kL1Ways = 4;
constexpr unsigned kL2Ways = 16;

// A prefetch that would wait longer than this for the DRAM is dropped.
constexpr uint64_t kPrefetchPatience = 200;

constexpr uint32_t first_of_burst(uint32_t line) {
    return line & ~1U;
}
constexpr uint32_t next_burst(uint32_t line) {
    return first_of_burst(line) + 2;
}

}  // namespace

Memory::Memory(const Parameters& parameters, Counts* counts)
    : parameters_(parameters),
      counts_(counts),
      dram_(parameters.cycles(parameters.dram)),
      burst_(parameters.cycles(parameters.line)),
      l1d_(kL1Bytes, kL1Ways),
      l1i_(kL1Bytes, kL1Ways),
      l2_(static_cast<size_t>(parameters.l2_kb) * 1024, kL2Ways) {}

void Memory::fill_burst(uint32_t line, const Moment& arrival) {
    const uint32_t first = first_of_burst(line);
    for (const uint32_t each : {first, first + 1}) {
        if (l2_.find(each) == nullptr) l2_.fill(each, arrival);
    }
}

Moment Memory::from_dram(uint32_t line, uint64_t cycle) {
    counts_->add(Event::kL2Misses);
    const uint64_t l2 = static_cast<uint64_t>(parameters_.l2);
    const uint64_t start = std::max(cycle + l2 / 2, dram_free_);
    dram_free_ = start + burst_;
    const Moment arrival(start + dram_, Reason::kL2Miss);
    fill_burst(line, arrival);
    if (parameters_.prefetch != 0 && l2_.find(next_burst(line)) == nullptr) {
        dram_free_ += burst_;
        fill_burst(next_burst(line), {dram_free_ + dram_, Reason::kL2Miss});
        counts_->add(Event::kL2Prefetches);
    }
    return {arrival.cycle() + l2 / 2, Reason::kL2Miss};
}

Moment Memory::from_l2(uint32_t line, uint64_t cycle) {
    Moment* arrival = l2_.find(line);
    if (arrival == nullptr) return from_dram(line, cycle);
    const uint64_t l2 = static_cast<uint64_t>(parameters_.l2);
    Moment ready(cycle + l2, Reason::kL1Miss);
    const bool first_use = arrival->cycle() != 0;
    if (first_use) ready.wait(arrival->cycle() + l2, Reason::kL2Miss);
    if (first_use && parameters_.prefetch != 0 && l2_.find(next_burst(line)) == nullptr) {
        *arrival = Moment();
        const uint64_t start = std::max(dram_free_, cycle);
        if (start < cycle + kPrefetchPatience) {
            dram_free_ = start + burst_;
            fill_burst(next_burst(line), {start + dram_, Reason::kL2Miss});
            counts_->add(Event::kL2Prefetches);
        }
    }
    return ready;
}

// One of four outstanding misses; the oldest has to be back first.
Moment Memory::request(uint32_t line, uint64_t cycle) {
    Moment& slot = misses_[next_miss_];
    next_miss_ = (next_miss_ + 1) % misses_.size();
    const Moment arrival = from_l2(line, std::max(cycle, slot.cycle()));
    slot = arrival;
    l1d_.fill(line, arrival);
    return arrival;
}

Moment Memory::access(uint32_t address, uint64_t cycle, bool store) {
    Moment ready(cycle, Reason::kIssue);
    if (parameters_.perfect != 0) return ready;
    if (tlb_.misses(address)) {
        counts_->add(Event::kTlbMisses);
        ready.wait(cycle + static_cast<uint64_t>(parameters_.tlb), Reason::kTlb);
    }
    const uint32_t line = address >> kLineShift;
    if (const Moment* arrival = l1d_.find(line)) {
        ready.wait(*arrival);
        return ready;
    }
    counts_->add(store ? Event::kL1dStoreMisses : Event::kL1dLoadMisses);
    return request(line, ready.cycle());
}

void Memory::preload(uint32_t address, uint64_t cycle) {
    const uint32_t line = address >> kLineShift;
    if (parameters_.perfect != 0 || l1d_.find(line) != nullptr) return;
    counts_->add(Event::kPldFills);
    request(line, cycle);
}

Moment Memory::fetch(uint32_t address, uint64_t cycle) {
    const uint32_t line = address >> kLineShift;
    if (parameters_.perfect != 0 || l1i_.find(line) != nullptr) return {cycle, Reason::kIssue};
    counts_->add(Event::kL1iMisses);
    const Moment arrival = from_l2(line, cycle);
    l1i_.fill(line, Moment());
    return {arrival.cycle(), Reason::kFetch};
}

}  // namespace a9
