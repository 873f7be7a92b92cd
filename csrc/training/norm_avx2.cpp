#include "training/norm.h"

#include <cmath>

namespace facesig::training {

// Loops over the channels of a row, which the compiler turns into vectors; what is kept by channel
// comes from the first-level cache. std::fma, so that backward finds the very t of forward.

namespace {

struct Rows {
    Rows(const NormF32& norm, int64_t chunk)
        : start(chunk * kNormChunk),
          end(start + kNormChunk < norm.rows ? start + kNormChunk : norm.rows) {}
    int64_t start;
    int64_t end;
};

float* parts_of(const NormF32& norm, int64_t chunk) {
    float* plain = norm.parts + chunk * 2 * norm.channels;
    for (int c = 0; c < 2 * norm.channels; ++c) plain[c] = 0.0F;
    return plain;
}

}  // namespace

void norm_sums_f32_avx2(const NormF32& norm, int64_t chunk) {
    const Rows rows(norm, chunk);
    const int channels = norm.channels;
    float* __restrict plain = parts_of(norm, chunk);
    float* __restrict along = plain + channels;
    for (int64_t row = rows.start; row < rows.end; ++row) {
        const float* __restrict x = norm.x + row * channels;
        for (int c = 0; c < channels; ++c) {
            plain[c] += x[c];
            along[c] = std::fma(x[c], x[c], along[c]);
        }
    }
}

void norm_apply_f32_avx2(const NormF32& norm, int64_t chunk) {
    const Rows rows(norm, chunk);
    const int channels = norm.channels;
    const float* scale = norm.coefficients + kScale * channels;
    const float* shift = norm.coefficients + kShift * channels;
    for (int64_t row = rows.start; row < rows.end; ++row) {
        const float* __restrict x = norm.x + row * channels;
        float* __restrict out = norm.out + row * channels;
        for (int c = 0; c < channels; ++c) {
            const float t = std::fma(x[c], scale[c], shift[c]);
            out[c] = t <= 0.0F ? 0.0F : t;  // NaN stays
        }
    }
}

void norm_gradient_sums_f32_avx2(const NormF32& norm, int64_t chunk) {
    const Rows rows(norm, chunk);
    const int channels = norm.channels;
    const float* scale = norm.coefficients + kScale * channels;
    const float* shift = norm.coefficients + kShift * channels;
    float* __restrict plain = parts_of(norm, chunk);
    float* __restrict along = plain + channels;
    for (int64_t row = rows.start; row < rows.end; ++row) {
        const float* __restrict x = norm.x + row * channels;
        const float* __restrict gradient = norm.gradient + row * channels;
        for (int c = 0; c < channels; ++c) {
            const float t = std::fma(x[c], scale[c], shift[c]);
            const float g = t <= 0.0F ? 0.0F : gradient[c];
            plain[c] += g;
            along[c] = std::fma(g, t, along[c]);
        }
    }
}

void norm_gradient_f32_avx2(const NormF32& norm, int64_t chunk) {
    const Rows rows(norm, chunk);
    const int channels = norm.channels;
    const float* scale = norm.coefficients + kScale * channels;
    const float* shift = norm.coefficients + kShift * channels;
    const float* rstd = norm.coefficients + kRstd * channels;
    const float* slope = norm.coefficients + kSlope * channels;
    const float* offset = norm.coefficients + kOffset * channels;
    for (int64_t row = rows.start; row < rows.end; ++row) {
        const float* __restrict x = norm.x + row * channels;
        const float* __restrict gradient = norm.gradient + row * channels;
        float* __restrict out = norm.out + row * channels;
        for (int c = 0; c < channels; ++c) {
            const float t = std::fma(x[c], scale[c], shift[c]);
            const float g = t <= 0.0F ? 0.0F : gradient[c];
            out[c] = std::fma(g, rstd[c], std::fma(x[c], slope[c], offset[c]));
        }
    }
}

}  // namespace facesig::training
