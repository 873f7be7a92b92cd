#include "trust/signature.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#ifdef FACESIG_SIGNATURES
#include <sodium.h>
#endif

namespace facesig {

namespace {

#ifdef FACESIG_SIGNATURES

constexpr size_t kSignatureBytes = crypto_sign_BYTES;
constexpr char kPurpose[] = "facesig signature 1\n";
constexpr size_t kPurposeBytes = sizeof(kPurpose) - 1;
constexpr size_t kMostBytes = 4096;

struct SignatureFile {
    unsigned char key[kPublicKeyBytes], digest[kBlake3Bytes], signature[kSignatureBytes];
};

std::string hex(const unsigned char* data, size_t size) {
    std::string text;
    for (size_t i = 0; i < size; ++i) text += format("%02x", data[i]);
    return text;
}

// The first bytes of a regular file, at most kMostBytes; none of another. 0, or what open() or
// read() said.
int read_text(const std::string& path, std::string* text) {
    // Without O_NONBLOCK, opening a named pipe would wait for its writer.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return errno;
    struct stat about;
    char bytes[kMostBytes];
    int error = ::fstat(file, &about) == 0 ? 0 : errno;
    if (error == 0 && S_ISDIR(about.st_mode)) error = EISDIR;
    while (error == 0 && S_ISREG(about.st_mode) && text->size() < kMostBytes) {
        const ssize_t part = ::read(file, bytes, kMostBytes - text->size());
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) error = errno;
        if (part <= 0) break;
        text->append(bytes, static_cast<size_t>(part));
    }
    ::close(file);
    return error;
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Reads text piece by piece; every step says whether it is as expected so far.
class Reader {
  public:
    explicit Reader(const std::string& text) : text_(text) {}

    bool skip(const char* expected) {
        const size_t length = std::strlen(expected);
        if (text_.compare(at_, length, expected) != 0) return false;
        at_ += length;
        return true;
    }

    bool hex(unsigned char* data, size_t size) {
        if (text_.size() - at_ < 2 * size) return false;
        for (size_t i = 0; i < size; ++i, at_ += 2) {
            const int high = digit(text_[at_]), low = digit(text_[at_ + 1]);
            if (high < 0 || low < 0) return false;
            data[i] = static_cast<unsigned char>(16 * high + low);
        }
        return true;
    }

    bool at_end() const { return at_ == text_.size(); }

  private:
    const std::string& text_;
    size_t at_ = 0;
};

bool parse(const std::string& text, SignatureFile* file) {
    Reader reader(text);
    return reader.skip(kPurpose) && reader.skip("key ") && reader.hex(file->key, kPublicKeyBytes) &&
           reader.skip("\ndigest ") && reader.hex(file->digest, kBlake3Bytes) &&
           reader.skip("\nsignature ") && reader.hex(file->signature, kSignatureBytes) &&
           reader.skip("\n") && reader.at_end();
}

bool is_by(const PublicKey& key, const SignatureFile& file) {
    unsigned char message[kPurposeBytes + kBlake3Bytes];
    std::memcpy(message, kPurpose, kPurposeBytes);
    std::memcpy(message + kPurposeBytes, file.digest, kBlake3Bytes);
    return sodium_init() >= 0 &&
           crypto_sign_verify_detached(file.signature, message, sizeof(message), key.data) == 0;
}

#else

Status none() {
    return {Cause::no_signatures,
            "expected a build that checks signatures, got one without (-DFACESIG_SIGNATURES=ON)"};
}

#endif

}  // namespace

#ifdef FACESIG_SIGNATURES

Status read_public_key(const std::string& path, PublicKey* key) {
    std::string text;
    const int error = read_text(path, &text);
    Reader reader(text);
    PublicKey found = {};
    if (error == 0 && reader.skip("facesig public key 1\n") &&
        reader.hex(found.data, kPublicKeyBytes) && reader.skip("\n") && reader.at_end()) {
        *key = found;
        return {};
    }
    const char* got = error != 0 ? std::strerror(error) : "other bytes";
    if (error == 0 && text.compare(0, 20, "facesig signing key ") == 0) got = "a signing key";
    return {Cause::signing_key,
            format("expected a file with a public key, got %s (%s)", got, path.c_str())};
}

Status check_signature(const unsigned char* digest, const std::string& path, const PublicKey& key) {
    const std::string where = path + ".sig", text_where = " (" + where + ")";
    std::string text;
    const int error = read_text(where, &text);
    if (error != 0) {
        return {Cause::model_unsigned,
                format("expected a signature, got '%s'", std::strerror(error)) + text_where};
    }
    SignatureFile file;
    if (!parse(text, &file)) {
        return {Cause::model_signature,
                "expected four lines of a signature, got other bytes" + text_where};
    }
    const std::string name = hex(key.data, kPublicKeyBytes);
    if (std::memcmp(file.key, key.data, kPublicKeyBytes) != 0) {
        return {Cause::model_signer, "expected a signature by " + name + ", got one by " +
                                         hex(file.key, kPublicKeyBytes) + text_where};
    }
    if (std::memcmp(file.digest, digest, kBlake3Bytes) != 0) {
        return {Cause::model_altered, "expected the file that was signed, " +
                                          hex(file.digest, kBlake3Bytes) + ", got " +
                                          hex(digest, kBlake3Bytes) + " (" + path + ")"};
    }
    if (is_by(key, file)) return {};
    return {Cause::model_forged,
            "expected a signature that " + name + " made, got another" + text_where};
}

#else

Status read_public_key(const std::string& /*path*/, PublicKey* /*key*/) {
    return none();
}

Status check_signature(const unsigned char* /*digest*/, const std::string& /*path*/,
                       const PublicKey& /*key*/) {
    return none();
}

#endif

}  // namespace facesig
