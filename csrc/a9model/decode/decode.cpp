#include "a9model/decode/decode.h"

#include <algorithm>

namespace a9 {
namespace {

constexpr std::string_view kConditions[] = {"eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc",
                                            "hi", "ls", "ge", "lt", "gt", "le", "cs", "cc"};

bool is_name(std::string_view name) {
    return is_core_name(name) || is_transfer_name(name) || is_vfp_name(name) || is_neon_name(name);
}

bool ends_in_condition(std::string_view name) {
    return name.size() > 2 && std::find(std::begin(kConditions), std::end(kConditions),
                                        name.substr(name.size() - 2)) != std::end(kConditions);
}

// The longest reading wins: "bls" is b + ls, "lsls" is lsl + s, "teq" is teq.
void split_name(std::string_view name, Line* line) {
    line->base = name;
    if (is_name(name)) return;
    if (ends_in_condition(name)) {
        const std::string_view rest = name.substr(0, name.size() - 2);
        const bool sets = !rest.empty() && rest.back() == 's' && !is_name(rest) &&
                          is_core_name(rest.substr(0, rest.size() - 1));
        if (is_name(rest) || sets) {
            line->conditional = true;
            line->sets_flags = sets;
            line->base = sets ? rest.substr(0, rest.size() - 1) : rest;
            return;
        }
    }
    if (name.back() == 's' && is_core_name(name.substr(0, name.size() - 1))) {
        line->sets_flags = true;
        line->base = name.substr(0, name.size() - 1);
    }
}

Line take_apart(std::string_view text) {
    Line line;
    line.text = text;
    const size_t gap = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view mnemonic = text.substr(0, gap);
    const size_t dot = std::min(mnemonic.find('.'), mnemonic.size());
    line.types = mnemonic.substr(dot);
    split_name(mnemonic.substr(0, dot), &line);
    line.operands = parse_operands(text.substr(gap));
    return line;
}

template <typename Test>
bool any_operand(const std::vector<Operand>& operands, Test test) {
    return std::any_of(operands.begin(), operands.end(), test);
}

// "itte" covers three instructions.
bool is_it(std::string_view base) {
    return base.size() >= 2 && base.size() <= 5 && base.substr(0, 2) == "it" &&
           base.find_first_not_of("te", 2) == std::string_view::npos;
}

}  // namespace

bool Line::quad() const {
    return any_operand(operands, [](const Operand& operand) { return operand.quad; });
}

bool Line::single() const {
    return any_operand(operands, [](const Operand& operand) { return operand.single; });
}

bool Line::by_lane() const {
    return any_operand(operands, [](const Operand& operand) { return operand.lane; });
}

Registers Line::registers(size_t first) const {
    Registers all;
    for (size_t i = first; i < operands.size(); ++i) {
        all = all | operands[i].registers | operands[i].index;
    }
    return all;
}

void find_address(const Line& line, Instruction* instruction) {
    const size_t count = line.operands.size();
    for (size_t i = 0; i < count; ++i) {
        const Operand& operand = line.operands[i];
        const bool multiple = i == 0 && operand.kind == Operand::Kind::kRegister && count == 2 &&
                              line.operands[1].kind == Operand::Kind::kList;
        if (operand.kind != Operand::Kind::kMemory && !multiple) continue;
        const uint32_t base = operand.registers.core & ~kPc;
        const bool post = !multiple && i + 1 < count;
        const bool downwards = multiple && line.base.substr(line.base.size() - 2) == "db";
        const bool indexed = operand.index.core != 0 && !post;
        if (post || operand.writeback) instruction->core_out |= base;
        if (base == 0) return;
        if (indexed || downwards) {
            if (operand.writeback) instruction->step = Step::kUnknown;
            return;
        }
        instruction->base = static_cast<int8_t>(__builtin_ctz(base));
        instruction->offset = post ? 0 : operand.immediate;
        if (post && line.operands[i + 1].kind == Operand::Kind::kImmediate) {
            instruction->step = Step::kAdd;
            instruction->step_size = line.operands[i + 1].immediate;
        } else if (post) {
            instruction->step = Step::kUnknown;
        } else if (operand.writeback && operand.immediate != 0) {
            instruction->step = Step::kAdd;
            instruction->step_size = operand.immediate;
        } else if (operand.writeback) {
            instruction->step = Step::kAddTransferred;
        }
        return;
    }
}

void pop_address(Instruction* instruction) {
    instruction->core_in |= kSp;
    instruction->core_out |= kSp;
    instruction->base = 13;
    instruction->step = Step::kAddTransferred;
}

bool Decoder::decode(std::string_view text, uint32_t address, Instruction* instruction) {
    *instruction = Instruction();
    instruction->address = address;
    Line line = take_apart(text);
    if (is_it(line.base)) {
        it_left_ = static_cast<int>(line.base.size()) - 1;
        instruction->core_in = kFlags;
        return true;
    }
    if (it_left_ > 0) {
        --it_left_;
        line.conditional = true;
    }
    const bool known = decode_core(line, instruction) || decode_transfer(line, instruction) ||
                       decode_vfp(line, instruction) || decode_neon(line, parameters_, instruction);
    if (line.conditional) {
        instruction->core_in |= kFlags;
        instruction->derived = -1;  // it may not happen
    }
    instruction->core_in &= ~kPc;  // known since the fetch: nobody waits for it
    if (line.sets_flags) instruction->core_out |= kFlags;
    return known;
}

}  // namespace a9
