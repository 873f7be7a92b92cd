// Convolution of int8 with int8, summed in int32: weights in dot blocks
// (base/dot_blocks.h).
//
// What: sum[y][x][o] = bias[o] + sum over ky, kx, ci of
//           in[y * stride + ky - pad][x * stride + kx - pad][ci] * w[o][ky][kx][ci],
// where positions outside the input hold its zero point, and from the sum the output
// (kernels/requantise). The bias has the zero point's share folded in, so raw numbers are
// multiplied.
//
// How (NEON): weights lie in the file as they are read, and a sum is a dot product of pieces of 16,
// one register. vmlal.s8 adds eight products to eight sums of 16 bits in one cycle; what costs is
// to widen those sums to 32 bits before they could overflow. When that has to be is the layer's
// chain (base/dot_blocks.h), and decides between three kernels:
//
//     the chain is the whole window   conv_s8_window   never widened but at the end
//     any other of whole steps        conv_s8_segments widened once a chain; padding left out
//     one piece, or an odd number     conv_s8          widened every piece
//
// The last is for any weights: two products always fit, 2 * 127 * 128 = 32512. As in conv.h it
// frames the input, here with its zero point, and one row of the kernel covers one segment of
// kernel * cin consecutive bytes of the frame. A row's last piece is filled with zero weights, so
// that the up to 15 bytes read beyond the row count for nothing.
//
// Why dot products, where conv.h broadcasts inputs: vmlal.s8 has no form with a lane.
//
// Cost, modelled on a Cortex-A9: 2.3 to 2.5 products a cycle with one piece, 4.3 to 5.8 with chains
// of 6 to 18.
//
// When it stops paying: short rows. The 15 bytes of a 5x5 kernel on 3 channels fill their piece,
// the 9 of a 3x3 kernel leave almost half of it empty.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/conv/conv.h"
#include "kernels/conv_s8/conv_s8_segments.h"
#include "kernels/conv_s8/conv_s8_window.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Bytes that a kernel may read beyond its input or its frame.
constexpr size_t kConvS8OverRead = 15;

// `scratch` holds conv_frame_numbers(params) bytes. Input, output and scratch do not overlap. The
// ReLU is that of `to`.
using ConvS8 = void (*)(const ConvParams& params, const Outside& outside, const int8_t* in,
                        const int32_t* bias, const int8_t* weights, const Requantise& to,
                        int8_t* scratch, void* out);

void conv_s8_scalar(const ConvParams& params, const Outside& outside, const int8_t* in,
                    const int32_t* bias, const int8_t* weights, const Requantise& to,
                    int8_t* scratch, void* out);
void conv_s8_neon(const ConvParams& params, const Outside& outside, const int8_t* in,
                  const int32_t* bias, const int8_t* weights, const Requantise& to, int8_t* scratch,
                  void* out);

// Copies the input into the middle of a frame of `pad` pixels of its zero point.
void conv_s8_frame(const ConvParams& params, int32_t zero_point, const int8_t* in, int8_t* framed);

}  // namespace facesig
