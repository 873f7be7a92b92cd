#include "kernels/sample/sample.h"

namespace facesig {

namespace {

constexpr int kWhole = 1 << kSampleBits;
constexpr int kCentre = 128 << (2 * kSampleBits);
constexpr int kHalf = 1 << (2 * kSampleBits - 1);

// Each pixel's value less 128, times 16384, handed to `narrow`.
template <typename Integer, typename Narrow>
void sample(const Crop& crop, const Places& at, int count, Narrow narrow, Integer* out) {
    for (int i = 0; i < count; ++i) {
        const int f = at.right[i], g = at.below[i];
        // Neighbours that count for nothing may lie outside.
        const ptrdiff_t right = f == 0 ? 0 : kCropChannels;
        const ptrdiff_t below = g == 0 ? 0 : ptrdiff_t{crop.width} * kCropChannels;
        const uint8_t* upper = crop.bytes + at.first + at.upper[i];
        const uint8_t* lower = upper + below;
        for (int c = 0; c < kCropChannels; ++c, ++upper, ++lower) {
            const int above = upper[0] * (kWhole - f) + upper[right] * f;
            const int beneath = lower[0] * (kWhole - f) + lower[right] * f;
            *out++ = narrow(above * (kWhole - g) + beneath * g - kCentre);
        }
    }
}

}  // namespace

void sample_s8_scalar(const Crop& crop, const Places& at, int count, int8_t* out) {
    const auto rounded = [](int centred) {
        return static_cast<int8_t>((centred + kHalf) >> (2 * kSampleBits));
    };
    sample(crop, at, count, rounded, out);
}

void sample_s16_scalar(const Crop& crop, const Places& at, int count, int16_t* out) {
    const auto cut = [](int centred) { return static_cast<int16_t>(centred >> kSampleBits); };
    sample(crop, at, count, cut, out);
}

}  // namespace facesig
