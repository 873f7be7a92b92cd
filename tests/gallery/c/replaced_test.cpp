// The file is removed, or another one is renamed over it, under an open gallery.
#include "world.h"

using namespace world;

namespace {

// Ids are other people's in the file that takes the place of another, and nothing of the old one is
// known any more.
void replaced(const std::string& key) {
    clear();
    const std::string kept = key.empty() ? "" : key_file(), away = path("away");
    Open door(kept);
    CHECK(enrol(door, "Ada", 1, 2) == FACESIG_OK);
    write(away, read(path()));  // a backup, with other people since
    CHECK(enrol(door, "Cy", 3, 2) == FACESIG_OK);
    {
        Open other(kept, away);
        CHECK(enrol(other, "Bo", 2, 2) == FACESIG_OK);
    }
    CHECK(facesig_gallery_openings(door) == 1);
    CHECK(rename(away.c_str(), path().c_str()) == 0);
    int32_t changed = 0;
    CHECK(facesig_gallery_changed(door, &changed, nullptr) == FACESIG_OK && changed == 1);
    CHECK(who(door, signature(3, 5)).empty());
    CHECK(who(door, signature(2, 5)) == "Bo");
    CHECK(facesig_gallery_openings(door) == 2);
    CHECK(enrol(door, "Di", 4, 2) == FACESIG_OK);  // into the file that is there
    Open again(kept);
    CHECK(who(again, signature(4, 5)) == "Di");
    CHECK(facesig_gallery_openings(nullptr) == 0);
}

// Gone, a foreign file in its place, an old copy put back: every call says so, and nobody is known.
void removed() {
    clear();
    const std::string key = key_file(), away = path("away");
    Open door(key);
    CHECK(enrol(door, "Ada", 1, 2) == FACESIG_OK);
    CHECK(rename(path().c_str(), away.c_str()) == 0);
    facesig_identified found;
    facesig_person person;
    facesig_error error;
    int32_t changed = 0;
    size_t count = 0, needed = 0;
    uint64_t rows = 0;
    const std::vector<float> one = signature(1, 5);
    for (int i = 0; i < 2; ++i) {
        CHECK(facesig_gallery_identify(door, one.data(), nullptr, &found, nullptr, 0, nullptr,
                                       &error) == FACESIG_GALLERY_MISSING);
        CHECK(std::strstr(error.message, path().c_str()) != nullptr);
        CHECK(facesig_gallery_person_at(door, 0, &person, nullptr) == FACESIG_ARGUMENT);
        CHECK(facesig_gallery_person_of(door, 1, &person, nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_count(door, &count, nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_changed(door, &changed, nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_metadata(door, 1, nullptr, 0, &needed, nullptr) ==
              FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_log_verify(door, &rows, nullptr, nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_log_append(door, "note", "{}", nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_enrol(door, "Bo", "{}", one.data(), 1, nullptr, nullptr) ==
              FACESIG_GALLERY_MISSING);
        CHECK(enrol(door, "Bo", 2) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_rename(door, "Ada", "Bo", nullptr) == FACESIG_GALLERY_MISSING);
        CHECK(facesig_gallery_remove(door, "Ada", nullptr) == FACESIG_GALLERY_MISSING);
    }
    CHECK(access(path().c_str(), F_OK) != 0);
    write(path(), "something else");
    CHECK(facesig_gallery_count(door, &count, nullptr) == FACESIG_GALLERY_FORMAT);
    unlink(path().c_str());
    { Open unsealed(""); }
    CHECK(facesig_gallery_count(door, &count, nullptr) == FACESIG_GALLERY_KEY);
    CHECK(rename(away.c_str(), path().c_str()) == 0);
    CHECK(who(door, one) == "Ada");
    CHECK(facesig_gallery_openings(door) == 2);
}

// The path is the one that was meant when it was opened.
void another_working_folder() {
    clear();
    CHECK(chdir(folder().c_str()) == 0);
    Open door("", "door.db");
    CHECK(enrol(door, "Ada", 1, 2) == FACESIG_OK);
    CHECK(chdir("/") == 0);
    CHECK(who(door, signature(1, 5)) == "Ada");
}

}  // namespace

int main() {
    replaced("");
    replaced("key");
    removed();
    another_working_folder();
    remove_folder();
    facesig_model_close(model());
    return check::finish();
}
