// A row enlarged twice by repeating each pixel (nearest neighbour); the caller repeats rows. Bytes
// are copied as they are, so scale and zero point stay.
#pragma once

#include <cstdint>

namespace facesig {

// Writes 2 * width pixels.
using UpsampleRow = void (*)(int32_t width, int32_t channels, const int8_t* row, int8_t* out);

void upsample_row_s8_scalar(int32_t width, int32_t channels, const int8_t* row, int8_t* out);
void upsample_row_s8_neon(int32_t width, int32_t channels, const int8_t* row, int8_t* out);

}  // namespace facesig
