#include <algorithm>

#include "kernels/resize/resize.h"

namespace facesig {

void resize_taps(int32_t in, int32_t out, ResizeTap* taps) {
    for (int32_t i = 0; i < out; ++i) {
        const double unclamped = (i + 0.5) * in / out - 0.5;
        const double position = std::min(std::max(unclamped, 0.0), in - 1.0);
        const int32_t low = static_cast<int32_t>(position);
        taps[i] = {low, std::min(low + 1, in - 1), static_cast<float>(position - low)};
    }
}

size_t resize_f32_scratch(const ResizeParams& params) {
    return static_cast<size_t>(params.in_width) * static_cast<size_t>(params.channels) +
           kResizeOverRead;
}

}  // namespace facesig
