// From when on a face is worth a signature. The pipeline, the C interface and Python refuse what
// lies below, each with a way round it.
#pragma once

#include "image/content.h"
#include "model/model.h"

namespace facesig {

// The score from which a face is sure. Of 51 photos at 320 pixels, faces on which two other
// detectors agree reach it in 346 of 452 cases, all but the smallest, and other boxes in 4 of 66.
constexpr float kSureScore = 0.7F;

// Least longer side of the tight box, in pixels of the picture, for a network whose crop is
// kLeastSideInput pixels wide. LFW View 1 (test, 1,000 pairs), both crops of a pair reduced and cut
// again, shipped integer model: accuracy with the best threshold, and same pairs above the
// threshold for 1 in 1,000.
//
//     side  91    64    48    40    32    28    24    20    16
//     %     98.2  97.7  97.5  97.5  97.3  97.1  96.0  93.7  89.9
//     %     91.8  90.4  90.8  89.0  86.0  83.8  80.0  69.8  59.8
//
// From 28 to 24 pixels errors grow by a third, from there on by half and more with every step.
constexpr double kLeastSide = 24;
constexpr int32_t kLeastSideInput = 112;

// The least side for a model's crop.
inline double least_side(const Model& embedder) {
    return kLeastSide * embedder.input.height / kLeastSideInput;
}

// Whether crops of this model are large enough to be asked for content.
inline bool has_content_rule(const Model& embedder) {
    return embedder.input.height >= kContentGrid;
}

}  // namespace facesig
