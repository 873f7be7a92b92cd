// A file in memory, copied or mapped; which to choose: model_bytes.h.
#pragma once

#include <cstddef>
#include <string>

#include "base/buffer.h"
#include "base/status.h"

namespace facesig {

// Copies the regular file at `path`; a file that grows or shrinks meanwhile is refused, an empty
// one gives size 0. `most` bounds its size.
Status read_file(const std::string& path, size_t most, AlignedBuffer* copy, size_t* size);

// A file mapped read-only for as long as the object lives.
class Mapping {
  public:
    Mapping() = default;
    ~Mapping();
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    // Maps the regular file at `path`; an empty file gives size 0. `most` bounds its size.
    Status open(const std::string& path, size_t most);

    const unsigned char* data() const { return data_; }
    size_t size() const { return size_; }

  private:
    const unsigned char* data_ = nullptr;
    size_t size_ = 0;
};

}  // namespace facesig
