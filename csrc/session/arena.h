// Places in a session's one piece of memory: each occupied from a step to a step.
#pragma once

#include <cstddef>
#include <vector>

#include "base/buffer.h"

namespace facesig {

// Readable bytes behind every tensor: what a kernel may load beyond its last number, and then some.
constexpr size_t kTensorSlack = 64;

// A place ends with the slack and what rounds it up to whole lines; never more bytes than this, and
// no place is smaller.
constexpr size_t kPlaceEnd = kTensorSlack + kAlignment;

// Bytes of a place for so many bytes of numbers.
inline size_t place_bytes(size_t bytes) {
    return static_cast<size_t>(align_up(bytes + kTensorSlack));
}

class Arena {
  public:
    // The lowest offset that is free during the given steps.
    size_t take(size_t bytes, int first, int last);

    size_t size() const { return size_; }

    // Where places end, each once.
    std::vector<size_t> ends() const;

  private:
    struct Place {
        size_t offset, bytes;
        int first, last;
    };

    std::vector<Place> places_;
    size_t size_ = 0;
};

}  // namespace facesig
