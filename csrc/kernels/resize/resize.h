// Bilinear resize to a given size, float32, HWC.
//
// Convention:
//     Output pixel i samples input position (i + 0.5) * in / out - 0.5, clamped to the image, in
//     either direction: edges of the two images coincide, and so do pixel centres scaled. Two taps
//     a side whatever the ratio (no averaging when shrinking).
//
// How: the positions are worked out once, when a session is planned (resize_taps), because they
// depend on sizes only. Rows are blended first, the whole width at once, then columns.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// One output row or column: out = in[low] + (in[high] - in[low]) * fraction.
struct ResizeTap {
    int32_t low, high;
    float fraction;
};

struct ResizeParams {
    int32_t in_width, channels;
    int32_t out_height, out_width;
    const ResizeTap* rows;     // out_height of them
    const ResizeTap* columns;  // out_width of them
};

// `scratch` holds resize_f32_scratch(params) floats.
using ResizeF32 = void (*)(const ResizeParams& params, const float* in, float* scratch, float* out);

void resize_f32_scalar(const ResizeParams& params, const float* in, float* scratch, float* out);
void resize_f32_neon(const ResizeParams& params, const float* in, float* scratch, float* out);

// Fills the taps of `out` rows or columns that sample `in` of them.
void resize_taps(int32_t in, int32_t out, ResizeTap* taps);

// Floats that a four-channel load may read beyond the last pixel of the blended row.
constexpr size_t kResizeOverRead = 3;

// Floats of one blended row, over-read included.
size_t resize_f32_scratch(const ResizeParams& params);

}  // namespace facesig
