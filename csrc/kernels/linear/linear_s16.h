// Fully connected layer of int16 with int16, summed in int32: weights in blocks (base/blocks.h).
//
// What: out[o] = bias[o] + the sum over i of weights[o][i] * in[i], then `to`, as in linear_s8.h.
//
// How (NEON): a block of eight outputs reads its weights from start to end, as in linear.h, four
// inputs a step. The first and third go into one pair of sums, the second and fourth into another,
// added at the end, so that no multiplication waits for the one before it; sums of integers come
// out the same in any order.
#pragma once

#include <cstdint>

#include "kernels/linear/linear.h"
#include "kernels/requantise/requantise.h"

namespace facesig {

using LinearS16 = void (*)(const LinearParams& params, const int16_t* in, const int32_t* bias,
                           const int16_t* weights, const Requantise& to, void* out);

void linear_s16_scalar(const LinearParams& params, const int16_t* in, const int32_t* bias,
                       const int16_t* weights, const Requantise& to, void* out);
void linear_s16_neon(const LinearParams& params, const int16_t* in, const int32_t* bias,
                     const int16_t* weights, const Requantise& to, void* out);

}  // namespace facesig
