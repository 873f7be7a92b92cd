// NEON and VFP loads and stores.
//
// GCC's cortex-a9-neon.md gives cycles for addresses it knows nothing about (vld1 of one or two
// registers 2, of three or four 3); measured loops on aligned data run at one D register a cycle,
// so cycles here are D registers, and memory that is not 8-byte aligned costs one more
// (machine/pipeline.cpp). Structure loads and lanes: the classes below, named as in that file.
#include "a9model/decode/decode.h"
#include "a9model/decode/table.h"

namespace a9 {
namespace {

struct Row {
    const char* names;
    int structure;  // elements that VLDn takes apart; 0 for plain transfers
    bool store;
};

constexpr Row kRows[] = {
    {"vldr vldm vldmia vldmdb vpop", 0, false},
    {"vstr vstm vstmia vstmdb vpush", 0, true},
    {"vld1", 1, false},
    {"vld2", 2, false},
    {"vld3", 3, false},
    {"vld4", 4, false},
    {"vst1", 1, true},
    {"vst2", 2, true},
    {"vst3", 3, true},
    {"vst4", 4, true},
};

const Table<Row>& table() {
    static const Table<Row> rows(kRows);
    return rows;
}

struct Cost {
    int issue, result;
};

// `count` D registers.
Cost cost_of(const Row& row, const Line& line, int count) {
    const bool all_lanes = line.text.find("[]") != std::string_view::npos;
    if (row.structure == 0) return {std::max(count, 1), 1};  // neon_ldr
    if (row.structure == 1) {
        if (line.by_lane()) return {2, 2};  // vld1_vld2_lane
        if (all_lanes) return {1, 2};       // vld1_vld2_all_lanes
        return {count, 1};                  // vld1_1_2_regs, vld1_3_4_regs
    }
    if (line.by_lane()) return {count + 1, 2};               // vld3_vld4_lane
    if (row.structure == 2) return {count == 2 ? 2 : 4, 2};  // vld2_2_regs, vld2_4_regs
    return {count + 1, 2};                                   // vld3_vld4
}

}  // namespace

bool decode_transfer(const Line& line, Instruction* instruction) {
    const Row* row = table().find(line.base);
    if (row == nullptr) return false;
    const Registers named = line.registers(0);
    const Cost cost = cost_of(*row, line, __builtin_popcount(named.wide));
    instruction->unit = row->store ? Unit::kNeonStore : Unit::kNeonLoad;
    instruction->slot = Slot::kNeonLoadStore;
    instruction->issue = static_cast<uint8_t>(cost.issue);
    instruction->result = static_cast<uint8_t>(cost.result);
    instruction->needs = 1;
    instruction->core_in = named.core;
    if (row->store) {
        instruction->wide_in = named.wide;
    } else {
        instruction->wide_out = named.wide;
        if (line.by_lane()) instruction->wide_in = named.wide;  // the other lanes stay
    }
    find_address(line, instruction);
    if (line.base == "vpop") pop_address(instruction);
    if (line.base == "vpush") {
        instruction->core_in |= kSp;
        instruction->core_out |= kSp;
    }
    return true;
}

bool is_transfer_name(std::string_view name) {
    return table().find(name) != nullptr;
}

}  // namespace a9
