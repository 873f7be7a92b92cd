// One row of a max-pool of 2x2 at stride 2, int8: from two rows of the input. The whole-map kernels
// are in maxpool.h.
//
// With `pad` the last column of an odd width makes an output of what is there, else it is left out;
// the last row of an odd height is given twice. Memory speed but for small maps: 4 loads, 3 maxima
// and a store for each 16 outputs.
#pragma once

#include <cstdint>

namespace facesig {

struct PoolRowParams {
    int32_t width, channels;  // of an input row
    bool pad;
};

using MaxPoolRow = void (*)(const PoolRowParams& params, const int8_t* row0, const int8_t* row1,
                            int8_t* out);

void maxpool_row_s8_scalar(const PoolRowParams& params, const int8_t* row0, const int8_t* row1,
                           int8_t* out);
void maxpool_row_s8_neon(const PoolRowParams& params, const int8_t* row0, const int8_t* row1,
                         int8_t* out);

}  // namespace facesig
