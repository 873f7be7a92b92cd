// Bilinear resize of the crop's bytes to int8 or int16: the resize of an integer file.
//
// Convention as in resize.h, in exact arithmetic (model/FORMAT.md, Resize): positions are rounded
// to 128ths of an input pixel, once, when a session is planned; kernels/sample does the rest.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/sample/sample.h"

namespace facesig {

struct ResizeIntegerParams {
    int32_t in_height, in_width;
    int32_t size;            // the output is size x size
    const int32_t* rows;     // `size` positions in 128ths
    const int32_t* columns;  // likewise
};

using ResizeS8 = void (*)(const ResizeIntegerParams& params, const uint8_t* crop, int8_t* out);
using ResizeS16 = void (*)(const ResizeIntegerParams& params, const uint8_t* crop, int16_t* out);

void resize_s8_scalar(const ResizeIntegerParams& params, const uint8_t* crop, int8_t* out);
void resize_s8_neon(const ResizeIntegerParams& params, const uint8_t* crop, int8_t* out);
void resize_s16_scalar(const ResizeIntegerParams& params, const uint8_t* crop, int16_t* out);
void resize_s16_neon(const ResizeIntegerParams& params, const uint8_t* crop, int16_t* out);

// Fills the positions of `out` rows or columns in `in` of them.
void resize_positions(int32_t in, int32_t out, int32_t* positions);

}  // namespace facesig
