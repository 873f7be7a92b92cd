// The register tiles of the int16 convolution: pixels by channels, sums of all kernel rows.
//
// What: a tile adds the products of some pixels' runs (conv.h) with the weights of its channels to
// the biases, and writes the sums. Which pixels, where they come from and what becomes of the sums
// is up to conv_s16_neon.cpp.
//
// How: `vmlal.s16 q, d, d[x]` adds four channels of one pixel in a cycle; the rest is loads, so a
// tile is as large as the registers allow. Its lane operand reaches d0 to d7 only, which compilers
// do not plan for: on 32-bit ARM the two tiles that matter are written in assembler, elsewhere with
// intrinsics; the sums are the same, because integer sums have no order.
//
// Cost (slots of a Cortex-A9, one NEON instruction a cycle): 4 x 12 takes 58 for 192 products, 3.3
// a cycle; 4 x 8 takes 76 for 256, 3.4.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/requantise/requantise.h"

namespace facesig {

// What one call of a tile reads and writes. Assembler knows the order of the members.
struct TileS16 {
    const int16_t* const* in;  // where each pixel's first run starts
    const int16_t* weights;    // of the tile's first block
    const int32_t* bias;
    int32_t* sums;    // four a pixel; the next four channels lie kGroupSums numbers on
    ptrdiff_t skip;   // bytes from the end of a run to the start of the next
    ptrdiff_t block;  // bytes from one block's weights to the next block's
    int32_t rows;     // kernel rows
    int32_t length;   // numbers of a run
    int32_t turn;     // rows that are left after the last row of a ring; 0 where there is no ring
    ptrdiff_t back;   // in the place of `skip` there
};

// Sums of four channels of all pixels that are collected.
constexpr int kGroupSums = kSumPixels * kSums;

using RunTileS16 = void (*)(const TileS16& tile);

constexpr int kTilePixels = 4;
void tile_4x12_s16(const TileS16& tile);  // a block of eight and one of four
void tile_4x8_s16(const TileS16& tile);   // a block of eight

// Where a tile writes its output itself: sums that never leave their registers cost 11 to 13 cycles
// for four, through memory 20 and more.
struct TileOut {
    const float* multipliers;  // of the tile's first channel on
    void* out;
    ptrdiff_t step;  // bytes from pixel to pixel
    uint16_t most;
    uint8_t zero_point;
};

// Whether this build has them.
#if defined(__arm__)
constexpr bool kTilesNarrow = true;
#else
constexpr bool kTilesNarrow = false;
#endif
void tile_4x12_words_s16(const TileS16& tile, const TileOut& to);  // to int16
void tile_4x8_bytes_s16(const TileS16& tile, const TileOut& to);   // to int8

constexpr int kWideTilePixels = 8;
void tile_8x4_s16(const TileS16& tile);  // a block of four

}  // namespace facesig
