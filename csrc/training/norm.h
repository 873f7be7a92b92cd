// Batch norm of gain 1 and ReLU behind it, forward and backward, in bfloat16 or float32.
//
// What: x (rows, channels) -> y = max(0, (x - mean) / sqrt(variance + eps) + bias) with the mean
// and
//   the biased variance of each channel over the rows; backward, the gradients of x and of the
//   bias.
// How: two passes each. Forward: sums, then y. Backward keeps x alone: where the ReLU let through
// is
//   computed again, t = x * scale + shift > 0, and x-hat is t - bias. Sums of chunks of kNormChunk
//   rows in float32; chunks are added in double, in their order (norm.cpp).
// Cost: memory. Forward reads x twice and writes y; backward reads x and y's gradient twice and
//   writes x's. torch's three operations move twice as much, and their outputs lie in fresh pages.
//
// Numbers by channel are, wherever they are called coefficients or parts, in the order that the
// kernels want: that of torch in float32, "halves" (lanes.h) in bfloat16.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

constexpr int64_t kNormChunk = 512;
constexpr int kNormBlock = 32;  // channels come in multiples of it in bfloat16

template <typename T>
struct Norm {
    const T* x = nullptr;         // (rows, channels)
    const T* gradient = nullptr;  // of y; backward only
    T* out = nullptr;             // y, or the gradient of x
    int64_t rows = 0;
    int channels = 0;
    const float* coefficients = nullptr;  // NormCoefficient by channels
    float* parts = nullptr;               // (chunks, 2, channels): two sums of each chunk
};

// Rows of `coefficients`. The gradient of x is rstd * g + slope * x + offset, where g is y's
// gradient, 0 where the ReLU was.
enum NormCoefficient { kScale, kShift, kRstd, kSlope, kOffset, kNormCoefficients };

using NormBf16 = Norm<uint16_t>;
using NormF32 = Norm<float>;

// Of one chunk: the sums of x and x * x; y; the sums of g and g * t; the gradient of x.
void norm_sums_bf16_avx512(const NormBf16& norm, int64_t chunk);
void norm_apply_bf16_avx512(const NormBf16& norm, int64_t chunk);
void norm_gradient_sums_bf16_avx512(const NormBf16& norm, int64_t chunk);
void norm_gradient_bf16_avx512(const NormBf16& norm, int64_t chunk);
void norm_sums_f32_avx2(const NormF32& norm, int64_t chunk);
void norm_apply_f32_avx2(const NormF32& norm, int64_t chunk);
void norm_gradient_sums_f32_avx2(const NormF32& norm, int64_t chunk);
void norm_gradient_f32_avx2(const NormF32& norm, int64_t chunk);

// A batch norm's numbers by channel, in torch's order.
struct NormState {
    const float* bias = nullptr;
    float* mean = nullptr;
    float* variance = nullptr;  // biased
    double eps = 0.0;
};

inline int64_t norm_chunks(int64_t rows) {
    return (rows + kNormChunk - 1) / kNormChunk;
}

// From the parts of all chunks: mean and variance, and the coefficients of norm_apply.
template <typename T>
void norm_coefficients(const Norm<T>& norm, int64_t chunks, const NormState& state,
                       float* coefficients);

// From mean and variance: scale, shift and rstd.
template <typename T>
void norm_known_coefficients(const Norm<T>& norm, const NormState& state, float* coefficients);

// From the gradient's parts: the bias's gradient, and the coefficients of norm_gradient.
template <typename T>
void norm_gradient_coefficients(const Norm<T>& norm, int64_t chunks, const NormState& state,
                                float* bias_gradient, float* coefficients);

}  // namespace facesig::training
