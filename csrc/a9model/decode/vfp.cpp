// Scalar floating point, and moves between core and NEON registers.
//
// Figures: GCC's cortex-a9.md, "Pipelining for VFP instructions" (cortex_a9_fadd 4, fmuls 4, fmuld
// 5, fmacs 8, fmacd 9, fdivs 15, fdivd 25), where multiplications have one cycle more here, to the
// stage that may use them; for division and square root the FPU TRM (Arm DDI 0408) gives the cycles
// for which the divider is held.
#include "a9model/decode/decode.h"
#include "a9model/decode/table.h"

namespace a9 {
namespace {

struct Figures {
    uint8_t issue, result;
};

struct Row {
    const char* names;
    Figures f32, f64;
    uint8_t macs;
    bool accumulates;
};

constexpr Row kRows[] = {
    {"vadd vsub vcvt vcvtr vcvtb vcvtt", {1, 4}, {1, 4}, 0, false},
    {"vmul vnmul", {1, 5}, {2, 6}, 0, false},
    {"vmla vmls vnmla vnmls vfma vfms vfnma vfnms", {1, 8}, {2, 9}, 1, true},
    {"vdiv", {10, 15}, {20, 25}, 0, false},
    {"vsqrt", {13, 17}, {28, 32}, 0, false},
    {"vcmp vcmpe", {1, 1}, {1, 1}, 0, false},
    {"vmov vneg vabs", {1, 2}, {1, 2}, 0, false},
};

const Table<Row>& table() {
    static const Table<Row> rows(kRows);
    return rows;
}

constexpr uint32_t kCoreOnly = 0x7FFF;

// vmov between register files, vmrs, vmsr, vdup from a core register.
bool decode_move(const Line& line, Instruction* instruction) {
    const bool status = line.base == "vmrs" || line.base == "vmsr";
    if (!status && line.base != "vmov" && line.base != "vdup") return false;
    if (line.operands.empty()) return false;
    const Registers first = line.operands[0].registers;
    const Registers all = line.registers(0);
    if (status) {
        instruction->unit = Unit::kFromNeon;
        instruction->result = 4;
        instruction->core_in = kVfpFlags;
        instruction->core_out = kFlags | (line.base == "vmrs" ? first.core & kCoreOnly : 0);
        return true;
    }
    if ((all.core & kCoreOnly) == 0) return false;
    if (first.wide == 0) {  // to core: "vmov r0, r1, d0"
        instruction->unit = Unit::kFromNeon;
        instruction->result = 4;
        instruction->needs = 1;
        instruction->core_out = all.core;
        instruction->wide_in = all.wide;
        return true;
    }
    instruction->unit = Unit::kToNeon;  // neon_mcr
    instruction->result = 2;
    instruction->core_in = all.core;
    instruction->wide_out = all.wide;
    if (line.operands[0].lane) instruction->wide_in = first.wide;  // the other lanes stay
    return true;
}

}  // namespace

bool is_vfp_name(std::string_view name) {
    return table().find(name) != nullptr || name == "vmrs" || name == "vmsr";
}

bool decode_vfp(const Line& line, Instruction* instruction) {
    instruction->slot = Slot::kNeonOther;
    if (decode_move(line, instruction)) return true;
    const bool f64 = line.has_type(".f64");
    if (!f64 && !line.single()) return false;
    const Row* row = table().find(line.base);
    if (row == nullptr) return false;
    const Figures& figures = f64 ? row->f64 : row->f32;
    instruction->unit = Unit::kVfp;
    instruction->issue = figures.issue;
    instruction->result = figures.result;
    instruction->needs = 1;
    instruction->macs = row->macs;
    if (line.operands.empty()) return true;
    if (line.base == "vcmp" || line.base == "vcmpe") {
        instruction->wide_in = line.registers(0).wide;
        instruction->core_out = kVfpFlags;
        return true;
    }
    const bool multiplies = row->accumulates || line.base == "vmul" || line.base == "vnmul";
    if (multiplies) instruction->slot = Slot::kNeonMultiply;
    instruction->wide_in = line.registers(row->accumulates ? 0 : 1).wide;
    instruction->wide_out = line.operands[0].registers.wide;
    return true;
}

}  // namespace a9
