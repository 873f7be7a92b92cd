// Whole eights of samples for 32-bit ARM, in assembler: the middle of sample_neon.cpp, where no
// byte beyond the crop is in reach.
//
// Why: the way of one pixel is a chain of seven instructions that wait for each other, about 30
// cycles of a Cortex-A9 for 11 of work. Here three pairs of pixels are on their way at once.
#pragma once

#include "kernels/sample/sample.h"

namespace facesig {

#if defined(__arm__)
// From pixel `from` on.
void sample_eights_s8(const Crop& crop, const Places& at, int from, int eights, int8_t* out);
void sample_eights_s16(const Crop& crop, const Places& at, int from, int eights, int16_t* out);
#endif

}  // namespace facesig
