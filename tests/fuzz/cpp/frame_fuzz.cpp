// Crops and signatures of frames and images of all formats, with boxes of any numbers, through the
// C interface; then two signatures, compared.
#include <cstdlib>
#include <cstring>

#include "networks.h"
#include "pictures.h"
#include "seal.h"

namespace {

struct World {
    std::unique_ptr<uint8_t, fuzz::Free> file;
    facesig_model* model = nullptr;
    facesig_session* sessions[2] = {};

    // A small network whose crops are 22 x 22.
    World() {
        static const uint8_t kBytes[] = {18, 1, 7, 1, 1, 4, 3, 9, 2, 6, 5, 4};
        fuzz::Choices choices(kBytes, sizeof(kBytes));
        const fuzz::Drawn drawn = fuzz::draw_float_embedder(&choices);
        file = fuzz::aligned(drawn.file.data(), drawn.file.size());
        if (facesig_model_from_memory(file.get(), drawn.file.size(), &model, nullptr) !=
            FACESIG_OK) {
            std::abort();
        }
        const char* const isas[] = {"scalar", "neon"};
        for (int i = 0; i < 2; ++i) {
            if (facesig_session_create(model, isas[i], &sessions[i], nullptr) != FACESIG_OK)
                std::abort();
        }
    }
};

double coordinate(fuzz::Choices* choices) {
    switch (choices->below(6)) {
        case 0:
            return choices->number<double>();
        case 1:
            return choices->number<float>();
        case 2:
            return choices->number<int16_t>();
        default:
            return choices->between(-40, 200) + choices->byte() / 256.0;
    }
}

void check(facesig_status status, const facesig_error& error) {
    if (error.status != status) std::abort();
    if (status != FACESIG_OK && std::strncmp(error.message, "expected ", 9) != 0) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const World world;
    fuzz::Choices choices(data, size);
    const fuzz::Picture picture(&choices, choices.one_in(8) ? 600 : 130);
    const facesig_box box = {coordinate(&choices), coordinate(&choices), coordinate(&choices),
                             coordinate(&choices)};
    const auto side = static_cast<size_t>(facesig_model_input_size(world.model));
    const auto length = static_cast<size_t>(facesig_model_signature_length(world.model));
    const bool as_image = choices.one_in(3);
    std::vector<uint8_t> crops[2];
    facesig_status made[2];
    for (int i = 0; i < 2; ++i) {
        facesig_session* session = world.sessions[i];
        facesig_error error;
        crops[i].resize(side * side * 3);
        std::vector<float> signature(length);
        facesig_session_set_checks(session, choices.one_in(2));
        const facesig_image image = picture.image();
        made[i] = as_image ? facesig_crop_face(session, &image, &box, crops[i].data(),
                                               crops[i].size(), &error)
                           : facesig_crop_frame(session, &picture.frame(), &box, crops[i].data(),
                                                crops[i].size(), &error);
        check(made[i], error);
        const facesig_status embedded =
            as_image ? facesig_embed_face(session, &image, &box, signature.data(), length, &error)
                     : facesig_embed_frame(session, &picture.frame(), &box, signature.data(),
                                           length, &error);
        check(embedded, error);
        float similarity = 0;
        if (embedded == FACESIG_OK) {
            check(
                facesig_similarity(signature.data(), signature.data(), length, &similarity, &error),
                error);
        }
    }
    if (made[0] != made[1] || (made[0] == FACESIG_OK && crops[0] != crops[1])) std::abort();
    return 0;
}
