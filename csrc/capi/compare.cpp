#include <algorithm>
#include <cmath>
#include <cstdio>

#include "capi/handles.h"
#include "capi/report.h"

using namespace facesig;

namespace {

// As in facesig/types/signature.py: float32 rounding stays a hundred times below it.
constexpr double kUnitTolerance = 1e-4;

// As in facesig/runtime/compare.py: a rate may have been through float32.
constexpr double kRateTolerance = 1e-5;

facesig_status check_signature(const float* numbers, size_t length, const char* name,
                               facesig_error* error) {
    if (numbers == nullptr) return fail_null(error, name);
    double squares = 0;
    for (size_t i = 0; i < length; ++i) squares += double(numbers[i]) * numbers[i];
    if (!std::isfinite(squares)) {
        return fail(error, FACESIG_SIGNATURE,
                    "expected finite numbers, got NaN or infinity (signature %s)", name);
    }
    const double norm = std::sqrt(squares);
    if (std::fabs(norm - 1) > kUnitTolerance) {
        return fail(error, FACESIG_SIGNATURE, "expected a norm of 1, got %.6g (signature %s)", norm,
                    name);
    }
    return FACESIG_OK;
}

facesig_status cosine(const float* a, const float* b, size_t length, double* similarity,
                      facesig_error* error) {
    const facesig_status of_a = check_signature(a, length, "a", error);
    if (of_a != FACESIG_OK) return of_a;
    const facesig_status of_b = check_signature(b, length, "b", error);
    if (of_b != FACESIG_OK) return of_b;
    double product = 0;
    for (size_t i = 0; i < length; ++i) product += double(a[i]) * b[i];
    *similarity = std::min(std::max(product, -1.0), 1.0);
    return FACESIG_OK;
}

const Threshold* find(const Model& model, double rate) {
    for (const Threshold& threshold : model.profile.thresholds) {
        const double known = threshold.false_accept_rate;
        if (std::fabs(known - rate) <= kRateTolerance * std::max(known, std::fabs(rate))) {
            return &threshold;
        }
    }
    return nullptr;
}

facesig_status fail_rate(const Model& model, double rate, facesig_error* error) {
    char known[256] = "none, the model has no table";
    size_t used = 0;
    for (const Threshold& threshold : model.profile.thresholds) {
        if (used >= sizeof(known) - 32) break;
        used +=
            static_cast<size_t>(std::snprintf(known + used, sizeof(known) - used, "%s%g",
                                              used == 0 ? "" : ", ", threshold.false_accept_rate));
    }
    return fail(error, FACESIG_FALSE_ACCEPT_RATE, "expected one of %s, got %g (false-accept rate)",
                known, shown(rate));
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
    const Threshold* threshold = find(*model->model, rate);
    if (threshold == nullptr) return fail_rate(*model->model, rate, error);
    double similarity = 0;
    const facesig_status of_cosine = cosine(a, b, length, &similarity, error);
    if (of_cosine != FACESIG_OK) return of_cosine;
    match->same = similarity >= threshold->similarity ? 1 : 0;
    match->similarity = static_cast<float>(similarity);
    match->threshold = threshold->similarity;
    return succeed(error);
}
