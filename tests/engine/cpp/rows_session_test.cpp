// Random detectors (tests/engine/detectors.py) against what the numpy reference wrote
// (make_models.py): every tensor of every layer, row by row as it comes, on every ISA. And: a
// stream allocates nothing while it runs, and does not depend on what its memory held.
#include <cstdio>
#include <cstring>
#include <string>

#include "check.h"
#include "counted.h"
#include "session/session.h"

using namespace facesig;

namespace {

constexpr int kModels = 12;

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

// Every tensor of a run, one behind the other.
class Tensors : public Observer {
  public:
    explicit Tensors(const Session& session) : session_(session) {
        size_t bytes = 0;
        for (size_t i = 0; i < session.shapes().outputs.size(); ++i) {
            starts_.push_back(bytes);
            bytes += tensor_bytes(i);
        }
        starts_.push_back(bytes);
        numbers_.resize(bytes);
        rows_.resize(session.shapes().outputs.size());
    }

    void row(size_t index, int32_t y, const void* numbers) override {
        const auto height = static_cast<size_t>(session_.shapes().outputs[index].height);
        const size_t count = tensor_bytes(index) / height;
        std::memcpy(numbers_.data() + starts_[index] + count * static_cast<size_t>(y), numbers,
                    count);
        CHECK(y == rows_[index]++);
    }

    void layer(size_t index, const void* output) override {
        const int32_t height = session_.shapes().outputs[index].height;
        CHECK(rows_[index] == 0 || rows_[index] == height);
        CHECK(output != nullptr || rows_[index] == height);
        if (output == nullptr) return;
        std::memcpy(numbers_.data() + starts_[index], output, tensor_bytes(index));
    }

    void compare(const unsigned char* expected, const char* isa) const {
        for (size_t i = 0; i + 1 < starts_.size(); ++i) {
            const bool same = std::memcmp(numbers_.data() + starts_[i], expected + starts_[i],
                                          tensor_bytes(i)) == 0;
            CHECK(same);
            if (same) continue;
            std::fprintf(stderr, "%s of %s, %s: %s\n", session_.model().layers[i].name.c_str(),
                         session_.model().network.c_str(), isa, session_.ran()[i]);
        }
    }

    size_t bytes() const { return starts_.back(); }

  private:
    size_t tensor_bytes(size_t index) const {
        return session_.shapes().outputs[index].elements() *
               number_bytes(session_.model().layers[index].output_type);
    }

    const Session& session_;
    std::vector<size_t> starts_;
    std::vector<unsigned char> numbers_;
    std::vector<int32_t> rows_;
};

// The expected file: height, width (int32), the image, every tensor; again for the next size.
void check_model(const std::string& name, const char* isa) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(name + ".fsig", &model).ok());
    if (model == nullptr) return;
    CHECK(model->kind == kDetector && model->by_rows && model->is_free());
    const std::vector<unsigned char> expected = contents(name + ".expected");
    int sizes = 0;
    for (size_t at = 0; at + sizeof(InputSize) <= expected.size(); ++sizes) {
        InputSize size;
        std::memcpy(&size, expected.data() + at, sizeof(size));
        at += sizeof(size);
        std::unique_ptr<Session> session;
        CHECK(Session::create(model, isa, size, &session).ok());
        if (session == nullptr) return;
        Tensors tensors(*session);
        const unsigned char* image = expected.data() + at;
        at += session->shapes().image.elements();
        CHECK(at + tensors.bytes() <= expected.size());
        if (at + tensors.bytes() > expected.size()) return;
        session->traced(image, &tensors);
        tensors.compare(expected.data() + at, isa);
        at += tensors.bytes();
        for (const char* ran : session->ran()) {
            CHECK(std::string(ran).find(isa) != std::string::npos);
        }
    }
    CHECK(sizes == 3);
}

// Rows of a picture that is never whole; counts what it is asked.
class Source : public RowSource {
  public:
    explicit Source(int32_t width) : width_(width) {}

    void row(int32_t y, int8_t* to) override {
        CHECK(y > last_);
        last_ = y;
        for (int32_t i = 0; i < width_ * 3; ++i) to[i] = static_cast<int8_t>(y * 31 + i * 7);
    }

  private:
    int32_t width_, last_ = -1;
};

std::vector<float> run(Session* session) {
    Source source(session->shapes().image.width);
    session->run_rows(source);
    std::vector<float> numbers;
    for (size_t i = 0; i < session->model().outputs.size(); ++i) {
        const float* output = session->output(i);
        numbers.insert(numbers.end(), output, output + session->output_shape(i).elements());
    }
    return numbers;
}

void check_memory(const std::string& name, const char* isa) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(name + ".fsig", &model).ok());
    std::unique_ptr<Session> session;
    CHECK(Session::create(model, isa, {37, 50}, &session).ok());
    Source source(50);
    const long before = counted::allocations;
    session->run_rows(source);
    CHECK(counted::allocations == before);
    const std::vector<float> first = run(session.get());
    CHECK(run(session.get()) == first);
    for (const int byte : {0x01, 0x80}) {
        std::unique_ptr<Session> other;
        counted::fill_memory(byte);
        CHECK(Session::create(model, isa, {37, 50}, &other).ok());
        counted::fill_memory(0);
        CHECK(run(other.get()) == first);
    }
}

// The sizes that a model cannot take.
void check_sizes(const std::string& name) {
    std::shared_ptr<const Model> model;
    CHECK(Model::open(name + ".fsig", &model).ok());
    std::unique_ptr<Session> session;
    CHECK(Session::create(model, nullptr, &session).cause() == Cause::input);
    CHECK(Session::create(model, nullptr, {0, 7}, &session).cause() == Cause::input);
    CHECK(Session::create(model, nullptr, {1025, 7}, &session).cause() == Cause::input);
    CHECK(session == nullptr);
    CHECK(Session::create(model, nullptr, {1, 1}, &session).ok());
    float signature[kMaxSignature];
    const uint8_t crop[3] = {};
    CHECK(session->run(crop, signature).cause() == Cause::model_kind);
}

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < kModels; ++i) {
        const std::string name = FACESIG_TEST_MODELS "/rows_" + std::to_string(i);
        for (int p = 0; p < count; ++p) {
            check_model(name, isas[p]);
            check_memory(name, isas[p]);
        }
    }
    check_sizes(FACESIG_TEST_MODELS "/rows_0");
    return check::finish();
}
