// Fully connected layer of int16 with int16, summed in int32: weights in blocks (base/blocks.h).
//
// What: as linear_s8.h. How (NEON): as linear.h, four inputs side by side. Sums of integers need no
// order, so here they only serve to keep additions apart.
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
