// Convolution with bias and optional ReLU, float32, HWC, weights in blocks (base/blocks.h).
//
// What: out[y][x][o] = act(bias[o] + sum over ky, kx, ci of
//           in[y * stride + ky - pad][x * stride + kx - pad][ci] * w[o][ky][kx][ci]),
// where positions outside the input are zero.
//
// How (NEON): directly, without im2col. The input is copied once into a frame of `pad` zero pixels
// (scratch memory, none for pad 0). In the frame the k pixels that one row of the kernel covers are
// one run of k * cin consecutive floats, whatever the channel count: a 5x5 kernel on 3 channels is
// five runs of 15, a 1x1 kernel one run of cin. The inner loop sees only runs, so every kernel
// size, stride and channel count shares it. It computes 4 pixels by 8 channels (8 by 4 for a last
// half block) in registers from the first product to the bias and ReLU, and writes each output
// once.
//
// Why: im2col would write and read kernel^2 times the input; the frame costs one copy of it (0.5 MB
// for the whole network, about one percent of the time). Blocks of channels are the outer loop:
// each block of weights comes from memory once and then from the cache, because the weights of one
// layer (590 KB) do not fit in the L2 of a Cortex-A9 while a block (37 KB) does.
//
// When it stops paying: for one output pixel weights are read once and used once; that is a linear
// layer, which has its own kernel.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// With `pool`, a maximum over 2 x 2 windows at stride 2 follows, taken before anything is written:
// out_height and out_width are what is left after it, and a last odd row or column of the
// convolution is not computed.
struct ConvParams {
    int32_t in_height, in_width, cin;
    int32_t out_height, out_width, cout;
    int32_t kernel, stride, pad;
    bool relu;
    bool pool;
    int32_t chain;  // of int8 weights (base/dot_blocks.h), otherwise 0
};

// Side of the window of the convolution's pixels that one output pixel is made of.
constexpr int32_t pool_side(const ConvParams& params) {
    return params.pool ? 2 : 1;
}

// `bias` has blocked_channels(cout) numbers, `weights` are the blocks. `scratch` holds
// conv_f32_scratch(params) floats. Input, output and scratch do not overlap.
using ConvF32 = void (*)(const ConvParams& params, const float* in, const float* bias,
                         const float* weights, float* scratch, float* out);

void conv_f32_scalar(const ConvParams& params, const float* in, const float* bias,
                     const float* weights, float* scratch, float* out);
void conv_f32_neon(const ConvParams& params, const float* in, const float* bias,
                   const float* weights, float* scratch, float* out);

// Numbers of the framed input, whatever their type; 0 when there is no frame to make.
size_t conv_f32_scratch(const ConvParams& params);

// Copies the input into the middle of a frame of `pad` zero pixels.
void conv_f32_frame(const ConvParams& params, const float* in, float* framed);

}  // namespace facesig
