// A model file as it comes: the reader must refuse it with one sentence, or open it, and what it
// opens must run. The mutator changes bytes and counts and then seals the file again, so that the
// checks behind the checksum are reached; the checksum's own is, where it leaves the seal broken.
#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "networks.h"
#include "seal.h"
#include "session/session.h"

using namespace facesig;

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);

namespace {

constexpr size_t kMostNumbers = 1 << 16;  // of a tensor that is worth running
constexpr uint64_t kMostWork = 1 << 22;

uint64_t products(const Model& model) {
    uint64_t sum = 0;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const auto kernel = static_cast<uint64_t>(std::max(1, layer.kernel));
        const auto cin = static_cast<uint64_t>(std::max(1, layer.cin));
        sum += model.shapes.outputs[i].elements() * kernel * kernel * cin;
    }
    return sum;
}

bool is_small(const Model& model) {
    for (const Shape& shape : model.shapes.outputs) {
        if (shape.elements() > kMostNumbers) return false;
    }
    return model.shapes.image.elements() <= kMostNumbers && products(model) <= kMostWork;
}

void run(const std::shared_ptr<const Model>& model, const char* isa) {
    const InputSize size = model->is_free() ? kProbe : InputSize{};
    std::unique_ptr<Session> session;
    if (!Session::create(model, isa, size, &session).ok()) return;
    const Shape shape = session->shapes().image;
    std::vector<uint8_t> image(shape.elements());
    fuzz::Noise noise(1);
    for (uint8_t& each : image) each = static_cast<uint8_t>(noise.next());
    session->run_image(image.data());
}

// A field of four bytes somewhere in the header, the records or the profile gets a number that is
// telling.
void change_field(uint8_t* file, size_t size, fuzz::Noise* noise) {
    static const uint32_t kTelling[] = {
        0,        1,        2,          3,          4,          7,          8,          16,
        127,      128,      255,        256,        1024,       2048,       4096,       65536,
        1u << 22, 1u << 24, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fc00000, 0x3f800000, 0x00000001};
    const size_t fields = std::min<size_t>(size, 2048) / 4;
    if (fields == 0) return;
    const size_t at = noise->next() % fields * 4;
    uint32_t value = kTelling[noise->next() % (sizeof(kTelling) / sizeof(kTelling[0]))];
    if (noise->next() % 3 == 0) {
        std::memcpy(&value, file + at, sizeof(value));
        value += noise->next() % 2 == 0 ? 1 : UINT32_MAX;
    }
    std::memcpy(file + at, &value, sizeof(value));
}

// The file of another network.
size_t replace(uint8_t* data, size_t most, fuzz::Noise* noise) {
    uint8_t bytes[64];
    for (uint8_t& each : bytes) each = static_cast<uint8_t>(noise->next());
    fuzz::Choices choices(bytes, sizeof(bytes));
    const fuzz::Drawn drawn = fuzz::draw_network(&choices);
    if (drawn.file.size() > most) return 0;
    std::memcpy(data, drawn.file.data(), drawn.file.size());
    return drawn.file.size();
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed) {
    fuzz::Noise noise(seed);
    if (size == 0 || noise.next() % 64 == 0) {
        const size_t made = replace(data, most, &noise);
        if (made != 0) return made;
    }
    if (noise.next() % 3 != 0) {
        change_field(data, size, &noise);
    } else {
        size = LLVMFuzzerMutate(data, size, most);
    }
    switch (noise.next() % 8) {
        case 0:
            break;  // as it is: a checksum that is wrong
        case 1:
            fuzz::mend(data, size);
            break;
        default:
            fuzz::seal(data, size);
    }
    return size;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto file = fuzz::aligned(data, size);
    std::shared_ptr<const Model> model;
    const Status status = Model::from_memory(file.get(), size, "fuzz", &model);
    if (!status.ok()) {
        if (status.message().compare(0, 9, "expected ") != 0) std::abort();
        return 0;
    }
    if (!is_small(*model)) return 0;
    run(model, "scalar");
    run(model, "neon");
    return 0;
}
