// Frames drawn from choices, each plane in memory of its own that ends with its last byte.
#pragma once

#include <memory>
#include <vector>

#include "choices.h"
#include "facesig.h"

namespace fuzz {

class Picture {
  public:
    // Of any format; sizes up to `most`, now and then ones that are not legal.
    Picture(Choices* choices, int most) {
        const bool legal = !choices->one_in(8);
        frame_.format = legal ? choices->below(8) : choices->number<int32_t>();
        frame_.width = choices->between(16, most);
        frame_.height = choices->between(16, most);
        const bool yuv = frame_.format >= FACESIG_NV12 && frame_.format <= FACESIG_YUYV;
        if (legal && yuv) {
            frame_.width &= ~1;
            frame_.height &= ~1;
        }
        frame_.matrix = legal ? choices->below(2) : choices->number<int32_t>();
        frame_.range = legal ? choices->below(2) : choices->number<int32_t>();
        const int gap = choices->one_in(2) ? 0 : choices->below(70);
        Noise noise(choices->number<uint16_t>());
        const int kind = choices->below(5);
        for (int plane = 0; plane < 3; ++plane) fill(plane, gap, kind, &noise);
        if (!legal) spoil(choices);
    }

    const facesig_frame& frame() const { return frame_; }

    // The same as an image, which has one plane.
    facesig_image image() const {
        return {frame_.planes[0], frame_.width, frame_.height, frame_.strides[0], frame_.format};
    }

  private:
    // Bytes of a row of a plane, and its rows.
    void size_of(int plane, size_t* row, size_t* rows) const {
        const auto width = static_cast<size_t>(frame_.width);
        const auto height = static_cast<size_t>(frame_.height);
        const bool halved = plane > 0;
        *rows = halved ? (height + 1) / 2 : height;
        switch (frame_.format) {
            case FACESIG_RGBX:
            case FACESIG_BGRX:
                *row = width * 4;
                break;
            case FACESIG_GREY:
                *row = width;
                break;
            case FACESIG_NV12:
                *row = halved ? (width + 1) / 2 * 2 : width;
                break;
            case FACESIG_I420:
                *row = halved ? (width + 1) / 2 : width;
                break;
            case FACESIG_YUYV:
                *row = (width + 1) / 2 * 4;
                break;
            default:
                *row = width * 3;
        }
    }

    void fill(int plane, int gap, int kind, Noise* noise) {
        size_t row = 0, rows = 0;
        size_of(plane, &row, &rows);
        frame_.strides[plane] = row + static_cast<size_t>(gap);
        const size_t bytes = frame_.strides[plane] * (rows - 1) + row;
        planes_[plane].reset(new uint8_t[bytes]);
        for (size_t i = 0; i < bytes; ++i) {
            planes_[plane][i] = kind == 0   ? 0
                                : kind == 1 ? 255
                                : kind == 2 ? static_cast<uint8_t>(i)
                                            : static_cast<uint8_t>(noise->next());
        }
        frame_.planes[plane] = planes_[plane].get();
    }

    // One number that cannot be; sizes only where a check must refuse them, as the planes are as
    // large as they were.
    void spoil(Choices* choices) {
        switch (choices->below(5)) {
            case 0:
                frame_.planes[choices->below(3)] = nullptr;
                break;
            case 1:
                frame_.width = -choices->number<uint8_t>();
                break;
            case 2:
                frame_.height = choices->one_in(2) ? INT32_MAX : INT32_MIN;
                break;
            case 3:
                frame_.strides[choices->below(3)] = static_cast<size_t>(choices->below(16));
                break;
            default:
                break;
        }
    }

    facesig_frame frame_ = {};
    std::unique_ptr<uint8_t[]> planes_[3];
};

}  // namespace fuzz
