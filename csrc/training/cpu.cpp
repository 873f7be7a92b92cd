#include "training/cpu.h"

#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace facesig::training {

namespace {

constexpr int kRequestPermission = 0x1023;  // ARCH_REQ_XCOMP_PERM of <asm/prctl.h>, Linux 5.16
constexpr int kTileData = 18;

// What the system saves when it switches threads: SSE, AVX, three parts of AVX-512, two of AMX.
constexpr uint64_t kSaved = 0x2U | 0x4U | 0xe0U | (3ULL << 17);

struct Registers {
    uint32_t a, b, c, d;
};

Registers leaf(uint32_t number, uint32_t part) {
    Registers r{};
    if (__get_cpuid_count(number, part, &r.a, &r.b, &r.c, &r.d) == 0) return Registers{};
    return r;
}

uint64_t saved_state() {
    uint32_t low = 0;
    uint32_t high = 0;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (static_cast<uint64_t>(high) << 32) | low;
}

bool has(uint32_t word, uint32_t bits) {
    return (word & bits) == bits;
}

bool detect() {
    constexpr uint32_t kXsave = 1U << 27;
    if (!has(leaf(1, 0).c, kXsave) || (saved_state() & kSaved) != kSaved) return false;
    const Registers seven = leaf(7, 0);
    constexpr uint32_t kF = 1U << 16;
    constexpr uint32_t kDq = 1U << 17;
    constexpr uint32_t kBw = 1U << 30;
    constexpr uint32_t kVl = 1U << 31;
    constexpr uint32_t kVbmi = 1U << 1;
    constexpr uint32_t kAmxBf16 = 1U << 22;
    constexpr uint32_t kAmxTile = 1U << 24;
    constexpr uint32_t kAvxBf16 = 1U << 5;
    if (!has(seven.b, kF | kDq | kBw | kVl) || !has(seven.c, kVbmi)) return false;
    if (!has(seven.d, kAmxBf16 | kAmxTile) || !has(leaf(7, 1).a, kAvxBf16)) return false;
    return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

}  // namespace

bool supported() {
    static const bool yes = detect();
    return yes;
}

}  // namespace facesig::training
