// Frames of any format for tests: random planes that end where memory ends.
#pragma once

#include <memory>
#include <vector>

#include "check.h"
#include "fenced.h"
#include "image/view.h"

namespace check {

constexpr facesig::PixelFormat kFormats[] = {
    facesig::PixelFormat::rgb,  facesig::PixelFormat::bgr,  facesig::PixelFormat::grey,
    facesig::PixelFormat::rgbx, facesig::PixelFormat::bgrx, facesig::PixelFormat::nv12,
    facesig::PixelFormat::i420, facesig::PixelFormat::yuyv};

class Frame {
  public:
    // `gap` bytes follow each row but the last of a plane; of a third plane, many more.
    Frame(Random* random, facesig::PixelFormat format, int32_t width, int32_t height, int32_t gap) {
        view.format = format;
        view.width = width;
        view.height = height;
        view.matrix = static_cast<facesig::ColourMatrix>(random->below(2));
        view.range = static_cast<facesig::ColourRange>(random->below(2));
        const int kind = static_cast<int>(format);
        const int planes = kind == 5 ? 2 : kind == 6 ? 3 : 1;
        for (int p = 0; p < planes; ++p) {
            const int32_t per_pixel[] = {3, 3, 1, 4, 4, 1, 1, 2};
            const int32_t bytes = p == 0 ? width * per_pixel[kind] : kind == 5 ? width : width / 2;
            const int32_t rows = p == 0 ? height : height / 2;
            const int32_t behind = p < 2 ? gap : 97 * gap;  // planes need not be alike
            const int32_t stride = bytes + behind;
            memory_.push_back(
                std::make_unique<Fenced<uint8_t>>(static_cast<size_t>(stride * rows - behind)));
            for (size_t i = 0; i < memory_.back()->size(); ++i) {
                (*memory_.back())[i] = static_cast<uint8_t>(random->next());
            }
            view.planes[p] = memory_.back()->data();
            view.strides[p] = static_cast<size_t>(stride);
        }
    }
    facesig::View view;

  private:
    std::vector<std::unique_ptr<Fenced<uint8_t>>> memory_;
};

inline void expect(const facesig::Status& status, facesig::Cause cause, const char* message) {
    CHECK(status.cause() == cause);
    if (status.message() != message) std::fprintf(stderr, "%s\n", status.message().c_str());
    CHECK(status.message() == message);
}

}  // namespace check
