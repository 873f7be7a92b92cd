#include "training/pool_runs.h"

namespace facesig::training {

void pool_forward_bf16_avx512(const PoolBf16& job, int64_t image, void*) {
    pool_forward(job, image);
}

void pool_gradient_bf16_avx512(const PoolBf16& job, int64_t image, void* scratch) {
    pool_gradient(job, image, scratch);
}

}  // namespace facesig::training
