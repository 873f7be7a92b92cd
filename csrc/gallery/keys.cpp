#include "gallery/keys.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace facesig::gallery {

namespace {

constexpr size_t kSalt = crypto_pwhash_argon2id_SALTBYTES;
constexpr size_t kKdf = kSalt + 8;
// A file cannot ask for more work than this: an hour of it would be an attack.
constexpr uint32_t kMostPasses = 64, kMostKib = 1 << 20, kLeastKib = 8;

uint32_t u32_at(const std::string& bytes, size_t at) {
    uint32_t number = 0;
    for (size_t i = 0; i < 4; ++i) {
        number |= static_cast<uint32_t>(static_cast<uint8_t>(bytes[at + i])) << (8 * i);
    }
    return number;
}

struct Descriptor {
    int number;
    ~Descriptor() {
        if (number >= 0) close(number);
    }
};

facesig_status check_private(int file, const char* path, facesig_error* error) {
    struct stat found;
    if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) {
        return fail(error, FACESIG_GALLERY_KEY, "expected a regular file, got another kind (%s)",
                    path);
    }
    if ((found.st_mode & 077) != 0) {
        return fail(error, FACESIG_GALLERY_KEY,
                    "expected a key file of mode 0600, got %04o: others can read it (%s)",
                    static_cast<unsigned>(found.st_mode & 07777), path);
    }
    if (found.st_uid != geteuid()) {
        return fail(error, FACESIG_GALLERY_KEY,
                    "expected one's own key file, got another user's (%s)", path);
    }
    return FACESIG_OK;
}

int digit_of(char letter) {
    if (letter >= '0' && letter <= '9') return letter - '0';
    if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
    return -1;
}

bool from_hex(const char* text, size_t size, Key* key) {
    if (size == 2 * kKey + 1 && text[2 * kKey] == '\n') --size;
    if (size != 2 * kKey) return false;
    for (size_t i = 0; i < kKey; ++i) {
        const int high = digit_of(text[2 * i]), low = digit_of(text[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        key->bytes[i] = static_cast<uint8_t>(16 * high + low);
    }
    return true;
}

facesig_status read_key_file(const char* path, Key* key, facesig_error* error) {
    // Not to wait for a FIFO's writer.
    const Descriptor file = {open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.number < 0) {
        return fail(error, FACESIG_GALLERY_KEY, "expected a key file, got %s (%s)",
                    errno == ENOENT ? "none" : "one that cannot be read", path);
    }
    GALLERY_TRY(check_private(file.number, path, error));
    char data[4 * kKey];
    const ssize_t got = read(file.number, data, sizeof(data));
    const size_t size = got < 0 ? 0 : static_cast<size_t>(got);
    bool right = size == kKey;
    if (right) {
        std::memcpy(key->bytes.data(), data, kKey);
    } else {
        right = from_hex(data, size, key);
    }
    sodium_memzero(data, sizeof(data));
    if (right) return FACESIG_OK;
    return fail(error, FACESIG_GALLERY_KEY,
                "expected 32 bytes or 64 hexadecimal digits, got %zu others (%s)", size, path);
}

// Argon2id's passes and KiB of a setting.
bool allowed(uint32_t passes, uint32_t kib) {
    return passes >= 1 && passes <= kMostPasses && kib >= kLeastKib && kib <= kMostKib;
}

facesig_status stretch(const std::string& text, const std::string& kdf, Key* key,
                       facesig_error* error) {
    if (kdf.size() != kKdf) {
        return fail(error, FACESIG_GALLERY_FORMAT,
                    "expected %zu bytes of Argon2id's settings, got %zu (kdf)", kKdf, kdf.size());
    }
    const uint32_t passes = u32_at(kdf, kSalt), kib = u32_at(kdf, kSalt + 4);
    if (!allowed(passes, kib)) {
        return fail(error, FACESIG_GALLERY_FORMAT,
                    "expected Argon2id with 1 to %u passes and %u to %u KiB, got %u and %u (kdf)",
                    kMostPasses, kLeastKib, kMostKib, passes, kib);
    }
    const auto* salt = reinterpret_cast<const uint8_t*>(kdf.data());
    if (crypto_pwhash(key->bytes.data(), kKey, text.data(), text.size(), salt, passes,
                      size_t{kib} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(error, FACESIG_MEMORY, "expected %u KiB of memory, got none (Argon2id)", kib);
    }
    return FACESIG_OK;
}

std::string setting(const Settings& settings, const char* name) {
    const auto at = settings.find(name);
    return at == settings.end() ? std::string() : at->second;
}

}  // namespace

facesig_status Secret::take(const facesig_gallery_secret& secret, facesig_error* error) {
    const int sources =
        (secret.key_file != nullptr) + (secret.passphrase != nullptr) + (secret.key != nullptr);
    if (sources > 1) {
        return fail(error, FACESIG_ARGUMENT, "expected one source of a key, got %d (secret)",
                    sources);
    }
    if (secret.passphrase != nullptr && *secret.passphrase == '\0') {
        return fail(error, FACESIG_GALLERY_KEY, "expected a passphrase, got an empty one");
    }
    wipe();
    if (secret.key_file != nullptr) {
        kind_ = Kind::file;
        text_ = secret.key_file;
    } else if (secret.passphrase != nullptr) {
        kind_ = Kind::passphrase;
        text_ = secret.passphrase;
    } else if (secret.key != nullptr) {
        kind_ = Kind::callback;
    }
    callback_ = secret.key;
    context_ = secret.context;
    passes_ = secret.passes == 0 ? 3 : secret.passes;
    memory_kib_ = secret.memory_kib == 0 ? 65536 : secret.memory_kib;
    return FACESIG_OK;
}

void Secret::swap(Secret& other) {
    std::swap(kind_, other.kind_);
    text_.swap(other.text_);
    std::swap(callback_, other.callback_);
    std::swap(context_, other.context_);
    std::swap(passes_, other.passes_);
    std::swap(memory_kib_, other.memory_kib_);
}

void Secret::wipe() {
    if (!text_.empty()) sodium_memzero(&text_[0], text_.size());
    text_.clear();
    kind_ = Kind::none;
}

std::string Secret::new_kdf() const {
    if (kind_ != Kind::passphrase) return {};
    std::string salt(kSalt, '\0');
    randombytes_buf(&salt[0], salt.size());
    return Packed().add(salt).u32(passes_).u32(memory_kib_).str();
}

facesig_status Secret::outer_key(const std::string& gallery, const std::string& kdf, Key* key,
                                 facesig_error* error) const {
    switch (kind_) {
        case Kind::file:
            return read_key_file(text_.c_str(), key, error);
        case Kind::passphrase:
            return stretch(text_, kdf, key, error);
        case Kind::callback: {
            const auto* id = reinterpret_cast<const uint8_t*>(gallery.data());
            if (callback_(id, key->bytes.data(), context_) == 1) return FACESIG_OK;
            return fail(error, FACESIG_GALLERY_KEY, "expected a key, got none (callback)");
        }
        case Kind::none:
            break;
    }
    return fail(error, FACESIG_GALLERY_KEY, "expected a key for a sealed gallery, got none");
}

facesig_status new_settings(const Secret& secret, const std::string& gallery, Settings* settings,
                            Key* data_key, bool* sealed, facesig_error* error) {
    *sealed = !secret.none();
    (*settings)["sealing"] = *sealed ? kSealingXChaCha : kSealingNone;
    if (!*sealed) return FACESIG_OK;
    randombytes_buf(data_key->bytes.data(), kKey);
    const std::string kdf = secret.new_kdf();
    if (!kdf.empty() && !allowed(u32_at(kdf, kSalt), u32_at(kdf, kSalt + 4))) {
        return fail(error, FACESIG_ARGUMENT,
                    "expected 1 to %u passes and %u to %u KiB, got %u and %u (secret)", kMostPasses,
                    kLeastKib, kMostKib, u32_at(kdf, kSalt), u32_at(kdf, kSalt + 4));
    }
    Key outer;
    GALLERY_TRY(secret.outer_key(gallery, kdf, &outer, error));
    (*settings)["source"] = secret.source();
    if (!kdf.empty()) (*settings)["kdf"] = kdf;
    (*settings)["wrapped"] = seal(outer, {data_key->bytes.data(), kKey}, wrapped_data(gallery));
    return FACESIG_OK;
}

facesig_status open_settings(const Secret& secret, const Settings& settings,
                             const std::string& gallery, Key* data_key, bool* sealed,
                             facesig_error* error) {
    const std::string kind = setting(settings, "sealing"), source = setting(settings, "source");
    *sealed = kind != kSealingNone;
    if (!*sealed) {
        if (secret.none()) return FACESIG_OK;
        return fail(error, FACESIG_GALLERY_KEY,
                    "expected no key for a gallery that is not sealed, got one (secret)");
    }
    if (kind != kSealingXChaCha) {
        return fail(error, FACESIG_GALLERY_FORMAT, "expected %s or %s, got another (sealing)",
                    kSealingXChaCha, kSealingNone);
    }
    const char* wanted = source == "passphrase" ? "a passphrase" : "a key file or a callback";
    if (secret.none() || source != secret.source()) {
        return fail(error, FACESIG_GALLERY_KEY, "expected %s for a sealed gallery, got %s (secret)",
                    wanted, secret.none() ? "none" : "another kind of key");
    }
    Key outer;
    GALLERY_TRY(secret.outer_key(gallery, setting(settings, "kdf"), &outer, error));
    std::string opened;
    if (!unseal(outer, setting(settings, "wrapped"), wrapped_data(gallery), &opened) ||
        opened.size() != kKey) {
        return fail(error, FACESIG_GALLERY_KEY,
                    "expected this gallery's key, got another (secret)");
    }
    std::memcpy(data_key->bytes.data(), opened.data(), kKey);
    sodium_memzero(&opened[0], opened.size());
    return FACESIG_OK;
}

}  // namespace facesig::gallery
