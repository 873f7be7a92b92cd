#include "kernels/resize/resize_integer.h"

#include <algorithm>

namespace facesig {

namespace {

// The ISAs differ in how they sample. No intrinsics here.
template <typename Sample, typename Integer>
void resize(const ResizeIntegerParams& p, Sample sample, const uint8_t* bytes, Integer* out) {
    constexpr int kWhole = 1 << kSampleBits;
    const Crop crop = {bytes, p.in_height, p.in_width};
    Places at = {};
    for (int x = 0; x < p.size; x += kSamples) {
        const int count = std::min(kSamples, p.size - x);
        for (int k = 0; k < kSamples; ++k) {  // beyond the last pixel it again
            const int32_t column = p.columns[std::min(x + k, p.size - 1)];
            at.upper[k] = (column >> kSampleBits) * kCropChannels;
            at.right[k] = static_cast<uint16_t>(column & (kWhole - 1));
        }
        at.furthest = at.upper[kSamples - 1];  // columns do not fall
        for (int y = 0; y < p.size; ++y) {
            at.first = (p.rows[y] >> kSampleBits) * p.in_width * kCropChannels;
            std::fill_n(at.below, kSamples, static_cast<uint8_t>(p.rows[y] & (kWhole - 1)));
            sample(crop, at, count, out + (ptrdiff_t{y} * p.size + x) * kCropChannels);
        }
    }
}

}  // namespace

void resize_s8_scalar(const ResizeIntegerParams& params, const uint8_t* crop, int8_t* out) {
    resize(params, sample_s8_scalar, crop, out);
}

void resize_s8_neon(const ResizeIntegerParams& params, const uint8_t* crop, int8_t* out) {
    resize(params, sample_s8_neon, crop, out);
}

void resize_s16_scalar(const ResizeIntegerParams& params, const uint8_t* crop, int16_t* out) {
    resize(params, sample_s16_scalar, crop, out);
}

void resize_s16_neon(const ResizeIntegerParams& params, const uint8_t* crop, int16_t* out) {
    resize(params, sample_s16_neon, crop, out);
}

void resize_positions(int32_t in, int32_t out, int32_t* positions) {
    const int64_t n = in, m = out;
    for (int64_t i = 0; i < m; ++i) {
        // Twice the position times m, so that it is whole.
        const int64_t place = std::clamp((2 * i + 1) * n - m, int64_t{0}, 2 * m * (n - 1));
        positions[i] = static_cast<int32_t>(((place << kSampleBits) + m) / (2 * m));
    }
}

}  // namespace facesig
