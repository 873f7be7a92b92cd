#include "training/norm.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace facesig::training {

namespace {

// The channel at a place in the kernels' order: float32's is torch's.
template <typename T>
int channel_at(int place) {
    if (!std::is_same<T, uint16_t>::value) return place;
    const int within = place % kNormBlock;
    const int half = kNormBlock / 2;
    return place - within + (within < half ? 2 * within : 2 * (within - half) + 1);
}

template <typename T>
double total(const Norm<T>& norm, int64_t chunks, int which, int place) {
    double sum = 0.0;
    for (int64_t chunk = 0; chunk < chunks; ++chunk) {
        sum += norm.parts[(chunk * 2 + which) * norm.channels + place];
    }
    return sum;
}

}  // namespace

template <typename T>
void norm_known_coefficients(const Norm<T>& norm, const NormState& state, float* coefficients) {
    const int channels = norm.channels;
    for (int place = 0; place < channels; ++place) {
        const int c = channel_at<T>(place);
        const double rstd = 1.0 / std::sqrt(state.variance[c] + state.eps);
        coefficients[kScale * channels + place] = static_cast<float>(rstd);
        coefficients[kShift * channels + place] =
            static_cast<float>(state.bias[c] - state.mean[c] * rstd);
        coefficients[kRstd * channels + place] = static_cast<float>(rstd);
    }
}

template <typename T>
void norm_coefficients(const Norm<T>& norm, int64_t chunks, const NormState& state,
                       float* coefficients) {
    const auto rows = static_cast<double>(norm.rows);
    for (int place = 0; place < norm.channels; ++place) {
        const int c = channel_at<T>(place);
        const double mean = total(norm, chunks, 0, place) / rows;
        const double square = total(norm, chunks, 1, place) / rows;
        state.mean[c] = static_cast<float>(mean);
        // max keeps NaN: a run that diverged must say so.
        state.variance[c] = static_cast<float>(std::max(square - mean * mean, 0.0));
    }
    norm_known_coefficients(norm, state, coefficients);
}

template <typename T>
void norm_gradient_coefficients(const Norm<T>& norm, int64_t chunks, const NormState& state,
                                float* bias_gradient, float* coefficients) {
    const auto rows = static_cast<double>(norm.rows);
    const int channels = norm.channels;
    for (int place = 0; place < channels; ++place) {
        const int c = channel_at<T>(place);
        const double rstd = 1.0 / std::sqrt(state.variance[c] + state.eps);
        const double plain = total(norm, chunks, 0, place);
        const double along = total(norm, chunks, 1, place) - state.bias[c] * plain;  // g * x-hat
        bias_gradient[c] = static_cast<float>(plain);
        const double slope = -rstd * rstd * along / rows;
        coefficients[kSlope * channels + place] = static_cast<float>(slope);
        coefficients[kOffset * channels + place] =
            static_cast<float>(-rstd * plain / rows - slope * state.mean[c]);
    }
}

template void norm_coefficients(const NormBf16&, int64_t, const NormState&, float*);
template void norm_coefficients(const NormF32&, int64_t, const NormState&, float*);
template void norm_known_coefficients(const NormBf16&, const NormState&, float*);
template void norm_known_coefficients(const NormF32&, const NormState&, float*);
template void norm_gradient_coefficients(const NormBf16&, int64_t, const NormState&, float*,
                                         float*);
template void norm_gradient_coefficients(const NormF32&, int64_t, const NormState&, float*, float*);

}  // namespace facesig::training
