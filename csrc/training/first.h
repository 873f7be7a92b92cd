// The first layer from bytes on: normalised input, 5x5 convolution of stride 2, 2x2 max-pool; and
// the gradient of its weights through pool, batch norm and ReLU. bfloat16, in AMX tiles or
// AVX-512's registers.
//
// What: images (n, h, w, 3) uint8 stand for (value - 128) / 128, which bfloat16 holds exactly; the
//   convolution pads with 2 zeros, has no bias, and its output, rounded to bfloat16, is pooled.
//   `positions` says which of the four won, 2 * row + column, the first one if equal.
// Why: the convolution's output has four times the numbers of the pool's. It, its gradient and the
//   normalised input never reach memory.
// How, forward: an image is converted into padded rows. The 15 numbers (kx, c) under one kernel row
//   lie side by side there, 6 numbers further for the next output, so that tile loads read them in
//   place: no patches are copied. The 16th number meets a weight of 0.
//
//        A: 14 outputs of a row, 16 numbers each     B: 8 pairs (kx, c), 16 even or odd channels
//
//   Register tile: two output rows of 14 by 32 channels in tmm0-3, input row in 4, weights in 5, 6;
//   an input row serves both output rows. Pooling compares the rounded numbers as integers.
// How, backward: sum over outputs of gradient times patch. The pool's gradient is spread over the
//   output's pixel pairs (x even, x odd): just what B wants side by side, one of four is not 0. A
//   is the transposed patches, [input row][kx, c][x], made from bytes by permutations.
//
//        A: 16 (kx, c), 32 outputs of a row each     B: 16 pixel pairs, 16 even or odd channels
//
//   Register tile: the five kernel rows in tmm0-4, A in 5, B in 6; an image per pass and half.
// AVX-512: forward with B's rows as they are and 32 bits of A in all lanes. Backward leaves out the
//   three zeros of four. A table has what two pooled pixels may have met, for each (ky, kx, c) the
//   numbers at 2 x 4 positions, 16 bytes: a shuffle gives each channel the two at its own ones.
// Sums: kFirstImages images at a time, then in their order.
#pragma once

#include <cstddef>
#include <cstdint>

#include "training/norm.h"

namespace facesig::training {

constexpr int64_t kFirstImages = 8;
constexpr int kFirstKernel = 5;
constexpr int kFirstPad = 2;
constexpr int kFirstNumbers = 15;                          // under one kernel row: 5 columns of 3
constexpr int kFirstOutputs = 14;                          // of a row, in one tile
constexpr int kRegister = 64;                              // bytes
constexpr int kFirstTableNumbers = kFirstKernel * 16 * 8;  // of two pooled pixels, in AVX-512

struct First {
    const uint8_t* bytes = nullptr;
    int64_t images = 0;
    int height = 0;  // a multiple of 4
    int width = 0;   // a multiple of 2 * kFirstOutputs
    int channels = 0;
    const uint16_t* weights = nullptr;    // (channels, 5, 5, 3) bfloat16; forward only
    uint16_t* pooled = nullptr;           // (n, h / 4, w / 4, channels)
    uint8_t* positions = nullptr;         // as pooled
    float* parts = nullptr;               // forward: (n, 2, channels), the sums that norm.h wants
    const uint16_t* gradient = nullptr;   // of the ReLU's output, as pooled; backward only
    const float* coefficients = nullptr;  // NormCoefficient by channels; backward only
    float* sums =
        nullptr;  // backward: (groups, channels / 32, 2, 5, 16, 16) by even/odd, ky, (kx, c)

    int out_width() const { return width / 2; }
    int pooled_width() const { return width / 4; }
    int pooled_height() const { return height / 4; }
    int pooled_pairs() const { return (pooled_width() + 1) / 2; }
    int blocks() const { return channels / kNormBlock; }
    int64_t groups() const { return (images + kFirstImages - 1) / kFirstImages; }
    // One past the last image of a group.
    int64_t end_of_group(int64_t group) const {
        const int64_t end = (group + 1) * kFirstImages;
        return end < images ? end : images;
    }
    int64_t sums_of_group() const { return int64_t{blocks()} * 2 * kFirstKernel * 256; }
    // Outputs of a row, rounded up to whole tiles of A's pixels.
    int padded_width() const { return (out_width() + 31) / 32 * 32; }
    // Numbers from one padded input row to the next.
    int row_numbers() const { return (3 * (width + 2 * kFirstPad) + 16 + 31) / 32 * 32; }
    size_t forward_scratch() const;
    size_t backward_scratch() const;
};

// Items: groups of images.
void first_forward_bf16_avx512(const First& job, int64_t group, void* scratch);
void first_gradient_bf16_avx512(const First& job, int64_t group, void* scratch);
void first_forward_bf16_amx(const First& job, int64_t group, void* scratch);
void first_gradient_bf16_amx(const First& job, int64_t group, void* scratch);

// Adds the groups: weight (channels, 5, 5, 3).
void first_gradient_add(const First& job, float* weight);

}  // namespace facesig::training
