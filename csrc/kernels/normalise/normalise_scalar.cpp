#include <algorithm>
#include <cmath>

#include "kernels/normalise/normalise.h"

namespace facesig {

void normalise_f32_scalar(const float* in, size_t count, float* out) {
    float largest = 0.0F;
    for (size_t i = 0; i < count; ++i) largest = std::max(largest, std::fabs(in[i]));
    if (largest < kNormaliseSmallest) {
        for (size_t i = 0; i < count; ++i) out[i] = in[i] * 0.0F;
        return;
    }
    const float inverse = 1.0F / largest;
    float sum = 0.0F;
    for (size_t i = 0; i < count; ++i) {
        out[i] = in[i] * inverse;
        sum += out[i] * out[i];
    }
    const float factor = 1.0F / std::sqrt(sum);
    for (size_t i = 0; i < count; ++i) out[i] *= factor;
}

}  // namespace facesig
