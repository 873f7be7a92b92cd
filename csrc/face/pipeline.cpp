#include "face/pipeline.h"

#include <algorithm>
#include <cmath>

#include "base/exceptions.h"
#include "face/range.h"
#include "image/content.h"

namespace facesig {

Status check(const PipelineOptions& options) {
    Search search;
    search.longest = options.longest;
    FACESIG_TRY(check(search));
    FACESIG_TRY(check_range("a number", 1, kMostTracked, options.most_faces, "most_faces"));
    FACESIG_TRY(check_range("a number", 0, kMostEvery, options.whole_every, "whole_every"));
    FACESIG_TRY(check_range("a score", 0, 1, double{options.least_score}, "least_score"));
    return check_range("a side", kLeastBoxSide, kMostImageSide, options.least_side, "least_side");
}

Status Pipeline::create(std::shared_ptr<const Model> detector,
                        std::shared_ptr<const Model> embedder, const char* isa,
                        const PipelineOptions& options,
                        std::unique_ptr<Pipeline>* pipeline) FACESIG_ALLOCATES {
    FACESIG_TRY(check(options));
    FACESIG_TRY(embedder->expect(kEmbedder));
    std::unique_ptr<Pipeline> made(new Pipeline(options));
    FACESIG_TRY(Detector::create(std::move(detector), isa, &made->detector_));
    FACESIG_TRY(Session::create(std::move(embedder), isa, &made->embedder_));
    const int32_t side = made->model().input.height;
    FACESIG_TRY(Resampler::create(isa, side, side, &made->resampler_));
    made->crop_.resize(size_t{3} * side * side);
    made->signatures_.resize(static_cast<size_t>(options.most_faces) *
                             made->model().signature_length());
    *pipeline = std::move(made);
    return {};
}
FACESIG_NO_MEMORY("expected memory for a pipeline, got none")

Pipeline::Pipeline(const PipelineOptions& options)
    : options_(options), tracker_(options.whole_every) {}

void Pipeline::reset() {
    tracker_.reset();
}

size_t Pipeline::memory_bytes() const {
    return detector_->memory_bytes() + embedder_->arena_bytes() + embedder_->prepared_bytes() +
           resampler_->bytes() + crop_.size() + signatures_.size() * sizeof(float);
}

Status Pipeline::run(const View& frame, bool signatures) {
    if (frame.width != width_ || frame.height != height_) tracker_.reset();
    width_ = frame.width;
    height_ = frame.height;
    count_ = 0;
    Status status = look(frame);
    for (int32_t i = 0; status.ok() && i < count_; ++i) status = embed(frame, i, signatures);
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
        FACESIG_TRY(detector_->find_in(frame, window_about(track.box, width_, height_),
                                       kWindowPixels, options_.least_score));
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

Status Pipeline::embed(const View& frame, int32_t index, bool signature) {
    Seen& seen = seen_[index];
    const Box& box = seen.face.box;
    if (seen.face.score < options_.least_score) {
        seen.refusal = Refusal::unsure;
    } else if (longer_side(box) < options_.least_side) {
        seen.refusal = Refusal::too_small;
    } else if (!is_inside(box, frame.width, frame.height)) {
        seen.refusal = Refusal::outside;
    }
    if (!signature || seen.refusal != Refusal::none) return {};
    const int32_t side = model().input.height;
    cut(frame, crop_square(box, model().profile.crop_factor), side, resampler_.get(), crop_.data());
    if (options_.check_content && has_content_rule(model()) &&
        content_spread(crop_.data(), side) < kLeastSpread) {
        seen.refusal = Refusal::no_content;
        return {};
    }
    float* to = signatures_.data() + static_cast<size_t>(index) * model().signature_length();
    FACESIG_TRY(embedder_->run(crop_.data(), to));
    seen.signature = to;
    return {};
}

}  // namespace facesig
