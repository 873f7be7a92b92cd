// A file mapped into memory, read-only, for as long as the object lives.
//
// If the file is truncated on disk while it is mapped, reading the lost part ends the process
// (SIGBUS): no check at opening can prevent that. Replace a model by renaming a new file over it,
// as the writer does; a mapping then keeps the old contents.
#pragma once

#include <cstddef>
#include <string>

#include "base/status.h"

namespace facesig {

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
