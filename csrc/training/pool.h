// Max-pool of 2 x 2 windows, and its gradient, on images in channels-last order, in bfloat16 or
// float32.
//
// What: of equal numbers the first one of a window, row by row, is its maximum and takes the
//   gradient; `positions` says which, 2 * row + column. A gradient that several windows give is
//   summed in float32.
// Why: the alignment net's images have 4 or 12 channels. torch goes over them window by window and
//   needs many times as long as the convolution before it.
// How: windows next to each other, all their channels, in one loop that the compiler turns into
//   vectors; numbers are compared as integers of the same order. pool_runs.h has it once for both.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

template <typename T>
struct Pool {
    const T* x = nullptr;  // (n, h, w, channels); forward only
    T* out = nullptr;      // (n, out_height, out_width, channels); forward only
    uint8_t* positions = nullptr;
    const T* gradient = nullptr;  // as out; backward only
    T* x_gradient = nullptr;      // as x; backward only
    int height = 0;
    int width = 0;
    int channels = 0;
    int stride = 1;  // or 2

    int out_height() const { return (height - 2) / stride + 1; }
    int out_width() const { return (width - 2) / stride + 1; }
    int64_t in_size() const { return int64_t{height} * width * channels; }
    int64_t out_size() const { return int64_t{out_height()} * out_width() * channels; }
    size_t backward_scratch() const { return static_cast<size_t>(in_size()) * sizeof(float); }
};

using PoolBf16 = Pool<uint16_t>;
using PoolF32 = Pool<float>;

// Items: images.
void pool_forward_bf16_avx512(const PoolBf16& job, int64_t image, void* scratch);
void pool_gradient_bf16_avx512(const PoolBf16& job, int64_t image, void* scratch);
void pool_forward_f32_avx2(const PoolF32& job, int64_t image, void* scratch);
void pool_gradient_f32_avx2(const PoolF32& job, int64_t image, void* scratch);

}  // namespace facesig::training
