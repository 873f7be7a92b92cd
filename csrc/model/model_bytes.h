// The bytes of a model file, and what is signed of them.
//
// read() copies the file into memory of the process: whoever overwrites or truncates it afterwards
// changes nothing. map() shares the file's pages with every process that has it open, and takes no
// memory of its own; but they are pages of the file: overwritten in place, they change under a
// running session, behind every check; truncated, reading the lost part ends the process (SIGBUS).
// Map files that are only ever replaced, by renaming another one over them, as all writers here do.
//
// What copying costs: the file's size in memory, once a process, and its time (facesig-bench says
// it modelled).
#pragma once

#include <memory>
#include <string>

#include "base/buffer.h"
#include "base/status.h"
#include "model/digests.h"
#include "model/mapping.h"

namespace facesig {

class ModelBytes {
  public:
    // The regular file at `path`, of at most kMaxFileBytes, copied.
    static Status read(const std::string& path, std::shared_ptr<const ModelBytes>* bytes);

    // The same, mapped.
    static Status map(const std::string& path, std::shared_ptr<const ModelBytes>* bytes);

    // Bytes of the caller's, aligned to 64 and alive as long as this.
    static Status of(const unsigned char* data, size_t size, const std::string& origin,
                     std::shared_ptr<const ModelBytes>* bytes);

    const unsigned char* data() const { return data_; }
    size_t size() const { return size_; }
    const std::string& origin() const { return origin_; }  // what to call it in messages
    bool is_private() const { return private_; }
    const Digests& digests() const { return digests_; }

  private:
    std::string origin_;
    AlignedBuffer copy_;
    Mapping mapping_;
    const unsigned char* data_ = nullptr;
    size_t size_ = 0;
    bool private_ = false;
    Digests digests_ = {};
};

}  // namespace facesig
