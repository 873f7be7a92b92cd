#include <algorithm>
#include <cmath>
#include <string>

#include "capi/checks.h"
#include "capi/handles.h"
#include "capi/report.h"
#include "face/match.h"

using namespace facesig;

namespace {

// facesig/verifier/__init__.py says what the two answers are, and has the same number.
constexpr float kLeastStrength = 0.05F;
constexpr size_t kAnswers = 2;

std::string hex_of(const unsigned char* bytes, size_t count) {
    static const char digits[] = "0123456789abcdef";
    std::string text;
    for (size_t i = 0; i < count; ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

// Whether a list of words, one space between two, holds one.
bool holds(const std::string& words, const std::string& word) {
    return (" " + words + " ").find(" " + word + " ") != std::string::npos;
}

facesig_status check_base(const Model& model, const Model& base, facesig_error* error) {
    const std::string id = hex_of(base.model_id, sizeof(base.model_id));
    std::string bases;
    for (const auto& [key, value] : model.metadata) {
        if (key == "bases") bases = value;
    }
    if (holds(bases, id)) return FACESIG_OK;
    return fail(error, FACESIG_VERIFIER_BASE, "expected the embedder %.80s, got %s (%.200s)",
                bases.empty() ? "none" : bases.c_str(), id.c_str(), model.origin.c_str());
}

facesig_status check_answers(const Model& model, facesig_error* error) {
    const size_t answers = model.shapes.outputs[model.outputs[0]].elements();
    if (answers == kAnswers && !model.is_free()) return FACESIG_OK;
    return fail(error, FACESIG_MODEL_LAYER, "expected an answer of %zu numbers, got %zu (%.200s)",
                kAnswers, answers, model.origin.c_str());
}

// facesig_verifier_size() tells one side.
facesig_status check_square(const Model& model, facesig_error* error) {
    if (model.input.height == model.input.width) return FACESIG_OK;
    return fail(error, FACESIG_MODEL_HEADER, "expected a square input, got %d x %d (%.200s)",
                model.input.height, model.input.width, model.origin.c_str());
}

// The side of a square of RGB bytes; 0 if they are none.
int32_t side_of(size_t bytes) {
    const auto side = static_cast<int32_t>(std::lround(std::sqrt(static_cast<double>(bytes) / 3)));
    const bool square = side <= static_cast<int32_t>(kMaxSide) &&
                        size_t{3} * static_cast<size_t>(side) * static_cast<size_t>(side) == bytes;
    return square ? side : 0;
}

}  // namespace

facesig_status facesig_verifier_create(const facesig_model* model, const facesig_model* base,
                                       const char* isa, facesig_verifier** verifier,
                                       facesig_error* error) {
    if (verifier == nullptr) return fail_null(error, "verifier");
    *verifier = nullptr;
    if (model == nullptr) return fail_null(error, "model");
    if (base == nullptr) return fail_null(error, "base");
    return guarded(error, [&] {
        Status status = model->model->expect(kVerifier);
        if (status.ok()) status = base->model->expect(kEmbedder);
        if (!status.ok()) return report(status, error);
        const facesig_status of_base = check_base(*model->model, *base->model, error);
        if (of_base != FACESIG_OK) return of_base;
        const facesig_status of_answers = check_answers(*model->model, error);
        if (of_answers != FACESIG_OK) return of_answers;
        const facesig_status of_sides = check_square(*model->model, error);
        if (of_sides != FACESIG_OK) return of_sides;
        auto made = std::make_unique<facesig_verifier>();
        status = Session::create(model->model, isa, &made->session);
        if (status.ok()) *verifier = made.release();
        return report(status, error);
    });
}

void facesig_verifier_close(facesig_verifier* verifier) {
    delete verifier;
}

int32_t facesig_verifier_size(const facesig_verifier* verifier) {
    return verifier == nullptr ? 0 : verifier->session->model().input.height;
}

size_t facesig_verifier_memory(const facesig_verifier* verifier) {
    if (verifier == nullptr) return 0;
    return verifier->session->arena_bytes() + verifier->session->prepared_bytes();
}

facesig_status facesig_align_crop(facesig_session* session, const uint8_t* crop, size_t crop_size,
                                  uint8_t* face, size_t face_size, facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const facesig_status of_crop = check_crop(session->session->model(), crop, crop_size, error);
    if (of_crop != FACESIG_OK) return of_crop;
    if (face == nullptr) return fail_null(error, "face");
    const int32_t side = side_of(face_size);
    if (side == 0) {
        return fail(error, FACESIG_ARGUMENT,
                    "expected size * size * 3 bytes, size 1 to %u, got %zu (face)", kMaxSide,
                    face_size);
    }
    return guarded(error, [&] {
        Status status = session->check(crop);
        if (status.ok()) status = session->session->align(crop, side, face);
        return report(status, error);
    });
}

facesig_status facesig_verify_face(facesig_verifier* verifier, const uint8_t* face,
                                   size_t face_size, double rate, facesig_verdict* verdict,
                                   facesig_error* error) {
    if (verifier == nullptr) return fail_null(error, "verifier");
    if (face == nullptr) return fail_null(error, "face");
    if (verdict == nullptr) return fail_null(error, "verdict");
    Session& session = *verifier->session;
    const facesig_status of_size =
        check_size(crop_bytes(session.model()), face_size, "bytes", "face", error);
    if (of_size != FACESIG_OK) return of_size;
    const std::vector<Threshold>& table = session.model().profile.thresholds;
    const Threshold* threshold = nullptr;
    const facesig_status of_rate = guarded(error, [&] {
        return report(find_threshold(table.data(), table.size(), rate, &threshold), error);
    });
    if (of_rate != FACESIG_OK) return of_rate;
    session.run_image(face);
    const float* answers = session.output(0);
    const float score = answers[0] / std::max(answers[1], kLeastStrength);
    verdict->same = passes(double(score), double(threshold->similarity)) ? 1 : 0;
    verdict->score = score;
    verdict->threshold = threshold->similarity;
    return succeed(error);
}

facesig_status facesig_embed_aligned(facesig_session* session, const uint8_t* crop,
                                     size_t crop_size, float* signature, size_t length,
                                     facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const Model& model = session->session->model();
    const facesig_status of_crop = check_crop(model, crop, crop_size, error);
    if (of_crop != FACESIG_OK) return of_crop;
    const facesig_status of_signature = check_signature(model, signature, length, error);
    if (of_signature != FACESIG_OK) return of_signature;
    return guarded(error,
                   [&] { return report(session->session->embed_aligned(crop, signature), error); });
}
