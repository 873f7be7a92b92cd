#include "model/digests.h"

#include <algorithm>
#include <cstring>

#include "model/sha256.h"

namespace facesig {

namespace {

// What version 2 of the format called the shipped models, by what would be derived now.
struct Former {
    unsigned char derived[kIdBytes], id[kIdBytes];
};
constexpr Former kFormer[] = {
    // facesig_fp32
    {{0x8e, 0x6d, 0x8b, 0xf3, 0x85, 0xff, 0xd0, 0xcd, 0xa2, 0xbb, 0x74, 0xc5, 0xc5, 0xf8, 0xa5,
      0x0c},
     {0x1e, 0x2f, 0x87, 0xa4, 0x7b, 0x28, 0xca, 0xe5, 0x4f, 0x61, 0xe4, 0xd8, 0x80, 0x1a, 0x17,
      0xf9}},
    // facesig_int8
    {{0xec, 0xe0, 0xb2, 0xcc, 0xe2, 0x06, 0x83, 0xb2, 0xea, 0x43, 0xf2, 0x34, 0x98, 0xb2, 0xa7,
      0x81},
     {0xea, 0xba, 0x82, 0x21, 0xe0, 0x8f, 0x97, 0xdf, 0x7a, 0xf6, 0xd5, 0xa5, 0x9b, 0xf7, 0x0d,
      0x21}},
    // yunet_s_int8
    {{0x2e, 0x31, 0x8a, 0x25, 0xba, 0x0b, 0x68, 0xfe, 0x15, 0x39, 0x70, 0xeb, 0xe2, 0x79, 0xa2,
      0xf3},
     {0x90, 0x75, 0xc9, 0xc6, 0x3a, 0xe4, 0x06, 0x87, 0x32, 0xd2, 0xb2, 0x01, 0x89, 0xa4, 0xab,
      0xf7}}};

// Bytes of the header that ids and contents cover: layer count, kind, input, preprocessing.
constexpr size_t kFactsFrom = 48, kFactsTo = 80;
constexpr size_t kCropBytes = 16;  // of the profile

// A message to be hashed, put together from pieces.
class Message {
  public:
    explicit Message(const char* purpose) : bytes_(purpose) {}

    void add(const void* data, uint64_t size) {
        bytes_.append(static_cast<const char*>(data), static_cast<size_t>(size));
    }

    void hash(unsigned char digest[kBlake3Bytes]) const {
        blake3(reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size(), digest);
    }

  private:
    std::string bytes_;
};

uint64_t layer_bytes(const HeaderRecord& header) {
    return uint64_t{header.layers} * sizeof(LayerRecord);
}

std::string hex(const unsigned char* data, size_t size) {
    std::string text;
    for (size_t i = 0; i < size; ++i) text += format("%02x", data[i]);
    return text;
}

Status refuse_digest(Cause cause, const FileBytes& file, const char* what,
                     const unsigned char* derived, const unsigned char* stated, size_t size) {
    return refuse(cause, file, "header",
                  format("expected %s ", what) + hex(derived, size) + ", got " + hex(stated, size));
}

// Whether version 2 of the format would have derived this id.
bool is_former(const FileBytes& file, const HeaderRecord& header, const unsigned char* derived) {
    const unsigned char* stated = header.model_id;
    for (const Former& former : kFormer) {
        if (std::memcmp(former.derived, derived, kIdBytes) == 0 &&
            std::memcmp(former.id, stated, kIdBytes) == 0) {
            return true;
        }
    }
    Sha256 hash;
    unsigned char digest[32];
    hash.add(file.data + kFactsFrom, kFactsTo - kFactsFrom);
    hash.add(file.data + header.layers_offset, static_cast<size_t>(layer_bytes(header)));
    hash.add(file.data + header.profile_offset, kCropBytes);
    hash.add(file.data + header.weights_offset, static_cast<size_t>(header.weights_bytes));
    hash.finish(digest);
    return std::memcmp(digest, stated, kIdBytes) == 0;
}

}  // namespace

Digests digests_of(const unsigned char* data, size_t size) {
    size_t at = 0;
    if (size >= sizeof(HeaderRecord) && std::memcmp(data, kMagic, sizeof(kMagic)) == 0) {
        HeaderRecord header;
        std::memcpy(&header, data, sizeof(header));
        at = static_cast<size_t>(std::min<uint64_t>(header.weights_offset, size));
    }
    Digests digests;
    blake3(data + at, size - at, digests.weights);
    Message message("facesig file\n");
    message.add(data, at);
    message.add(digests.weights, kBlake3Bytes);
    message.hash(digests.file);
    return digests;
}

void derive_contents(const FileBytes& file, const HeaderRecord& header, const Digests& digests,
                     unsigned char* contents) {
    Message message("facesig contents\n");
    message.add(file.data + kFactsFrom, kFactsTo - kFactsFrom);
    message.add(header.name, sizeof(header.name));
    message.add(file.data + header.layers_offset, layer_bytes(header));
    message.add(file.data + header.profile_offset, header.profile_bytes);
    message.add(digests.weights, kBlake3Bytes);
    message.hash(contents);
}

void derive_id(const FileBytes& file, const HeaderRecord& header, const Digests& digests,
               unsigned char* id) {
    Message message("facesig model\n");
    message.add(file.data + kFactsFrom, kFactsTo - kFactsFrom);
    message.add(file.data + header.layers_offset, layer_bytes(header));
    message.add(file.data + header.profile_offset, kCropBytes);
    message.add(digests.weights, kBlake3Bytes);
    unsigned char digest[kBlake3Bytes];
    message.hash(digest);
    std::memcpy(id, digest, kIdBytes);
}

Status check_digests(const FileBytes& file, const HeaderRecord& header, const Digests& digests) {
    unsigned char contents[kBlake3Bytes], id[kIdBytes];
    derive_contents(file, header, digests, contents);
    if (std::memcmp(contents, header.contents, kBlake3Bytes) != 0) {
        return refuse_digest(Cause::model_contents, file, "contents", contents, header.contents,
                             kBlake3Bytes);
    }
    derive_id(file, header, digests, id);
    if (std::memcmp(id, header.model_id, kIdBytes) == 0 || is_former(file, header, id)) return {};
    return refuse_digest(Cause::model_id, file, "model id", id, header.model_id, kIdBytes);
}

}  // namespace facesig
