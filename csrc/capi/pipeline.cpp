#include "face/pipeline.h"

#include <algorithm>

#include "capi/crop.h"
#include "capi/face.h"
#include "capi/handles.h"
#include "capi/report.h"

using namespace facesig;

namespace {

static_assert(FACESIG_MOST_FACES == kMostTracked, "as facesig.h says");
static_assert(FACESIG_SURE_SCORE == kSureScore, "as facesig.h says");

facesig_status status_of(Refusal refusal) {
    switch (refusal) {
        case Refusal::none:
            break;
        case Refusal::unsure:
            return FACESIG_UNSURE;
        case Refusal::too_small:
            return FACESIG_TOO_SMALL;
        case Refusal::no_content:
            return FACESIG_CONTENT;
        case Refusal::outside:
            return FACESIG_FACE;
    }
    return FACESIG_OK;
}

PipelineOptions options_of(const facesig_pipeline_options& given) {
    PipelineOptions options;
    options.longest = given.longest;
    options.most_faces = given.most_faces;
    options.track = given.track != 0;
    options.whole_every = given.whole_every;
    options.least_score = given.least_score;
    options.least_side = given.least_side;
    options.check_content = given.check_content != 0;
    return options;
}

facesig_status check_reserved(const facesig_pipeline_options* options, facesig_error* error) {
    if (options == nullptr) return FACESIG_OK;
    for (const int32_t number : options->reserved) {
        if (number == 0) continue;
        return fail(error, FACESIG_ARGUMENT, "expected 0, got %d (options, reserved)", number);
    }
    return FACESIG_OK;
}

facesig_seen to_c(const Seen& seen) {
    return {facesig::to_c(seen.face), seen.id, seen.tracked ? 1 : 0, status_of(seen.refusal), 0};
}

facesig_status check_room(const Pipeline& pipeline, const facesig_seen* seen, size_t capacity,
                          const float* signatures, size_t length, facesig_error* error) {
    if (seen == nullptr && capacity > 0) return fail_null(error, "seen");
    const auto each = static_cast<size_t>(pipeline.model().signature_length());
    const size_t expected = signatures == nullptr ? 0 : capacity * each;
    if (length == expected) return FACESIG_OK;
    return fail(error, FACESIG_ARGUMENT, "expected %zu numbers, got %zu (signatures)", expected,
                length);
}

}  // namespace

void facesig_pipeline_options_init(facesig_pipeline_options* options) {
    if (options == nullptr) return;
    const PipelineOptions defaults;
    *options = {};
    options->longest = defaults.longest;
    options->most_faces = defaults.most_faces;
    options->track = defaults.track ? 1 : 0;
    options->whole_every = defaults.whole_every;
    options->least_score = defaults.least_score;
    options->check_content = defaults.check_content ? 1 : 0;
    options->least_side = defaults.least_side;
}

facesig_status facesig_pipeline_create(const facesig_model* detector, const facesig_model* embedder,
                                       const char* isa, const facesig_pipeline_options* options,
                                       facesig_pipeline** pipeline, facesig_error* error) {
    if (pipeline == nullptr) return fail_null(error, "pipeline");
    *pipeline = nullptr;
    if (detector == nullptr) return fail_null(error, "detector");
    if (embedder == nullptr) return fail_null(error, "embedder");
    const facesig_status of_options = check_reserved(options, error);
    if (of_options != FACESIG_OK) return of_options;
    return guarded(error, [&] {
        auto made = std::make_unique<facesig_pipeline>();
        const Status status = Pipeline::create(
            detector->model, embedder->model, isa,
            options == nullptr ? PipelineOptions{} : options_of(*options), &made->pipeline);
        if (status.ok()) *pipeline = made.release();
        return report(status, error);
    });
}

void facesig_pipeline_close(facesig_pipeline* pipeline) {
    delete pipeline;
}

size_t facesig_pipeline_memory(const facesig_pipeline* pipeline) {
    return pipeline == nullptr ? 0 : pipeline->pipeline->memory_bytes();
}

facesig_status facesig_pipeline_run(facesig_pipeline* pipeline, const facesig_frame* frame,
                                    facesig_seen* seen, size_t capacity, float* signatures,
                                    size_t length, size_t* count, facesig_error* error) {
    if (pipeline == nullptr) return fail_null(error, "pipeline");
    Pipeline& made = *pipeline->pipeline;
    if (count == nullptr) return fail_null(error, "count");
    const facesig_status of_room = check_room(made, seen, capacity, signatures, length, error);
    if (of_room != FACESIG_OK) return of_room;
    if (frame == nullptr) return fail_null(error, "frame");
    View view;
    const facesig_status of_frame = view_of(*frame, &view, error);
    if (of_frame != FACESIG_OK) return of_frame;
    return guarded(error, [&] {
        const Status status = made.run(view, signatures != nullptr);
        if (!status.ok()) return report(status, error);
        const auto each = static_cast<size_t>(made.model().signature_length());
        *count = static_cast<size_t>(made.count());
        for (size_t i = 0; i < std::min(*count, capacity); ++i) {
            const Seen& one = made.seen(static_cast<int32_t>(i));
            seen[i] = to_c(one);
            if (signatures == nullptr) continue;
            float* to = signatures + i * each;
            if (one.signature == nullptr) {
                std::fill_n(to, each, 0.0F);
            } else {
                std::copy_n(one.signature, each, to);
            }
        }
        return succeed(error);
    });
}

void facesig_pipeline_reset(facesig_pipeline* pipeline) {
    if (pipeline != nullptr) pipeline->pipeline->reset();
}
