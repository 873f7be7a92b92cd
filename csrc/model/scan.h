// The one pass over a model file that opening it makes: from byte 32 to the end, in order.
//
// What: whoever reads a part of the file lets the scan go over it first, and says what it holds.
// The scan adds it to the checksum, says whether its numbers are legal, and leaves small parts in
// L1 for checks that read them again.
//
// Why: see walk.h. The verdict of the checksum comes last, then, and goes first: damage explains
// whatever else was found. Checks before it see unchecked bytes, but so they do in a file that lies
// under a right checksum.
#pragma once

#include "model/reader.h"
#include "model/walk.h"

namespace facesig {

class Scan {
  public:
    explicit Scan(const FileBytes& file);

    // Goes on to `end`; whether the numbers in between are legal. The parts between two calls that
    // say what they hold start on a line of 64 bytes; each is a multiple of 8 bytes.
    bool to(const unsigned char* end, Content content = Content::any, uint32_t limit = 0);

    // The checksum of the file, all of which the scan then has gone over.
    uint64_t finish();

  private:
    const unsigned char* at_;
    const unsigned char* end_;
    Walk walk_;
    Sums sums_ = {};
};

}  // namespace facesig
