// Frames for tests: NV12 canvases onto which the samples' small frames are pasted.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "image/view.h"

namespace sample_frames {

using facesig::PixelFormat;
using facesig::View;

constexpr int32_t kSampleWidth = 160, kSampleHeight = 120;

class Canvas {
  public:
    Canvas(int32_t width, int32_t height, uint8_t luma = 90)
        : width(width),
          height(height),
          luma(size_t(width) * height, luma),
          chroma(size_t(width) * height / 2, 128) {}

    View view() const {
        View view;
        view.format = PixelFormat::nv12;
        view.width = width;
        view.height = height;
        view.planes[0] = luma.data();
        view.planes[1] = chroma.data();
        view.strides[0] = view.strides[1] = static_cast<size_t>(width);
        return view;
    }

    // The luma plane alone, turned clockwise by quarters.
    Canvas turned(int32_t quarters) const {
        Canvas made(quarters % 2 == 0 ? width : height, quarters % 2 == 0 ? height : width);
        for (int32_t y = 0; y < height; ++y) {
            for (int32_t x = 0; x < width; ++x) {
                const int32_t to_x[] = {x, height - 1 - y, width - 1 - x, y};
                const int32_t to_y[] = {y, x, height - 1 - y, width - 1 - x};
                made.luma[size_t(to_y[quarters]) * made.width + to_x[quarters]] =
                    luma[size_t(y) * width + x];
            }
        }
        return made;
    }

    View grey() const {
        View view = this->view();
        view.format = PixelFormat::grey;
        return view;
    }

    // Pastes a sample with its top left corner at an even place, as far as it is inside.
    void paste(const std::vector<uint8_t>& sample, int32_t left, int32_t top) {
        for (int32_t y = 0; y < kSampleHeight; ++y) {
            for (int32_t x = 0; x < kSampleWidth; ++x) {
                const int32_t to_x = left + x, to_y = top + y;
                if (to_x < 0 || to_y < 0 || to_x >= width || to_y >= height) continue;
                luma[size_t(to_y) * width + to_x] = sample[size_t(y) * kSampleWidth + x];
                if (to_y % 2 == 0) {
                    const size_t from = size_t(kSampleHeight + y / 2) * kSampleWidth + x;
                    chroma[size_t(to_y / 2) * width + to_x] = sample[from];
                }
            }
        }
    }

    int32_t width, height;
    std::vector<uint8_t> luma, chroma;
};

// The bytes of a sample: kSampleHeight rows of Y, then half as many of U, V.
inline std::vector<uint8_t> sample(const std::string& name) {
    std::vector<uint8_t> bytes(size_t{3} * kSampleWidth * kSampleHeight / 2);
    const std::string path = std::string(FACESIG_SAMPLES) + "/" + name + "_160x120.nv12";
    std::FILE* file = std::fopen(path.c_str(), "rb");
    const bool read =
        file != nullptr && std::fread(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (file != nullptr) std::fclose(file);
    if (!read) bytes.clear();
    return bytes;
}

}  // namespace sample_frames
