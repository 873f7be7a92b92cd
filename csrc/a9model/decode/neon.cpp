// NEON data processing. Figures: Arm's tables (Cortex-A9 NEON MPE TRM, DDI 0409, Instruction
// timing) as GCC's cortex-a9-neon.md carries them; the comment of a row names its class there.
// Stages: "needs" and "sum" are the ones that read the sources and the accumulator, "result" the
// one after which the result may be used.
//
// One thing differs from those classes: Q-form integer operations hold the pipe for two cycles
// (`q_integer`), where the classes say one. A 64-bit datapath needs two, and so do the measured
// video kernels (README.md, Method).
#include "a9model/decode/decode.h"
#include "a9model/decode/table.h"

namespace a9 {
namespace {

enum class Lanes : uint8_t { kF32, k8, k16, k32, kAny };
constexpr uint8_t kByOption = 0;  // `q_integer` cycles

struct Row {
    const char* names;
    Lanes lanes;
    uint8_t issue_d, issue_q;
    uint8_t needs, result;
    uint8_t sum = 0;  // 0: does not accumulate
    uint8_t macs_d = 0, macs_q = 0;
    uint8_t chain = 0;
};

// A multiplication by one lane reads that lane a stage earlier ("scalar" classes).
constexpr uint8_t kNeedsOfLane = 1;

constexpr const char* kLongSum = "vmlal vmlsl vqdmlal vqdmlsl";
constexpr const char* kLongProduct = "vmull vqdmull";
constexpr const char* kProduct = "vmul vqdmulh vqrdmulh";

constexpr Row kMultiplies[] = {
    // names, lanes, issue d q, needs, result, sum, macs d q, chain
    {"vmla vmls vfma vfms", Lanes::kF32, 1, 2, 2, 9, 3, 2, 4},  // fp_vmla
    {"vmul", Lanes::kF32, 1, 2, 2, 5, 0, 2, 4},                 // fp_vmul
    {kLongSum, Lanes::k8, 1, 1, 2, 6, 3, 8, 8, 1},              // mla_ddd_8_16_qdd_16_8_long
    {kLongSum, Lanes::k16, 1, 1, 2, 6, 3, 4, 4, 2},             // mla_..._32_16_long
    {kLongSum, Lanes::k32, 2, 2, 2, 6, 3, 2, 2, 3},             // mla_..._qdd_64_32_long
    {kLongProduct, Lanes::k8, 1, 1, 2, 6, 0, 8, 8, 1},          // mul_ddd_8_16_qdd_16_8_long
    {kLongProduct, Lanes::k16, 1, 1, 2, 6, 0, 4, 4, 2},
    {kLongProduct, Lanes::k32, 2, 2, 2, 6, 0, 2, 2, 3},
    {"vmla vmls", Lanes::k8, 1, 2, 2, 6, 3, 8, 16, 4},  // mla_ddd_8_16, mla_qqq_8_16
    {"vmla vmls", Lanes::k16, 1, 2, 2, 6, 3, 4, 8, 5},
    {"vmla vmls", Lanes::k32, 2, 4, 2, 6, 3, 2, 4, 6},  // mla_ddd_32, mla_qqq_32
    {kProduct, Lanes::k8, 1, 2, 2, 6, 0, 8, 16, 4},     // mul_ddd_8_16, mul_qqq_8_16_32
    {kProduct, Lanes::k16, 1, 2, 2, 6, 0, 4, 8, 5},
    {kProduct, Lanes::k32, 2, 4, 2, 6, 0, 2, 4, 6},  // mul_ddd_32, mul_qqd_32_scalar
};

constexpr Row kFloats[] = {
    {"vrecps vrsqrts", Lanes::kF32, 1, 2, 2, 9},     // fp_vrecps_vrsqrts
    {"vpadd vpmax vpmin", Lanes::kF32, 1, 1, 1, 5},  // fp_vsum
    {"vadd vsub vabd vabs vneg vmax vmin vceq vcge vcgt vcle vclt vacge vacgt vacle vaclt vcvt "
     "vrecpe vrsqrte vmov",
     Lanes::kF32, 1, 2, 2, 5},  // fp_vadd
};

constexpr Row kIntegers[] = {
    {"vpadal", Lanes::kAny, 1, kByOption, 1, 6, 3},  // vsma
    {"vaba", Lanes::kAny, 1, 2, 2, 6, 3},            // vaba, vaba_qqq
    {"vabal", Lanes::kAny, 1, kByOption, 2, 6, 3},
    {"vsra vrsra", Lanes::kAny, 1, kByOption, 1, 6, 3},  // vsra_vrsra
    {"vsli vsri", Lanes::kAny, 1, 2, 1, 3, 1},           // shift_1, shift_3
    {"vbsl vbit vbif", Lanes::kAny, 1, kByOption, 2, 3, 2},
    {"vshl vshll vshr vshrn vmovl vmovn", Lanes::kAny, 1, kByOption, 1, 3},  // shift_1
    {"vrshr vrshrn vqshrn vqshrun vqrshrn vqrshrun vqmovn vqmovun vqshl vqshlu vqrshl vrshl",
     Lanes::kAny, 1, kByOption, 1, 4},                              // shift_2
    {"vpadd vpaddl vpmax vpmin", Lanes::kAny, 1, kByOption, 1, 3},  // int_3
    {"vmax vmin vabd vabdl vceq vcge vcgt vcle vclt vcls vclz vhadd vhsub vrhadd vqadd vqsub "
     "vraddhn vaddhn vtst",
     Lanes::kAny, 1, kByOption, 2, 4},  // int_4
    {"vadd vsub vaddl vaddw vsubl vsubw vsubhn vrsubhn vand vorr vorn veor vbic vmov vmvn "
     "vneg vabs vqabs vqneg vcnt vcvt vrecpe vrsqrte",
     Lanes::kAny, 1, kByOption, 2, 3},  // int_1, int_2, vmov
};

constexpr Row kPermutes[] = {
    {"vext vswp vtrn", Lanes::kAny, 1, 2, 1, 2},  // bp_simple; Q-form bp_2cycle
    {"vrev16 vrev32 vrev64 vdup", Lanes::kAny, 1, 1, 1, 2},
    {"vzip vuzp", Lanes::kAny, 2, 3, 1, 2},  // bp_2cycle, bp_3cycle
    {"vtbl vtbx", Lanes::kAny, 2, 2, 1, 2},  // bp_2cycle
};

Lanes lanes_of(const Line& line) {
    if (line.has_type("f32")) return Lanes::kF32;
    if (line.has_type("16")) return Lanes::k16;
    if (line.has_type("32")) return Lanes::k32;
    return Lanes::k8;
}

template <size_t Count>
const Row* find(const Row (&rows)[Count], std::string_view name, Lanes lanes) {
    for (const Row& row : rows) {
        const bool fits = row.lanes == lanes || (row.lanes == Lanes::kAny && lanes != Lanes::kF32);
        if (!fits) continue;
        std::string_view names = row.names;
        for (size_t end = 0; end != std::string_view::npos;) {
            end = names.find(' ');
            if (names.substr(0, end) == name) return &row;
            if (end != std::string_view::npos) names.remove_prefix(end + 1);
        }
    }
    return nullptr;
}

template <size_t Count>
bool has_name(const Row (&rows)[Count], std::string_view name) {
    for (const Lanes lanes : {Lanes::kF32, Lanes::k8, Lanes::k16, Lanes::k32}) {
        if (find(rows, name, lanes) != nullptr) return true;
    }
    return false;
}

void fill(const Row& row, const Line& line, const Parameters& parameters,
          Instruction* instruction) {
    const bool quad = line.quad();
    const int of_quad = row.issue_q == kByOption ? parameters.q_integer : row.issue_q;
    instruction->issue = static_cast<uint8_t>(quad ? of_quad : row.issue_d);
    instruction->needs = row.macs_d != 0 && line.by_lane() ? kNeedsOfLane : row.needs;
    instruction->needs_sum = row.sum;
    instruction->result = row.result;
    instruction->macs = quad ? row.macs_q : row.macs_d;
    instruction->chain = row.chain;
    if (line.operands.empty()) return;
    const uint32_t target = line.operands[0].registers.wide;
    instruction->wide_in = line.registers(1).wide;
    instruction->wide_out = target;
    if (row.sum != 0) instruction->wide_sum = target;
}

// Both operands of VSWP, VTRN, VZIP and VUZP are read and written; VTBX keeps what it does not
// find.
void fill_permute(const Line& line, Instruction* instruction) {
    instruction->unit = Unit::kNeonPermute;
    const bool both =
        line.base == "vswp" || line.base == "vtrn" || line.base == "vzip" || line.base == "vuzp";
    if (both || line.base == "vtbx") instruction->wide_in |= instruction->wide_out;
    if (both) instruction->wide_out = instruction->wide_in;
}

}  // namespace

bool is_neon_name(std::string_view name) {
    return has_name(kMultiplies, name) || has_name(kFloats, name) || has_name(kIntegers, name) ||
           has_name(kPermutes, name);
}

bool decode_neon(const Line& line, const Parameters& parameters, Instruction* instruction) {
    const Lanes lanes = lanes_of(line);
    instruction->unit = Unit::kNeonData;
    instruction->slot = Slot::kNeonOther;
    if (const Row* row = find(kMultiplies, line.base, lanes)) {
        instruction->slot = Slot::kNeonMultiply;
        fill(*row, line, parameters, instruction);
        return true;
    }
    const Row* row = find(kFloats, line.base, lanes);
    if (row == nullptr) row = find(kIntegers, line.base, lanes);
    if (row != nullptr) {
        fill(*row, line, parameters, instruction);
        return true;
    }
    // A permutation moves bits, whatever they are.
    row = find(kPermutes, line.base, Lanes::k8);
    if (row == nullptr) {
        instruction->unit = Unit::kInteger;
        instruction->slot = Slot::kInteger;
        return false;
    }
    fill(*row, line, parameters, instruction);
    fill_permute(line, instruction);
    return true;
}

}  // namespace a9
