// Running a model for its costs: by the clock of the thread, or with marks for the timing model.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/status.h"
#include "session/session.h"

namespace facesig {

// An image of smooth colours: the time of a run does not depend on what an image shows.
std::vector<uint8_t> bench_image(InputSize size);

// CPU milliseconds of this thread, the median of all repeats.
struct Times {
    double open = 0, session = 0, first = 0;  // the cold start, once
    double total = 0;                         // a plain run
    double least = 0, most = 0;               // of all plain runs
    std::vector<double> layers;               // of runs with a look at the clock about each layer
};

struct Bench {
    std::shared_ptr<const Model> model;
    std::unique_ptr<Session> session;
    Times times;
};

struct Job {
    std::string file;
    std::string frame;     // NV12: then run_frame() is meant
    std::string detector;  // of the frame
    InputSize size =
        {};  // of the frame, or of the image of a model that takes any; {0, 0}: its own
    const char* isa = nullptr;  // of select_kernels()
    int repeats = 1;
    bool marks = false;
};

// Opens the model and runs it. With marks nothing is timed: the cold start is the first region of
// interest, each of the `repeats` warm runs another one.
Status run_bench(const Job& job, Bench* bench);

// What the timing model's layers of the first region stand for; above all layers of a model.
constexpr int kOpenMark = 0xF00;
constexpr int kSessionMark = 0xF01;
constexpr int kFirstRunMark = 0xF02;
constexpr int kOwnMark = 0xF03;  // making an image to run on; no part of the cold start

// In every region: handing over a row of the image, for models that read rows.
constexpr int kImageMark = 0xF04;

}  // namespace facesig
