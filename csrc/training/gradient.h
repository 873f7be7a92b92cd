// The gradient of a convolution's weights, 1x1 or 3x3 with padding, stride 1 or 2, in AMX tiles.
//
// What: for x (n, height, width, cin) and the output's gradient g (n, oh, ow, cout), bfloat16,
//   w[o][ky][kx][i] = sum over images and output pixels (y, x) of
//   g[y, x, o] * x[stride * y + ky - pad, stride * x + kx - pad, i], summed in float32.
// How: a matrix product over pixels for each tap. Pixels are numbered in the output's grid with one
//   more column and row, zero in both operands: (y, x) is y * (ow + 1) + x, images follow each
//   other. In that order a tap is nothing but a shift, since what a 3x3 window sees beyond an edge
//   are the zeros of the column or row between. At stride 2 the input splits into four planes, even
//   and odd rows and columns, each in that grid. So g is packed once, x once a plane, transposed,
//   and a tap's tile loads start a few pixels off.
//
//        A: 16 channels of x, one a row, 32 pixels each       B: 16 pixel pairs a row, 16 of cout
//           [ci][plane pixels, 2 bytes apart]                    [pair][co][2]
//
//   Register tile: 32 channels of x by 32 of g, 4 accumulators (tmm0-3), 2 A (4, 5), 2 B (6, 7).
// Sums: images are dealt into kLanes parts of the batch, each with sums of its own, added in order.
// Cost: 16 cycles for 16 x 16 x 32 products, if operands come from the first-level cache: a chunk
// is
//   so many images that 32 channels of both fit there. The grid's zeros are 2 / ow of the work.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

constexpr int kLanes = 4;
constexpr int kTileStep = 32;  // channels, and pixels of one tile

struct ConvGradient {
    const uint16_t* x = nullptr;
    const uint16_t* gradient = nullptr;
    int64_t images = 0;
    int height = 0;
    int width = 0;
    int cin = 0;
    int cout = 0;
    int kernel = 1;
    int stride = 1;
    float* parts = nullptr;   // (kLanes, taps, cin / 16, cout / 16, 16, 16)
    float* weight = nullptr;  // (cout, taps, cin), what comes out

    int taps() const { return kernel * kernel; }
    int planes() const { return kernel == 1 ? 1 : stride * stride; }
    int out_height() const { return (height - 1) / stride + 1; }
    int out_width() const { return (width - 1) / stride + 1; }
    int pitch() const { return out_width() + (kernel == 1 ? 0 : 1); }
    int grid() const { return pitch() * (out_height() + (kernel == 1 ? 0 : 1)); }
    int64_t chunk() const { return grid() >= kChunkPixels ? 1 : kChunkPixels / grid(); }
    int chunk_pixels() const { return padded(static_cast<int>(chunk()) * grid()); }
    // Pixels before a plane's first one that a tap may see, all zero, and behind its last one.
    int margin() const { return kernel == 1 ? 0 : padded(pitch() + 1); }
    // From one channel of x to the next, an odd number of lines.
    int channel_pixels() const { return (chunk_pixels() + 2 * margin()) | kTileStep; }
    size_t scratch() const;

    static constexpr int kChunkPixels = 256;
    static int padded(int pixels) { return (pixels + kTileStep - 1) / kTileStep * kTileStep; }
};

// One lane's part of the batch, into its part of `parts`.
void conv_gradient_bf16_amx(const ConvGradient& job, int64_t lane, void* scratch);

// Adds the lanes for one tap and 16 channels of x (items: taps * cin / 16), into `weight`.
void conv_gradient_add_f32_avx512(const ConvGradient& job, int64_t item);

}  // namespace facesig::training
