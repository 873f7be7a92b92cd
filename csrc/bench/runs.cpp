#include "bench/runs.h"

#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace facesig {

namespace {

// The marks that csrc/a9model/README.md defines: system calls that fail and change nothing.
void mark_open() {
    (void)!getpgid(0x53470001);
}
void mark_close() {
    (void)!getpgid(0x53470000);
}
void mark_layer(int index) {
    (void)!getpgid(0x53480000 | index);
}

// CPU time of this thread in milliseconds: what other programs take is not in it.
double now() {
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

class Marker : public Session::Observer {
  public:
    void begins(size_t index) override { mark_layer(static_cast<int>(index)); }
    void layer(size_t /*index*/, const void* /*output*/) override {}
};

class Clock : public Session::Observer {
  public:
    explicit Clock(size_t layers) : times_(layers) {}

    void begins(size_t /*index*/) override { start_ = now(); }
    void layer(size_t index, const void* /*output*/) override {
        times_[index].push_back(now() - start_);
    }
    std::vector<double> medians() const {
        std::vector<double> result;
        result.reserve(times_.size());
        for (const std::vector<double>& times : times_) result.push_back(median(times));
        return result;
    }

  private:
    std::vector<std::vector<double>> times_;
    double start_ = 0;
};

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
    FACESIG_TRY(Session::create(bench->model, job.path, &bench->session));
    stage(kOwnMark);
    const std::vector<uint8_t> crop = bench_crop(bench->model->input.height);
    signature->resize(static_cast<size_t>(bench->model->signature_length()));
    stage(kFirstRunMark);
    FACESIG_TRY(bench->session->run(crop.data(), signature->data()));
    stages.push_back(now());
    if (job.marks) mark_close();
    bench->times.open = stages[1] - stages[0];
    bench->times.session = stages[2] - stages[1];
    bench->times.first = stages[4] - stages[3];
    return {};
}

void mark_warm_runs(int repeats, Session* session) {
    const std::vector<uint8_t> crop = bench_crop(session->model().input.height);
    Marker marker;
    for (int i = 0; i < repeats; ++i) {
        mark_open();
        session->traced(crop.data(), &marker);
        mark_close();
    }
}

Status time_warm_runs(int repeats, std::vector<float>* signature, Bench* bench) {
    Session* session = bench->session.get();
    const std::vector<uint8_t> crop = bench_crop(bench->model->input.height);
    Clock clock(bench->model->layers.size());
    std::vector<double> totals;
    for (int i = 0; i < repeats; ++i) {
        const double start = now();
        FACESIG_TRY(session->run(crop.data(), signature->data()));
        totals.push_back(now() - start);
        session->traced(crop.data(), &clock);
    }
    bench->times.total = median(totals);
    bench->times.least = *std::min_element(totals.begin(), totals.end());
    bench->times.most = *std::max_element(totals.begin(), totals.end());
    bench->times.layers = clock.medians();
    return {};
}

}  // namespace

std::vector<uint8_t> bench_crop(int32_t size) {
    std::vector<uint8_t> crop;
    crop.reserve(size_t{3} * size * size);
    for (int32_t y = 0; y < size; ++y) {
        for (int32_t x = 0; x < size; ++x) {
            crop.push_back(static_cast<uint8_t>(64 + 127 * x / size));
            crop.push_back(static_cast<uint8_t>(64 + 127 * y / size));
            crop.push_back(static_cast<uint8_t>(64 + 63 * (x + y) / size));
        }
    }
    return crop;
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
