#include <algorithm>

#include "kernels/requantise/requantise.h"

namespace facesig {

namespace {

// r + 0.5 is bounded before it becomes an integer: a large multiplier may make it infinite.
template <typename Integer>
void integers(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels, int channel,
              Integer* out) {
    const int used = std::min(kSums, to.cout - channel);
    const float most = static_cast<float>(to.most);
    out += pixel * to.cout + channel;
    for (int p = 0; p < pixels; ++p, sums += kSums, out += to.cout) {
        for (int o = 0; o < used; ++o) {
            const float r = static_cast<float>(std::max(sums[o], 0)) * to.multipliers[channel + o];
            const int32_t steps = static_cast<int32_t>(std::min(r + 0.5F, most));
            out[o] = static_cast<Integer>(steps + to.zero_point);
        }
    }
}

void floats(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels, int channel,
            float* out) {
    const int used = std::min(kSums, to.cout - channel);
    out += pixel * to.cout + channel;
    for (int p = 0; p < pixels; ++p, sums += kSums, out += to.cout) {
        for (int o = 0; o < used; ++o) {
            const int32_t sum = to.relu ? std::max(sums[o], 0) : sums[o];
            out[o] = static_cast<float>(sum) * to.multipliers[channel + o];
        }
    }
}

}  // namespace

void requantise_scalar(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels,
                       int channel, void* out) {
    switch (to.number) {
        case Number::f32:
            return floats(to, sums, pixel, pixels, channel, static_cast<float*>(out));
        case Number::s8:
            return integers(to, sums, pixel, pixels, channel, static_cast<int8_t*>(out));
        case Number::s16:
            return integers(to, sums, pixel, pixels, channel, static_cast<int16_t*>(out));
    }
}

}  // namespace facesig
