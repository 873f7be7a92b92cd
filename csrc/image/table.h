// The table of the resampler's kernels: scalar first, NEON over it.
#pragma once

#include "base/status.h"
#include "image/kernels.h"

namespace facesig {

struct ImageKernels {
    const char* isa;
    DownLine down;
    TransposeBand transpose;
    AcrossBand across;
    SplitRow split;
    HalveRows halve;
    PackRow pack;
    PackYuvRow pack_yuv, pack_half;
};

// The kernels of `isa`, which is chosen as kernels/table.h says.
Status select_image_kernels(const char* isa, ImageKernels* kernels);

}  // namespace facesig
