// Fully connected layer with bias and optional ReLU, float32, weights in blocks (base/blocks.h).
//
// What: out[o] = act(bias[o] + sum over i of in[i] * w[o][i]).
//
// How (NEON): a block of eight outputs reads its weights from start to end, eight for each input.
// With two registers of outputs there would be two sums, each waiting for its own last addition;
// so four inputs run side by side into eight sums, which are added at the end.
//
// Cost: one weight is used once, so the layer runs at the speed at which memory delivers weights
// (2.6 MB for fc1 to fc3). What would help is fewer bytes, not fewer instructions.
#pragma once

#include <cstdint>

namespace facesig {

struct LinearParams {
    int32_t cin, cout;
    bool relu;
    int32_t chain;  // of int8 weights (base/dot_blocks.h), otherwise 0
};

// `bias` has blocked_channels(cout) numbers.
using LinearF32 = void (*)(const LinearParams& params, const float* in, const float* bias,
                           const float* weights, float* out);

void linear_f32_scalar(const LinearParams& params, const float* in, const float* bias,
                       const float* weights, float* out);
void linear_f32_neon(const LinearParams& params, const float* in, const float* bias,
                     const float* weights, float* out);

}  // namespace facesig
