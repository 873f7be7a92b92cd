// Renewable templates: a keyed orthogonal transform, which keeps the cosine; and how templates are
// stored.
//
// What: four rounds, each a permutation, flips of signs, and a Walsh-Hadamard transform of 128
// numbers; a multiplication by 2^-14 at the end. Without the key the templates of one person in two
// galleries are no nearer to each other than strangers'; a new key revokes the old ones.
//
// Why this one: a random orthogonal matrix would take 16,384 products and 64 KB; this takes 3,584
// additions and 1.5 KB, and its scale is exact. Three rounds already look random; the fourth is
// reserve. All additions are of two float32 in one order, so that Python's library, which does the
// same in numpy, gets the same bits (tests/gallery).
//
// Stored are 128 int8, the direction alone: with m = max |v|, rint(v 127 / m), ties to even, so the
// largest is 127 or -127, and anything else is damage. Read back they are brought to norm 1. A
// cosine moves by less than 0.002, and packing what was read back gives the same bytes. float16
// would take 128 bytes more a template: 1.46 MB for a thousand people of three, where this
// takes 1.08.
#pragma once

#include <cstdint>
#include <string>

#include "gallery/sealing.h"

namespace facesig::gallery {

constexpr size_t kLength = FACESIG_GALLERY_LENGTH;

class Transform {
  public:
    // Of a gallery's data key; null: the identity.
    void use(const Key* data_key);
    void apply(const float* from, float* to) const;
    void invert(const float* from, float* to) const;

  private:
    static constexpr size_t kRounds = 4;
    bool keyed_ = false;
    uint8_t orders_[kRounds][kLength] = {};
    float signs_[kRounds][kLength] = {};
};

// 128 bytes; from them 128 numbers of norm 1, false if they are none.
std::string pack(const float* numbers);
bool unpack(const std::string& stored, float* numbers);

}  // namespace facesig::gallery
