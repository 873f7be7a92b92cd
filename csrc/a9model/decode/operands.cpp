#include "a9model/decode/operands.h"

#include <charconv>

namespace a9 {
namespace {

std::string_view trim(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

// Splits at commas outside brackets and braces.
std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    int depth = 0;
    size_t start = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (c == ',' && depth == 0) {
            parts.push_back(trim(text.substr(start, i - start)));
            start = i + 1;
        }
    }
    const std::string_view last = trim(text.substr(start));
    if (!last.empty()) parts.push_back(last);
    return parts;
}

bool starts_with(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

bool read_index(std::string_view digits, int most, int* index) {
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, *index);
    return error == std::errc() && stop == end && *index >= 0 && *index <= most;
}

bool parse_named(std::string_view name, Operand* operand) {
    struct Named {
        std::string_view name;
        uint32_t bit;
    };
    constexpr Named kNamed[] = {{"sb", 1U << 9},     {"sl", 1U << 10},       {"fp", 1U << 11},
                                {"ip", 1U << 12},    {"sp", 1U << 13},       {"lr", 1U << 14},
                                {"pc", 1U << 15},    {"apsr", 1U << 16},     {"cpsr", 1U << 16},
                                {"fpscr", 1U << 17}, {"apsr_nzcv", 1U << 16}};
    for (const Named& named : kNamed) {
        if (name != named.name) continue;
        operand->registers.core = named.bit;
        return true;
    }
    return false;
}

// A register's name, without lane or "!".
bool parse_register(std::string_view name, Operand* operand) {
    if (parse_named(name, operand)) return true;
    if (name.size() < 2) return false;
    int index = 0;
    const std::string_view digits = name.substr(1);
    switch (name[0]) {
        case 'r':
            if (!read_index(digits, 15, &index)) return false;
            operand->registers.core = 1U << index;
            return true;
        case 's':
            if (!read_index(digits, 31, &index)) return false;
            operand->registers.wide = 1U << (index / 2);
            operand->single = true;
            return true;
        case 'd':
            if (!read_index(digits, 31, &index)) return false;
            operand->registers.wide = 1U << index;
            return true;
        case 'q':
            if (!read_index(digits, 15, &index)) return false;
            operand->registers.wide = 3U << (2 * index);
            operand->quad = true;
            return true;
        default:
            return false;
    }
}

int32_t parse_number(std::string_view text) {
    if (starts_with(text, "#")) text.remove_prefix(1);
    const bool negative = starts_with(text, "-");
    if (negative) text.remove_prefix(1);
    int base = 10;
    if (starts_with(text, "0x")) {
        base = 16;
        text.remove_prefix(2);
    }
    uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, base);
    return static_cast<int32_t>(negative ? 0U - value : value);
}

// "[r0, #4]", "[r0, r1, lsl #2]", "[r2:0x40]"
void parse_memory(std::string_view text, Operand* operand) {
    operand->kind = Operand::Kind::kMemory;
    const std::vector<std::string_view> parts = split(text.substr(1, text.find(']') - 1));
    if (parts.empty()) return;
    Operand base;
    if (parse_register(parts[0].substr(0, parts[0].find(':')), &base)) {
        operand->registers = base.registers;
    }
    if (parts.size() < 2) return;
    if (parts[1][0] == '#') {
        operand->immediate = parse_number(parts[1]);
        return;
    }
    std::string_view name = parts[1];
    if (name[0] == '-') name.remove_prefix(1);
    Operand index;
    if (parse_register(name, &index)) operand->index = index.registers;
}

void parse_list(std::string_view text, Operand* operand) {
    operand->kind = Operand::Kind::kList;
    for (const std::string_view part : split(text.substr(1, text.find('}') - 1))) {
        Operand element;
        const size_t bracket = part.find('[');
        if (!parse_register(part.substr(0, bracket), &element)) continue;
        operand->registers = operand->registers | element.registers;
        operand->lane |= bracket != std::string_view::npos && part.substr(bracket) != "[]";
    }
}

bool is_shift(std::string_view text) {
    for (const char* name : {"lsl", "lsr", "asr", "ror", "rrx"}) {
        if (starts_with(text, name)) return true;
    }
    return false;
}

Operand parse_operand(std::string_view text) {
    Operand operand;
    if (text.back() == '!') {
        operand.writeback = true;
        text = trim(text.substr(0, text.size() - 1));
    }
    if (text.empty()) return operand;
    if (text[0] == '[') {
        parse_memory(text, &operand);
    } else if (text[0] == '{') {
        parse_list(text, &operand);
    } else if (text[0] == '#') {
        operand.kind = Operand::Kind::kImmediate;
        operand.immediate = parse_number(text);
    } else if (is_shift(text)) {
        operand.kind = Operand::Kind::kShift;
        Operand amount;  // "lsl r3"
        const size_t space = text.find(' ');
        if (space != std::string_view::npos && parse_register(text.substr(space + 1), &amount)) {
            operand.registers = amount.registers;
        }
    } else {
        const size_t bracket = text.find('[');
        if (parse_register(text.substr(0, bracket), &operand)) {
            operand.kind = Operand::Kind::kRegister;
            operand.lane = bracket != std::string_view::npos;
        }
    }
    return operand;
}

}  // namespace

std::vector<Operand> parse_operands(std::string_view text) {
    std::vector<Operand> operands;
    for (const std::string_view part : split(text)) {
        if (!part.empty()) operands.push_back(parse_operand(part));
    }
    return operands;
}

}  // namespace a9
