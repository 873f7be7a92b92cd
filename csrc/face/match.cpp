#include "face/match.h"

#include <algorithm>
#include <cmath>

namespace facesig {

Status read_signature(const float* numbers, size_t length, const char* name,
                      StoredSignature* read) {
    double squares = 0;
    for (size_t i = 0; i < length; ++i) squares += double(numbers[i]) * numbers[i];
    if (!std::isfinite(squares)) {
        return {Cause::signature,
                format("expected finite numbers, got NaN or infinity (signature %s)", name)};
    }
    const double norm = std::sqrt(squares);
    if (std::fabs(norm - 1) > kRoundedTolerance) {
        return {Cause::signature,
                format("expected a norm of 1, got %.6g (signature %s)", norm, name)};
    }
    *read = {numbers, std::fabs(norm - 1) > kUnitTolerance ? static_cast<float>(norm) : 1.0F};
    return {};
}

double cosine_similarity(const StoredSignature& a, const StoredSignature& b, size_t length) {
    double product = 0;
    for (size_t i = 0; i < length; ++i) {
        const float of_a = a.numbers[i] / a.norm, of_b = b.numbers[i] / b.norm;
        product += double(of_a) * of_b;
    }
    return std::min(std::max(product, -1.0), 1.0);
}

Status find_threshold(const Threshold* table, size_t count, double rate, const Threshold** found) {
    for (size_t i = 0; i < count; ++i) {
        const double here = table[i].false_accept_rate;
        if (std::fabs(here - rate) <= kRateTolerance * std::max(here, std::fabs(rate))) {
            *found = table + i;
            return {};
        }
    }
    std::string known;
    for (size_t i = 0; i < count; ++i) {
        known += format("%s%g", i == 0 ? "" : ", ", table[i].false_accept_rate);
    }
    if (count == 0) known = "none, the model has no table";
    return {Cause::false_accept_rate,
            format("expected one of %s, got %g (false-accept rate)", known.c_str(), shown(rate))};
}

bool passes(double similarity, double threshold) {
    return similarity >= threshold;
}

}  // namespace facesig
