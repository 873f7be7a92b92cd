// What can be set: presets, memory settings, single figures. Written as the plugin's arguments.
//
// Two presets bracket what Arm's published figures leave open. Nobody says whether a NEON load may
// issue beside the second cycle of a Q-form operation, nor whether a NEON load moves 8 or 16 bytes
// a cycle; measured kernels are explained by either with the other (README.md, Method).
//   A: loads issue beside the second cycle, and move 8 bytes a cycle.
//   B: they do not, and move 16 bytes a cycle.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace a9 {

// Numbers that options set. Times are core cycles, except those in nanoseconds.
struct Parameters {
    int mhz = 1000;
    // NEON issue
    int neon_overlap = 1;     // loads and stores beside the second cycle of a Q-form operation
    int neon_load_bytes = 8;  // moved by a NEON load or store in a cycle
    int mac_forward = 3;      // from a multiply-accumulate to the next into the same register
    int q_integer = 2;        // issue cycles of Q-form integer operations
    // memory
    int perfect = 0;  // every access hits
    int l2 = 26;      // from L1 miss to data
    int dram = 110;   // ns from L2 miss to data
    int line = 48;    // ns for which a 64-byte burst holds the DRAM
    int prefetch = 1;
    int pld = 1;
    int tlb = 30;
    int l2_kb = 256;
    int mispredict = 8;

    // ns at `mhz`, rounded to cycles
    uint64_t cycles(int nanoseconds) const {
        return (static_cast<uint64_t>(nanoseconds) * static_cast<uint64_t>(mhz) + 500) / 1000;
    }
};

struct Options {
    Parameters parameters;
    std::string preset = "A";
    std::string memory = "default";
    std::string out;  // file of the report; empty: none
    int summary = 0;
    int top = 20;
};

// Fills `options` from "name=value" arguments; preset and memory first, whatever their order, so
// that single figures win. Returns the sentence of a refusal; empty if there is none.
std::string read_options(const std::vector<std::string>& arguments, Options* options);

// Name and value of every parameter, for the report.
std::vector<std::pair<std::string, int>> parameter_values(const Parameters& parameters);

}  // namespace a9
