#include "a9model/options.h"

#include <cstdlib>
#include <utility>

namespace a9 {
namespace {

struct Figure {
    const char* name;
    int Parameters::*field;
    int least, most;
    bool power_of_two;
};

constexpr Figure kFigures[] = {
    {"mhz", &Parameters::mhz, 100, 2000, false},
    {"neon_overlap", &Parameters::neon_overlap, 0, 1, false},
    {"neon_load_bytes", &Parameters::neon_load_bytes, 8, 16, true},
    {"mac_forward", &Parameters::mac_forward, 1, 6, false},
    {"q_integer", &Parameters::q_integer, 1, 2, false},
    {"perfect", &Parameters::perfect, 0, 1, false},
    {"l2", &Parameters::l2, 1, 1000, false},
    {"dram", &Parameters::dram, 1, 10000, false},
    {"line", &Parameters::line, 1, 10000, false},
    {"prefetch", &Parameters::prefetch, 0, 1, false},
    {"pld", &Parameters::pld, 0, 1, false},
    {"tlb", &Parameters::tlb, 0, 1000, false},
    {"l2_kb", &Parameters::l2_kb, 32, 4096, true},
    {"mispredict", &Parameters::mispredict, 0, 100, false},
};

struct Named {
    const char* name;
    void (*apply)(Parameters* parameters);
};

constexpr Named kPresets[] = {
    {"A",
     [](Parameters* p) {
         p->neon_overlap = 1;
         p->neon_load_bytes = 8;
         p->mac_forward = 3;
     }},
    {"B",
     [](Parameters* p) {
         p->neon_overlap = 0;
         p->neon_load_bytes = 16;
         p->mac_forward = 2;
     }},
};

void set_memory(Parameters* p, int l2, int dram, int line) {
    p->l2 = l2;
    p->dram = dram;
    p->line = line;
}

constexpr Named kMemories[] = {
    {"default", [](Parameters* p) { set_memory(p, 26, 110, 48); }},
    {"fast", [](Parameters* p) { set_memory(p, 18, 80, 32); }},
    {"slow", [](Parameters* p) { set_memory(p, 35, 160, 64); }},
    {"perfect", [](Parameters* p) { p->perfect = 1; }},
};

std::string expected(const std::string& what, const std::string& got, const std::string& where) {
    return "expected " + what + ", got " + (got.empty() ? "nothing" : got) + " (" + where + ")";
}

template <size_t Count>
std::string choose(const Named (&choices)[Count], const std::string& option,
                   const std::string& value, Parameters* parameters) {
    std::string names;
    for (const Named& choice : choices) {
        if (value == choice.name) {
            choice.apply(parameters);
            return {};
        }
        names += (names.empty() ? "" : ", ") + std::string(choice.name);
    }
    return expected("one of " + names, value, "option " + option);
}

std::string read_number(const std::string& option, const std::string& value, int least, int most,
                        bool power_of_two, int* number) {
    char* end = nullptr;
    const long parsed = std::strtol(value.c_str(), &end, 10);
    const bool whole = !value.empty() && *end == '\0';
    const bool fits = parsed >= least && parsed <= most;
    if (!whole || !fits || (power_of_two && (parsed & (parsed - 1)) != 0)) {
        const std::string kind = power_of_two ? "a power of two" : "a whole number";
        return expected(kind + " from " + std::to_string(least) + " to " + std::to_string(most),
                        value, "option " + option);
    }
    *number = static_cast<int>(parsed);
    return {};
}

std::string apply_single(const std::string& option, const std::string& value, Options* options) {
    if (option == "preset" || option == "memory") return {};  // done before
    if (option == "out") {
        options->out = value;
        return value.empty() ? expected("a file name", value, "option out") : std::string();
    }
    if (option == "summary") return read_number(option, value, 0, 1, false, &options->summary);
    if (option == "top") return read_number(option, value, 0, 1000, false, &options->top);
    for (const Figure& figure : kFigures) {
        if (option != figure.name) continue;
        return read_number(option, value, figure.least, figure.most, figure.power_of_two,
                           &(options->parameters.*figure.field));
    }
    std::string names = "preset, memory, out, summary, top";
    for (const Figure& figure : kFigures) names += std::string(", ") + figure.name;
    return expected("one of " + names, option, "name of an option");
}

}  // namespace

std::string read_options(const std::vector<std::string>& arguments, Options* options) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const std::string& argument : arguments) {
        const size_t equals = argument.find('=');
        if (equals == std::string::npos) {
            return expected("name=value", argument, "plugin argument");
        }
        pairs.emplace_back(argument.substr(0, equals), argument.substr(equals + 1));
    }
    for (const auto& [option, value] : pairs) {
        std::string refusal;
        if (option == "preset") {
            refusal = choose(kPresets, option, value, &options->parameters);
            options->preset = value;
        } else if (option == "memory") {
            refusal = choose(kMemories, option, value, &options->parameters);
            options->memory = value;
        }
        if (!refusal.empty()) return refusal;
    }
    for (const auto& [option, value] : pairs) {
        std::string refusal = apply_single(option, value, options);
        if (!refusal.empty()) return refusal;
    }
    return {};
}

std::vector<std::pair<std::string, int>> parameter_values(const Parameters& parameters) {
    std::vector<std::pair<std::string, int>> values;
    for (const Figure& figure : kFigures) {
        values.emplace_back(figure.name, parameters.*figure.field);
    }
    return values;
}

}  // namespace a9
