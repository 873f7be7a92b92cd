#include "bench/repeats.h"

#include <algorithm>

#include "bench/marks.h"

namespace facesig {

namespace {

class Marker : public Session::Observer {
  public:
    void begins(size_t index) override { mark_layer(static_cast<int>(index)); }
    void layer(size_t /*index*/, const void* /*output*/) override {}
};

// Layers of a stream take turns row by row (session/observer.h): a layer's time is the sum of its
// turns, each with a look at the clock in it.
class Clock : public Session::Observer {
  public:
    explicit Clock(size_t layers) : times_(layers), sums_(layers), none_(layers), at_(layers) {}

    void begins(size_t index) override { go_on(index); }
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

InputSize image_size(const Session& session) {
    const Shape image = session.shapes().of(kImage);
    return {image.height, image.width};
}

Status plain_run(const std::vector<uint8_t>& image, std::vector<float>* signature,
                 Session* session) {
    if (session->model().kind == kEmbedder) return session->run(image.data(), signature->data());
    session->run_image(image.data());
    return {};
}

// Each stage of the cold start is marked, or timed, as the job asks.
Status cold_start(const Job& job, std::vector<float>* signature, Bench* bench) {
    std::vector<double> stages;
    const auto stage = [&](int mark) {
        if (job.marks) mark_layer(mark);
        stages.push_back(now());
    };
    if (job.marks) mark_open();
    stage(kOpenMark);
    FACESIG_TRY(Model::open(job.file, &bench->model));
    stage(kSessionMark);
    FACESIG_TRY(Session::create(bench->model, job.path, job.size, &bench->session));
    stage(kOwnMark);
    const std::vector<uint8_t> image = bench_image(image_size(*bench->session));
    signature->resize(static_cast<size_t>(bench->model->signature_length()));
    stage(kFirstRunMark);
    FACESIG_TRY(plain_run(image, signature, bench->session.get()));
    stages.push_back(now());
    if (job.marks) mark_close();
    bench->times.open = stages[1] - stages[0];
    bench->times.session = stages[2] - stages[1];
    bench->times.first = stages[4] - stages[3];
    return {};
}

void mark_warm_runs(int repeats, Session* session) {
    const std::vector<uint8_t> image = bench_image(image_size(*session));
    Marker marker;
    for (int i = 0; i < repeats; ++i) {
        mark_open();
        session->traced(image.data(), &marker);
        mark_close();
    }
}

Status time_warm_runs(int repeats, std::vector<float>* signature, Bench* bench) {
    Session* session = bench->session.get();
    const std::vector<uint8_t> image = bench_image(image_size(*session));
    Clock clock(bench->model->layers.size());
    std::vector<double> totals;
    for (int i = 0; i < repeats; ++i) {
        const double start = now();
        FACESIG_TRY(plain_run(image, signature, session));
        totals.push_back(now() - start);
        session->traced(image.data(), &clock);
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
    std::vector<float> signature;
    FACESIG_TRY(cold_start(job, &signature, bench));
    if (job.marks) {
        mark_warm_runs(job.repeats, bench->session.get());
        return {};
    }
    return time_warm_runs(job.repeats, &signature, bench);
}

}  // namespace facesig
