#include "a9model/regions.h"

#include <algorithm>

namespace a9 {
namespace {

Cost cost_of(const Block& block) {
    Cost cost;
    cost.symbol = block.symbol;
    cost.address = block.address;
    cost.first = block.first;
    cost.runs = block.runs;
    cost.cycles = block.cycles;
    cost.instructions = block.runs * block.instructions.size();
    cost.macs = block.runs * block.macs;
    return cost;
}

// Adds up the costs of equal key, costliest first.
template <typename Key>
std::vector<Cost> add_up(const std::vector<Cost>& costs, size_t most, Key key_of) {
    std::map<decltype(key_of(costs.front())), Cost> sums;
    for (const Cost& cost : costs) {
        const auto [place, is_new] = sums.emplace(key_of(cost), cost);
        if (is_new) continue;
        Cost& sum = place->second;
        sum.runs += cost.runs;
        sum.cycles += cost.cycles;
        sum.instructions += cost.instructions;
        sum.macs += cost.macs;
    }
    std::vector<Cost> sorted;
    sorted.reserve(sums.size());
    for (const auto& entry : sums) sorted.push_back(entry.second);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Cost& a, const Cost& b) { return a.cycles > b.cycles; });
    sorted.resize(std::min(sorted.size(), most));
    return sorted;
}

}  // namespace

void Regions::book(const Counts& now) {
    Region& region = regions_.back();
    Counts spent = now;
    spent -= since_;
    region.total += spent;
    (current_ == nullptr ? region.unmarked : current_->counts) += spent;
    since_ = now;
}

void Regions::begin(const Counts& now) {
    regions_.emplace_back();
    since_ = now;
    current_ = nullptr;
    open_ = true;
}

void Regions::layer(uint32_t index, const Counts& now) {
    book(now);
    current_ = &regions_.back().layers[index];  // stays where it is: a map moves nothing
    ++current_->visits;
}

void Regions::end(const Counts& now, const std::deque<Block>& blocks, size_t most) {
    book(now);
    open_ = false;
    std::vector<Cost> costs;
    for (const Block& block : blocks) {
        if (block.runs != 0) costs.push_back(cost_of(block));
    }
    if (costs.empty()) return;
    Region& region = regions_.back();
    region.symbols = add_up(costs, most, [](const Cost& cost) { return cost.symbol; });
    region.blocks = add_up(costs, most, [](const Cost& cost) { return cost.address; });
}

}  // namespace a9
