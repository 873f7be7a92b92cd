// Whether a crop shows anything at all. Two crops without content - black, white, flat, a
// transparent picture laid on white - have nearly the same signature, so they would pass for one
// person: they are to be refused, not compared.
//
// The measure is the spread of light: the crop's grey (R + 2 G + B) is averaged over a grid of 14 x
// 14 blocks, which takes out a camera's noise, and the spread is the distance between the 10th
// lightest and the 10th darkest block of 196. It is the same for a picture and its negative, and a
// bright spot or a black bar alone does not make a content.
//
// The least spread was chosen on the crops of LFW View 1's training names: of 3,443 the least
// spread is 69 grey levels, and 8.7 with every number divided by eight; noise of a deviation of 8
// levels on a flat crop spreads over 2.3 (tests/engine/test_content.py). A crop of a sixteenth of
// the light, 4.4, still passes.
//
// Integers throughout. 112 x 112: under 0.1 ms modelled on a Cortex-A9 at 1 GHz.
#pragma once

#include <cstdint>

#include "base/status.h"

namespace facesig {

// In sixteenths of a grey level.
constexpr int32_t kLeastSpread = 48;

constexpr int32_t kContentGrid = 14;

// The spread of a crop of size x size x 3 bytes; size is at least kContentGrid and at most 1,024.
int32_t content_spread(const uint8_t* crop, int32_t size);

// Cause::content, unless the spread reaches kLeastSpread.
Status check_content(const uint8_t* crop, int32_t size);

}  // namespace facesig
