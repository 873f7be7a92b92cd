#include <cstring>

#include "model/reader.h"

namespace facesig {

namespace {

// Whether `size` bytes are UTF-8 (no overlong forms, no surrogates, up to U+10FFFF) without NUL.
bool is_text(const unsigned char* data, size_t size) {
    for (size_t i = 0; i < size;) {
        const unsigned char first = data[i++];
        if (first == 0) return false;
        if (first < 0x80) continue;
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4 || size - i < static_cast<size_t>(more)) return false;
        uint32_t point = first & (0x3fU >> more);
        for (int k = 0; k < more; ++k, ++i) {
            if ((data[i] & 0xc0) != 0x80) return false;
            point = point << 6 | (data[i] & 0x3fU);
        }
        const uint32_t least[] = {0x80, 0x800, 0x10000};
        if (point < least[more - 1] || point > 0x10ffff) return false;
        if (point >= 0xd800 && point <= 0xdfff) return false;
    }
    return true;
}

bool is_key(const std::string& key) {
    if (key.empty() || key.size() > kMaxKeyBytes) return false;
    for (const char c : key) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && c != '.' && c != '_' && c != '-') return false;
    }
    return true;
}

}  // namespace

// An entry is two 32-bit lengths, the key's bytes and the value's bytes; entries follow each other
// without gaps, with rising keys.
Status read_metadata(const FileBytes& file, const HeaderRecord& header, Model* model) {
    const Cause cause = Cause::model_metadata;
    const unsigned char* block = file.data + header.metadata_offset;
    const uint64_t size = header.metadata_bytes;
    uint64_t at = 0;
    for (uint32_t i = 0; i < header.metadata; ++i) {
        const std::string place = format("metadata entry %u", i);
        uint32_t lengths[2] = {0, 0};
        const bool has_lengths = size - at >= sizeof(lengths);
        if (has_lengths) std::memcpy(lengths, block + at, sizeof(lengths));
        const uint64_t entry = sizeof(lengths) + uint64_t{lengths[0]} + lengths[1];
        if (!has_lengths || entry > size - at) {
            return refuse(cause, file, place,
                          format("expected an entry within %llu bytes, got one that ends beyond",
                                 static_cast<unsigned long long>(size)));
        }
        const unsigned char* text = block + at + sizeof(lengths);
        std::string key(reinterpret_cast<const char*>(text), lengths[0]);
        if (!is_key(key)) {
            return refuse(cause, file, place,
                          "expected a key of 1 to 64 lower-case letters, digits, '.', '_' and '-', "
                          "got other bytes");
        }
        if (i > 0 && key <= model->metadata.back().first) {
            return refuse(cause, file, place,
                          "expected rising keys, got '" + key + "' after '" +
                              model->metadata.back().first + "'");
        }
        if (!is_text(text + lengths[0], lengths[1])) {
            return refuse(cause, file, "metadata '" + key + "'",
                          "expected UTF-8 text without NUL, got other bytes");
        }
        const char* value = reinterpret_cast<const char*>(text) + lengths[0];
        model->metadata.emplace_back(std::move(key), std::string(value, lengths[1]));
        at += entry;
    }
    if (at != size) {
        return refuse(
            cause, file, "metadata",
            format("expected entries of %llu bytes in all, got %llu",
                   static_cast<unsigned long long>(size), static_cast<unsigned long long>(at)));
    }
    return {};
}

}  // namespace facesig
