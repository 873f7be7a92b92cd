// AMX tiles and the packing of their operands; for the *_amx.cpp files only (all static, as
// lanes.h).
//
// TDPBF16PS adds to C (m x n float32) the product of A (m x 2k) and B (k rows of n pairs), all
// bfloat16: row m of A holds 2k neighbouring numbers, row k of B the numbers 2k and 2k + 1 of each
// of its n columns side by side. Here the summed index is a pixel, so B's rows are pixel pairs with
// their channels interleaved, and A's rows are one channel's pixels: the transpose.
#pragma once

#include "training/intrinsics.h"

#include <cstdint>
#include <cstring>

namespace facesig::training {

// Layout of the 64 bytes that configure the tiles.
struct alignas(64) TileShapes {
    uint8_t palette = 1;
    uint8_t start_row = 0;
    uint8_t reserved[14] = {};
    uint16_t row_bytes[16] = {};
    uint8_t rows[16] = {};
};

// GCC takes the instruction to read the first 8 bytes alone, and would leave out the other stores.
static inline void configure(const TileShapes& shapes) {
    __asm__ volatile("" ::"r"(&shapes) : "memory");
    _tile_loadconfig(&shapes);
}

// Eight tiles of 16 rows of 64 bytes: all that there is.
static inline void configure_whole_tiles() {
    TileShapes shapes;
    for (int i = 0; i < 8; ++i) {
        shapes.rows[i] = 16;
        shapes.row_bytes[i] = 64;
    }
    configure(shapes);
}

}  // namespace facesig::training
