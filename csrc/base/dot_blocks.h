// The order of int8 weights in memory: dot blocks.
//
// What: the weights (cout, rows, width) of a layer, where a row is one kernel row of kernel * cin
// numbers (a linear layer has one row of cin), are cut along cout into blocks of four channels.
// cout is rounded up to a multiple of four, every row to a multiple of 16; what is added is zero.
// Inside a block the order is (row, piece of 16, channel of the block, weight of the piece):
//
//     block 0, row 0: w[0][0..15] w[1][0..15] w[2][0..15] w[3][0..15]  w[0][16..31] ...
//     block 0, row 1: ...
//     block 1: ...
//
// The biases (int32) and then the multipliers (float32) stand before the first block, each rounded
// up to a multiple of four channels and padded to whole 64-byte lines (blocked_bias_floats).
//
// Why: a dot product over 16 consecutive inputs needs 16 consecutive weights of one channel, one
// NEON register; with four channels beside each other those inputs are loaded once for 64 products
// and a piece is two cache lines of a Cortex-A9, read in one stream.
//
// Cost: up to 15 zeros a row and channel, multiplied like the rest. It stops paying where a row is
// short: 3 channels in a 5 x 5 window use 15 of 16, but 4 channels in a 3 x 3 window 12 of 16.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/blocks.h"

namespace facesig {

constexpr size_t kDotChannels = 4;
constexpr size_t kDotDepth = 16;

// Weights of a row, with those that fill its last piece.
constexpr uint64_t dot_row(uint64_t width) {
    return (width + kDotDepth - 1) / kDotDepth * kDotDepth;
}

// Bytes of a layer's biases and multipliers, which stand before integer weights of either type.
constexpr uint64_t integer_head_bytes(uint64_t cout) {
    return blocked_bias_floats(cout) * (sizeof(int32_t) + sizeof(float));
}

// Bytes of a layer's int8 weights.
constexpr uint64_t dot_block_bytes(uint64_t cout, uint64_t rows, uint64_t width) {
    return blocked_channels(cout) * rows * dot_row(width);
}

}  // namespace facesig
