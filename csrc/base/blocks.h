// The order of weights in memory: blocks of output channels.
//
// What: convolution and linear weights (cout, k, k, cin) are cut along cout into blocks of eight
// channels. cout is first rounded up to a multiple of four, so the last block may have four; the
// added channels are zero. Inside a block the order is (ky, kx, ci, channel of the block):
//
//     block 0: w[0..7][ky=0][kx=0][ci=0]  w[0..7][0][0][1]  ...  w[0..7][k-1][k-1][cin-1]
//     block 1: w[8..15] ...
//
// The biases, rounded up in the same way, stand before the first block, in plain order, and are
// padded to whole 64-byte lines so that the blocks start aligned.
//
// Why: a kernel that computes eight channels of some pixels reads its block from start to end, one
// stream, two NEON registers at a time, whatever the kernel size. The model file holds this order,
// so a mapped file is used in place: nothing is repacked or copied when a model is opened. A linear
// layer is a 1x1 convolution of one pixel and shares the order.
//
// Cost: at most three zero channels a layer (none in the shipped network).
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/buffer.h"

namespace facesig {

constexpr size_t kBlock = 8;
constexpr size_t kHalfBlock = 4;

constexpr uint64_t blocked_channels(uint64_t cout) {
    return (cout + kHalfBlock - 1) / kHalfBlock * kHalfBlock;
}

// Floats from the start of a layer's weights (the biases) to its first block.
constexpr uint64_t blocked_bias_floats(uint64_t cout) {
    return align_up(blocked_channels(cout) * sizeof(float)) / sizeof(float);
}

// Bytes of a layer's biases and weights; `depth` is the number of weights of one output channel.
constexpr uint64_t blocked_bytes(uint64_t cout, uint64_t depth) {
    return (blocked_bias_floats(cout) + blocked_channels(cout) * depth) * sizeof(float);
}

}  // namespace facesig
