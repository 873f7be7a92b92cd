// What the taps of an int8 convolution add to its sums where they lie outside the input.
//
// What: outside stands the input's zero point, so a tap (kernel position) that lies there adds
//           zero point * sum over ci of w[o][ky][kx][ci],
// whatever the image. That is one number of every channel and tap, laid like the weights by blocks
// of four channels (base/dot_blocks.h):
//
//     block 0: tap 0 of channels 0 to 3, tap 1 of channels 0 to 3, ...;  block 1: ...
//
// Why: behind a ReLU a zero point of -128 gives all 8 bits to the activations, one of 0 leaves 7.
// With these numbers kernels need not multiply padding in either case (conv_s8/conv_s8_segments.h):
// of the 441 taps of a padded 3x3 kernel on 7x7 pixels 80 are outside.
//
// Cost: a second look at the weights, right after the scan of so many that L1 still has them; one
// number for cin weights, which the model owns.
#pragma once

#include <cstdint>
#include <vector>

#include "model/model.h"

namespace facesig {

// How many taps, of four channels each, have such numbers: none where no tap is outside (as in a
// linear layer), where padding adds nothing, and where taps are not whole pieces.
size_t tap_count(const Layer& layer, int32_t zero_point);

// Writes those of `count` taps from `first` on, whose weights have been read: four for each.
void add_up_taps(const Layer& layer, int32_t zero_point, size_t first, size_t count, int32_t* sums);

// All of a layer.
std::vector<int32_t> tap_sums(const Layer& layer, int32_t zero_point);

}  // namespace facesig
