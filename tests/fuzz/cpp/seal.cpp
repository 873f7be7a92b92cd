#include "seal.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include "base/buffer.h"
#include "model/checksum.h"
#include "model/digests.h"
#include "model/format.h"

namespace fuzz {

using namespace facesig;

namespace {

// Whether all that the digests cover lies in the file.
bool holds(const HeaderRecord& header, size_t size) {
    const auto lies = [&](uint64_t at, uint64_t bytes) { return at <= size && bytes <= size - at; };
    return lies(header.layers_offset, uint64_t{header.layers} * sizeof(LayerRecord)) &&
           lies(header.profile_offset, header.profile_bytes) &&
           lies(header.profile_offset, sizeof(ProfileRecord)) && lies(header.weights_offset, 0);
}

}  // namespace

void seal(uint8_t* file, size_t size) {
    if (size < sizeof(HeaderRecord) || size % kAlignment != 0) return;
    HeaderRecord header;
    std::memcpy(&header, file, sizeof(header));
    if (holds(header, size)) {
        const std::string origin;
        const FileBytes bytes = {file, size, origin};
        const Digests digests = digests_of(file, size);
        derive_contents(bytes, header, digests, header.contents);
        derive_id(bytes, header, digests, header.model_id);
        std::memcpy(file, &header, sizeof(header));
    }
    Sums sums = {};
    const size_t pieces = (size - kChecksumFrom) / kPiece;
    walk_scalar(Content::any, file + kChecksumFrom, pieces, 0, &sums);
    header.checksum = checksum(sums);
    std::memcpy(file, &header, sizeof(header));
}

void mend(uint8_t* file, size_t size) {
    if (size < sizeof(HeaderRecord)) return;
    HeaderRecord header;
    std::memcpy(&header, file, sizeof(header));
    std::memcpy(header.magic, kMagic, sizeof(kMagic));
    header.version = kFormatVersion;
    header.header_bytes = sizeof(HeaderRecord);
    header.file_bytes = size;
    header.layers_offset = sizeof(HeaderRecord);
    header.profile_offset =
        align_up(header.layers_offset + uint64_t{header.layers} * sizeof(LayerRecord));
    header.metadata_offset = align_up(header.profile_offset + header.profile_bytes);
    header.weights_offset = align_up(header.metadata_offset + header.metadata_bytes);
    std::memcpy(file, &header, sizeof(header));
    seal(file, size);
}

void Free::operator()(uint8_t* memory) const {
    std::free(memory);
}

std::unique_ptr<uint8_t, Free> aligned(const uint8_t* file, size_t size) {
    void* memory = nullptr;
    if (posix_memalign(&memory, kAlignment, size == 0 ? 1 : size) != 0) std::abort();
    if (size != 0) std::memcpy(memory, file, size);
    return std::unique_ptr<uint8_t, Free>(static_cast<uint8_t*>(memory));
}

}  // namespace fuzz
