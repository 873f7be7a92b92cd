// A view of a frame: where its pixels lie and what they mean. It owns nothing, and nothing is
// copied.
//
// Colour that is stated, not guessed. What a camera calls YUV is one of two matrices (BT.601, what
// small cameras and JPEG use; BT.709, HD video) and one of two ranges (limited: black is 16, white
// 235; full: 0 and 255). The conversion is that of image/colour.h.
//
// Where chroma lies. One chroma sample colours its block of 2 x 2 pixels (of 2 x 1 in YUYV) evenly,
// so it is centred on the block. A frame is thus the same as the RGB picture that OpenCV's cvtColor
// or libyuv would make of it, only that nobody has to make that picture.
//
// Limits of every image, frame or photo, stand here once: 16 to 16,384 pixels a side, 50 million in
// all. What check_view() has passed can be read without another look: all positions fit 32 bits.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/status.h"
#include "image/colour.h"

namespace facesig {

constexpr int32_t kLeastImageSide = 16, kMostImageSide = 16384, kMostPixels = 50000000;

// Numbers are those of facesig.h and never change their meaning.
enum class PixelFormat : int32_t {
    rgb = 0,
    bgr = 1,
    grey = 2,
    rgbx = 3,  // four bytes a pixel, the fourth ignored
    bgrx = 4,
    nv12 = 5,  // planes Y and UV: U and V bytes by turns, half as many rows and columns of pairs
    i420 = 6,  // planes Y, U, V, the last two half as wide and high
    yuyv = 7,  // Y U Y V: pairs of pixels in four bytes
};

// Row y of plane p starts at planes[p] + y * strides[p], strides in bytes.
struct View {
    PixelFormat format = PixelFormat::rgb;
    int32_t width = 0, height = 0;
    ColourMatrix matrix = ColourMatrix::bt601;  // of YUV formats, as is the range
    ColourRange range = ColourRange::limited;
    const uint8_t* planes[3] = {nullptr, nullptr, nullptr};
    size_t strides[3] = {0, 0, 0};
};

// What `view` lacks to be readable, one sentence; `where` names it ("image", "frame").
Status check_view(const View& view, const char* where);

// Only the sizes: for who has pixels in some other form.
Status check_size(int32_t width, int32_t height, const char* where);

// Rows of samples of one plane: sample x lies at data + y * stride + x * pitch, and holds `count`
// components at `offset[i]` bytes from there. Component 0, 1, 2 is R, G, B or Y, U, V.
struct Plane {
    const uint8_t* data;
    size_t stride;
    int32_t width, height;       // in samples
    int32_t pitch;               // bytes from sample to sample
    int32_t halved_x, halved_y;  // 1 where there is one sample for two pixels
    int32_t count;
    int32_t offset[3], component[3];
    uint8_t black;  // what the plane's samples hold in a black picture
};

constexpr int32_t kMostPlanes = 3;

// Describes a checked view, plane by plane; returns how many there are. The first holds R, G and B,
// or Y.
int32_t planes_of(const View& view, Plane (&planes)[kMostPlanes]);

// Whether the components are Y, U, V; grey has one component.
bool is_yuv(PixelFormat format);

}  // namespace facesig
