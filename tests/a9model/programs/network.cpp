// The whole network in a region, its layers marked: network MODEL. One run before the region.
#include <cstdint>
#include <cstdio>
#include <vector>

#include "marks.h"
#include "session/session.h"

namespace {

class Marker : public facesig::Session::Observer {
  public:
    void begins(size_t index) override { mark_layer(static_cast<int>(index)); }
    void layer(size_t /*index*/, const void* /*output*/) override {}
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::shared_ptr<const facesig::Model> model;
    const facesig::Status opened = facesig::Model::open(argv[1], &model);
    std::unique_ptr<facesig::Session> session;
    if (!opened.ok() || !facesig::Session::create(model, "neon", &session).ok()) return 2;
    const auto size = static_cast<size_t>(model->input.height);
    std::vector<uint8_t> crop(size * size * 3);
    uint32_t state = 1;
    for (uint8_t& value : crop) {
        state = state * 1664525 + 1013904223;
        value = static_cast<uint8_t>(state >> 24);
    }
    float signature[128];
    if (!session->run(crop.data(), signature).ok()) return 1;
    Marker marker;
    mark_open();
    session->traced(crop.data(), &marker);
    mark_close();
    return 0;
}
