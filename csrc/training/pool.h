// Max-pool of 2 x 2 windows, and its gradient, on bfloat16 images in channels-last order.
//
// What: of equal numbers the first one of a window, row by row, is its maximum and takes the
//   gradient; `positions` says which, 2 * row + column. A gradient that several windows give is
//   summed in float32.
// Why: the alignment net's images have 4 or 12 channels. torch goes over them window by window and
//   needs many times as long as the convolution before it.
// How: windows next to each other, all their channels, in one loop that the compiler turns into
//   vectors; bfloat16 is compared as integers of the same order.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig::training {

struct Pool {
    const uint16_t* x = nullptr;  // (n, h, w, channels); forward only
    uint16_t* out = nullptr;      // (n, out_height, out_width, channels); forward only
    uint8_t* positions = nullptr;
    const uint16_t* gradient = nullptr;  // as out; backward only
    uint16_t* x_gradient = nullptr;      // as x; backward only
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

// Items: images.
void pool_forward_bf16_avx512(const Pool& job, int64_t image, void* scratch);
void pool_gradient_bf16_avx512(const Pool& job, int64_t image, void* scratch);

}  // namespace facesig::training
