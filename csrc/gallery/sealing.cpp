#include "gallery/sealing.h"

#include <cstring>

namespace facesig::gallery {

namespace {

constexpr char kContext[] = "facesig gallery 1 ";

Packed about(const char* what, const std::string& gallery) {
    Packed packed;
    packed.add({kContext, std::strlen(kContext)}).add({what, std::strlen(what) + 1}).add(gallery);
    return packed;
}

const uint8_t* bytes_of(const Bytes& bytes) {
    return static_cast<const uint8_t*>(bytes.data);
}

const uint8_t* bytes_of(const std::string& text) {
    return reinterpret_cast<const uint8_t*>(text.data());
}

uint8_t* bytes_of(std::string* text) {
    return reinterpret_cast<uint8_t*>(&(*text)[0]);
}

}  // namespace

Packed& Packed::u8(uint8_t number) {
    bytes_ += static_cast<char>(number);
    return *this;
}

Packed& Packed::u32(uint32_t number) {
    for (int i = 0; i < 4; ++i) u8(static_cast<uint8_t>(number >> (8 * i)));
    return *this;
}

Packed& Packed::u64(uint64_t number) {
    for (int i = 0; i < 8; ++i) u8(static_cast<uint8_t>(number >> (8 * i)));
    return *this;
}

Packed& Packed::add(const Bytes& bytes) {
    if (bytes.size > 0) bytes_.append(static_cast<const char*>(bytes.data), bytes.size);
    return *this;
}

Packed& Packed::counted(const Bytes& bytes) {
    return u32(static_cast<uint32_t>(bytes.size)).add(bytes);
}

std::string seal(const Key& key, const Bytes& plain, const std::string& associated) {
    std::string box(plain.size + kBoxOverhead, '\0');
    uint8_t* to = bytes_of(&box);
    randombytes_buf(to, kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(to + kNonce, nullptr, bytes_of(plain), plain.size,
                                               bytes_of(associated), associated.size(), nullptr, to,
                                               key.bytes.data());
    return box;
}

bool unseal(const Key& key, const Bytes& box, const std::string& associated, std::string* plain) {
    if (box.size < kBoxOverhead) return false;
    // One byte at least, so that there is an address.
    std::string opened(box.size - kBoxOverhead + 1, '\0');
    const uint8_t* from = bytes_of(box);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes_of(&opened), nullptr, nullptr, from + kNonce, box.size - kNonce,
            bytes_of(associated), associated.size(), from, key.bytes.data()) != 0) {
        return false;
    }
    opened.pop_back();
    *plain = std::move(opened);
    return true;
}

Key subkey(const Key& data_key, const char* purpose) {
    const std::string data = std::string(kContext) + purpose;
    Key made;
    crypto_generichash(made.bytes.data(), kKey, bytes_of(data), data.size(), data_key.bytes.data(),
                       kKey);
    return made;
}

void Sealing::use(const std::string& gallery, const Key* data_key) {
    gallery_ = gallery;
    sealed_ = data_key != nullptr;
    if (!sealed_) return;
    data_key_ = *data_key;
    seal_ = subkey(data_key_, "seal");
    tag_ = subkey(data_key_, "tag");
    log_ = subkey(data_key_, "log");
}

std::string Sealing::put(const Bytes& plain, const std::string& associated) const {
    return sealed_ ? seal(seal_, plain, associated) : plain.str();
}

facesig_status Sealing::take(const Bytes& stored, const std::string& associated, const char* where,
                             int64_t number, std::string* plain, facesig_error* error) const {
    if (!sealed_) {
        *plain = stored.str();
        return succeed(error);
    }
    if (unseal(seal_, stored, associated, plain)) return succeed(error);
    return fail(error, FACESIG_GALLERY_FORMAT,
                "expected what was sealed there, got other bytes or another place's (%s %lld)",
                where, static_cast<long long>(number));
}

std::string Sealing::tag(const Bytes& name) const {
    const std::string data = bound("name").add(name).str();
    std::string made(kKey, '\0');
    crypto_generichash(bytes_of(&made), made.size(), bytes_of(data), data.size(),
                       sealed_ ? tag_.bytes.data() : nullptr, sealed_ ? kKey : 0);
    return made;
}

Chain Sealing::link(const Chain& before, uint64_t seq, uint64_t time, const Bytes& kind,
                    const Bytes& body) const {
    Packed row;
    row.add({before.data(), before.size()}).u64(seq).u64(time).counted(kind).counted(body);
    Chain made;
    crypto_generichash(made.data(), made.size(), bytes_of(row.str()), row.str().size(),
                       sealed_ ? log_.bytes.data() : nullptr, sealed_ ? kKey : 0);
    return made;
}

Packed Sealing::bound(const char* what) const {
    return about(what, gallery_);
}

std::string Sealing::name_data(int64_t person) const {
    return bound("name").u64(static_cast<uint64_t>(person)).str();
}

std::string Sealing::metadata_data(int64_t person) const {
    return bound("metadata").u64(static_cast<uint64_t>(person)).str();
}

std::string Sealing::template_data(int64_t person, const Bytes& model, const Bytes& name) const {
    return bound("template").u64(static_cast<uint64_t>(person)).add(model).counted(name).str();
}

std::string Sealing::log_data(uint64_t seq, uint64_t time, const Bytes& kind) const {
    return bound("log").u64(seq).u64(time).add(kind).str();
}

std::string Sealing::calibration_data() const {
    return bound("calibration").str();
}

std::string wrapped_data(const std::string& gallery) {
    return about("key", gallery).str();
}

}  // namespace facesig::gallery
