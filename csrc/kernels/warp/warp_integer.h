// Similarity warp of the crop's bytes to int8 or int16: the warp of an integer file.
//
// Convention as in warp.h, in fixed point (model/FORMAT.md, Warp): the four similarity numbers
// become integers in 65536ths of an input pixel, and from there on every position is exact. That is
// what makes all ISAs agree to the bit where float32 positions depend on the order of additions.
//
// Numbers beyond +-8 are bounded first (8 magnifies the crop's half width eightfold), so no weights
// make a position leave 32 bits. Not a number counts as -8; the format admits no way to it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/sample/sample.h"

namespace facesig {

constexpr int kWarpBits = 16;  // of a position's fraction

struct WarpIntegerParams {
    int32_t in_height, in_width;
    int32_t size;  // the output is size x size
};

// `similarity` is (a, b, tx, ty).
using WarpS8 = void (*)(const WarpIntegerParams& params, const uint8_t* crop,
                        const float* similarity, int8_t* out);
using WarpS16 = void (*)(const WarpIntegerParams& params, const uint8_t* crop,
                         const float* similarity, int16_t* out);

void warp_s8_scalar(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                    int8_t* out);
void warp_s8_neon(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                  int8_t* out);
void warp_s16_scalar(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                     int16_t* out);
void warp_s16_neon(const WarpIntegerParams& params, const uint8_t* crop, const float* similarity,
                   int16_t* out);

// A stretch of an output row: its first position in 65536ths of a pixel, and the way to the next.
struct WarpLine {
    int32_t x, y, step_x, step_y;
    int32_t most_x, most_y;  // of a position inside the image
    int32_t row;             // bytes
};

// The places of `count` pixels, at most kSamples, except `first` and `furthest`.
void warp_places_scalar(const WarpLine& line, int count, Places* at);
void warp_places_neon(const WarpLine& line, int count, Places* at);

}  // namespace facesig
