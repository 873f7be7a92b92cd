#include <algorithm>

#include "kernels/sample/sample.h"

namespace facesig {

namespace {

constexpr int kWhole = 1 << kSampleBits;
constexpr int kCentre = 128 << (2 * kSampleBits);
constexpr int kHalf = 1 << (2 * kSampleBits - 1);

// Each pixel's value less 128, times 16384, handed to `narrow`.
template <typename Integer, typename Narrow>
void sample(const Crop& crop, const Positions& at, int count, Narrow narrow, Integer* out) {
    for (int i = 0; i < count; ++i) {
        const int x0 = at.x[i] >> kSampleBits, x1 = std::min(x0 + 1, crop.width - 1);
        const int y0 = at.y[i] >> kSampleBits, y1 = std::min(y0 + 1, crop.height - 1);
        const int f = at.x[i] & (kWhole - 1), g = at.y[i] & (kWhole - 1);
        const uint8_t* upper = crop.bytes + ptrdiff_t{y0} * crop.width * kCropChannels;
        const uint8_t* lower = crop.bytes + ptrdiff_t{y1} * crop.width * kCropChannels;
        for (int c = 0; c < kCropChannels; ++c) {
            const int left = x0 * kCropChannels + c, right = x1 * kCropChannels + c;
            const int above = upper[left] * (kWhole - f) + upper[right] * f;
            const int below = lower[left] * (kWhole - f) + lower[right] * f;
            *out++ = narrow(above * (kWhole - g) + below * g - kCentre);
        }
    }
}

}  // namespace

void sample_s8_scalar(const Crop& crop, const Positions& at, int count, int8_t* out) {
    const auto rounded = [](int centred) {
        return static_cast<int8_t>((centred + kHalf) >> (2 * kSampleBits));
    };
    sample(crop, at, count, rounded, out);
}

void sample_s16_scalar(const Crop& crop, const Positions& at, int count, int16_t* out) {
    const auto cut = [](int centred) { return static_cast<int16_t>(centred >> kSampleBits); };
    sample(crop, at, count, cut, out);
}

}  // namespace facesig
