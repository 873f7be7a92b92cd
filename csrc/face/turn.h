// Quarter turns: pictures lying on their side, and what was found in them.
//
// Convention: `quarters` says by how many quarters, clockwise, a picture is turned: 0 to 3. A
// picture of width x height has height x width after one or three. One quarter takes the point (x,
// y) of the picture to (height - y, x) of the turned one.
//
// Why whole pixels: a quarter turn moves pixels and mixes none, so a face found in the turned
// picture is the face of the picture, to the bit.
#pragma once

#include <cstdint>

#include "face/face.h"

namespace facesig {

// Where a point of the turned picture lies in the picture of width x height.
Point turned_back(Point point, int32_t quarters, double width, double height);
Box turned_back(const Box& box, int32_t quarters, double width, double height);

// Row y of the turned picture. `pixels` are the picture's, height x width x 3.
void turned_row(const int8_t* pixels, int32_t width, int32_t height, int32_t quarters, int32_t y,
                int8_t* to);

// Turns a square of side x side x 3 bytes where it lies.
void turn_square(uint8_t* pixels, int32_t side, int32_t quarters);

}  // namespace facesig
