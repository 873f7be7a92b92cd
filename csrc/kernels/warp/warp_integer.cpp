#include "kernels/warp/warp_integer.h"

#include <algorithm>
#include <cmath>

namespace facesig {

namespace {

constexpr int kCut = kWarpBits - kSampleBits;
constexpr float kLargestSimilarity = 8.0F;

// The similarity in 65536ths of a pixel, for a side of n pixels.
struct Steps {
    int32_t a, b, tx, ty;
};

// False comparisons, so that what is not a number cannot reach the conversion.
inline float bounded(float number) {
    const float least = number > -kLargestSimilarity ? number : -kLargestSimilarity;
    return least < kLargestSimilarity ? least : kLargestSimilarity;
}

inline int32_t nearest(float number) {
    return static_cast<int32_t>(std::nearbyint(number));
}

Steps steps(const float* similarity, int32_t n, int32_t size) {
    const float pixel = static_cast<float>(n * 65536.0 / (2.0 * size));
    const float half = static_cast<float>(n * 32768.0);
    // To the middle of the image; and half a 128th, so that cutting it to 128ths rounds it.
    const int32_t middle = (n - 1) * (1 << (kWarpBits - 1)) + (1 << (kCut - 1));
    return {nearest(bounded(similarity[0]) * pixel), nearest(bounded(similarity[1]) * pixel),
            nearest(bounded(similarity[2]) * half) + middle,
            nearest(bounded(similarity[3]) * half) + middle};
}

inline int32_t inside(int32_t position, int32_t most) {
    return std::clamp(position, 0, most);
}

// Byte of the pixel in which a position lies.
inline int32_t byte_of(const WarpLine& line, int32_t x, int32_t y) {
    return (y >> kWarpBits) * line.row + (x >> kWarpBits) * kCropChannels;
}

// The ISAs differ in how they find places and sample them. No intrinsics here.
template <typename Place, typename Sample, typename Integer>
void warp(const WarpIntegerParams& p, Place place, Sample sample, const uint8_t* bytes,
          const float* similarity, Integer* out) {
    const Crop crop = {bytes, p.in_height, p.in_width};
    const Steps across = steps(similarity, p.in_width, p.size);
    const Steps down = steps(similarity, p.in_height, p.size);
    WarpLine line = {0,
                     0,
                     2 * across.a,
                     2 * down.b,
                     (p.in_width - 1) << kWarpBits,
                     (p.in_height - 1) << kWarpBits,
                     p.in_width * kCropChannels};
    Places at = {};
    for (int i = 0; i < p.size; ++i) {
        const int32_t v = 2 * i + 1 - p.size;
        const int32_t x = across.tx - across.b * v, y = down.ty + down.a * v;
        for (int j = 0; j < p.size; j += kSamples) {
            const int count = std::min(kSamples, p.size - j);
            const int32_t u = 2 * j + 1 - p.size, last = u + 2 * (count - 1);
            line.x = x + across.a * u;
            line.y = y + down.b * u;
            place(line, count, &at);
            at.furthest = byte_of(
                line,
                std::max(inside(line.x, line.most_x), inside(x + across.a * last, line.most_x)),
                std::max(inside(line.y, line.most_y), inside(y + down.b * last, line.most_y)));
            sample(crop, at, count, out);
            out += ptrdiff_t{count} * kCropChannels;
        }
    }
}

}  // namespace

void warp_places_scalar(const WarpLine& line, int count, Places* at) {
    constexpr int kMask = (1 << kSampleBits) - 1;
    for (int k = 0; k < count; ++k) {
        const int32_t x = inside(line.x + k * line.step_x, line.most_x);
        const int32_t y = inside(line.y + k * line.step_y, line.most_y);
        at->upper[k] = byte_of(line, x, y);
        at->right[k] = static_cast<uint16_t>(x >> kCut & kMask);
        at->below[k] = static_cast<uint8_t>(y >> kCut & kMask);
    }
}

void warp_s8_scalar(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                    int8_t* out) {
    warp(params, warp_places_scalar, sample_s8_scalar, crop, similarity, out);
}

void warp_s8_neon(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                  int8_t* out) {
    warp(params, warp_places_neon, sample_s8_neon, crop, similarity, out);
}

void warp_s16_scalar(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                     int16_t* out) {
    warp(params, warp_places_scalar, sample_s16_scalar, crop, similarity, out);
}

void warp_s16_neon(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                   int16_t* out) {
    warp(params, warp_places_neon, sample_s16_neon, crop, similarity, out);
}

}  // namespace facesig
