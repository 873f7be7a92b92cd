#include "kernels/depthwise/depthwise_s16.h"

namespace facesig {

void depthwise_s16_scalar(const DepthwiseS16Params& p, const int16_t* const rows[3], float* out) {
    constexpr int kTaps = 9;
    for (int x = 0; x < p.out_width; ++x) {
        const ptrdiff_t left = (ptrdiff_t{x} * p.stride - 1) * p.channels;
        for (int c = 0; c < p.channels; ++c) {
            const int8_t* weights = p.weights + c / kLane * (kTaps * kLane) + c % kLane;
            int32_t sum = p.bias[c];
            for (int tap = 0; tap < kTaps; ++tap) {
                const int32_t value = rows[tap / 3][left + tap % 3 * p.channels + c];
                sum += weights[tap * kLane] * value;
            }
            *out++ = static_cast<float>(sum) * p.multipliers[c];
        }
    }
}

}  // namespace facesig
