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
// Chain: a channel's pieces in this order, cut into groups of `chain`. Over a group the products of
// elements j and j + 8 of every piece (j from 0 to 7) may be added up in 16 bits: no input of the
// layer's type makes them leave it. How long chains may be is up to the weights; whoever writes a
// file finds out and proves it (facesig/accumulation.py). A chain is a part of one unit or several
// whole ones, so that a kernel may skip units; a unit is the pieces of one tap (kernel position)
// where they are whole, else those of a row.
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

// Pieces of a channel in one unit of a chain.
constexpr uint64_t dot_unit(uint64_t kernel, uint64_t cin) {
    return cin % kDotDepth == 0 ? cin / kDotDepth : dot_row(kernel * cin) / kDotDepth;
}

// Pieces of a channel.
constexpr uint64_t dot_pieces(uint64_t kernel, uint64_t cin) {
    return kernel * dot_row(kernel * cin) / kDotDepth;
}

// Whether chains may have `chain` pieces.
constexpr bool is_chain(uint64_t kernel, uint64_t cin, uint64_t chain) {
    const uint64_t unit = dot_unit(kernel, cin);
    if (chain == 0) return false;
    if (chain < unit) return unit % chain == 0;
    return chain % unit == 0 && dot_pieces(kernel, cin) % chain == 0;
}

}  // namespace facesig
