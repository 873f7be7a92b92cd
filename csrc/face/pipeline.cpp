#include "face/pipeline.h"

#include <algorithm>
#include <new>

#include "image/content.h"

namespace facesig {

Pipeline::Pipeline(const PipelineOptions& options)
    : options_(options), tracker_(options.whole_every) {}

void Pipeline::reset() {
    tracker_.reset();
}

Status Pipeline::run(const View& frame) {
    if (frame.width != width_ || frame.height != height_) tracker_.reset();
    width_ = frame.width;
    height_ = frame.height;
    count_ = 0;
    Status status = look(frame);
    for (int32_t i = 0; status.ok() && i < count_; ++i) status = embed(frame, i);
    if (!status.ok()) {
        count_ = 0;
        tracker_.reset();
    }
    return status;
}

Status Pipeline::look(const View& frame) {
    if (options_.track && !tracker_.whole_due()) {
        bool followed = false;
        FACESIG_TRY(follow(frame, &followed));
        if (followed) return {};
    }
    return look_whole(frame);
}

// Every followed face in its window; one that is not there again ends it.
Status Pipeline::follow(const View& frame, bool* followed) {
    Box boxes[kMostTracked];
    for (int32_t i = 0; i < tracker_.count(); ++i) {
        const Track& track = tracker_.track(i);
        FACESIG_TRY(detector_->find_in(frame, window_about(track.box), kWindowPixels,
                                       options_.least_score));
        double least = HUGE_VAL;
        for (int32_t k = 0; k < detector_->count(); ++k) {
            const Face face = detector_->face(k);
            const double distance = distance_squared(track.box, face.box);
            if (distance >= least || !follows(track.box, face.box)) continue;
            least = distance;
            seen_[i] = {face, track.id, true, Refusal::none, nullptr};
            boxes[i] = face.box;
        }
        if (least == HUGE_VAL) return {};
    }
    *followed = tracker_.found_in_windows(boxes);
    if (*followed) count_ = tracker_.count();
    return {};
}

Status Pipeline::look_whole(const View& frame) {
    Search search;
    search.longest = options_.longest;
    search.sure = options_.least_score;
    FACESIG_TRY(detector_->find(frame, search));
    Box boxes[kMostTracked];
    count_ = std::min(detector_->count(), options_.most_faces);
    for (int32_t i = 0; i < count_; ++i) {
        seen_[i] = {detector_->face(i), 0, false, Refusal::none, nullptr};
        boxes[i] = seen_[i].face.box;
    }
    tracker_.found_whole(boxes, count_);
    for (int32_t i = 0; i < count_; ++i) seen_[i].id = tracker_.track(i).id;
    return {};
}

}  // namespace facesig
