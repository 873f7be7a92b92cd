// One model, sessions of it in several threads at once, made and closed at different times: under
// the thread sanitizer, and every thread must get the same numbers.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

#include "networks.h"
#include "seal.h"
#include "session/session.h"

using namespace facesig;

namespace {

constexpr int kThreads = 3;

// The outputs of `runs` runs, one behind the other.
std::vector<float> work(const std::shared_ptr<const Model>& model, InputSize size,
                        const std::vector<uint8_t>& image, int runs) {
    std::vector<float> made;
    std::unique_ptr<Session> session;
    if (!Session::create(model, nullptr, size, &session).ok()) return made;
    for (int i = 0; i < runs; ++i) {
        session->run_image(image.data());
        made.clear();
        for (size_t k = 0; k < model->outputs.size(); ++k) {
            const size_t count = session->output_shape(k).elements();
            made.insert(made.end(), session->output(k), session->output(k) + count);
        }
    }
    return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Choices choices(data, size);
    const fuzz::Drawn drawn = fuzz::draw_network(&choices);
    auto file = fuzz::aligned(drawn.file.data(), drawn.file.size());
    std::shared_ptr<const Model> model;
    if (!Model::from_memory(file.get(), drawn.file.size(), "fuzz", &model).ok()) return 0;
    fuzz::Noise noise(choices.number<uint16_t>());
    std::vector<uint8_t> image(size_t(drawn.height) * size_t(drawn.width) * 3);
    for (uint8_t& each : image) each = static_cast<uint8_t>(noise.next());
    const InputSize shown = model->is_free() ? InputSize{drawn.height, drawn.width} : InputSize{};
    std::vector<float> made[kThreads];
    std::thread threads[kThreads];
    for (int i = 0; i < kThreads; ++i) {
        const int runs = 1 + choices.below(3);
        threads[i] =
            std::thread([&, i, runs, model] { made[i] = work(model, shown, image, runs); });
    }
    for (std::thread& thread : threads) thread.join();
    for (int i = 1; i < kThreads; ++i) {
        const size_t bytes = made[0].size() * sizeof(float);
        if (made[i].size() == made[0].size() &&
            (bytes == 0 || std::memcmp(made[i].data(), made[0].data(), bytes) == 0)) {
            continue;
        }
        std::fprintf(stderr, "expected the same numbers in all threads, got others\n");
        std::abort();
    }
    return 0;
}
