#include "model/model_bytes.h"

#include "base/exceptions.h"

namespace facesig {

namespace {

Status check_path(const std::string& path) {
    if (path.find('\0') == std::string::npos) return {};
    return {Cause::model_not_found, "expected a readable model file, got a path with NUL"};
}

}  // namespace

Status ModelBytes::read(const std::string& path,
                        std::shared_ptr<const ModelBytes>* bytes) FACESIG_ALLOCATES {
    FACESIG_TRY(check_path(path));
    auto made = std::make_shared<ModelBytes>();
    made->origin_ = path;
    FACESIG_TRY(read_file(path, kMaxFileBytes, &made->copy_, &made->size_));
    made->data_ = made->copy_.data();
    made->private_ = true;
    made->digests_ = digests_of(made->data_, made->size_);
    *bytes = std::move(made);
    return {};
}
FACESIG_NO_MEMORY("expected memory for the model file, got none")

Status ModelBytes::map(const std::string& path,
                       std::shared_ptr<const ModelBytes>* bytes) FACESIG_ALLOCATES {
    FACESIG_TRY(check_path(path));
    auto made = std::make_shared<ModelBytes>();
    made->origin_ = path;
    FACESIG_TRY(made->mapping_.open(path, kMaxFileBytes));
    made->data_ = made->mapping_.data();
    made->size_ = made->mapping_.size();
    made->digests_ = digests_of(made->data_, made->size_);
    *bytes = std::move(made);
    return {};
}
FACESIG_NO_MEMORY("expected memory for the model file, got none")

Status ModelBytes::of(const unsigned char* data, size_t size, const std::string& origin,
                      std::shared_ptr<const ModelBytes>* bytes) FACESIG_ALLOCATES {
    auto made = std::make_shared<ModelBytes>();
    made->origin_ = origin;
    made->data_ = data;
    made->size_ = size;
    made->digests_ = digests_of(data, size);
    *bytes = std::move(made);
    return {};
}
FACESIG_NO_MEMORY("expected memory for the model file, got none")

}  // namespace facesig
