// Sessions of networks that were drawn: each is opened, run on both ISAs on one image, and
// compared: integers to the bit, layer by layer. A network that the reader refuses is passed over;
// one that it takes must run without reading or writing beyond anything, whatever its weights.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "networks.h"
#include "seal.h"
#include "session/session.h"

using namespace facesig;

namespace {

// A checksum of each layer's output; 0 of those that are never in memory, whose rows count instead.
class Digests final : public Observer {
  public:
    explicit Digests(const Session& session) : session_(session), of_(session.ran().size()) {}

    void row(size_t index, int32_t, const void* numbers) override {
        const Shape shape = session_.shapes().outputs[index];
        add(index, numbers, static_cast<size_t>(shape.width) * static_cast<size_t>(shape.channels));
    }
    void layer(size_t index, const void* output) override {
        if (output != nullptr) add(index, output, session_.shapes().outputs[index].elements());
    }

    const std::vector<uint64_t>& of() const { return of_; }

  private:
    void add(size_t index, const void* numbers, size_t count) {
        const size_t bytes = count * number_bytes(session_.model().layers[index].output_type);
        const auto* at = static_cast<const unsigned char*>(numbers);
        uint64_t hash = of_[index];
        for (size_t i = 0; i < bytes; ++i) hash = (hash ^ at[i]) * 0x100000001b3U;
        of_[index] = hash;
    }

    const Session& session_;
    std::vector<uint64_t> of_;
};

std::vector<uint64_t> run(const std::shared_ptr<const Model>& model, const char* isa,
                          InputSize size, const uint8_t* image) {
    std::unique_ptr<Session> session;
    if (!Session::create(model, isa, model->is_free() ? size : InputSize{}, &session).ok()) {
        return {};
    }
    Digests digests(*session);
    session->traced(image, &digests);
    if (model->kind == kEmbedder) {
        std::vector<float> signature(static_cast<size_t>(model->signature_length()));
        static_cast<void>(session->run(image, signature.data()));
    }
    return digests.of();
}

void compare(const Model& model, const std::vector<uint64_t>& scalar,
             const std::vector<uint64_t>& neon) {
    for (size_t i = 0; i < scalar.size() && i < neon.size(); ++i) {
        if (model.layers[i].operation == kNormalise || scalar[i] == neon[i]) continue;
        std::fprintf(stderr,
                     "expected the same numbers by scalar and neon, got others (layer %s)\n",
                     model.layers[i].name.c_str());
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Choices choices(data, size);
    const fuzz::Drawn drawn = fuzz::draw_network(&choices);
    const auto file = fuzz::aligned(drawn.file.data(), drawn.file.size());
    std::shared_ptr<const Model> model;
    const Status status = Model::from_memory(file.get(), drawn.file.size(), "fuzz", &model);
    if (!status.ok()) {
        if (std::getenv("FACESIG_FUZZ_WHY") != nullptr)
            std::fprintf(stderr, "%s\n", status.message().c_str());
        return 0;
    }
    fuzz::Noise noise(choices.number<uint16_t>());
    const int kind = choices.below(4);
    std::vector<uint8_t> image(size_t(drawn.height) * size_t(drawn.width) * 3);
    for (uint8_t& each : image) {
        each = kind == 0 ? 0 : kind == 1 ? 255 : static_cast<uint8_t>(noise.next());
    }
    const InputSize shown = {drawn.height, drawn.width};
    const std::vector<uint64_t> scalar = run(model, "scalar", shown, image.data());
    const std::vector<uint64_t> neon = run(model, "neon", shown, image.data());
    if (drawn.integer && drawn.weights == fuzz::Weights::tame) compare(*model, scalar, neon);
    return 0;
}
