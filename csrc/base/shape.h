// Height, width, channels: the shape of every activation. Channels lie innermost (HWC).
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

struct Shape {
    int32_t height = 0;
    int32_t width = 0;
    int32_t channels = 0;

    size_t elements() const {
        return static_cast<size_t>(height) * static_cast<size_t>(width) *
               static_cast<size_t>(channels);
    }
    bool operator==(const Shape& other) const {
        return height == other.height && width == other.width && channels == other.channels;
    }
};

}  // namespace facesig
