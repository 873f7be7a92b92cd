#include "training/pool_runs.h"

namespace facesig::training {

void pool_forward_f32_avx2(const PoolF32& job, int64_t image, void*) {
    pool_forward(job, image);
}

void pool_gradient_f32_avx2(const PoolF32& job, int64_t image, void* scratch) {
    pool_gradient(job, image, scratch);
}

}  // namespace facesig::training
