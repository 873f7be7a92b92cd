// Convolution of int16 with int16, summed in int32: weights in blocks (base/blocks.h).
//
// What: as conv_s8.h. The format bounds depth * weight * input, so that no sum leaves 32 bits.
//
// How (NEON): as the float kernel of conv.h, tile for tile: `vmlal.s16 q, d, d[x]` takes the place
// of `vmla.f32 q, q, d[x]` and makes four products a cycle instead of two.
//
// Why at all: for the few layers in which eight bits would be seen in the signature. It moves twice
// the bytes of int8 and makes at most half its products a cycle.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// `scratch` holds conv_f32_scratch(params) numbers. Input, output and scratch do not overlap. The
// ReLU is that of `to`.
using ConvS16 = void (*)(const ConvParams& params, int32_t zero_point, const int16_t* in,
                         const int32_t* bias, const int16_t* weights, const Requantise& to,
                         int16_t* scratch, void* out);

void conv_s16_scalar(const ConvParams& params, int32_t zero_point, const int16_t* in,
                     const int32_t* bias, const int16_t* weights, const Requantise& to,
                     int16_t* scratch, void* out);
void conv_s16_neon(const ConvParams& params, int32_t zero_point, const int16_t* in,
                   const int32_t* bias, const int16_t* weights, const Requantise& to,
                   int16_t* scratch, void* out);

// Copies the input into the middle of a frame of `pad` pixels of its zero point.
void conv_s16_frame(const ConvParams& params, int32_t zero_point, const int16_t* in,
                    int16_t* framed);

}  // namespace facesig
