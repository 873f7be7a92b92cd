// A face in a picture: where it is and how sure the detector is of it.
//
// Convention: positions are (x, y) in pixels of the picture, x to the right, y down, and edges:
// pixel (0, 0) covers the square from (0, 0) to (1, 1). A tight box runs from the forehead to the
// chin and is as wide as the face.
#pragma once

#include <cstdint>

#include "image/crop.h"

namespace facesig {

struct Point {
    double x, y;
};

// Eye on the left of the upright picture, eye on its right, nose tip, mouth corner on the left, on
// the right.
constexpr int kLandmarks = 5;

struct Face {
    Box box;  // tight
    Point landmarks[kLandmarks];
    float score;  // 0 to 1

    // Degrees, clockwise, by which the picture has to be turned for this face to stand upright: 0,
    // 90, 180 or 270. Box and landmarks are those of the picture as given.
    int32_t turned;
};

}  // namespace facesig
