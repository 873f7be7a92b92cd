#include "training/gradient.h"

namespace facesig::training {

size_t ConvGradient::scratch() const {
    const auto pixels = static_cast<size_t>(chunk_pixels());
    const size_t x = static_cast<size_t>(planes()) * cin * channel_pixels() * sizeof(uint16_t);
    const size_t g = pixels * cout * sizeof(uint16_t);
    const size_t rows = (pixels + kTileStep) * sizeof(const uint16_t*);
    const size_t zeros = static_cast<size_t>(cin > cout ? cin : cout) * sizeof(uint16_t);
    constexpr size_t kLine = 64;
    return x + g + rows + zeros + 4 * kLine;
}

}  // namespace facesig::training
