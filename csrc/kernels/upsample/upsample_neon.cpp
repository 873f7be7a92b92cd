#include <cstddef>

#include "kernels/neon.h"
#include "kernels/upsample/upsample.h"

namespace facesig {

void upsample_row_s8_neon(int32_t width, int32_t channels, const int8_t* row, int8_t* out) {
    for (int32_t x = 0; x < width; ++x, row += channels, out += ptrdiff_t{2} * channels) {
        int32_t c = 0;
        for (; c + 16 <= channels; c += 16) {
            const int8x16_t pixel_s8x16 = vld1q_s8(row + c);
            vst1q_s8(out + c, pixel_s8x16);
            vst1q_s8(out + channels + c, pixel_s8x16);
        }
        for (; c < channels; ++c) out[c] = out[channels + c] = row[c];
    }
}

}  // namespace facesig
