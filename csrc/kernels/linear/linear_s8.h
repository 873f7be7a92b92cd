// Fully connected layer of int8 with int8, summed in int32: weights in dot blocks
// (base/dot_blocks.h), one row of cin.
//
// What: sum[o] = bias[o] + sum over i of in[i] * w[o][i], and from the sum the output
// (kernels/requantise); see conv_s8.h for the zero point, the pieces of 16 and chains.
//
// Cost: as in linear.h memory decides, and here is a quarter of the bytes. Four channels read one
// stream, 64 bytes for every 16 inputs. Modelled, fc1's 525 KB take 0.41 ms; the DRAM alone 0.39.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/linear/linear.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

// Bytes that a kernel may read beyond its input.
constexpr size_t kLinearS8OverRead = 15;

using LinearS8 = void (*)(const LinearParams& params, const int8_t* in, const int32_t* bias,
                          const int8_t* weights, const Requantise& to, void* out);

void linear_s8_scalar(const LinearParams& params, const int8_t* in, const int32_t* bias,
                      const int8_t* weights, const Requantise& to, void* out);
void linear_s8_neon(const LinearParams& params, const int8_t* in, const int32_t* bias,
                    const int8_t* weights, const Requantise& to, void* out);

}  // namespace facesig
