// A camera's frame through the pipeline (face/pipeline.h), and each stage of it alone.
//
// The frame is NV12, as a camera of the board gives it, and must show a face; it is the same at
// every run. Stages, in the order they run:
//
//     whole frame     nothing is followed: search the whole frame, crop, embed
//     tracked frame   the face was there before: search a window about it, crop, embed
//     detect          the detector on the whole frame: convert, reduce, network, decode
//     window          the detector on the window
//     crop            the face's crop, from the frame
//     embed           the signature of the crop
//
// What the pipeline holds is told before anything else is made, so that it is the pipeline's alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/status.h"
#include "bench/repeats.h"
#include "face/face.h"

namespace facesig {

struct StageTime {
    const char* name;
    double ms;  // median; 0 with marks
};

struct FrameBench {
    std::vector<StageTime> stages;
    Face face = {};
    const char* isa = "";
    size_t arena_bytes = 0;  // of the pipeline
    int64_t heap_bytes = 0;  // as bench/machine.h, while there is only the pipeline
    int64_t peak_bytes = 0;
};

// Runs each stage once, then `repeats` times, each a region of interest with marks.
Status run_frame(const Job& job, FrameBench* bench);

}  // namespace facesig
