// Which scan runs on this CPU.
#pragma once

#include "base/status.h"
#include "search/scan.h"

namespace facesig {

struct ScanKernel {
    const char* isa = "";
    ScanBlock run = nullptr;
};

// The scan of `isa`, which is chosen as kernels/table.h says. On an x86-64 CPU with AVX2 that
// stands for "neon", SIMDe's translation of which is half as fast.
Status select_scan(const char* isa, ScanKernel* kernel);

}  // namespace facesig
