#include "capi/handles.h"
#include "capi/report.h"
#include "face/match.h"

using namespace facesig;

namespace {

facesig_status read_stored(const float* numbers, size_t length, const char* name,
                           StoredSignature* stored, facesig_error* error) {
    if (numbers == nullptr) return fail_null(error, name);
    return report(read_signature(numbers, length, name, stored), error);
}

facesig_status cosine(const float* a, const float* b, size_t length, double* similarity,
                      facesig_error* error) {
    return guarded(error, [&] {
        StoredSignature first = {}, second = {};
        const facesig_status of_a = read_stored(a, length, "a", &first, error);
        if (of_a != FACESIG_OK) return of_a;
        const facesig_status of_b = read_stored(b, length, "b", &second, error);
        if (of_b != FACESIG_OK) return of_b;
        *similarity = cosine_similarity(first, second, length);
        return FACESIG_OK;
    });
}

}  // namespace

facesig_status facesig_similarity(const float* a, const float* b, size_t length, float* similarity,
                                  facesig_error* error) {
    if (similarity == nullptr) return fail_null(error, "similarity");
    double exact = 0;
    const facesig_status of_cosine = cosine(a, b, length, &exact, error);
    if (of_cosine != FACESIG_OK) return of_cosine;
    *similarity = static_cast<float>(exact);
    return succeed(error);
}

facesig_status facesig_compare(const facesig_model* model, const float* a, const float* b,
                               size_t length, double rate, facesig_match* match,
                               facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    if (match == nullptr) return fail_null(error, "match");
    const auto expected = static_cast<size_t>(model->model->signature_length());
    if (length != expected) {
        return fail(error, FACESIG_ARGUMENT, "expected %zu numbers, got %zu (signature)", expected,
                    length);
    }
    const std::vector<Threshold>& table = model->model->profile.thresholds;
    const Threshold* threshold = nullptr;
    const facesig_status of_rate = guarded(error, [&] {
        return report(find_threshold(table.data(), table.size(), rate, &threshold), error);
    });
    if (of_rate != FACESIG_OK) return of_rate;
    double similarity = 0;
    const facesig_status of_cosine = cosine(a, b, length, &similarity, error);
    if (of_cosine != FACESIG_OK) return of_cosine;
    match->same = passes(similarity, double(threshold->similarity)) ? 1 : 0;
    match->similarity = static_cast<float>(similarity);
    match->threshold = threshold->similarity;
    return succeed(error);
}
