#include "training/cpu.h"

#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace facesig::training {

namespace {

constexpr int kRequestPermission = 0x1023;  // ARCH_REQ_XCOMP_PERM of <asm/prctl.h>, Linux 5.16
constexpr int kTileData = 18;

// What the system saves when it switches threads: SSE and AVX; three parts of AVX-512; two of AMX.
constexpr uint64_t kAvxState = 0x2U | 0x4U;
constexpr uint64_t kAvx512State = kAvxState | 0xe0U;
constexpr uint64_t kAmxState = kAvx512State | (3ULL << 17);

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

bool has_fma() {
    constexpr uint32_t kFmaBit = 1U << 12;
    constexpr uint32_t kAvx2 = 1U << 5;
    return has(leaf(1, 0).c, kFmaBit) && has(leaf(7, 0).b, kAvx2);
}

bool has_avx512() {
    constexpr uint32_t kF = 1U << 16;
    constexpr uint32_t kDq = 1U << 17;
    constexpr uint32_t kBw = 1U << 30;
    constexpr uint32_t kVl = 1U << 31;
    constexpr uint32_t kVbmi = 1U << 1;
    constexpr uint32_t kBf16 = 1U << 5;
    const Registers seven = leaf(7, 0);
    return has(seven.b, kF | kDq | kBw | kVl) && has(seven.c, kVbmi) && has(leaf(7, 1).a, kBf16);
}

bool has_amx() {
    constexpr uint32_t kAmxBf16 = 1U << 22;
    constexpr uint32_t kAmxTile = 1U << 24;
    return has(leaf(7, 0).d, kAmxBf16 | kAmxTile) &&
           syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

Level detect() {
    constexpr uint32_t kXsave = 1U << 27;
    if (!has(leaf(1, 0).c, kXsave)) return kNoKernels;
    const uint64_t saved = saved_state();
    if ((saved & kAvxState) != kAvxState || !has_fma()) return kNoKernels;
    if ((saved & kAvx512State) != kAvx512State || !has_avx512()) return kFma;
    return (saved & kAmxState) == kAmxState && has_amx() ? kAmx : kAvx512;
}

}  // namespace

Level level() {
    static const Level found = detect();
    return found;
}

}  // namespace facesig::training
