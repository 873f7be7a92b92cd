// BLAKE3 (Aumasson, Neves, O'Connor and Wilcox-O'Hearn, 2020), 32 bytes of it: what ids and
// signatures of models stand on.
//
// What: the input is cut into chunks of 1024 bytes, each 16 blocks that a compression function of
// seven rounds runs through; a binary tree joins the chunks' chaining values, left subtrees full.
// Chunks, and parents, run several at a time: in batches of so many subtrees that five at a time
// leave none over on any level.
//
// Why this one: it must be a cryptographic hash, as the id of one model must not be had for
// another, and a board hashes all of its weights whenever it opens them. A Cortex-A9 has no
// instructions for any hash. The 1.5 MB of the integer model take it, modelled, 41 ms with
// libsodium's SHA-256, 75 with its SHA-512, which Ed25519 alone would take over the whole file, 38
// with its BLAKE2b, and 10.5 to 11.5 with this. BLAKE3 has the fewest 32-bit operations of all that
// are trusted, and four chunks fill a NEON register (blake3_arm_neon.h: five at a time). Python has
// no BLAKE3, but it takes few lines of numpy (facesig/modelfile/blake3.py).
//
// Where it stops paying: on cores with SHA instructions SHA-256 costs less.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

constexpr size_t kBlake3Bytes = 32;
constexpr size_t kBlake3Chunk = 1024;
constexpr size_t kBlake3Block = 64;
constexpr size_t kBlake3Words = 8;  // of a chaining value

// Flags of a compression.
constexpr uint32_t kBlake3ChunkStart = 1, kBlake3ChunkEnd = 2, kBlake3Parent = 4, kBlake3Root = 8;

constexpr uint32_t kBlake3Start[kBlake3Words] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

// Which words of a block a round mixes in, pair by pair: columns first, then diagonals.
constexpr uint8_t kBlake3Order[7][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8},
    {3, 4, 10, 12, 13, 2, 7, 14, 6, 5, 9, 0, 11, 15, 8, 1},
    {10, 7, 12, 9, 14, 3, 13, 15, 4, 0, 11, 2, 5, 8, 1, 6},
    {12, 13, 9, 11, 15, 10, 14, 8, 7, 2, 5, 3, 0, 1, 6, 4},
    {9, 14, 11, 5, 8, 12, 15, 1, 13, 3, 0, 10, 2, 6, 4, 7},
    {11, 15, 5, 0, 1, 9, 8, 6, 14, 10, 2, 12, 3, 4, 7, 13},
};

// Inputs of `blocks` whole blocks each, `stride` bytes apart from `data` on: chunks (16 blocks,
// numbered from `chunk` on) or parents (one block; `counts` is false). `flags` go into every
// compression, `first` into those of first blocks, `last` into those of last ones.
struct Blake3Inputs {
    const unsigned char* data;
    size_t stride;
    size_t blocks;
    uint64_t chunk;
    bool counts;
    uint32_t flags, first, last;
};

using Blake3Value = uint32_t[kBlake3Words];
using Blake3Many = void (*)(Blake3Inputs inputs, size_t count, Blake3Value* values);

// Writes the chaining values of `count` inputs.
void blake3_many_scalar(Blake3Inputs inputs, size_t count, Blake3Value* values);
void blake3_many_neon(Blake3Inputs inputs, size_t count, Blake3Value* values);

// The hash of `size` bytes.
void blake3(const unsigned char* data, size_t size, unsigned char digest[kBlake3Bytes]);

// The same by a certain implementation, for tests.
void blake3_by(Blake3Many many, const unsigned char* data, size_t size,
               unsigned char digest[kBlake3Bytes]);

}  // namespace facesig
