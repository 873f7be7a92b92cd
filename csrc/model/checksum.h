// The file's checksum: Fletcher's two sums, over 32-bit words in four lanes, 64 bits wide.
//
// What: word i of the data belongs to lane i mod 4. Each lane keeps s1, the sum of its words, and
// s2, the sum of all values that s1 has taken, both modulo 2^64. The eight sums, lane by lane and
// s1 before s2, are then folded: h = (h ^ sum) * 0x9e3779b97f4a7c15, h ^= h >> 32, from h = 0.
//
// Why: it must find damage (a flipped, swapped or missing part), not a forger, and it runs before
// every first use of a model, on a core that reads memory at little more than 1 GB/s. Two additions
// a word, in four independent lanes, need no multiplier and become SSE2 additions as they stand; in
// NEON, sums of a block have a closed form in 32 bits (walk_neon.cpp); numpy computes them without
// a loop. Any change within one lane that leaves s1 alone moves value between words, which s2 sees;
// the fold is a chain of one-to-one steps, so one changed sum always changes the result.
#pragma once

#include <cstdint>

#include "model/walk.h"

namespace facesig {

// Folds the sums.
uint64_t checksum(const Sums& sums);

}  // namespace facesig
