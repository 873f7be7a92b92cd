// Convolution of int8 with int8, summed in int32: weights in dot blocks
// (base/dot_blocks.h).
//
// What: sum[y][x][o] = bias[o] + sum over ky, kx, ci of
//           in[y * stride + ky - pad][x * stride + kx - pad][ci] * w[o][ky][kx][ci],
// where positions outside the input hold its zero point, and from the sum the output
// (kernels/requantise). The bias has the zero point's share folded in, so raw numbers are
// multiplied.
//
// How (NEON): as in conv.h the input is framed once, here with its zero point, and one row of the
// kernel covers one run of kernel * cin consecutive bytes of the frame. A run is cut into pieces of
// 16, one register; weights lie in the file as they are read, 16 of each of four channels in turn,
// and a run's last piece is filled with zero weights, so that the up to 15 bytes read beyond the
// run count for nothing. Two channels' sums never share a register: products of neighbouring inputs
// are added into 16 bits, and pairs of those into 32 bits ("vmull.s8, vmlal.s8, vpadal.s16").
//
// Why dot products, where conv.h broadcasts inputs: vmlal.s8 has no form with a lane, and a product
// of two bytes is worth adding up in 16 bits only as long as it fits. Weights keep to +-127 and
// inputs to +-128, so two products always do: 2 * 127 * 128 = 32512. That is the chain of 2. Where
// a layer's weights are known to be smaller the chain may be longer; only `dot` in conv_s8_neon.cpp
// would know.
//
// Cost: 128 products take 16 multiplications, 8 widening additions and 6 loads.
//
// When it stops paying: short runs. The 15 bytes of a 5x5 kernel on 3 channels fill their piece,
// the 9 of a 3x3 kernel leave almost half of it empty.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Bytes that a kernel may read beyond its input or its frame.
constexpr size_t kConvS8OverRead = 15;

// `scratch` holds conv_frame_numbers(params) bytes. Input, output and scratch do not overlap. The
// ReLU is that of `to`.
using ConvS8 = void (*)(const ConvParams& params, int32_t zero_point, const int8_t* in,
                        const int32_t* bias, const int8_t* weights, const Requantise& to,
                        int8_t* scratch, void* out);

void conv_s8_scalar(const ConvParams& params, int32_t zero_point, const int8_t* in,
                    const int32_t* bias, const int8_t* weights, const Requantise& to,
                    int8_t* scratch, void* out);
void conv_s8_neon(const ConvParams& params, int32_t zero_point, const int8_t* in,
                  const int32_t* bias, const int8_t* weights, const Requantise& to, int8_t* scratch,
                  void* out);

// Copies the input into the middle of a frame of `pad` pixels of its zero point.
void conv_s8_frame(const ConvParams& params, int32_t zero_point, const int8_t* in, int8_t* framed);

}  // namespace facesig
