#include "kernels/preprocess/preprocess.h"

namespace facesig {

void preprocess_f32_scalar(const uint8_t* in, size_t count, float* out) {
    for (size_t i = 0; i < count; ++i) {
        out[i] = (static_cast<float>(in[i]) - kPreprocessMean) * kPreprocessScale;
    }
}

}  // namespace facesig
