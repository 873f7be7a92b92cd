// The sum of two int8 tensors, each with a scale and a zero point of its own, as int8 of a third.
//
//     out = ((a - za) * ka + (b - zb) * kb + 2048 >> 12) + zo, limited to -128..127
//
// ka and kb, 1 to 32767, are the quotients of scales in steps of 1/4096. Why integers: the result
// is the same on every machine, and `vmlal.s16` needs no conversions. A row is just so many
// numbers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

constexpr size_t kAddOverRead = 16;

struct AddParams {
    int32_t ka, kb;
    int32_t za, zb, zo;  // zero points
};

using AddRow = void (*)(const AddParams& params, int32_t numbers, const int8_t* a, const int8_t* b,
                        int8_t* out);

void add_row_s8_scalar(const AddParams& params, int32_t numbers, const int8_t* a, const int8_t* b,
                       int8_t* out);
void add_row_s8_neon(const AddParams& params, int32_t numbers, const int8_t* a, const int8_t* b,
                     int8_t* out);

}  // namespace facesig
