// What the CPU that runs this can do, asked of the operating system once per call.
#pragma once

namespace facesig {

// Names of features worth telling a user about; `present` is filled for this CPU.
struct CpuFeature {
    const char* name;
    bool present;
};

constexpr int kMaxCpuFeatures = 8;

// Fills `features` and returns how many entries there are for this architecture.
int cpu_features(CpuFeature (&features)[kMaxCpuFeatures]);

// Whether kernels written in NEON intrinsics can run: NEON itself on ARM; on other architectures
// the SIMDe translation, which needs no more than the architecture's baseline.
bool cpu_runs_neon();

}  // namespace facesig
