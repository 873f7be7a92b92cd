// The reader on damaged files: every byte flipped, every length, and random lies under a right
// checksum. Nothing may crash (run it with FACESIG_SANITIZE); damage without a new checksum is
// always refused.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/buffer.h"
#include "check.h"
#include "model/checksum.h"
#include "model/model.h"
#include "model/weights.h"
#include "reseal.h"
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

// The reader is plain C++: what the host looks at whole is looked at in part where it is emulated.
constexpr size_t kEach = check::kEmulated ? 7 : 1;
constexpr int kLies = check::kEmulated ? 4000 : 20000;

void check_damage(const std::vector<unsigned char>& valid) {
    std::shared_ptr<const Model> model;
    std::vector<unsigned char> damaged = valid;
    for (size_t at = 0; at < valid.size(); at += kEach) {
        damaged[at] ^= static_cast<unsigned char>(1U << (at % 8));
        CHECK(!open_copy(damaged, damaged.size(), &model).ok());
        damaged[at] = valid[at];
    }
    for (size_t size = 0; size < valid.size(); size += kEach) {
        const Status status = open_copy(valid, size, &model);
        CHECK(status.cause() == Cause::model_truncated);
    }
}

enum class Accepted { runs, is_read };

// What is accepted in spite of a lie (another bias, say) must also run.
void check_lies(const std::vector<unsigned char>& valid, Accepted promise) {
    check::Random random(11);
    std::vector<uint8_t> crop(9 * 9 * 3, 99);
    float signature[kMaxSignature];
    int accepted = 0;
    for (int round = 0; round < kLies; ++round) {
        AlignedBuffer copy = AlignedBuffer::allocate(valid.size());
        std::vector<unsigned char> lie = valid;
        for (int change = random.below(3); change >= 0; --change) {
            const int at = 32 + random.below(1600);
            lie[static_cast<size_t>(at)] = static_cast<unsigned char>(
                random.below(2) ? random.below(256) : lie[static_cast<size_t>(at)] + 1);
        }
        reseal(lie.data(), lie.size());
        std::memcpy(copy.data(), lie.data(), lie.size());
        std::shared_ptr<const Model> model;
        const Status status = Model::from_memory(copy.data(), lie.size(), "lie", &model);
        CHECK(status.ok() == (model != nullptr));
        CHECK(status.ok() || !status.message().empty());
        if (!status.ok()) continue;
        ++accepted;
        if (promise == Accepted::is_read) continue;
        std::unique_ptr<Session> session;
        const InputSize size = model->is_free() ? InputSize{5, 7} : InputSize{};
        CHECK(Session::create(model, nullptr, size, &session).ok());
        crop.resize(session->shapes().image.elements());
        if (model->kind != kEmbedder) {
            session->run_image(crop.data());
            continue;
        }
        const Status ran = session->run(crop.data(), signature);
        CHECK(ran.ok() || ran.cause() == Cause::model_weight);
    }
    CHECK(accepted > 10);
}

void check_layers(const Model& model) {
    for (const Layer& layer : model.layers) {
        const bool weighted = layer.operation == kConv || layer.operation == kLinear;
        CHECK((layer.bias != nullptr) == (weighted && !model.integer));
        CHECK((layer.weights != nullptr) == (weighted && !model.integer));
        CHECK((layer.integer_bias != nullptr) == (weighted && model.integer));
        CHECK((layer.multipliers != nullptr) == (weighted && model.integer));
        CHECK((layer.integer_weights != nullptr) == (weighted && model.integer));
        CHECK((layer.weight_type != kNoWeights) == weighted);
        CHECK(model.integer || layer.output_type == kFloat32);
    }
}

void check_integer_file(const std::string& path) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(path, &model).ok());
    if (!model) return;
    CHECK(model->integer && model->layers.size() == 8);
    check_layers(*model);
    const Layer& conv = model->layers[3];
    CHECK(conv.weight_type == kInt16Blocks && conv.output_type == kInt8);
    CHECK(conv.quantised.scale == 0.0625F && conv.quantised.zero_point == -128);
    CHECK(conv.quantised.limit == 127);
    CHECK(model->layers[5].weight_type == kInt8DotBlocks && model->layers[5].output_type == kInt16);
}

void check_narrow_file(const std::string& path) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(path, &model).ok());
    if (!model) return;
    CHECK(model->kind == kDetector && model->integer && model->by_rows && !model->is_free());
    CHECK(model->input.height == 9 && model->input.width == 17 && model->scale == 1);
    CHECK(model->outputs == (std::vector<size_t>{7, 8, 10}));
    CHECK(model->shapes.outputs[7] == (Shape{2, 3, 16}));
    CHECK(model->profile.least_score == 0.6F && model->profile.overlap == 0.3F);
    CHECK(model->profile.box_factor == 1 && model->profile.crop_factor == 0);
    CHECK(model->signature_length() == 0);
    CHECK(model->expect(kDetector).ok());
    CHECK(model->expect(kEmbedder).message() ==
          "expected an embedder, got a detector (" + path + ")");
    const Layer& apart = model->layers[2];
    CHECK(apart.narrow() && apart.narrow_bias != nullptr && apart.integer_bias == nullptr);
    CHECK(apart.chain == 9 && model->layers[1].quantised.scale == 0);
    CHECK(model->quantised(kImage).zero_point == -128);
}

// Every value at every place of a word, against the plain comparison.
template <typename Integer>
void check_all_within(uint32_t limit) {
    constexpr int kBits = 8 * sizeof(Integer);
    constexpr size_t kCount = 8 / sizeof(Integer);
    check::Random random(limit);
    for (int value = -(1 << (kBits - 1)); value < 1 << (kBits - 1); ++value) {
        Integer numbers[kCount];
        for (size_t at = 0; at < kCount; ++at) {
            for (Integer& number : numbers) {
                const int legal = random.below(2 * static_cast<int>(limit) + 1);
                number = static_cast<Integer>(legal - static_cast<int>(limit));
            }
            numbers[at] = static_cast<Integer>(value);
            const bool within = std::abs(value) <= static_cast<int>(limit);
            CHECK(all_within(numbers, sizeof(numbers), kBits, limit) == within);
        }
    }
}

}  // namespace

int main() {
    const std::string folder = FACESIG_TEST_MODELS;
    const std::vector<unsigned char> valid = read_file(folder + "/tiny.fsig");
    CHECK(valid.size() > 2000);
    std::shared_ptr<const Model> model;
    CHECK(open_copy(valid, valid.size(), &model).ok());
    CHECK(Model::open(folder + "/tiny.fsig", &model).ok());
    CHECK(model->network == "tiny" && model->layers.size() == 7 && model->signature_length() == 5);
    CHECK(!model->integer);
    check_layers(*model);
    CHECK(model->profile.thresholds.size() == 2 && model->metadata.size() == 1);
    CHECK(Model::open(folder, &model).cause() == Cause::model_not_found);
    CHECK(Model::open(folder + "/none", &model).cause() == Cause::model_not_found);
    check_damage(valid);
    check_lies(valid, Accepted::runs);
    check_integer_file(folder + "/whole.fsig");
    const std::vector<unsigned char> integers = read_file(folder + "/whole.fsig");
    CHECK(integers.size() > 2000);
    check_damage(integers);
    check_lies(integers, Accepted::is_read);
    check_narrow_file(folder + "/narrow.fsig");
    const std::vector<unsigned char> narrow = read_file(folder + "/narrow.fsig");
    CHECK(narrow.size() > 10000);
    check_damage(narrow);
    check_lies(narrow, Accepted::runs);
    for (const uint32_t limit : {127U, 63U, 31U}) check_all_within<int8_t>(limit);
    check_all_within<int16_t>(1023);
    return check::finish();
}
