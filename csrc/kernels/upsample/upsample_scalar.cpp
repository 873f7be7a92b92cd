#include "kernels/upsample/upsample.h"

#include <cstddef>
#include <cstring>

namespace facesig {

void upsample_row_s8_scalar(int32_t width, int32_t channels, const int8_t* row, int8_t* out) {
    const size_t pixel = static_cast<size_t>(channels);
    for (int32_t x = 0; x < width; ++x, row += pixel, out += 2 * pixel) {
        std::memcpy(out, row, pixel);
        std::memcpy(out + pixel, row, pixel);
    }
}

}  // namespace facesig
