// Where the rows of an image come from, for a model whose first layer reads it row by row.
//
// What: a source gives row y as int8, byte - 128, in the model's colour order. It is asked in
// rising order, for each row at most once, and writes it where the layer reads it: a camera's frame
// is converted and shrunk on the way and never held as a whole.
#pragma once

#include <cstdint>

#include "model/format.h"

namespace facesig {

class RowSource {
  public:
    virtual ~RowSource() = default;

    // Writes the row's width x 3 numbers.
    virtual void row(int32_t y, int8_t* to) = 0;
};

// An image in memory: rows of red, green, blue without gaps.
class ImageRows final : public RowSource {
  public:
    ImageRows(const uint8_t* image, int32_t width, ColourOrder order)
        : image_(image), width_(width), order_(order) {}

    void row(int32_t y, int8_t* to) override;

  private:
    const uint8_t* image_;
    int32_t width_;
    ColourOrder order_;
};

}  // namespace facesig
