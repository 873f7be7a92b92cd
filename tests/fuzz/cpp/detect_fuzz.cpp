// Finding faces: maps of any numbers decoded and suppressed; a detector that was drawn, on frames
// of all formats and sizes; and a pipeline of it over some frames.
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "face/decode.h"
#include "networks.h"
#include "pictures.h"
#include "seal.h"

namespace {

using facesig::Candidates;

// A number of a map: mostly one that means something.
float map_number(fuzz::Choices* choices) {
    switch (choices->below(8)) {
        case 0:
            return choices->number<float>();
        case 1:
            return 0;
        case 2:
            return 100;
        default:
            return static_cast<float>(choices->number<int8_t>()) / 16;
    }
}

void decode(fuzz::Choices* choices) {
    Candidates candidates;
    if (!candidates.prepare().ok()) std::abort();
    std::vector<float> numbers[facesig::kLevels];
    facesig::Map maps[facesig::kLevels];
    const bool crowd = choices->one_in(4);
    for (int i = 0; i < facesig::kLevels; ++i) {
        const int height = choices->between(1, crowd ? 40 : 4), width = choices->between(1, 8);
        numbers[i].resize(static_cast<size_t>(height) * static_cast<size_t>(width) * 16);
        const size_t chosen = crowd ? 16 : numbers[i].size();
        for (size_t k = 0; k < numbers[i].size(); ++k) {
            numbers[i][k] = k < chosen ? map_number(choices) : numbers[i][k - chosen];
        }
        maps[i] = {numbers[i].data(), height, width};
    }
    const facesig::Decoder decoder(static_cast<float>(choices->byte()) / 255);
    decoder.decode(maps, &candidates);
    const int count = candidates.count();
    if (count < 0 || count > facesig::kCandidates) std::abort();
    const int kept = candidates.suppress(static_cast<float>(choices->byte()) / 255);
    if (kept > count || (count > 0 && kept < 1)) std::abort();
    for (int i = 0; i < kept; ++i) {
        const facesig::Candidate& each = candidates.data()[i];
        if (!(each.score >= 0 && each.score <= 1) || !(each.width > 0) || !(each.height > 0))
            std::abort();
        if (i > 0 && !Candidates::before(candidates.data()[i - 1], each)) std::abort();
    }
}

// A model opened from what was drawn; null if it was refused.
struct Opened {
    std::unique_ptr<uint8_t, fuzz::Free> file;
    facesig_model* model = nullptr;

    explicit Opened(const fuzz::Drawn& drawn)
        : file(fuzz::aligned(drawn.file.data(), drawn.file.size())) {
        static_cast<void>(
            facesig_model_from_memory(file.get(), drawn.file.size(), &model, nullptr));
    }
    Opened(const Opened&) = delete;
    ~Opened() { facesig_model_close(model); }
};

bool is_face(const facesig_face& face) {
    const facesig_box& box = face.box;
    return std::isfinite(box.x) && std::isfinite(box.y) && box.width > 0 && box.height > 0 &&
           face.score >= 0 && face.score <= 1 && face.turned % 90 == 0;
}

void find(fuzz::Choices* choices, const Opened& opened) {
    facesig_detector* detector = nullptr;
    if (facesig_detector_create(opened.model, choices->one_in(2) ? "scalar" : "neon", &detector,
                                nullptr) != FACESIG_OK)
        return;
    for (int i = choices->between(1, 3); i > 0; --i) {
        const fuzz::Picture picture(choices, 140);
        const int longest =
            choices->one_in(8) ? choices->number<int32_t>() : choices->between(32, 100);
        facesig_face faces[5];
        size_t count = 0;
        const size_t capacity = static_cast<size_t>(choices->below(6));
        if (facesig_detector_find(detector, &picture.frame(), longest, choices->below(2), faces,
                                  capacity, &count, nullptr) != FACESIG_OK) {
            continue;
        }
        for (size_t k = 0; k < count && k < capacity; ++k) {
            if (!is_face(faces[k])) std::abort();
        }
    }
    facesig_detector_close(detector);
}

void follow(fuzz::Choices* choices, const Opened& detector, const Opened& embedder) {
    facesig_pipeline_options options;
    facesig_pipeline_options_init(&options);
    options.longest = choices->between(32, 100);
    options.most_faces = choices->between(1, FACESIG_MOST_FACES);
    options.track = choices->below(4);
    options.whole_every = choices->below(4);
    options.least_score = static_cast<float>(choices->below(11)) / 10;
    options.check_content = choices->below(2);
    options.least_side = choices->one_in(4) ? choices->number<double>() : 8;
    facesig_pipeline* pipeline = nullptr;
    if (facesig_pipeline_create(detector.model, embedder.model, nullptr, &options, &pipeline,
                                nullptr) != FACESIG_OK) {
        return;
    }
    const fuzz::Picture first(choices, 140);
    const auto length = static_cast<size_t>(facesig_model_signature_length(embedder.model));
    for (int i = choices->between(1, 5); i > 0; --i) {
        const fuzz::Picture other(choices, 140);
        facesig_seen seen[FACESIG_MOST_FACES];
        std::vector<float> signatures(FACESIG_MOST_FACES * length);
        size_t count = 0;
        const facesig_frame& frame = choices->one_in(4) ? other.frame() : first.frame();
        if (facesig_pipeline_run(pipeline, &frame, seen, FACESIG_MOST_FACES, signatures.data(),
                                 signatures.size(), &count, nullptr) != FACESIG_OK) {
            continue;
        }
        for (size_t k = 0; k < count; ++k) {
            if (!is_face(seen[k].face) || seen[k].id < 1) std::abort();
        }
    }
    facesig_pipeline_close(pipeline);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Choices choices(data, size);
    const int what = choices.below(3);
    if (what == 0) {
        decode(&choices);
        return 0;
    }
    const Opened detector(fuzz::draw_detector(&choices));
    if (detector.model == nullptr) return 0;
    if (what == 1) {
        find(&choices, detector);
        return 0;
    }
    const Opened embedder(choices.one_in(2) ? fuzz::draw_integer_embedder(&choices)
                                            : fuzz::draw_float_embedder(&choices));
    if (embedder.model != nullptr) follow(&choices, detector, embedder);
    return 0;
}
