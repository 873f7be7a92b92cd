// Similarity warp with bilinear sampling, float32, HWC.
//
// Convention:
//     * Coordinates are (x, y) in [-1, 1] from edge to edge: pixel j of n has its centre at
//       (2 j + 1) / n - 1.
//     * Direction is output to input: the output pixel centred at (u, v) samples the input at
//       x = a u - b v + tx, y = b u + a v + ty, for the four numbers (a, b, tx, ty).
//       (1, 0, 0, 0) is the identity.
//     * Positions outside are clamped to the border pixels. A position that is not a number, which
//       only weights of absurd size can cause, samples pixel 0: no input makes a kernel read
//       outside the image.
//
// How: in pixels, x = (a w / 2) u + left, y = (b h / 2) u + top, where left and top depend on the
// row alone (WarpRow). All isas compute positions by the same operations in the same order: at
// positions near a whole number a last bit decides between two pairs of taps.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

struct WarpParams {
    int32_t in_height, in_width, channels;
    int32_t size;  // the output is size x size
};

// Start and slope of the sampled positions along one output row, in pixels of the input.
struct WarpRow {
    float left, top;
    float slope_x, slope_y;
};

// `in` is followed by kWarpOverRead readable floats; `similarity` is (a, b, tx, ty).
using WarpF32 = void (*)(const WarpParams& params, const float* in, const float* similarity,
                         float* out);

void warp_f32_scalar(const WarpParams& params, const float* in, const float* similarity,
                     float* out);
void warp_f32_neon(const WarpParams& params, const float* in, const float* similarity, float* out);

// Positions along output row `y`.
WarpRow warp_row(const WarpParams& params, const float* similarity, int y);

// Floats that a four-channel load may read beyond the last pixel.
constexpr size_t kWarpOverRead = 3;

}  // namespace facesig
