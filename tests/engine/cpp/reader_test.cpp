// The reader on damaged files: every byte flipped, every length, and random lies under a right
// checksum. Nothing may crash (run it with FACESIG_SANITIZE); damage without a new checksum is
// always refused.
#include <cstdio>
#include <cstring>
#include <string>

#include "base/buffer.h"
#include "check.h"
#include "model/checksum.h"
#include "model/model.h"
#include "session/session.h"

using namespace facesig;

namespace {

std::vector<unsigned char> read_file(const std::string& path) {
    std::vector<unsigned char> bytes;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return bytes;
    unsigned char block[4096];
    while (const size_t count = std::fread(block, 1, sizeof(block), file)) {
        bytes.insert(bytes.end(), block, block + count);
    }
    std::fclose(file);
    return bytes;
}

// A copy of exactly the file's size, so that a sanitizer sees a read beyond it.
Status open_copy(const std::vector<unsigned char>& bytes, size_t size,
                 std::shared_ptr<const Model>* model) {
    const AlignedBuffer copy = AlignedBuffer::allocate(size);
    if (size > 0) std::memcpy(copy.data(), bytes.data(), size);
    const Status status = Model::from_memory(copy.data(), size, "copy", model);
    model->reset();  // the copy ends here
    return status;
}

void seal(std::vector<unsigned char>* bytes) {
    const uint64_t sum = checksum(bytes->data() + kChecksumFrom, bytes->size() - kChecksumFrom);
    std::memcpy(bytes->data() + 24, &sum, sizeof(sum));
}

void check_damage(const std::vector<unsigned char>& valid) {
    std::shared_ptr<const Model> model;
    std::vector<unsigned char> damaged = valid;
    for (size_t at = 0; at < valid.size(); ++at) {
        damaged[at] ^= static_cast<unsigned char>(1U << (at % 8));
        CHECK(!open_copy(damaged, damaged.size(), &model).ok());
        damaged[at] = valid[at];
    }
    for (size_t size = 0; size < valid.size(); ++size) {
        const Status status = open_copy(valid, size, &model);
        CHECK(status.cause() == Cause::model_truncated);
    }
}

// What is accepted in spite of a lie (another bias, say) must also run.
void check_lies(const std::vector<unsigned char>& valid) {
    check::Random random(11);
    std::vector<uint8_t> crop(9 * 9 * 3, 99);
    float signature[kMaxSignature];
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        AlignedBuffer copy = AlignedBuffer::allocate(valid.size());
        std::vector<unsigned char> lie = valid;
        for (int change = random.below(3); change >= 0; --change) {
            const int at = 32 + random.below(1600);
            lie[static_cast<size_t>(at)] = static_cast<unsigned char>(
                random.below(2) ? random.below(256) : lie[static_cast<size_t>(at)] + 1);
        }
        seal(&lie);
        std::memcpy(copy.data(), lie.data(), lie.size());
        std::shared_ptr<const Model> model;
        const Status status = Model::from_memory(copy.data(), lie.size(), "lie", &model);
        CHECK(status.ok() == (model != nullptr));
        CHECK(status.ok() || !status.message().empty());
        if (!status.ok()) continue;
        ++accepted;
        std::unique_ptr<Session> session;
        CHECK(Session::create(model, nullptr, &session).ok());
        crop.resize(model->shape_of(kImage).elements());
        const Status ran = session->run(crop.data(), signature);
        CHECK(ran.ok() || ran.cause() == Cause::model_weight);
    }
    CHECK(accepted > 10);
}

}  // namespace

int main() {
    const std::string folder = FACESIG_TEST_MODELS;
    const std::vector<unsigned char> valid = read_file(folder + "/tiny.fsig");
    CHECK(valid.size() > 2000);
    std::shared_ptr<const Model> model;
    CHECK(open_copy(valid, valid.size(), &model).ok());
    CHECK(Model::open(folder + "/tiny.fsig", &model).ok());
    CHECK(model->network == "tiny" && model->layers.size() == 7 && model->signature_length == 5);
    CHECK(model->thresholds.size() == 2 && model->metadata.size() == 1);
    CHECK(Model::open(folder, &model).cause() == Cause::model_not_found);
    CHECK(Model::open(folder + "/none", &model).cause() == Cause::model_not_found);
    check_damage(valid);
    check_lies(valid);
    return check::finish();
}
