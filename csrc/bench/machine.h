// What the kernel tells about the machine: core, clock, governor, temperature, memory.
#pragma once

#include <cstdint>
#include <string>

namespace facesig {

// Empty text and negative numbers stand for what the kernel does not tell.
struct Machine {
    std::string cpu;           // "model name" of /proc/cpuinfo
    std::string architecture;  // as uname -m
    std::string governor;
    int64_t khz = -1;  // the running core's clock now
    int64_t max_khz = -1;
    double celsius = -1000.0;  // of the first thermal zone
};

constexpr double kNoTemperature = -999.0;  // below: not told

Machine look_at_machine();

// The process's largest resident memory so far, in bytes; negative if the kernel does not tell.
int64_t peak_resident_bytes();

// Bytes that this program takes where the kernel's account is of no use, as under emulation: its
// code and data with those of its libraries, and what malloc holds. The stack and mapped files are
// not in them.
int64_t image_bytes();
int64_t heap_bytes();  // -1 where the C library does not say, as musl

}  // namespace facesig
