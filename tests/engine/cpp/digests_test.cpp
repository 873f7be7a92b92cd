// BLAKE3 and SHA-256 against their official implementations' values, NEON against scalar code; what
// a file whose digests are false is refused with; bytes that are copied or mapped.
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "check.h"
#include "model/blake3.h"
#include "model/digests.h"
#include "model/model.h"
#include "model/model_bytes.h"
#include "model/sha256.h"
#include "reseal.h"

using namespace facesig;

namespace {

std::string hex(const unsigned char* data, size_t size) {
    std::string text;
    for (size_t i = 0; i < size; ++i) text += format("%02x", data[i]);
    return text;
}

// Bytes 0, 1, ... 250, 0, ... as in BLAKE3's own test vectors.
std::vector<unsigned char> counting(size_t size) {
    std::vector<unsigned char> data(size);
    for (size_t i = 0; i < size; ++i) data[i] = static_cast<unsigned char>(i % 251);
    return data;
}

struct Expected {
    size_t size;
    const char* digest;  // its first half
};

void check_blake3() {
    const Expected all[] = {
        {0, "af1349b9f5f9a1a6a0404dea36dcc949"},
        {1, "2d3adedff11b61f14c886e35afa03673"},
        {63, "e9bc37a594daad83be9470df7f7b3798"},
        {64, "4eed7141ea4a5cd4b788606bd23f46e2"},
        {65, "de1e5fa0be70df6d2be8fffd0e99ceaa"},
        {1023, "10108970eeda3eb932baac1428c7a216"},
        {1024, "42214739f095a406f3fc83deb889744a"},
        {1025, "d00278ae47eb27b34faecf67b4fe263f"},
        {2048, "e776b6028c7cd22a4d0ba182a8bf6220"},
        {2049, "5f4d72f40d7a5f82b15ca2b2e44b1de3"},
        {3073, "7124b49501012f81cc7f11ca069ec922"},
        {4096, "015094013f57a5277b59d8475c050104"},
        {4097, "9b4052b38f1c5fc8b1f9ff7ac7b27cd2"},
        {5120, "9cadc15fed8b5d854562b26a9536d970"},
        {8192, "aae792484c8efe4f19e2ca7d371d8c46"},
        {8193, "bab6c09cb8ce8cf459261398d2e7aef3"},
        {12288, "2333a43f70b71752a5b3c0cbae3f68a0"},
        {16384, "f875d6646de28985646f34ee13be9a57"},
        {31744, "62b6960e1a44bcc1eb1a611a8d6235b6"},
        {102400, "bc3e3d41a1146b069abffad3c0d44860"},
        // At and around the ends of subtrees, of a batch and of several.
        {65536, "68d647e619a930e7b1082f74f334b0c6"},
        {65537, "7c99f9840a73dfcb6e5bfe4ff6d1558a"},
        {66561, "c0dafa3c0ad175a596c908dd503c069c"},
        {131073, "f837d4254d24ba3d50fe3743d46e4af6"},
        {327680, "ce50cc6867079e3fff238032a299c9ae"},
        {327681, "f485c8192ec635624c151b2fe10423dd"},
        {328705, "d5fe4b70535e18753714b11e7c6d88d3"},
        {393217, "23793d665bd3c0b578269cc6d66b30ea"},
        {655360, "fea025ac9d2373f1dc409935cf4e67cf"},
        {655361, "349f6ebf5d2e1ff52dfaaa47914a38f1"},
        {1310721, "5091a4ab664374a784e38657d959db3e"},
        {1514003, "6a8f0278af89fb907c2b296460fcb40f"},
    };
    for (const Expected& expected : all) {
        const std::vector<unsigned char> data = counting(expected.size);
        for (const Blake3Many many : {blake3_many_scalar, blake3_many_neon}) {
            unsigned char digest[kBlake3Bytes];
            blake3_by(many, data.data(), data.size(), digest);
            CHECK(hex(digest, 16) == expected.digest);
        }
    }
}

// Chunk numbers beyond 32 bits, worst-case words, any address and any count; chunks and parents.
void check_many() {
    constexpr size_t kMost = 11;
    check::Random random(3);
    std::vector<unsigned char> data(kMost * kBlake3Chunk + 8);
    for (int round = 0; round < 200; ++round) {
        for (unsigned char& byte : data) {
            byte = static_cast<unsigned char>(round == 0 ? 255 : random.below(256));
        }
        const size_t count = static_cast<size_t>(round) % (kMost + 1);
        const uint64_t chunk = round % 2 == 0 ? 0xfffffffeU : uint64_t{5} << 33;
        Blake3Inputs inputs = {data.data() + round % 8, kBlake3Chunk, 16, chunk, true, 0, 1, 2};
        if (round % 3 == 0) inputs = {data.data() + round % 8, kBlake3Block, 1, 0, false, 4, 0, 0};
        // One more, which must stay as it is.
        Blake3Value plain[kMost + 1] = {}, neon[kMost + 1] = {};
        blake3_many_scalar(inputs, count, plain);
        blake3_many_neon(inputs, count, neon);
        CHECK(std::memcmp(plain, neon, sizeof(plain)) == 0);
    }
}

void check_sha256() {
    const Expected all[] = {
        {0, "e3b0c44298fc1c149afbf4c8996fb924"},    {55, "463eb28e72f82e0a96c0a4cc53690c57"},
        {56, "da2ae4d6b36748f2a318f23e7ab1dfdf"},   {64, "fdeab9acf3710362bd2658cdc9a29e8f"},
        {1000, "4e4c294b331f7a2099a379bec34b9f9f"},
    };
    for (const Expected& expected : all) {
        const std::vector<unsigned char> data = counting(expected.size);
        Sha256 hash;
        unsigned char digest[32];
        hash.add(data.data(), expected.size / 3);
        hash.add(data.data() + expected.size / 3, expected.size - expected.size / 3);
        hash.finish(digest);
        CHECK(hex(digest, 16) == expected.digest);
    }
}

// A file on disk that is changed and cut short while it is open as a copy.
void check_private(const std::string& folder) {
    const std::string path = folder + "/changed.fsig";
    std::shared_ptr<const ModelBytes> valid, bytes;
    CHECK(ModelBytes::read(folder + "/tiny.fsig", &valid).ok());
    std::FILE* file = std::fopen(path.c_str(), "wb");
    CHECK(std::fwrite(valid->data(), 1, valid->size(), file) == valid->size());
    std::fclose(file);
    CHECK(ModelBytes::read(path, &bytes).ok() && bytes->is_private());
    CHECK(truncate(path.c_str(), 0) == 0);
    CHECK(bytes->size() == valid->size());
    CHECK(std::memcmp(bytes->data(), valid->data(), valid->size()) == 0);
    std::shared_ptr<const Model> model;
    CHECK(Model::from_bytes(bytes, &model).ok());
    CHECK(Model::open(path, &model).cause() == Cause::model_truncated);
    CHECK(ModelBytes::map(folder + "/tiny.fsig", &bytes).ok() && !bytes->is_private());
    CHECK(std::memcmp(bytes->digests().file, valid->digests().file, kBlake3Bytes) == 0);
    CHECK(Model::from_bytes(bytes, &model).ok());
    CHECK(std::remove(path.c_str()) == 0);
}

// The thresholds, the name and the id under a right checksum.
void check_false_digests(const std::string& folder) {
    std::shared_ptr<const ModelBytes> valid;
    CHECK(ModelBytes::read(folder + "/tiny.fsig", &valid).ok());
    HeaderRecord header;
    std::memcpy(&header, valid->data(), sizeof(header));
    const AlignedBuffer copy = AlignedBuffer::allocate(valid->size());
    const auto cause_with = [&](uint64_t at, unsigned char changed, bool contents, bool id) {
        std::memcpy(copy.data(), valid->data(), valid->size());
        copy.data()[at] = changed;
        reseal(copy.data(), valid->size());
        HeaderRecord made;
        std::memcpy(&made, copy.data(), sizeof(made));
        if (!contents) std::memcpy(made.contents, header.contents, sizeof(made.contents));
        if (!id) made.model_id[3] ^= 1;
        std::memcpy(copy.data(), &made, sizeof(made));
        Sums sums = {};
        walk_scalar(Content::any, copy.data() + kChecksumFrom,
                    (valid->size() - kChecksumFrom) / kPiece, 0, &sums);
        const uint64_t sum = checksum(sums);
        std::memcpy(copy.data() + 24, &sum, sizeof(sum));
        std::shared_ptr<const Model> model;
        return Model::from_memory(copy.data(), valid->size(), "changed", &model).cause();
    };
    const uint64_t threshold = header.profile_offset + sizeof(ProfileRecord) + 8;
    const uint64_t weight = header.weights_offset;
    const uint64_t name = 136;
    for (const uint64_t at : {threshold, weight, name}) {
        const auto changed = static_cast<unsigned char>(valid->data()[at] ^ 1);
        CHECK(cause_with(at, changed, false, true) == Cause::model_contents);
        CHECK(cause_with(at, changed, true, true) == Cause::ok);
        CHECK(cause_with(at, changed, true, false) == Cause::model_id);
    }
}

}  // namespace

int main() {
    const std::string folder = FACESIG_TEST_MODELS;
    check_blake3();
    check_many();
    check_sha256();
    check_private(folder);
    check_false_digests(folder);
    return check::finish();
}
