// Division of a vector by its Euclidean norm, float32.
//
// The vector is first divided by its largest magnitude, so that no square overflows or vanishes.
// A vector whose largest magnitude is below the smallest normal float (1.18e-38) counts as zero and
// gives zeros: NEON flushes such numbers, and the ISAs must agree. Magnitudes are expected below
// 2^125, beyond which the reciprocal is itself denormal. NaN or infinity in the vector gives NaN.
#pragma once

#include <cstddef>

namespace facesig {

using NormaliseF32 = void (*)(const float* in, size_t count, float* out);

void normalise_f32_scalar(const float* in, size_t count, float* out);
void normalise_f32_neon(const float* in, size_t count, float* out);

constexpr float kNormaliseSmallest = 1.17549435e-38F;

}  // namespace facesig
