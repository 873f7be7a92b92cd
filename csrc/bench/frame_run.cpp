#include "bench/frame_run.h"

#include <cstdio>
#include <memory>

#include "bench/machine.h"
#include "bench/marks.h"
#include "face/pipeline.h"
#include "image/crop.h"

namespace facesig {

namespace {

// The frame's bytes: the Y plane, then half as many of U and V.
Status read_frame(const Job& job, std::vector<uint8_t>* bytes) {
    const auto pixels = static_cast<size_t>(job.size.height) * static_cast<size_t>(job.size.width);
    bytes->resize(pixels / 2 * 3 + 1);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(job.frame.c_str(), "rb"),
                                                               &std::fclose);
    const size_t got =
        file == nullptr ? 0 : std::fread(bytes->data(), 1, bytes->size(), file.get());
    if (got + 1 == bytes->size()) return {};
    return {Cause::image_size,
            format("expected %zu bytes of NV12, got %zu%s (%s)", bytes->size() - 1, got,
                   got == bytes->size() ? " or more" : "", job.frame.c_str())};
}

View view_of(const Job& job, const std::vector<uint8_t>& bytes) {
    View view;
    view.format = PixelFormat::nv12;
    view.width = job.size.width;
    view.height = job.size.height;
    const auto stride = static_cast<size_t>(view.width);
    view.planes[0] = bytes.data();
    view.planes[1] = bytes.data() + stride * static_cast<size_t>(view.height);
    view.strides[0] = view.strides[1] = stride;
    return view;
}

class Stages {
  public:
    Stages(const Job& job, FrameBench* bench) : job_(job), bench_(bench) {}

    // `prepare` comes before every `run` and is no part of it.
    template <typename Prepare, typename Run>
    Status add(const char* name, Prepare prepare, Run run) {
        FACESIG_TRY(prepare());
        FACESIG_TRY(run());
        std::vector<double> times;
        for (int i = 0; i < job_.repeats; ++i) {
            FACESIG_TRY(prepare());
            if (job_.marks) mark_open();
            const double start = now();
            Status status = run();
            times.push_back(now() - start);
            if (job_.marks) mark_close();
            FACESIG_TRY(std::move(status));
        }
        bench_->stages.push_back({name, job_.marks ? 0 : median(times)});
        return {};
    }
    template <typename Run>
    Status add(const char* name, Run run) {
        return add(
            name, [] { return Status(); }, run);
    }

  private:
    const Job& job_;
    FrameBench* bench_;
};

// That the pipeline did what its stage's name says.
Status expect_face(const Pipeline& pipeline, bool tracked) {
    if (pipeline.count() == 0) return {Cause::face, "expected a face, got none (frame)"};
    const Seen& seen = pipeline.seen(0);
    if (seen.refusal != Refusal::none) {
        return {Cause::face, format("expected a face that is good enough, got refusal %d (frame)",
                                    static_cast<int>(seen.refusal))};
    }
    if (seen.tracked == tracked) return {};
    return {Cause::face, format("expected a face %s, got the other (frame)",
                                tracked ? "that is followed" : "of a whole frame")};
}

Status run_pipeline(const Job& job, const View& view, Pipeline* pipeline, FrameBench* bench) {
    Stages stages(job, bench);
    const auto run = [&] { return pipeline->run(view); };
    const auto forget = [&] {
        pipeline->reset();
        return Status();
    };
    FACESIG_TRY(stages.add("whole frame", forget, run));
    FACESIG_TRY(expect_face(*pipeline, false));
    bench->face = pipeline->seen(0).face;
    FACESIG_TRY(stages.add("tracked frame", run));
    FACESIG_TRY(expect_face(*pipeline, true));
    bench->arena_bytes = pipeline->memory_bytes();
    bench->heap_bytes = heap_bytes();
    bench->peak_bytes = job.marks ? -1 : peak_resident_bytes();
    return {};
}

Status run_parts(const Job& job, const View& view, std::shared_ptr<const Model> detector_model,
                 const std::shared_ptr<const Model>& model, FrameBench* bench) {
    std::unique_ptr<Detector> detector;
    std::unique_ptr<Session> session;
    std::unique_ptr<Resampler> resampler;
    const int32_t side = model->input.height;
    FACESIG_TRY(Detector::create(std::move(detector_model), job.isa, &detector));
    FACESIG_TRY(Session::create(model, job.isa, &session));
    FACESIG_TRY(Resampler::create(job.isa, side, side, &resampler));
    std::vector<uint8_t> crop(size_t{3} * side * side);
    std::vector<float> signature(static_cast<size_t>(model->signature_length()));
    const Box box = bench->face.box;
    const Box window = window_about(box, view.width, view.height);
    const double factor = model->profile.crop_factor;
    Stages stages(job, bench);
    FACESIG_TRY(stages.add("detect", [&] { return detector->find(view, Search()); }));
    FACESIG_TRY(stages.add(
        "window", [&] { return detector->find_in(view, window, kWindowPixels, kSureScore); }));
    FACESIG_TRY(stages.add("crop", [&] {
        cut(view, crop_square(box, factor), side, resampler.get(), crop.data());
        return Status();
    }));
    FACESIG_TRY(stages.add("embed", [&] { return session->run(crop.data(), signature.data()); }));
    bench->isa = session->isa();
    return {};
}

}  // namespace

Status run_frame(const Job& job, FrameBench* bench) {
    std::vector<uint8_t> bytes;
    FACESIG_TRY(read_frame(job, &bytes));
    const View view = view_of(job, bytes);
    FACESIG_TRY(check_view(view, "frame"));
    std::shared_ptr<const Model> detector, embedder;
    FACESIG_TRY(Model::open(job.detector, &detector));
    FACESIG_TRY(Model::open(job.file, &embedder));
    PipelineOptions options;
    options.whole_every = 0;
    std::unique_ptr<Pipeline> pipeline;
    FACESIG_TRY(Pipeline::create(detector, embedder, job.isa, options, &pipeline));
    FACESIG_TRY(run_pipeline(job, view, pipeline.get(), bench));
    pipeline.reset();
    return run_parts(job, view, std::move(detector), embedder, bench);
}

}  // namespace facesig
