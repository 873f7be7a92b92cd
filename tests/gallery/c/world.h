// What the tests of the gallery share: a folder of their own, a model, people.
#pragma once

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "check.h"
#include "facesig_gallery.h"

namespace world {

constexpr size_t kLength = FACESIG_GALLERY_LENGTH;

inline std::string folder() {
    static const std::string made = [] {
        const char* base = std::getenv("TMPDIR");
        std::string name = std::string(base == nullptr ? "/tmp" : base) + "/facesig-gallery.XXXXXX";
        return std::string(mkdtemp(&name[0]) == nullptr ? "." : name);
    }();
    return made;
}

inline std::vector<std::string> files() {
    std::vector<std::string> found;
    DIR* opened = opendir(folder().c_str());
    while (const dirent* entry = readdir(opened)) {
        if (entry->d_name[0] != '.') found.push_back(folder() + "/" + entry->d_name);
    }
    closedir(opened);
    return found;
}

inline void clear() {
    for (const std::string& file : files()) unlink(file.c_str());
}

inline void remove_folder() {
    clear();
    rmdir(folder().c_str());
}

inline std::string read(const std::string& path) {
    std::string text;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return text;
    char part[4096];
    for (size_t got; (got = std::fread(part, 1, sizeof(part), file)) > 0;) text.append(part, got);
    std::fclose(file);
    return text;
}

inline void write(const std::string& path, const std::string& text, mode_t mode = 0600) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) return;
    std::fwrite(text.data(), 1, text.size(), file);
    std::fclose(file);
    chmod(path.c_str(), mode);
}

inline std::string path(const char* name = "door.db") {
    return folder() + "/" + name;
}

inline std::string key_file(char letter = 'k') {
    const std::string name = path((std::string("key-") + letter).c_str());
    write(name, std::string(32, letter));
    return name;
}

inline facesig_model* model() {
    static facesig_model* opened = [] {
        facesig_model* made = nullptr;
        CHECK(facesig_model_open(FACESIG_TEST_EMBEDDER, &made, nullptr) == FACESIG_OK);
        return made;
    }();
    return opened;
}

// A person's signature: near the person's place; photos of one are alike by 0.8 or so.
inline std::vector<float> signature(uint64_t person, uint64_t photo = 0) {
    check::Random random(1000 + person), noise(77 * person + photo);
    std::vector<float> made(kLength);
    double squares = 0;
    for (float& number : made) {
        float sum = 0;
        for (int i = 0; i < 4; ++i) sum += random.signed_unit();
        number = sum + 0.8F * noise.signed_unit();
        squares += double(number) * double(number);
    }
    for (float& number : made) number = static_cast<float>(double(number) / std::sqrt(squares));
    return made;
}

inline facesig_gallery_options options(const std::string& key) {
    facesig_gallery_options made;
    facesig_gallery_options_init(&made);
    if (!key.empty()) made.secret.key_file = key.c_str();
    made.model = model();
    made.create = 1;
    return made;
}

// A gallery that closes with its scope; null if it could not be opened, and `error` says why.
struct Open {
    facesig_gallery* gallery = nullptr;
    facesig_error error = {};

    explicit Open(const std::string& key, const std::string& file = path(), int create = 1,
                  int log = FACESIG_LOG_CHANGES) {
        facesig_gallery_options made = options(key);
        made.create = create;
        made.log = log;
        facesig_gallery_open(file.c_str(), &made, &gallery, &error);
    }
    Open(const Open&) = delete;
    ~Open() { facesig_gallery_close(gallery); }
    operator facesig_gallery*() const { return gallery; }
    int32_t status() const { return error.status; }
};

inline facesig_status enrol(facesig_gallery* gallery, const char* name, uint64_t person,
                            size_t photos = 1) {
    std::vector<float> all;
    for (size_t i = 0; i < photos; ++i) {
        const std::vector<float> one = signature(person, i);
        all.insert(all.end(), one.begin(), one.end());
    }
    return facesig_gallery_enrol(gallery, name, nullptr, all.data(), photos, nullptr, nullptr);
}

// The name of who is identified; "" for unknown, "?" for a failure.
inline std::string who(facesig_gallery* gallery, const std::vector<float>& signature) {
    facesig_identified found;
    if (facesig_gallery_identify(gallery, signature.data(), nullptr, &found, nullptr, 0, nullptr,
                                 nullptr) != FACESIG_OK) {
        return "?";
    }
    if (found.unknown != FACESIG_KNOWN) return "";
    facesig_person person;
    if (facesig_gallery_person_of(gallery, found.person, &person, nullptr) != FACESIG_OK)
        return "?";
    return person.name;
}

}  // namespace world
