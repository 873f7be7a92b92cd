#include "search/table.h"

#include <cstring>

#include "base/cpu.h"
#include "kernels/table.h"

namespace facesig {

namespace {

bool cpu_has_avx2() {
#if defined(__x86_64__)
    CpuFeature features[kMaxCpuFeatures];
    const int count = cpu_features(features);
    for (int i = 0; i < count; ++i) {
        if (std::strcmp(features[i].name, "avx2") == 0) return features[i].present;
    }
#endif
    return false;
}

}  // namespace

Status select_scan(const char* isa, ScanKernel* kernel) {
    bool neon = false;
    FACESIG_TRY(choose_isa(isa, &neon));
    *kernel = {"scalar", scan_scalar};
    if (neon) *kernel = {"neon", scan_neon};
    if (neon && cpu_has_avx2()) *kernel = {"avx2", scan_avx2};
    return {};
}

}  // namespace facesig
