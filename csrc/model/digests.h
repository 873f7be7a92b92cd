// What a file's contents are called: the model id, the contents digest, the digest that is signed.
//
// What: the weights, which are nearly all of a file, are hashed once by BLAKE3, and the hash stands
// for them in all three. The model id is the first half of the hash of what makes signatures
// (layers, weights, preprocessing, crop); the contents digest is of what makes any result (the
// name, the detector's profile and the thresholds, too); what is signed is the whole file.
//
// Why three: a gallery is bound to a model id, which must stay when thresholds are calibrated anew;
// a file that states wrong contents is no file of ours, whoever remade its checksum; and a
// signature is by somebody, over every byte.
//
// Ids that version 2 of the format derived, by SHA-256, stay legal: galleries hold them. Those of
// the shipped models are known here; others are derived in the old way, too, which costs as much
// again.
#pragma once

#include "model/blake3.h"
#include "model/format.h"
#include "model/reader.h"

namespace facesig {

constexpr size_t kIdBytes = 16;

struct Digests {
    unsigned char weights[kBlake3Bytes];  // of the section, and of the zeros behind it
    unsigned char file[kBlake3Bytes];     // what is signed
};

// Of any bytes; what a header says of the weights' place is taken as far as the file goes.
Digests digests_of(const unsigned char* data, size_t size);

// Of a file that is sound otherwise. Allocates.
void derive_contents(const FileBytes& file, const HeaderRecord& header, const Digests& digests,
                     unsigned char contents[kBlake3Bytes]);
void derive_id(const FileBytes& file, const HeaderRecord& header, const Digests& digests,
               unsigned char id[kIdBytes]);

// Whether the header's contents and id are those that follow from the file.
Status check_digests(const FileBytes& file, const HeaderRecord& header, const Digests& digests);

}  // namespace facesig
