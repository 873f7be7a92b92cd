// Core instructions. Figures: GCC's cortex-a9.md (Arm's integer pipeline description) and the
// Cortex-A9 TRM (Arm DDI 0388), Cycle timings; the latencies are those with forwarding.
//   cortex_a9_dp         1 cycle to the next instruction; with a shifted operand or extension 2
//   cortex_a9_load1_2    3 cycles to arithmetic; bytes and halfwords 4 (TRM); two registers a cycle
//   cortex_a9_multiply   4, cortex_a9_mult16 3, cortex_a9_multiply_long 5
#include "a9model/decode/decode.h"
#include "a9model/decode/table.h"

namespace a9 {
namespace {

enum class Roles : uint8_t {
    kCombine,  // first operand is written; read as well if there are only two: "add r0, r1"
    kSet,      // first operand is written
    kChange,   // first operand is written and read
    kCompare,  // all are read, the flags written
    kPair,     // two are written
    kPairSum,  // two are written and read
    kRead,     // all are read
    kWrite,    // all are written
    kBranch,
    kLoad,
    kStore,
    kExclusive,  // store: first operand is the outcome
};

struct Row {
    const char* names;
    Unit unit;
    Roles roles;
    uint8_t issue, result;
    bool reads_flags = false;
};

constexpr Row kRows[] = {
    {"and orr eor bic orn add sub rsb addw subw lsl lsr asr ror", Unit::kInteger, Roles::kCombine,
     1, 1},
    {"adc sbc rsc rrx sel", Unit::kInteger, Roles::kCombine, 1, 1, true},
    {"qadd qsub qdadd qdsub pkhbt pkhtb usad8 usada8 qadd8 qadd16 qsub8 qsub16 qasx qsax uqadd8 "
     "uqadd16 uqsub8 uqsub16 uqasx uqsax shadd8 shadd16 shsub8 shsub16 uhadd8 uhadd16 uhsub8 "
     "uhsub16 sadd8 sadd16 ssub8 ssub16 uadd8 uadd16 usub8 usub16 sasx ssax uasx usax",
     Unit::kInteger, Roles::kCombine, 1, 1},
    {"mov mvn movw clz rbit rev rev16 revsh adr ubfx sbfx usat ssat usat16 ssat16 mrs",
     Unit::kInteger, Roles::kSet, 1, 1},
    {"uxtb uxth sxtb sxth uxtb16 sxtb16 uxtab uxtah sxtab sxtah uxtab16 sxtab16", Unit::kInteger,
     Roles::kSet, 1, 2},
    {"movt bfi bfc", Unit::kInteger, Roles::kChange, 1, 1},
    {"cmp cmn tst teq", Unit::kInteger, Roles::kCompare, 1, 1},
    {"mul mla mls smmul smmulr smmla smmlar smmls smmlsr", Unit::kMultiply, Roles::kCombine, 2, 4},
    {"smulbb smulbt smultb smultt smulwb smulwt smlabb smlabt smlatb smlatt smlawb smlawt smuad "
     "smuadx smusd smusdx smlad smladx smlsd smlsdx",
     Unit::kMultiply, Roles::kCombine, 1, 3},
    {"smull umull", Unit::kMultiply, Roles::kPair, 3, 5},
    {"smlal umlal umaal smlalbb smlalbt smlaltb smlaltt smlald smlaldx smlsld smlsldx",
     Unit::kMultiply, Roles::kPairSum, 3, 5},
    {"b bl bx blx bxj cbz cbnz tbb tbh", Unit::kInteger, Roles::kBranch, 1, 1},
    {"ldr ldrt ldrd ldrex ldrexd ldm ldmia ldmib ldmda ldmdb pop", Unit::kLoad, Roles::kLoad, 1, 3},
    {"ldrb ldrh ldrsb ldrsh ldrbt ldrht ldrsbt ldrsht ldrexb ldrexh", Unit::kLoad, Roles::kLoad, 1,
     4},
    {"str strb strh strt strbt strht strd stm stmia stmib stmda stmdb push", Unit::kStore,
     Roles::kStore, 1, 1},
    {"strex strexb strexh strexd", Unit::kStore, Roles::kExclusive, 1, 1},
    {"pld pldw pli", Unit::kPreload, Roles::kRead, 1, 1},
    {"mrc", Unit::kInteger, Roles::kWrite, 1, 1},
    {"mcr svc dmb dsb isb nop yield wfe wfi sev clrex udf bkpt msr", Unit::kInteger, Roles::kRead,
     1, 1},
};

const Table<Row>& table() {
    static const Table<Row> rows(kRows);
    return rows;
}

int count(uint32_t registers) {
    return __builtin_popcount(registers);
}

bool begins(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

void fill_branch(const Line& line, Instruction* instruction) {
    instruction->slot = Slot::kBranch;
    instruction->core_in = line.registers(0).core;
    if (begins(line.base, "bl")) instruction->core_out = kLr;
    if (begins(line.base, "tb")) {
        instruction->guess = Guess::kTarget;
    } else if (line.conditional || begins(line.base, "cb")) {
        instruction->guess = Guess::kDirection;
    }
}

void fill_load(const Line& line, Instruction* instruction) {
    instruction->slot = Slot::kLoadStore;
    bool address_seen = false;
    for (size_t i = 0; i < line.operands.size(); ++i) {
        const Operand& operand = line.operands[i];
        const bool memory = operand.kind == Operand::Kind::kMemory;
        const bool base_of_multiple = i == 0 && begins(line.base, "ldm");
        const uint32_t named = (operand.registers | operand.index).core;
        const bool read = memory || base_of_multiple || address_seen;
        (read ? instruction->core_in : instruction->core_out) |= named;
        address_seen |= memory;
    }
    const int loaded = count(instruction->core_out);
    find_address(line, instruction);
    if (line.base == "pop") pop_address(instruction);
    instruction->issue = static_cast<uint8_t>(std::max(1, (loaded + 1) / 2));
}

void fill_store(const Line& line, bool exclusive, Instruction* instruction) {
    instruction->slot = Slot::kLoadStore;
    instruction->core_in = line.registers(exclusive ? 1 : 0).core;
    if (exclusive && !line.operands.empty()) {
        instruction->core_out = line.operands[0].registers.core;
    }
    find_address(line, instruction);
    if (line.base == "push") {
        instruction->core_in |= kSp;
        instruction->core_out |= kSp;
    }
    const bool several = begins(line.base, "stm") || line.base == "push" || line.base == "strd";
    const int stored = std::max(1, count(instruction->core_in) - 1);
    instruction->issue = static_cast<uint8_t>(several ? (stored + 1) / 2 : 1);
}

// rd = rn + constant keeps an address known.
void find_derived(const Line& line, Instruction* instruction) {
    const size_t count_ = line.operands.size();
    const bool add = begins(line.base, "add");
    if (count_ < 2 || !(add || begins(line.base, "sub"))) return;
    const Operand& last = line.operands[count_ - 1];
    const uint32_t from = line.operands[count_ - 2].registers.core & ~kPc;
    if (last.kind != Operand::Kind::kImmediate || from == 0) return;
    instruction->derived = static_cast<int8_t>(__builtin_ctz(from));
    instruction->step_size = add ? last.immediate : -last.immediate;
}

void fill_arithmetic(const Line& line, const Row& row, Instruction* instruction) {
    const size_t operands = line.operands.size();
    const uint32_t first = operands == 0 ? 0 : line.operands[0].registers.core;
    instruction->core_out = first;
    instruction->core_in = line.registers(1).core;
    const bool pair = row.roles == Roles::kPair || row.roles == Roles::kPairSum;
    if (pair && operands > 1) {
        instruction->core_out |= line.operands[1].registers.core;
        instruction->core_in = line.registers(2).core;
    }
    if (row.roles == Roles::kPairSum) instruction->core_in |= instruction->core_out;
    if (row.roles == Roles::kChange || (row.roles == Roles::kCombine && operands == 2)) {
        instruction->core_in |= first;
    }
    // A shifted operand goes through the shifter first; "mov" is itself the shift.
    const bool shifted = operands > 0 && line.operands.back().kind == Operand::Kind::kShift;
    if (shifted && !begins(line.base, "mov")) instruction->result = 2;
    find_derived(line, instruction);
}

void fill(const Line& line, const Row& row, Instruction* instruction) {
    switch (row.roles) {
        case Roles::kBranch:
            return fill_branch(line, instruction);
        case Roles::kLoad:
            return fill_load(line, instruction);
        case Roles::kStore:
            return fill_store(line, false, instruction);
        case Roles::kExclusive:
            return fill_store(line, true, instruction);
        case Roles::kCompare:
            fill_arithmetic(line, row, instruction);
            instruction->core_in |= instruction->core_out;
            instruction->core_out = kFlags;
            return;
        case Roles::kWrite:
            instruction->core_out = line.registers(0).core;
            return;
        case Roles::kRead:
            instruction->core_in = line.registers(0).core;
            if (row.unit == Unit::kPreload) {
                instruction->slot = Slot::kLoadStore;
                find_address(line, instruction);
            }
            return;
        default:
            return fill_arithmetic(line, row, instruction);
    }
}

}  // namespace

bool is_core_name(std::string_view name) {
    return table().find(name) != nullptr;
}

bool decode_core(const Line& line, Instruction* instruction) {
    const Row* row = table().find(line.base);
    if (row == nullptr) return false;
    instruction->unit = row->unit;
    instruction->issue = row->issue;
    instruction->result = row->result;
    fill(line, *row, instruction);
    if (row->reads_flags) instruction->core_in |= kFlags;
    const bool jumps = (instruction->core_out & kPc) != 0 && row->unit == Unit::kInteger;
    if (jumps) instruction->guess = Guess::kTarget;
    return true;
}

}  // namespace a9
