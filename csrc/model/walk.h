// A walk over bytes of a model file: the sums of its checksum (checksum.h), and whether the numbers
// in them are legal weights, both from one load.
//
// Why: opening a model looks at every byte of it. A Cortex-A9 gets a line of 64 bytes from memory
// every 48 cycles or so, and one that it has to fetch twice costs twice that. What is to be known
// of a line is found out while it is in registers, and the next lines are asked for meanwhile.
//
// NEON: see walk_neon.cpp. Scalar: chunks that stay in L1 are summed, then checked (weights.h).
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

constexpr int kSumLanes = 4;

// Bytes of one word for each lane: a walk takes whole pieces.
constexpr size_t kPiece = kSumLanes * sizeof(uint32_t);

// The checksum's sums over what has been walked over so far.
struct Sums {
    uint64_t s1[kSumLanes];
    uint64_t s2[kSumLanes];
};

// What the bytes hold, and so what is legal: anything; float32 without NaN and infinity; int8 or
// int16 of -limit ... limit, where limit is 2^k - 1.
enum class Content { any, floats, int8, int16 };

// Adds `pieces` pieces at `data` to `sums`; whether all numbers in them are legal.
using Walk = bool (*)(Content content, const unsigned char* data, size_t pieces, uint32_t limit,
                      Sums* sums);

bool walk_scalar(Content content, const unsigned char* data, size_t pieces, uint32_t limit,
                 Sums* sums);
bool walk_neon(Content content, const unsigned char* data, size_t pieces, uint32_t limit,
               Sums* sums);

}  // namespace facesig
