// The pipeline on sequences made of two small samples: following, newcomers, losses, refusals, and
// that nothing is allocated once every size has come.
#include "face/pipeline.h"

#include <cmath>
#include <cstring>

#include "check.h"
#include "counted.h"
#include "sample_frames.h"

using namespace facesig;
using sample_frames::Canvas;

namespace {

std::shared_ptr<const Model> detector, embedder;

std::unique_ptr<Pipeline> make(const PipelineOptions& options, const char* isa = nullptr) {
    std::unique_ptr<Pipeline> made;
    CHECK(Pipeline::create(detector, embedder, isa, options, &made).ok());
    return made;
}

Canvas frame_with(const char* name, int32_t left, int32_t top) {
    Canvas canvas(320, 240);
    canvas.paste(sample_frames::sample(name), left, top);
    return canvas;
}

double cosine(const float* a, const float* b, int32_t length) {
    double sum = 0;
    for (int32_t i = 0; i < length; ++i) sum += double{a[i]} * b[i];
    return sum;
}

// A face that moves a few pixels a frame is followed, keeps its id and its signature.
void check_following(const char* isa) {
    PipelineOptions options;
    options.whole_every = 8;
    const std::unique_ptr<Pipeline> pipeline = make(options, isa);
    const int32_t length = pipeline->model().signature_length();
    std::vector<float> first;
    Box start = {};
    for (int32_t i = 0; i < 24; ++i) {
        const int32_t right = 4 * i, down = 2 * (i % 5);
        CHECK(pipeline->run(frame_with("sewell", right, down).view()).ok());
        CHECK(pipeline->count() == 1);
        if (pipeline->count() != 1) return;
        const Seen& seen = pipeline->seen(0);
        CHECK(seen.id == 1 && seen.tracked == (i % 8 != 0));
        CHECK(seen.refusal == Refusal::none && seen.signature != nullptr);
        if (i == 0) {
            start = seen.face.box;
            first.assign(seen.signature, seen.signature + length);
        }
        CHECK(std::fabs(seen.face.box.x - start.x - right) < 5);
        CHECK(std::fabs(seen.face.box.y - start.y - down) < 5);
        CHECK(std::fabs(cosine(seen.signature, seen.signature, length) - 1) < 1e-5);
        CHECK(cosine(seen.signature, first.data(), length) > 0.9);
    }
}

void check_losses() {
    PipelineOptions options;
    options.whole_every = 0;
    const std::unique_ptr<Pipeline> pipeline = make(options);
    const Canvas here = frame_with("sewell", 0, 0), there = frame_with("sewell", 150, 100);
    const Canvas nobody(320, 240), other(240, 240, 100);
    CHECK(pipeline->run(here.view()).ok() && pipeline->count() == 1);
    CHECK(pipeline->run(here.view()).ok() && pipeline->seen(0).tracked);
    // A leap: found again in the same frame, in the whole of it, as somebody new.
    CHECK(pipeline->run(there.view()).ok() && pipeline->count() == 1);
    CHECK(!pipeline->seen(0).tracked && pipeline->seen(0).id == 2);
    CHECK(pipeline->run(nobody.view()).ok() && pipeline->count() == 0);
    CHECK(pipeline->run(here.view()).ok() && pipeline->count() == 1);
    CHECK(!pipeline->seen(0).tracked && pipeline->seen(0).id == 3);
    pipeline->reset();
    CHECK(pipeline->run(here.view()).ok() && !pipeline->seen(0).tracked);
    // Another size: nothing is followed.
    CHECK(pipeline->run(here.view()).ok() && pipeline->seen(0).tracked);
    CHECK(pipeline->run(other.view()).ok() && pipeline->count() == 0);
    CHECK(pipeline->run(here.view()).ok() && !pipeline->seen(0).tracked);
}

void check_newcomers() {
    PipelineOptions options;
    options.whole_every = 3;
    options.most_faces = 2;
    const std::unique_ptr<Pipeline> pipeline = make(options);
    const Canvas one = frame_with("sewell", 0, 0);
    Canvas two = one;
    two.paste(sample_frames::sample("gallego"), 160, 120);
    CHECK(pipeline->run(one.view()).ok() && pipeline->count() == 1);
    CHECK(pipeline->run(two.view()).ok() && pipeline->count() == 1);  // only its window is searched
    CHECK(pipeline->run(two.view()).ok() && pipeline->count() == 1);
    CHECK(pipeline->run(two.view()).ok() && pipeline->count() == 2);
    if (pipeline->count() != 2) return;
    CHECK(pipeline->seen(0).id == 2 && pipeline->seen(1).id == 1);  // the larger one first
    const int32_t length = pipeline->model().signature_length();
    CHECK(cosine(pipeline->seen(0).signature, pipeline->seen(1).signature, length) < 0.5);
    CHECK(pipeline->run(two.view()).ok() && pipeline->count() == 2);
    CHECK(pipeline->seen(0).tracked && pipeline->seen(1).tracked);
    CHECK(pipeline->seen(0).id == 2 && pipeline->seen(1).id == 1);
    options.most_faces = 1;
    const std::unique_ptr<Pipeline> single = make(options);
    CHECK(single->run(two.view()).ok() && single->count() == 1);
    CHECK(single->seen(0).face.box.x > 160);
    options.track = false;
    const std::unique_ptr<Pipeline> whole = make(options);
    for (int i = 0; i < 3; ++i) {
        CHECK(whole->run(two.view()).ok() && !whole->seen(0).tracked && whole->seen(0).id == 1);
    }
}

void check_refusals() {
    const Canvas here = frame_with("sewell", 0, 0);
    PipelineOptions options;
    options.least_score = 0.999F;
    std::unique_ptr<Pipeline> pipeline = make(options);
    for (int i = 0; i < 2; ++i) {  // found, then followed
        CHECK(pipeline->run(here.view()).ok() && pipeline->count() == 1);
        CHECK(pipeline->seen(0).tracked == (i == 1));
        CHECK(pipeline->seen(0).refusal == Refusal::unsure);
        CHECK(pipeline->seen(0).signature == nullptr);
    }
    options = {};
    options.least_side = 80;
    pipeline = make(options);
    CHECK(pipeline->run(here.view()).ok() && pipeline->count() == 1);
    CHECK(pipeline->seen(0).refusal == Refusal::too_small);
    CHECK(pipeline->seen(0).signature == nullptr);
    // Without signatures nothing else is refused, and nothing is embedded.
    pipeline = make({});
    CHECK(pipeline->run(here.view(), false).ok() && pipeline->count() == 1);
    CHECK(pipeline->seen(0).refusal == Refusal::none && pipeline->seen(0).signature == nullptr);
}

void check_options() {
    const auto said = [](void (*change)(PipelineOptions*)) {
        PipelineOptions options;
        change(&options);
        std::unique_ptr<Pipeline> none;
        const Status status = Pipeline::create(detector, embedder, nullptr, options, &none);
        CHECK(status.cause() == Cause::option && none == nullptr);
        return status.message();
    };
    CHECK(said([](PipelineOptions* o) { o->longest = 31; }) ==
          "expected a longer side of 32 to 1024, got 31 (longest)");
    CHECK(said([](PipelineOptions* o) { o->longest = 1025; }) ==
          "expected a longer side of 32 to 1024, got 1025 (longest)");
    CHECK(said([](PipelineOptions* o) { o->most_faces = 0; }) ==
          "expected a number of 1 to 8, got 0 (most_faces)");
    CHECK(said([](PipelineOptions* o) { o->most_faces = 9; }) ==
          "expected a number of 1 to 8, got 9 (most_faces)");
    CHECK(said([](PipelineOptions* o) { o->whole_every = -1; }) ==
          "expected a number of 0 to 1e+06, got -1 (whole_every)");
    CHECK(said([](PipelineOptions* o) { o->least_score = 1.5F; }) ==
          "expected a score of 0 to 1, got 1.5 (least_score)");
    CHECK(said([](PipelineOptions* o) { o->least_score = NAN; }) ==
          "expected a score of 0 to 1, got nan (least_score)");
    CHECK(said([](PipelineOptions* o) { o->least_side = 7.5; }) ==
          "expected a side of 8 to 16384, got 7.5 (least_side)");
    std::unique_ptr<Pipeline> none;
    CHECK(Pipeline::create(embedder, embedder, nullptr, {}, &none).cause() == Cause::model_kind);
    CHECK(Pipeline::create(detector, detector, nullptr, {}, &none).cause() == Cause::model_kind);
    CHECK(Pipeline::create(detector, embedder, "avx", {}, &none).cause() == Cause::isa);
    CHECK(none == nullptr);
}

void check_memory() {
    PipelineOptions options;
    options.most_faces = 2;
    options.whole_every = 4;
    const std::unique_ptr<Pipeline> pipeline = make(options);
    std::vector<Canvas> canvases;
    for (int32_t i = 0; i < 10; ++i) canvases.push_back(frame_with("sewell", 4 * i, 2 * i));
    canvases.emplace_back(320, 240);  // lost
    canvases.push_back(frame_with("gallego", 100, 60));
    CHECK(pipeline->run(canvases[0].view()).ok());
    CHECK(pipeline->run(canvases[1].view()).ok());
    const long before = counted::allocations;
    long seen = 0;
    for (const Canvas& canvas : canvases) {
        CHECK(pipeline->run(canvas.view()).ok());
        seen += pipeline->count();
    }
    CHECK(counted::allocations == before);
    CHECK(seen == 11);
    std::printf("pipeline: %zu bytes\n", pipeline->memory_bytes());
}

// Scalar and NEON: the same faces to the bit. Of signatures the last step, which brings them to
// unit norm in float, adds in another order.
void check_paths() {
    PipelineOptions options;
    options.most_faces = 2;
    const std::unique_ptr<Pipeline> scalar = make(options, "scalar"), other = make(options);
    const int32_t length = scalar->model().signature_length();
    for (int32_t i = 0; i < 12; ++i) {
        Canvas canvas = frame_with(i % 3 == 0 ? "gallego" : "sewell", 6 * i, 2 * i);
        CHECK(scalar->run(canvas.view()).ok() && other->run(canvas.view()).ok());
        CHECK(scalar->count() == other->count() && scalar->count() == 1);
        for (int32_t k = 0; k < std::min(scalar->count(), other->count()); ++k) {
            const Seen &a = scalar->seen(k), &b = other->seen(k);
            CHECK(std::memcmp(&a.face, &b.face, sizeof(Face)) == 0);
            CHECK(a.id == b.id && a.tracked == b.tracked && a.refusal == b.refusal);
            CHECK(a.signature != nullptr && b.signature != nullptr);
            if (a.signature == nullptr || b.signature == nullptr) continue;
            for (int32_t n = 0; n < length; ++n) {
                CHECK(std::fabs(a.signature[n] - b.signature[n]) <= 1e-6F);
            }
        }
    }
}

}  // namespace

int main() {
    CHECK(Model::open(FACESIG_DETECTOR, &detector).ok());
    CHECK(Model::open(FACESIG_EMBEDDER, &embedder).ok());
    if (detector == nullptr || embedder == nullptr) return check::finish();
    check_following(nullptr);
    check_losses();
    check_newcomers();
    check_refusals();
    check_options();
    check_memory();
    check_paths();
    return check::finish();
}
