// The one resampler: from a window of a frame to rows of pixels, for the crop and for the detector.
//
// The rule. Each output pixel is the mean of the frame over an interval as wide as the output
// pixel, but at least one pixel of the frame wide, in both directions: area averaging where the
// picture shrinks, bilinear interpolation where it grows (image/interval.h). What lies outside the
// frame is the frame mirrored at its border pixels (which are not doubled), or black. Everything
// after the positions is integers, so that every machine and ISA gives the same bytes; against the
// rule in real numbers (facesig/reference/crop.py) an RGB byte is off by less than one.
//
// Colour. Y and chroma are averaged each in its own plane and rounded to bytes; only output pixels
// are turned to RGB (image/colour.h). Chroma is mirrored by its samples, not by pixels.
//
// What is read: the rows and columns that the window touches, once a band of eight output rows
// (rows that two bands share twice). What is kept: one band. Nothing is allocated after create().
//
// Where an axis keeps its size, or halves exactly, with nothing outside, rows go straight from the
// frame to `pack`; the bytes are those of the general way. It pays wherever a caller can choose the
// window: even edges, whole numbers of pixels.
//
// Cost, modelled on a Cortex-A9 at 1 GHz with default memory, a frame that lies in no cache, worse
// preset (facesig-bench-frames, csrc/bench): the crop of a face of 90 pixels 0.39 ms, of 200 pixels
// 0.62, of 400 in RGB 2.0; 320 x 240 rows of a frame of that size 0.34, of one of twice the size
// 0.60, of 1280 x 720 4.4 (320 x 180); a window of 96 x 96 0.06, of 202 x 202 to 96 x 96 0.43. A
// frame much larger than what is wanted of it is better halved by the camera.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/buffer.h"
#include "base/status.h"
#include "image/interval.h"
#include "image/table.h"
#include "image/view.h"

namespace facesig {

// A rectangle in pixels of the frame; pixel (0, 0) covers (0, 0) to (1, 1). It may leave the frame.
struct Window {
    double left, top, width, height;
};

enum class Border { mirrored, black };

struct RowFormat {
    int32_t width, height;  // of the output, in pixels
    bool blue_first;        // B, G, R; otherwise R, G, B
    bool is_signed;         // int8, byte - 128; otherwise the byte
    Border border;
};

// Bytes of an image row that are averaged at a time: what is kept of them stays in L1.
constexpr int32_t kChunk = 512;

class Resampler {
  public:
    // For outputs of at most the given size, 1 to 16,384 a side. `isa` as in kernels/table.h.
    static Status create(const char* isa, int32_t most_width, int32_t most_height,
                         std::unique_ptr<Resampler>* made);

    // What begin() cannot take: numbers that are not finite, no size, more than 2^28 pixels away,
    // or more rows for one of the output than there is room for. Squares of a box that check_box()
    // passes fit for a crop factor of 4 and less.
    Status check(const Window& window, const RowFormat& format, const char* where) const;

    // Starts on a window of a checked view, which must stay as it is while rows are asked for. The
    // output is within the size of create(); check() has passed the window.
    void begin(const View& view, const Window& window, const RowFormat& format);

    // Row y of the output, 3 * width bytes. Asked for in rising order each part of the frame is
    // averaged once; any order gives the same rows.
    void row(int32_t y, uint8_t* to);
    void row(int32_t y, int8_t* to) { row(y, reinterpret_cast<uint8_t*>(to)); }

    const char* isa() const { return kernels_.isa; }
    size_t bytes() const { return bytes_; }

  private:
    struct PlaneAxes {
        Axis x, y;
    };
    struct Run;
    // Row y of an output is row (y << up) >> down behind `first`.
    struct StraightPlane {
        const uint8_t* first;
        int32_t up, down;
    };

    void place(int32_t most_width, int32_t most_height);
    void make_chunks(const Plane& plane, const Axis& x, int32_t* ends) const;
    bool same_axes(const View& view, const Window& window, const RowFormat& format) const;
    void make_axes();
    bool goes_straight() const;
    void begin_straight();
    void make_band(int32_t top);
    void make_plane(int32_t p, int32_t top);
    void fill_columns(int32_t p, int32_t origin, int32_t samples, int32_t top, int32_t drop);
    void fill_line(int32_t p, const Run& run, int32_t y, int32_t drop, uint16_t* to);
    void average_wide(int32_t p, int32_t x, int32_t top);
    void straight_row(int32_t y, uint8_t* to);
    void pack(const uint8_t* const rows[3], bool half, uint8_t* to) const;
    const PlaneAxes& axes(int32_t p) const { return axes_[planes_[p].halved_x]; }

    ImageKernels kernels_ = {};
    AlignedBuffer memory_;
    size_t bytes_ = 0;
    int32_t row_stride_ = 0, most_span_ = 0;

    // In memory_.
    Interval* intervals_[4] = {};  // x and y of whole planes, x and y of halved ones
    uint16_t *lines_ = nullptr, *columns_ = nullptr;
    uint8_t* components_ = nullptr;   // three of kBand rows
    const uint8_t** rows_ = nullptr;  // what one output row averages
    uint8_t* black_ = nullptr;
    int32_t* chunk_ends_[2] = {};  // of whole planes, of halved ones

    // Of the window at hand.
    View view_ = {};
    Window window_ = {};
    RowFormat format_ = {};
    YuvParams yuv_ = {};
    Plane planes_[kMostPlanes] = {};
    int32_t plane_count_ = 0;
    PlaneAxes axes_[2] = {};  // of whole planes, of halved ones
    bool straight_ = false, straight_half_ = false;
    StraightPlane straight_planes_[kMostPlanes] = {};
    int32_t band_ = -1;  // first row of the band in components_
};

}  // namespace facesig
