#include "model/mapping.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace facesig {

namespace {

Status not_readable(const std::string& path, int error) {
    if (error == ENOMEM) return {Cause::memory, "expected memory for the model file, got none"};
    return {Cause::model_not_found, format("expected a readable model file, got '%s' (%s)",
                                           std::strerror(error), path.c_str())};
}

// A descriptor that is closed when it goes out of scope.
struct Descriptor {
    int number;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

// Opens the file at `path` and says how large it is.
Status open_file(const std::string& path, size_t most, Descriptor* file, size_t* size) {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer.
    file->number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file->number < 0) return not_readable(path, errno);
    struct stat about;
    if (::fstat(file->number, &about) != 0) return not_readable(path, errno);
    if (!S_ISREG(about.st_mode)) {
        const char* kind = S_ISDIR(about.st_mode) ? "a directory" : "a special file";
        return {Cause::model_not_found,
                format("expected a regular file, got %s (%s)", kind, path.c_str())};
    }
    if (about.st_size > static_cast<off_t>(most)) {
        return {Cause::model_header, format("expected at most %zu bytes, got %lld (%s)", most,
                                            static_cast<long long>(about.st_size), path.c_str())};
    }
    *size = static_cast<size_t>(about.st_size);
    return {};
}

}  // namespace

Status read_file(const std::string& path, size_t most, AlignedBuffer* copy, size_t* size) {
    Descriptor file = {-1};
    size_t stated = 0;
    FACESIG_TRY(open_file(path, most, &file, &stated));
    // One byte more would be read of a file that has grown.
    *copy = AlignedBuffer::allocate(stated + 1);
    if (copy->data() == nullptr) {
        return {Cause::memory, "expected memory for the model file, got none"};
    }
    size_t found = 0;
    while (found <= stated) {
        const ssize_t part = ::read(file.number, copy->data() + found, stated + 1 - found);
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) return not_readable(path, errno);
        if (part == 0) break;
        found += static_cast<size_t>(part);
    }
    if (found != stated) {
        return {Cause::model_truncated,
                format("expected a file that keeps its %zu bytes while it is read, got %zu (%s)",
                       stated, found, path.c_str())};
    }
    *size = stated;
    return {};
}

Mapping::~Mapping() {
    if (data_ != nullptr) ::munmap(const_cast<unsigned char*>(data_), size_);
}

Status Mapping::open(const std::string& path, size_t most) {
    Descriptor file = {-1};
    size_t size = 0;
    FACESIG_TRY(open_file(path, most, &file, &size));
    if (size == 0) return {};
    void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number, 0);
    if (data == MAP_FAILED) return not_readable(path, errno);
    data_ = static_cast<const unsigned char*>(data);
    size_ = size;
    return {};
}

}  // namespace facesig
