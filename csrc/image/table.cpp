#include "image/table.h"

#include "kernels/table.h"

namespace facesig {

Status select_image_kernels(const char* isa, ImageKernels* kernels) {
    bool neon = false;
    FACESIG_TRY(choose_isa(isa, &neon));
    *kernels = {"scalar",     down_scalar, transpose_scalar, across_scalar,   split_scalar,
                halve_scalar, pack_scalar, pack_yuv_scalar,  pack_half_scalar};
    if (neon) {
        *kernels = {"neon",     down_neon, transpose_neon, across_neon,   split_neon,
                    halve_neon, pack_neon, pack_yuv_neon,  pack_half_neon};
    }
    return {};
}

}  // namespace facesig
