// Who vouches for a model file: a detached Ed25519 signature, NAME.sig, four lines of text.
//
//     facesig signature 1
//     key 64 hexadecimal digits: the public key
//     digest 64 digits: of the file (model/digests.h)
//     signature 128 digits: Ed25519, of the first line with its line feed and the digest's 32 bytes
//
// The same files as facesig/trust writes and reads, with the same checks in the same order and the
// same sentences. The digest is taken of bytes that are then used (ModelBytes), not of the file
// again.
//
// Cost on a Cortex-A9: one verification by libsodium; the bytes are hashed in any case, for the
// model's id. Built with FACESIG_SIGNATURES only, as it alone needs libsodium; without it every
// check is refused, none is passed.
#pragma once

#include <string>

#include "base/status.h"
#include "model/blake3.h"

namespace facesig {

constexpr size_t kPublicKeyBytes = 32;

struct PublicKey {
    unsigned char data[kPublicKeyBytes];
};

// The key in a file that `facesig keygen` wrote: KEY.pub.
Status read_public_key(const std::string& path, PublicKey* key);

// Whether the file at `path`, whose bytes have this digest, has a signature by `key` beside it.
Status check_signature(const unsigned char digest[kBlake3Bytes], const std::string& path,
                       const PublicKey& key);

}  // namespace facesig
