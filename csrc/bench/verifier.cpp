// facesig-bench-verifier: what a personal verifier costs, for the timing model of csrc/a9model.
//
//     facesig-bench-verifier EMBEDDER VERIFIER
//
// Regions of interest, in five rounds of which the first warms the caches: a crop to its aligned
// face; that to a score; on to the signature behind the same alignment; a crop to its signature.
#include <cstdio>
#include <memory>
#include <vector>

#include "bench/marks.h"
#include "session/session.h"

namespace {

using facesig::Model;
using facesig::Session;
using facesig::Status;

constexpr int kRounds = 5;

Status open(const char* path, std::unique_ptr<Session>* session) {
    std::shared_ptr<const Model> model;
    const Status status = Model::open(path, &model);
    return status.ok() ? Session::create(model, nullptr, session) : status;
}

// A picture with some structure; what it shows changes no time.
std::vector<uint8_t> picture(size_t count) {
    std::vector<uint8_t> bytes(count);
    uint32_t state = 1;
    for (size_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes[i] = static_cast<uint8_t>(64 + (i / 3) % 112 + (state >> 28));
    }
    return bytes;
}

template <typename Work>
Status marked(const Work& work) {
    facesig::mark_open();
    Status status = work();
    facesig::mark_close();
    return status;
}

Status run(Session* embedder, Session* verifier) {
    const int32_t side = embedder->model().input.height, size = verifier->model().input.height;
    const std::vector<uint8_t> crop = picture(size_t{3} * static_cast<size_t>(side * side));
    std::vector<uint8_t> face(size_t{3} * static_cast<size_t>(size * size));
    std::vector<float> signature(static_cast<size_t>(embedder->model().signature_length()));
    for (int round = 0; round < kRounds; ++round) {
        Status status = marked([&] { return embedder->align(crop.data(), size, face.data()); });
        if (!status.ok()) return status;
        status = marked([&] {
            verifier->run_image(face.data());
            return Status();
        });
        status = marked([&] { return embedder->embed_aligned(crop.data(), signature.data()); });
        if (!status.ok()) return status;
        status = marked([&] { return embedder->run(crop.data(), signature.data()); });
        if (!status.ok()) return status;
    }
    return {};
}

}  // namespace

int main(int count, char** words) {
    std::unique_ptr<Session> embedder, verifier;
    Status status;
    if (count != 3) {
        std::fprintf(stderr, "facesig-bench-verifier: expected EMBEDDER VERIFIER\n");
        return 2;
    }
    status = open(words[1], &embedder);
    if (status.ok()) status = open(words[2], &verifier);
    if (status.ok()) status = run(embedder.get(), verifier.get());
    if (status.ok()) return 0;
    std::fprintf(stderr, "facesig-bench-verifier: %s\n", status.message().c_str());
    return 2;
}
