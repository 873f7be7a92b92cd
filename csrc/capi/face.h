// From the engine's faces to those of facesig.h.
#pragma once

#include "capi/facesig.h"
#include "face/face.h"

namespace facesig {

inline facesig_face to_c(const Face& face) {
    facesig_face made = {};
    made.box = {face.box.x, face.box.y, face.box.width, face.box.height};
    for (int i = 0; i < kLandmarks; ++i) {
        made.landmarks[i] = {face.landmarks[i].x, face.landmarks[i].y};
    }
    made.score = face.score;
    made.turned = face.turned;
    return made;
}

}  // namespace facesig
