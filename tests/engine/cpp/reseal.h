// Puts contents digest, model id and checksum of changed bytes right again: a file that lies, under
// seals that say that it does not.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

#include "model/checksum.h"
#include "model/digests.h"
#include "model/format.h"
#include "model/walk.h"

namespace facesig {

// Whether the sections that ids are made of lie within `size` bytes.
inline bool has_sections(const HeaderRecord& header, size_t size) {
    const uint64_t layers = uint64_t{header.layers} * sizeof(LayerRecord);
    return header.layers_offset <= size && layers <= size - header.layers_offset &&
           header.profile_offset <= size && header.profile_bytes <= size - header.profile_offset &&
           header.profile_bytes >= sizeof(ProfileRecord);
}

inline void reseal(unsigned char* data, size_t size) {
    if (size < sizeof(HeaderRecord)) return;
    HeaderRecord header;
    std::memcpy(&header, data, sizeof(header));
    if (has_sections(header, size)) {
        const std::string origin = "changed";
        const FileBytes file = {data, size, origin};
        const Digests digests = digests_of(data, size);
        derive_contents(file, header, digests, header.contents);
        derive_id(file, header, digests, header.model_id);
        std::memcpy(data, &header, sizeof(header));
    }
    Sums sums = {};
    walk_scalar(Content::any, data + kChecksumFrom, (size - kChecksumFrom) / kPiece, 0, &sums);
    header.checksum = checksum(sums);
    std::memcpy(data, &header, sizeof(header));
}

}  // namespace facesig
