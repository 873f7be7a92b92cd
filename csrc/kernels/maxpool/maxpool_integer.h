// Maximum over 2 x 2 windows in int8 or int16; sizes and parameters as in maxpool.h.
//
// The zero point and the scale of a tensor do not matter to its maximum: the output has the same.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/maxpool/maxpool.h"

namespace facesig {

// Numbers that a kernel may read beyond its input: a whole register where half of one is needed.
constexpr size_t kMaxPoolOverRead = 4;

using MaxPoolS8 = void (*)(const MaxPoolParams& params, const int8_t* in, int8_t* out);
using MaxPoolS16 = void (*)(const MaxPoolParams& params, const int16_t* in, int16_t* out);

void maxpool_s8_scalar(const MaxPoolParams& params, const int8_t* in, int8_t* out);
void maxpool_s8_neon(const MaxPoolParams& params, const int8_t* in, int8_t* out);
void maxpool_s16_scalar(const MaxPoolParams& params, const int16_t* in, int16_t* out);
void maxpool_s16_neon(const MaxPoolParams& params, const int16_t* in, int16_t* out);

}  // namespace facesig
