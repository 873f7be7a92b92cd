#include "base/cpu.h"

#if defined(__arm__) && defined(__linux__)
#include <sys/auxv.h>
#endif

namespace facesig {

#if defined(__x86_64__) || defined(__i386__)

int cpu_features(CpuFeature (&features)[kMaxCpuFeatures]) {
    __builtin_cpu_init();
    features[0] = {"sse2", __builtin_cpu_supports("sse2") != 0};
    features[1] = {"sse4.1", __builtin_cpu_supports("sse4.1") != 0};
    features[2] = {"avx", __builtin_cpu_supports("avx") != 0};
    features[3] = {"avx2", __builtin_cpu_supports("avx2") != 0};
    features[4] = {"fma", __builtin_cpu_supports("fma") != 0};
    features[5] = {"avx512f", __builtin_cpu_supports("avx512f") != 0};
    return 6;
}

bool cpu_runs_neon() {
    return true;
}

#elif defined(__arm__) && defined(__linux__)

namespace {

// Bits of AT_HWCAP on 32-bit ARM, from the kernel's arch/arm/include/uapi/asm/hwcap.h.
constexpr unsigned long kHwcapNeon = 1UL << 12;
constexpr unsigned long kHwcapVfpv3 = 1UL << 13;
constexpr unsigned long kHwcapVfpv4 = 1UL << 16;
constexpr unsigned long kHwcapIdiva = 1UL << 17;

}  // namespace

int cpu_features(CpuFeature (&features)[kMaxCpuFeatures]) {
    const unsigned long hwcap = getauxval(AT_HWCAP);
    features[0] = {"neon", (hwcap & kHwcapNeon) != 0};
    features[1] = {"vfpv3", (hwcap & kHwcapVfpv3) != 0};
    features[2] = {"vfpv4", (hwcap & kHwcapVfpv4) != 0};
    features[3] = {"idiva", (hwcap & kHwcapIdiva) != 0};
    return 4;
}

bool cpu_runs_neon() {
    return (getauxval(AT_HWCAP) & kHwcapNeon) != 0;
}

#elif defined(__aarch64__)

int cpu_features(CpuFeature (&features)[kMaxCpuFeatures]) {
    features[0] = {"neon", true};  // Part of the architecture.
    return 1;
}

bool cpu_runs_neon() {
    return true;
}

#else

int cpu_features(CpuFeature (&)[kMaxCpuFeatures]) {
    return 0;
}

bool cpu_runs_neon() {
    return true;
}

#endif

}  // namespace facesig
