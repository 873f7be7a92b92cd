// From a camera's frame to signatures: detect or follow, choose, check, crop, embed.
//
// What: run() finds the faces of one frame, in the whole of it or, while they stay, in windows
// about their last places (face/track.h); takes the most_faces first of them (face/detect.h says in
// which order); and gives each a signature, or says why not. Signatures are made anew in every
// frame: which frames to believe is for the caller, who knows what hangs on it.
//
// Refusals. A face is refused where its signature would mean little: a detector that is not sure of
// it, a face smaller than the network can use, a crop that shows nothing, a box more than half
// outside the frame. It is followed all the same.
//
// Cost, beside the detector's and the embedder's own: the resampling of the frame and of the crop,
// each once. Zero allocations once every size of the network's input has come: with frames of one
// size that is after one whole frame and one window.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "face/detect.h"
#include "face/track.h"
#include "image/crop.h"

namespace facesig {

enum class Refusal : int32_t { none = 0, unsure, too_small, no_content, outside };

struct PipelineOptions {
    int32_t longest = kFrameSide;  // longer side to which whole frames are reduced
    int32_t most_faces = 1;        // 1 .. kMostTracked
    bool track = true;             // else every frame is searched whole
    int32_t whole_every = 10;      // as in Tracker
    float least_score = kSureScore;
    double least_side = kLeastSide;
    bool check_content = true;
};

// What is wrong with options, one sentence.
Status check(const PipelineOptions& options);

struct Seen {
    Face face;
    int32_t id;    // stays while the face is followed
    bool tracked;  // found in a window about its last place
    Refusal refusal;
    const float* signature;  // null if refused; valid until the next run
};

class Pipeline {
  public:
    // `isa` as in select_kernels().
    static Status create(std::shared_ptr<const Model> detector,
                         std::shared_ptr<const Model> embedder, const char* isa,
                         const PipelineOptions& options, std::unique_ptr<Pipeline>* pipeline);

    // Looks at the next frame, a checked view; without `signatures` none are made, and no crop is
    // looked at. After a failure nothing is followed any more.
    Status run(const View& frame, bool signatures = true);

    // Forgets the faces that are followed, as after a cut.
    void reset();

    // What the last run saw.
    int32_t count() const { return count_; }
    const Seen& seen(int32_t index) const { return seen_[index]; }

    const Model& model() const { return embedder_->model(); }
    const PipelineOptions& options() const { return options_; }
    size_t memory_bytes() const;

  private:
    explicit Pipeline(const PipelineOptions& options);
    Status look(const View& frame);
    Status follow(const View& frame, bool* followed);
    Status look_whole(const View& frame);
    Status embed(const View& frame, int32_t index, bool signature);

    PipelineOptions options_;
    Tracker tracker_;
    int32_t width_ = 0, height_ = 0;  // of the frames before
    std::unique_ptr<Detector> detector_;
    std::unique_ptr<Session> embedder_;
    std::unique_ptr<Resampler> resampler_;
    std::vector<uint8_t> crop_;
    std::vector<float> signatures_;
    int32_t count_ = 0;
    Seen seen_[kMostTracked];
};

}  // namespace facesig
