// From the crop's bytes to the normalised image: (value - 128) / 128, float32.
//
// Both steps are exact in float32, so all ISAs agree to the bit.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

using PreprocessF32 = void (*)(const uint8_t* in, size_t count, float* out);

void preprocess_f32_scalar(const uint8_t* in, size_t count, float* out);
void preprocess_f32_neon(const uint8_t* in, size_t count, float* out);

constexpr float kPreprocessMean = 128.0F;
constexpr float kPreprocessScale = 1.0F / 128.0F;

}  // namespace facesig
