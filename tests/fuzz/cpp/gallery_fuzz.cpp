// A gallery's file as it comes, by two ways: bytes of the file changed, and rows changed by SQL,
// which every check of pages passes. What opens is read, searched, changed and followed to the
// log's end.
//
// The first byte says which way, and whether the gallery is sealed (then by a key that is always
// the same). Files lie in memory (TMPDIR, or /dev/shm).
#include <sqlite3.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "choices.h"
#include "facesig_gallery.h"

namespace {

constexpr size_t kLength = FACESIG_GALLERY_LENGTH;

std::string read(const std::string& path) {
    std::string bytes;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return bytes;
    char part[4096];
    for (size_t got; (got = std::fread(part, 1, sizeof(part), file)) > 0;) bytes.append(part, got);
    std::fclose(file);
    return bytes;
}

void write(const std::string& path, const std::string& bytes) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) std::abort();
    if (!bytes.empty()) std::fwrite(bytes.data(), 1, bytes.size(), file);
    std::fclose(file);
}

int32_t fixed_key(const uint8_t*, uint8_t* key, void*) {
    std::memset(key, 'k', FACESIG_GALLERY_KEY_SIZE);
    return 1;
}

std::vector<float> signature(uint64_t seed) {
    std::vector<float> made(kLength);
    fuzz::Noise noise(seed);
    double squares = 0;
    for (float& each : made) {
        each = noise.unit();
        squares += double{each} * double{each};
    }
    for (float& each : made) each = static_cast<float>(double{each} / std::sqrt(squares));
    return made;
}

// What all executions share: a model, and a gallery of three people of either kind.
struct World {
    std::string folder, path;
    facesig_model* model = nullptr;
    std::string plain, sealed;

    World() {
        const char* base = std::getenv("TMPDIR");
        folder = std::string(base == nullptr ? "/dev/shm" : base) + "/facesig-fuzz.XXXXXX";
        if (mkdtemp(&folder[0]) == nullptr) std::abort();
        path = folder + "/door.db";
        const char* file = FACESIG_FUZZ_MODELS "/facesig_int8.fsig";
        if (facesig_model_open(file, &model, nullptr) != FACESIG_OK) std::abort();
        plain = made(false);
        sealed = made(true);
    }
    ~World() {
        clear();
        rmdir(folder.c_str());
        facesig_model_close(model);
    }

    facesig_gallery_options options(bool with_key, bool create) const {
        facesig_gallery_options given;
        facesig_gallery_options_init(&given);
        given.model = model;
        given.create = create;
        if (with_key) given.secret.key = fixed_key;
        return given;
    }

    void clear() const {
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) unlink((path + suffix).c_str());
    }

    std::string made(bool with_key) const {
        clear();
        facesig_gallery* gallery = nullptr;
        const facesig_gallery_options given = options(with_key, true);
        if (facesig_gallery_open(path.c_str(), &given, &gallery, nullptr) != FACESIG_OK)
            std::abort();
        const char* const names[] = {"Ada", "Grace", "Hedy"};
        for (uint64_t i = 0; i < 3; ++i) {
            std::vector<float> two = signature(i);
            const std::vector<float> second = signature(i + 10);
            two.insert(two.end(), second.begin(), second.end());
            if (facesig_gallery_enrol(gallery, names[i], "{\"door\": 3}", two.data(), 2, nullptr,
                                      nullptr) != FACESIG_OK) {
                std::abort();
            }
        }
        facesig_gallery_close(gallery);
        return read(path);
    }
};

// Everything that reads, then everything that writes.
void use(facesig_gallery* gallery, fuzz::Choices* choices) {
    size_t count = 0, needed = 0;
    facesig_person person;
    char text[512];
    static_cast<void>(facesig_gallery_count(gallery, &count, nullptr));
    for (size_t i = 0; i < count && i < 8; ++i) {
        if (facesig_gallery_person_at(gallery, i, &person, nullptr) != FACESIG_OK) continue;
        static_cast<void>(
            facesig_gallery_metadata(gallery, person.id, text, sizeof(text), &needed, nullptr));
        facesig_match match;
        const std::vector<float> seen = signature(i);
        static_cast<void>(
            facesig_gallery_verify(gallery, person.name, seen.data(), 1e-3, &match, nullptr));
    }
    const std::vector<float> seen = signature(static_cast<uint64_t>(choices->below(4)));
    facesig_identify_options how;
    facesig_identify_options_init(&how);
    how.combine = choices->below(3);
    how.false_rate = choices->one_in(4) ? choices->number<double>() : 0.01;
    facesig_identified found;
    facesig_ranked ranked[4];
    size_t ranks = 0;
    static_cast<void>(
        facesig_gallery_identify(gallery, seen.data(), &how, &found, ranked, 4, &ranks, nullptr));
    uint64_t rows = 0;
    uint8_t chain[FACESIG_GALLERY_CHAIN_SIZE];
    static_cast<void>(facesig_gallery_log_verify(gallery, &rows, chain, nullptr));
    char kind[32];
    for (uint64_t row = 0; row < 6; ++row) {
        static_cast<void>(facesig_gallery_log_row(gallery, row, nullptr, kind, text, sizeof(text),
                                                  &needed, nullptr));
    }
    const std::string name(reinterpret_cast<const char*>(choices->rest()),
                           std::min<size_t>(choices->left(), 40));
    switch (choices->below(5)) {
        case 0:
            static_cast<void>(facesig_gallery_enrol(gallery, "Ada", name.c_str(), seen.data(), 1,
                                                    nullptr, nullptr));
            break;
        case 1:
            static_cast<void>(facesig_gallery_enrol(gallery, name.c_str(), nullptr, seen.data(), 1,
                                                    nullptr, nullptr));
            break;
        case 2:
            static_cast<void>(facesig_gallery_rename(gallery, "Grace", name.c_str(), nullptr));
            break;
        case 3:
            static_cast<void>(facesig_gallery_remove(gallery, "Hedy", nullptr));
            break;
        default:
            static_cast<void>(facesig_gallery_log_append(gallery, "fuzz", name.c_str(), nullptr));
    }
}

// A column of a table gets a value of any type.
void change_row(sqlite3* database, fuzz::Choices* choices) {
    static const char* const kTargets[] = {
        "UPDATE setting SET value = ?1 WHERE name = 'gallery'",
        "UPDATE setting SET value = ?1 WHERE name = 'model'",
        "UPDATE setting SET value = ?1 WHERE name = 'sealing'",
        "UPDATE setting SET value = ?1 WHERE name = 'source'",
        "UPDATE setting SET value = ?1 WHERE name = 'wrapped'",
        "UPDATE setting SET value = ?1 WHERE name = 'head'",
        "INSERT OR REPLACE INTO setting VALUES ('calibration', ?1)",
        "UPDATE person SET tag = ?1 WHERE id = 2",
        "UPDATE person SET name = ?1 WHERE id = 2",
        "UPDATE person SET metadata = ?1 WHERE id = 2",
        "UPDATE person SET enrolled = ?2 WHERE id = 2",
        "UPDATE person SET id = ?2 WHERE id = 3",
        "UPDATE template SET model = ?1 WHERE id = 2",
        "UPDATE template SET vector = ?1 WHERE id = 2",
        "UPDATE template SET id = ?2 WHERE id = 2",
        "UPDATE template SET person = ?2 WHERE id = 2",
        "UPDATE log SET body = ?1 WHERE seq = 2",
        "UPDATE log SET chain = ?1 WHERE seq = 2",
        "UPDATE log SET time = ?2 WHERE seq = 2",
        "UPDATE log SET seq = ?2 WHERE seq = 2",
        "DELETE FROM setting WHERE name = 'head'",
        "DELETE FROM person WHERE id = 1",
        "PRAGMA user_version = 2",
        "ALTER TABLE person ADD COLUMN other",
        "DROP TABLE log",
    };
    constexpr int kCount = sizeof(kTargets) / sizeof(kTargets[0]);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, kTargets[choices->below(kCount)], -1, &statement, nullptr) !=
        SQLITE_OK)
        return;
    const int bytes = choices->one_in(2) ? choices->below(140) : 128;
    std::string value;
    const bool counted = choices->one_in(3);
    for (int i = 0; i < bytes; ++i) value += static_cast<char>(counted ? i : choices->byte());
    if (sqlite3_bind_parameter_count(statement) >= 1) {
        sqlite3_bind_blob(statement, 1, value.data(), bytes, SQLITE_TRANSIENT);
    }
    if (sqlite3_bind_parameter_count(statement) >= 2) {
        sqlite3_bind_int64(statement, 2,
                           choices->one_in(2) ? choices->number<int64_t>() : choices->below(9));
    }
    sqlite3_step(statement);
    sqlite3_finalize(statement);
}

void change_rows(const std::string& path, fuzz::Choices* choices) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK) std::abort();
    sqlite3_exec(database, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", nullptr,
                 nullptr, nullptr);
    for (int i = choices->between(1, 3); i > 0; --i) change_row(database, choices);
    sqlite3_close(database);
}

// Some bytes of the file get other values; now and then its end is cut off.
std::string change_bytes(std::string file, fuzz::Choices* choices) {
    if (choices->one_in(8)) file.resize(choices->number<uint16_t>() % (file.size() + 1));
    for (int i = choices->between(1, 6); i > 0 && !file.empty(); --i) {
        const size_t at = choices->one_in(2) ? choices->byte() : choices->number<uint16_t>();
        file[at % file.size()] = static_cast<char>(choices->byte());
    }
    return file;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static const World world;
    fuzz::Choices choices(data, size);
    const int kind = choices.byte();
    const bool sealed = (kind & 1) != 0;
    const std::string& whole = sealed ? world.sealed : world.plain;
    if ((kind & 2) != 0) {
        write(world.path, change_bytes(whole, &choices));
    } else {
        write(world.path, whole);
        change_rows(world.path, &choices);
    }
    facesig_gallery* gallery = nullptr;
    facesig_error error;
    const facesig_gallery_options given = world.options(sealed != ((kind & 4) != 0), false);
    const facesig_status status =
        facesig_gallery_open(world.path.c_str(), &given, &gallery, &error);
    if (status == FACESIG_OK) {
        use(gallery, &choices);
        facesig_gallery_close(gallery);
    } else if (std::strncmp(error.message, "expected ", 9) != 0) {
        std::abort();
    }
    world.clear();
    return 0;
}
