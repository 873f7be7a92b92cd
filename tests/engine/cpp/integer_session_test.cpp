// Whole integer networks against what the numpy reference wrote (make_models.py), tensor by tensor:
// every ISA, every bit up to the last linear layer, the signature to 1e-6.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>

#include "check.h"
#include "session/session.h"

using namespace facesig;

namespace {

constexpr int kModels = 26;

std::vector<unsigned char> contents(const std::string& path) {
    std::vector<unsigned char> bytes;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return bytes;
    unsigned char buffer[4096];
    for (size_t count; (count = std::fread(buffer, 1, sizeof(buffer), file)) > 0;) {
        bytes.insert(bytes.end(), buffer, buffer + count);
    }
    std::fclose(file);
    return bytes;
}

// Compares each layer's output with the next stretch of the expected bytes.
class Comparison : public Session::Observer {
  public:
    Comparison(const Session& session, const std::vector<unsigned char>& expected, size_t* at)
        : session_(session), expected_(expected), at_(at) {}

    void layer(size_t index, const void* output) override {
        const Layer& layer = session_.model().layers[index];
        const size_t count = session_.shapes().outputs[index].elements();
        const size_t bytes = count * number_bytes(layer.output_type);
        CHECK(*at_ + bytes <= expected_.size());
        if (*at_ + bytes > expected_.size()) return;
        const unsigned char* expected = expected_.data() + *at_;
        *at_ += bytes;
        if (output == nullptr) return;
        const bool same = layer.operation == kNormalise ? is_close(output, expected, count)
                                                        : std::memcmp(output, expected, bytes) == 0;
        CHECK(same);
        if (!same) {
            std::fprintf(stderr, "%s of %s: %s\n", layer.name.c_str(),
                         session_.model().network.c_str(), session_.ran()[index]);
        }
    }

  private:
    static bool is_close(const void* output, const void* expected, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            float numbers[2];
            std::memcpy(&numbers[0], static_cast<const char*>(output) + 4 * i, 4);
            std::memcpy(&numbers[1], static_cast<const char*>(expected) + 4 * i, 4);
            if (!(std::fabs(numbers[0] - numbers[1]) <= 1e-6F)) return false;
        }
        return true;
    }

    const Session& session_;
    const std::vector<unsigned char>& expected_;
    size_t* at_;
};

void check_model(const std::string& path, const char* kernels) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(path + ".fsig", &model).ok());
    if (model == nullptr) return;
    CHECK(model->integer);
    std::unique_ptr<Session> session;
    CHECK(Session::create(model, kernels, &session).ok());
    const std::vector<unsigned char> expected = contents(path + ".expected");
    const size_t crop_bytes = model->shapes.image.elements();
    int crops = 0;
    for (size_t at = 0; at + crop_bytes <= expected.size(); ++crops) {
        const unsigned char* crop = expected.data() + at;
        at += crop_bytes;
        Comparison comparison(*session, expected, &at);
        session->traced(crop, &comparison);
    }
    CHECK(crops == 3);
    for (const char* name : session->ran()) {
        const std::string ran = name;
        const bool is_normalise = ran.find("normalise_f32_") == 0;
        CHECK(is_normalise || ran.find("_s8_") != std::string::npos ||
              ran.find("_s16_") != std::string::npos);
        CHECK(ran.find(kernels) != std::string::npos);
    }
}

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < kModels; ++i) {
        const std::string path = FACESIG_TEST_MODELS "/integer_" + std::to_string(i);
        for (int p = 0; p < count; ++p) check_model(path, isas[p]);
    }
    return check::finish();
}
