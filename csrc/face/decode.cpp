#include "face/decode.h"

#include <cmath>

#include "face/exponential.h"

namespace facesig {

namespace {

// A little low, so that rounding cannot make it refuse what the score itself would pass.
float raw_limit(double least_score) {
    const double least = least_score * least_score;
    if (least <= 0) return -HUGE_VALF;
    return static_cast<float>(sigmoid_inverse(std::fmin(least, 1 - 1e-9)) - 1e-5);
}

bool placed(double number) {
    return std::fabs(number) <= kFarthest;  // false for NaN
}

}  // namespace

Decoder::Decoder(float least_score)
    : least_score_(least_score), least_raw_(raw_limit(least_score)) {}

void Decoder::decode(const Map maps[kLevels], Candidates* candidates) const {
    uint32_t index = 0;
    for (int32_t level = 0; level < kLevels; ++level) {
        const Map& map = maps[level];
        const float* numbers = map.numbers;
        for (int32_t row = 0; row < map.height; ++row) {
            for (int32_t column = 0; column < map.width; ++column, ++index) {
                if (numbers[0] >= least_raw_ && numbers[1] >= least_raw_) {
                    cell(numbers, row, column, kLevelStride[level], index, candidates);
                }
                numbers += kMapChannels;
            }
        }
    }
}

void Decoder::cell(const float* numbers, int32_t row, int32_t column, int32_t stride,
                   uint32_t index, Candidates* candidates) const {
    Candidate found;
    found.cell = index;
    found.score = static_cast<float>(std::sqrt(sigmoid(numbers[0]) * sigmoid(numbers[1])));
    if (!(found.score >= least_score_)) return;
    const double centre_x = (column + double{numbers[2]}) * stride;
    const double centre_y = (row + double{numbers[3]}) * stride;
    const double width = exponential(numbers[4]) * stride;
    const double height = exponential(numbers[5]) * stride;
    bool sane = placed(centre_x) && placed(centre_y) && placed(width) && placed(height) &&
                width > 0 && height > 0;
    found.left = static_cast<float>(centre_x - width / 2);
    found.top = static_cast<float>(centre_y - height / 2);
    found.width = static_cast<float>(width);
    found.height = static_cast<float>(height);
    sane = sane && found.width > 0 && found.height > 0;  // not so small that float32 has none
    for (int32_t i = 0; i < 10; ++i) {
        const double at = ((i % 2 == 0 ? column : row) + double{numbers[6 + i]}) * stride;
        sane = sane && placed(at);
        found.points[i] = static_cast<float>(at);
    }
    if (sane) candidates->add(found);
}

}  // namespace facesig
