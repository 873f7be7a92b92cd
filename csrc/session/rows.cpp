#include "session/rows.h"

#include <cstddef>

namespace facesig {

void ImageRows::row(int32_t y, int8_t* to) {
    const uint8_t* from = image_ + static_cast<ptrdiff_t>(y) * width_ * 3;
    const int red = order_ == kRgb ? 0 : 2;
    for (int32_t x = 0; x < width_; ++x, from += 3, to += 3) {
        for (int c = 0; c < 3; ++c) {
            const int channel = c == 1 ? 1 : c == 0 ? red : 2 - red;
            to[c] = static_cast<int8_t>(from[channel] ^ 0x80);
        }
    }
}

}  // namespace facesig
