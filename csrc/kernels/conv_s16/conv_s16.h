// Convolution of int16 with int16, summed in int32: weights in blocks (base/blocks.h).
//
// What: as conv_s8.h. The format bounds depth * weight * input, so that no sum leaves 32 bits.
//
// How (NEON): runs of the framed input as in conv.h, `vmlal.s16 q, d, d[x]` in the place of
// `vmla.f32 q, q, d[x]`: four products a cycle instead of two. Pixels are taken 128 at a time, and
// inside them block by block: their inputs stay in L1, and so do the weights of the layers that
// have int16. The tiles are in conv_s16_tiles.h; the first layer of an alignment net has its own in
// conv_s16_rgb.h, a 5 x 5 kernel with a pool its own algorithm in conv_s16_pairs.h.
//
// Why at all: for the few layers in which eight bits would be seen in the signature. It moves twice
// the bytes of int8 and makes at most half its products a cycle.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Numbers that may be read beyond the input or the frame.
constexpr size_t kConvS16OverRead = 2;

// `scratch` holds conv_s16_scratch(params) numbers. Input, output and scratch do not overlap. The
// ReLU is that of `to`.
using ConvS16 = void (*)(const ConvParams& params, const Outside& outside, const int16_t* in,
                         const int32_t* bias, const int16_t* weights, const Requantise& to,
                         int16_t* scratch, void* out);

void conv_s16_scalar(const ConvParams& params, const Outside& outside, const int16_t* in,
                     const int32_t* bias, const int16_t* weights, const Requantise& to,
                     int16_t* scratch, void* out);
void conv_s16_neon(const ConvParams& params, const Outside& outside, const int16_t* in,
                   const int32_t* bias, const int16_t* weights, const Requantise& to,
                   int16_t* scratch, void* out);

// Numbers of the framed input, or what a kernel makes in its place.
size_t conv_s16_scratch(const ConvParams& params);

// Copies the input into the middle of a frame of `pad` pixels of its zero point.
void conv_s16_frame(const ConvParams& params, int32_t zero_point, const int16_t* in,
                    int16_t* framed);

}  // namespace facesig
