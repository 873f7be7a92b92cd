// From a detector's maps to candidates: YuNet's decoding.
//
// What: three maps of float32, height x width x 16, for strides 8, 16 and 32. The 16 numbers of the
// cell in row r and column c of stride t are cls, obj, four of the box and ten of the points:
//
//     score  = sqrt(sigmoid(cls) * sigmoid(obj))
//     centre = ((c + box0) t, (r + box1) t),  width = e^box2 t,  height = e^box3 t
//     point k = ((c + points2k) t, (r + points2k+1) t)
//
// in pixels of the network's input; a cell counts from `least_score` on.
//
// How: a score of s needs sigmoid(cls) >= s^2 and the same of obj, as neither is above 1. So the
// raw numbers are compared with the x at which sigmoid(x) = s^2, and hardly any cell gets further:
// no exponential for the others. Numbers that are no place in a picture (NaN, infinity, boxes
// beyond kFarthest) are passed over, as a file may hold any weights.
//
// Cost: two loads and comparisons a cell; a map of 320 x 240 has 1,580.
#pragma once

#include <cstdint>

#include "face/candidates.h"

namespace facesig {

constexpr int32_t kLevels = 3;
constexpr int32_t kLevelStride[kLevels] = {8, 16, 32};
constexpr int32_t kMapChannels = 16;

// No box or point further out, nor larger, in pixels of the network's input, is a face.
constexpr double kFarthest = 65536;

struct Map {
    const float* numbers;  // height x width x 16
    int32_t height, width;
};

class Decoder {
  public:
    // `least_score` from 0 to 1.
    explicit Decoder(float least_score);

    // Adds what the maps hold, in the order of kLevelStride.
    void decode(const Map maps[kLevels], Candidates* candidates) const;

  private:
    void cell(const float* numbers, int32_t row, int32_t column, int32_t stride, uint32_t index,
              Candidates* candidates) const;

    float least_score_;
    float least_raw_;  // of cls and obj
};

}  // namespace facesig
