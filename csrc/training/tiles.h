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

// 16 channels of two pixels: lane c holds channel c of the first in its low half.
static inline __m512i interleaved(const uint16_t* first, const uint16_t* second) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(first));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(second));
    return _mm512_or_si512(_mm512_cvtepu16_epi32(a),
                           _mm512_slli_epi32(_mm512_cvtepu16_epi32(b), 16));
}

// The transpose of 16 x 16 32-bit numbers: 2 x 2, 4 x 4, then blocks of 4 twice.
static inline void transpose(__m512i x[16]) {
    __m512i y[16];
    for (int i = 0; i < 16; i += 2) {
        y[i] = _mm512_unpacklo_epi32(x[i], x[i + 1]);
        y[i + 1] = _mm512_unpackhi_epi32(x[i], x[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        x[i] = _mm512_unpacklo_epi64(y[i], y[i + 2]);
        x[i + 1] = _mm512_unpackhi_epi64(y[i], y[i + 2]);
        x[i + 2] = _mm512_unpacklo_epi64(y[i + 1], y[i + 3]);
        x[i + 3] = _mm512_unpackhi_epi64(y[i + 1], y[i + 3]);
    }
    for (int i = 0; i < 4; ++i) {
        y[i] = _mm512_shuffle_i32x4(x[i], x[i + 4], 0x88);
        y[i + 4] = _mm512_shuffle_i32x4(x[i], x[i + 4], 0xdd);
        y[i + 8] = _mm512_shuffle_i32x4(x[i + 8], x[i + 12], 0x88);
        y[i + 12] = _mm512_shuffle_i32x4(x[i + 8], x[i + 12], 0xdd);
    }
    for (int i = 0; i < 4; ++i) {
        x[i] = _mm512_shuffle_i32x4(y[i], y[i + 8], 0x88);
        x[i + 8] = _mm512_shuffle_i32x4(y[i], y[i + 8], 0xdd);
        x[i + 4] = _mm512_shuffle_i32x4(y[i + 4], y[i + 12], 0x88);
        x[i + 12] = _mm512_shuffle_i32x4(y[i + 4], y[i + 12], 0xdd);
    }
}

}  // namespace facesig::training
