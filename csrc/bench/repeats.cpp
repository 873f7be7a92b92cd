#include "bench/repeats.h"

#include <algorithm>
#include <cstring>

#include "bench/marks.h"

namespace facesig {

namespace {

// Sees layers pass; what lies between them is the image's.
class Watch : public Session::Observer {
  public:
    virtual void image() = 0;
};

class Marker final : public Watch {
  public:
    void begins(size_t index) override { mark_layer(static_cast<int>(index)); }
    void image() override { mark_layer(kImageMark); }
    void layer(size_t /*index*/, const void* /*output*/) override {}
};

// Layers of a stream take turns row by row (session/observer.h): a layer's time is the sum of its
// turns, each with a look at the clock in it.
class Clock final : public Watch {
  public:
    explicit Clock(size_t layers) : times_(layers), sums_(layers), none_(layers), at_(layers) {}

    void begins(size_t index) override { go_on(index); }
    void image() override { go_on(none_); }
    void layer(size_t /*index*/, const void* /*output*/) override { go_on(none_); }

    void next_run() {
        go_on(none_);
        for (size_t i = 0; i < sums_.size(); ++i) times_[i].push_back(sums_[i]);
        std::fill(sums_.begin(), sums_.end(), 0.0);
    }

    std::vector<double> medians() const {
        std::vector<double> result;
        result.reserve(times_.size());
        for (const std::vector<double>& times : times_) result.push_back(median(times));
        return result;
    }

  private:
    // From here on time belongs to layer `index`, or to none.
    void go_on(size_t index) {
        const double time = now();
        if (at_ != none_) sums_[at_] += time - start_;
        at_ = index;
        start_ = now();
    }

    std::vector<std::vector<double>> times_;
    std::vector<double> sums_;
    size_t none_, at_;
    double start_ = 0;
};

// What a session runs on, in the form that its model reads: an embedder's crop, or rows of int8,
// which are only copied, as their making belongs to a frame (frame_run.h).
class Input {
  public:
    explicit Input(Session* session)
        : session_(session),
          image_(bench_image({session->shapes().image.height, session->shapes().image.width})),
          signature_(static_cast<size_t>(session->model().signature_length())) {}

    Status run() {
        if (session_->model().kind == kEmbedder) {
            return session_->run(image_.data(), signature_.data());
        }
        if (session_->model().by_rows) {
            Rows rows(*this, nullptr);
            session_->run_rows(rows);
        } else {
            session_->run_image(image_.data());
        }
        return {};
    }

    void run_watched(Watch* watch) {
        if (!session_->model().by_rows) return session_->traced(image_.data(), watch);
        Rows rows(*this, watch);
        session_->traced_rows(rows, watch);
    }

  private:
    class Rows final : public RowSource {
      public:
        Rows(const Input& input, Watch* watch) : input_(input), watch_(watch) {}

        void row(int32_t y, int8_t* to) override {
            if (watch_ != nullptr) watch_->image();
            const size_t bytes = size_t{3} * input_.session_->shapes().image.width;
            std::memcpy(to, input_.image_.data() + static_cast<size_t>(y) * bytes, bytes);
        }

      private:
        const Input& input_;
        Watch* watch_;
    };

    Session* session_;
    std::vector<uint8_t> image_;
    std::vector<float> signature_;
};

// Each stage of the cold start is marked, or timed, as the job asks.
Status cold_start(const Job& job, std::unique_ptr<Input>* input, Bench* bench) {
    std::vector<double> stages;
    const auto stage = [&](int mark) {
        if (job.marks) mark_layer(mark);
        stages.push_back(now());
    };
    if (job.marks) mark_open();
    stage(kOpenMark);
    FACESIG_TRY(Model::open(job.file, &bench->model));
    stage(kSessionMark);
    FACESIG_TRY(Session::create(bench->model, job.isa, job.size, &bench->session));
    stage(kOwnMark);
    *input = std::make_unique<Input>(bench->session.get());
    stage(kFirstRunMark);
    FACESIG_TRY((*input)->run());
    stages.push_back(now());
    if (job.marks) mark_close();
    bench->times.open = stages[1] - stages[0];
    bench->times.session = stages[2] - stages[1];
    bench->times.first = stages[4] - stages[3];
    return {};
}

void mark_warm_runs(int repeats, Input* input) {
    Marker marker;
    for (int i = 0; i < repeats; ++i) {
        mark_open();
        input->run_watched(&marker);
        mark_close();
    }
}

Status time_warm_runs(int repeats, Input* input, Bench* bench) {
    Clock clock(bench->model->layers.size());
    std::vector<double> totals;
    for (int i = 0; i < repeats; ++i) {
        const double start = now();
        FACESIG_TRY(input->run());
        totals.push_back(now() - start);
        input->run_watched(&clock);
        clock.next_run();
    }
    bench->times.total = median(totals);
    bench->times.least = *std::min_element(totals.begin(), totals.end());
    bench->times.most = *std::max_element(totals.begin(), totals.end());
    bench->times.layers = clock.medians();
    return {};
}

}  // namespace

std::vector<uint8_t> bench_image(InputSize size) {
    const int32_t height = size.height, width = size.width;
    std::vector<uint8_t> image;
    image.reserve(size_t{3} * height * width);
    for (int32_t y = 0; y < height; ++y) {
        for (int32_t x = 0; x < width; ++x) {
            image.push_back(static_cast<uint8_t>(64 + 127 * x / width));
            image.push_back(static_cast<uint8_t>(64 + 127 * y / height));
            const int32_t both = 63 * (x * height + y * width) / (height * width);
            image.push_back(static_cast<uint8_t>(64 + both));
        }
    }
    return image;
}

Status run_bench(const Job& job, Bench* bench) {
    std::unique_ptr<Input> input;
    FACESIG_TRY(cold_start(job, &input, bench));
    if (job.marks) {
        mark_warm_runs(job.repeats, input.get());
        return {};
    }
    return time_warm_runs(job.repeats, input.get(), bench);
}

}  // namespace facesig
