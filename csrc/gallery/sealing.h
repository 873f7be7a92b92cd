// Sealed values: XChaCha20-Poly1305, with what they belong to as associated data.
//
// A box is nonce (24 random bytes, which never repeat in practice) | ciphertext | tag (16). Each
// purpose has a key of its own, BLAKE2b of the gallery's data key; each box is bound to the
// gallery, the kind of value, the person, the model and the name, so one that was moved or swapped
// does not open. An unsealed gallery stores the plain bytes in their place. FORMAT.md says it byte
// by byte.
#pragma once

#include <sodium.h>

#include <array>
#include <cstdint>
#include <string>

#include "gallery/database.h"

namespace facesig::gallery {

constexpr size_t kKey = FACESIG_GALLERY_KEY_SIZE;
constexpr size_t kGalleryId = FACESIG_GALLERY_ID_SIZE;
constexpr size_t kModelId = FACESIG_MODEL_ID_SIZE;
constexpr size_t kChain = FACESIG_GALLERY_CHAIN_SIZE;
constexpr size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t kBoxOverhead = kNonce + crypto_aead_xchacha20poly1305_ietf_ABYTES;

// 32 secret bytes, wiped when they go.
struct Key {
    std::array<uint8_t, kKey> bytes = {};
    Key() = default;
    Key(const Key&) = default;
    Key& operator=(const Key&) = default;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

using Chain = std::array<uint8_t, kChain>;

// Little-endian numbers and byte strings, one after the other.
class Packed {
  public:
    Packed& u8(uint8_t number);
    Packed& u32(uint32_t number);
    Packed& u64(uint64_t number);
    Packed& add(const Bytes& bytes);
    Packed& counted(const Bytes& bytes);  // after their count, u32
    const std::string& str() const { return bytes_; }

  private:
    std::string bytes_;
};

// A box of `plain` by a key; *plain of a box, false if it was not sealed so.
std::string seal(const Key& key, const Bytes& plain, const std::string& associated);
bool unseal(const Key& key, const Bytes& box, const std::string& associated, std::string* plain);

Key subkey(const Key& data_key, const char* purpose);

class Sealing {
  public:
    // Unsealed if `data_key` is null.
    void use(const std::string& gallery, const Key* data_key);

    bool sealed() const { return sealed_; }
    const std::string& gallery() const { return gallery_; }
    const Key& data_key() const { return data_key_; }

    std::string put(const Bytes& plain, const std::string& associated) const;
    // `where` says what it is, "name of person", 7.
    facesig_status take(const Bytes& stored, const std::string& associated, const char* where,
                        int64_t number, std::string* plain, facesig_error* error) const;

    std::string tag(const Bytes& name) const;
    Chain link(const Chain& before, uint64_t seq, uint64_t time, const Bytes& kind,
               const Bytes& body) const;

    std::string name_data(int64_t person) const;
    std::string metadata_data(int64_t person) const;
    std::string template_data(int64_t person, const Bytes& model, const Bytes& name) const;
    std::string log_data(uint64_t seq, uint64_t time, const Bytes& kind) const;
    std::string calibration_data() const;

  private:
    Packed bound(const char* what) const;

    std::string gallery_;
    bool sealed_ = false;
    Key data_key_, seal_, tag_, log_;
};

// Associated data of the setting "wrapped".
std::string wrapped_data(const std::string& gallery);

}  // namespace facesig::gallery
