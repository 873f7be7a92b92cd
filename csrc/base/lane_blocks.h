// The order of a narrow layer's numbers in memory: blocks of 16 output channels, one a lane.
//
// What: biases (int16, or int32 where totals are read), multipliers (int16, or float of a float32
// output and of totals) and weights (int8) of a narrow layer (FORMAT.md, Narrow layers). cout is
// rounded up to a multiple of 16, the added channels being zero; biases and multipliers are padded
// to whole 64-byte lines. Weights: block by block, in a block product by product (kernel row,
// kernel column, input channel), innermost the block's 16 channels:
//
//     block 0: w[0..15][product 0]  w[0..15][1]  ...;  block 1: w[16..31][0] ...
//
// Why: 16 int8 are one NEON register; a product multiplies it by one input number (1x1, 3x3) or by
// the input's 16 channels (depthwise), and sixteen 16-bit sums stay in two registers.
//
// Cost: up to 15 zero channels a layer; the layers that this is for have multiples of 16.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/buffer.h"

namespace facesig {

constexpr size_t kLaneChannels = 16;

constexpr uint64_t lane_channels(uint64_t cout) {
    return (cout + kLaneChannels - 1) / kLaneChannels * kLaneChannels;
}

// Bytes of a layer's biases, or of its multipliers, each of `number` bytes.
constexpr uint64_t lane_head_bytes(uint64_t cout, uint64_t number) {
    return align_up(lane_channels(cout) * number);
}

}  // namespace facesig
