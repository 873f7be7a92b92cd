// facesig-bench-gallery: what enrolling, identifying and removing one person cost beyond the
// embedding, for the timing model of csrc/a9model.
//
//     facesig-bench-gallery MODEL FOLDER PEOPLE SIGNATURES
//
// Makes a sealed gallery (a key file) of so many people in FOLDER, then enrols, identifies and
// removes one more, twice; each is a region of interest of its own. System calls, and with them the
// disk, cost nothing in the model.
#include <sys/stat.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/marks.h"
#include "facesig_gallery.h"

namespace {

constexpr size_t kLength = FACESIG_GALLERY_LENGTH;

std::vector<float> signature(uint64_t seed) {
    std::vector<float> made(kLength);
    double squares = 0;
    for (float& number : made) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        number = static_cast<float>(static_cast<int64_t>(seed) >> 40) / 8388608.0F;
        squares += double(number) * double(number);
    }
    for (float& number : made) number = static_cast<float>(double(number) / std::sqrt(squares));
    return made;
}

int refuse(const facesig_error& error) {
    std::fprintf(stderr, "facesig-bench-gallery: %s\n", error.message);
    return 2;
}

int run(const char* model_path, const std::string& folder, uint64_t people, size_t signatures) {
    facesig_error error;
    facesig_model* model = nullptr;
    facesig_gallery* gallery = nullptr;
    if (facesig_model_open(model_path, &model, &error) != FACESIG_OK) return refuse(error);
    const std::string key = folder + "/key", path = folder + "/bench.db";
    std::FILE* file = std::fopen(key.c_str(), "wb");
    if (file == nullptr) return 2;
    std::fwrite("0123456789abcdef0123456789abcdef", 1, 32, file);
    std::fclose(file);
    chmod(key.c_str(), 0600);
    facesig_gallery_options options;
    facesig_gallery_options_init(&options);
    options.model = model;
    options.secret.key_file = key.c_str();
    options.create = 1;
    if (facesig_gallery_open(path.c_str(), &options, &gallery, &error) != FACESIG_OK) {
        return refuse(error);
    }
    for (uint64_t person = 0; person < people; ++person) {
        std::vector<float> all;
        for (size_t i = 0; i < signatures; ++i) {
            const std::vector<float> one = signature(1000 * person + i);
            all.insert(all.end(), one.begin(), one.end());
        }
        if (facesig_gallery_enrol(gallery, ("person " + std::to_string(person)).c_str(), nullptr,
                                  all.data(), signatures, nullptr, &error) != FACESIG_OK) {
            return refuse(error);
        }
    }
    for (int round = 0; round < 2; ++round) {
        const std::vector<float> one = signature(77777777);
        facesig_identified found;
        facesig::mark_open();
        facesig_status status =
            facesig_gallery_enrol(gallery, "one more", nullptr, one.data(), 1, nullptr, &error);
        facesig::mark_close();
        if (status != FACESIG_OK) return refuse(error);
        facesig::mark_open();
        status = facesig_gallery_identify(gallery, one.data(), nullptr, &found, nullptr, 0, nullptr,
                                          &error);
        facesig::mark_close();
        if (status != FACESIG_OK || found.unknown != FACESIG_KNOWN) return 3;
        facesig::mark_open();
        status = facesig_gallery_remove(gallery, "one more", &error);
        facesig::mark_close();
        if (status != FACESIG_OK) return refuse(error);
    }
    facesig_gallery_close(gallery);
    facesig_model_close(model);
    struct stat size = {};
    stat(path.c_str(), &size);
    std::printf("%lld\n", static_cast<long long>(size.st_size));
    return 0;
}

}  // namespace

int main(int count, char** words) {
    if (count < 5) return 2;
    return run(words[1], words[2], std::strtoul(words[3], nullptr, 10),
               std::strtoul(words[4], nullptr, 10));
}
