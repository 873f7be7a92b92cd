// From the 32-bit sums of an integer layer to its output: int8, int16 or float32.
//
// What (model/FORMAT.md, Output): r = float32(sum) * multiplier of the channel, both roundings to
// nearest even. A float32 output is r, or 0 where a ReLU finds a negative sum. An integer output,
// which always stands behind a ReLU, is min(trunc(r + 0.5), most) + zero point, and 0 for negative
// sums; `most` counts from the zero point.
//
// How: convolutions and linear layers hand over sums by fours: four channels of some pixels, as
// their weights lie. Multiplication by a float32 costs two conversions a number and saves what a
// fixed-point multiplier would need: a 64-bit product, a shift per channel, and a rule for ties.
//
// NEON: conversion to unsigned makes negative numbers 0, so the ReLU costs nothing, and narrowing
// saturates, so everything after the conversion runs on half registers.
//
// Cost, modelled on a Cortex-A9: a number goes through six stages of six cycles. Four groups of
// four go through them side by side, which takes 15 to 18 cycles a group where one alone takes 40.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

enum class Number { f32, s8, s16 };

// How one layer's sums become its output.
struct Requantise {
    const float* multipliers;  // one a channel, rounded up to a multiple of four
    Number number;             // type of the output
    bool relu;                 // always with an integer output
    int32_t zero_point;        // of an integer output
    int32_t most;              // largest integer of the output less its zero point
    int32_t cout;              // numbers of one pixel of the output
};

// Channels of a group, and sums of a pixel in it.
constexpr int kSums = 4;

// Pixels that a kernel collects before it calls: 2 KB of sums on the stack.
constexpr int kSumPixels = 128;

// Writes channels `channel` to channel + 3, as far as there are so many, of `pixels` pixels from
// number `pixel` of the output on. `sums` holds four numbers a pixel.
using RequantiseSums = void (*)(const Requantise& to, const int32_t* sums, ptrdiff_t pixel,
                                int pixels, int channel, void* out);

void requantise_scalar(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels,
                       int channel, void* out);
void requantise_neon(const Requantise& to, const int32_t* sums, ptrdiff_t pixel, int pixels,
                     int channel, void* out);

// The same for pixels in any order: `places` holds their numbers.
void requantise_at_neon(const Requantise& to, const int32_t* sums, const int32_t* places,
                        int pixels, int channel, void* out);

// Sums that lie pixel by pixel: `channels` of each, rounded up to a multiple of four, and from one
// pixel to the next `stride` numbers.
struct SumRows {
    const int32_t* sums;
    ptrdiff_t stride;
    int pixels, channels;
};
void requantise_rows_neon(const Requantise& to, const SumRows& sums, ptrdiff_t pixel, int channel,
                          void* out);

}  // namespace facesig
