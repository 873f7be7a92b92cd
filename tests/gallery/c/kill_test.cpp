// The process ends, or the power, at every single write, sync and unlink of a gallery's life. Then
// the file is opened again: what was acknowledged is there, what was under way is there whole or
// not at all, the log is whole, and of templates that were removed or sealed anew no byte is in the
// folder.
#include "disk.h"

#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <functional>
#include <set>

#include "world.h"

using namespace world;

namespace {

constexpr size_t kBox = 296, kMostBoxes = 16;

// Shared with the process that ends.
struct Shared {
    int started, acknowledged;
    int boxes;  // of templates as they were stored, to be searched for
    int gone_after[kMostBoxes];
    char stored[kMostBoxes][kBox];
    int sizes[kMostBoxes];
};
Shared* shared = nullptr;

std::string key_a, key_b;
bool is_sealed = false;

using People = std::set<std::string>;  // "name signatures"

struct Step {
    std::function<bool(facesig_gallery*)> run;
    std::function<void(People*)> expect;
    const char* leaves;  // whose templates go; "*" for everybody's; null
};

facesig_status rekey_to_b(facesig_gallery* gallery) {
    facesig_gallery_secret secret = {};
    if (is_sealed) secret.key_file = key_b.c_str();
    return facesig_gallery_rekey(gallery, &secret, nullptr);
}

Step coming(const char* name, uint64_t person, size_t photos) {
    const std::string listed = std::string(name) + " " + std::to_string(photos);
    return {[=](facesig_gallery* gallery) { return enrol(gallery, name, person, photos) == 0; },
            [=](People* people) { people->insert(listed); }, nullptr};
}

Step going(const char* name, size_t photos) {
    const std::string listed = std::string(name) + " " + std::to_string(photos);
    return {[=](facesig_gallery* gallery) {
                return facesig_gallery_remove(gallery, name, nullptr) == 0;
            },
            [=](People* people) { people->erase(listed); }, name};
}

std::vector<Step> life() {
    return {
        coming("Ada", 1, 2),
        coming("Bo", 2, 3),
        coming("Cy", 3, 1),
        going("Bo", 3),
        coming("Dee", 4, 9),
        {[](facesig_gallery* gallery) {
             return facesig_gallery_rename(gallery, "Cy", "Cyd", nullptr) == 0;
         },
         [](People* people) {
             people->erase("Cy 1");
             people->insert("Cyd 1");
         },
         nullptr},
        going("Ada", 2),
        {[](facesig_gallery* gallery) { return rekey_to_b(gallery) == 0; }, [](People*) {}, "*"},
        coming("Eve", 5, 1),
        going("Dee", 9),
        coming("Flo", 6, 2),
    };
}

constexpr int kRekey = 8;  // its number, from 1

// Notes what a step is about to remove, as it is stored.
void note_boxes(int step, const char* leaves) {
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    sqlite3_open_v2(path().c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    // Names are sealed: the person who is removed is known by the order of coming.
    const bool all = *leaves == '*';
    const int person = all ? 0 : *leaves - 'A' + 1;
    sqlite3_prepare_v2(database, "SELECT vector FROM template WHERE person = ?1 OR ?1 = 0", -1,
                       &rows, nullptr);
    sqlite3_bind_int(rows, 1, person);
    while (sqlite3_step(rows) == SQLITE_ROW && shared->boxes < int(kMostBoxes)) {
        const int at = shared->boxes++;
        shared->sizes[at] = sqlite3_column_bytes(rows, 0);
        std::memcpy(shared->stored[at], sqlite3_column_blob(rows, 0), size_t(shared->sizes[at]));
        shared->gone_after[at] = step;
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
}

// In the process that ends.
void live() {
    disk::counting = true;
    Open gallery(is_sealed ? key_a : "");
    if (gallery == nullptr) _exit(7);
    shared->acknowledged = 0;
    int number = 0;
    for (const Step& step : life()) {
        ++number;
        if (step.leaves != nullptr && (is_sealed || number != kRekey)) {
            disk::counting = false;
            note_boxes(number, step.leaves);
            disk::counting = true;
        }
        shared->started = number;
        if (!step.run(gallery)) _exit(8);
        shared->acknowledged = number;
    }
    disk::counting = false;
}

bool in_folder(const char* bytes) {
    for (const std::string& file : files()) {
        if (read(file).find(std::string(bytes, 16)) != std::string::npos) return true;
    }
    return false;
}

// Pieces of everything that is gone for certain.
void check_gone() {
    for (int i = 0; i < shared->boxes; ++i) {
        if (shared->gone_after[i] > shared->acknowledged) continue;
        for (const int at : {0, shared->sizes[i] / 2, shared->sizes[i] - 16}) {
            CHECK(!in_folder(shared->stored[i] + at));
        }
    }
}

People after(int steps) {
    People people;
    const std::vector<Step> all = life();
    for (int i = 0; i < steps; ++i) all[size_t(i)].expect(&people);
    return people;
}

People listed(facesig_gallery* gallery) {
    People people;
    size_t count = 0;
    CHECK(facesig_gallery_count(gallery, &count, nullptr) == FACESIG_OK);
    for (size_t i = 0; i < count; ++i) {
        facesig_person person;
        CHECK(facesig_gallery_person_at(gallery, i, &person, nullptr) == FACESIG_OK);
        people.insert(std::string(person.name) + " " + std::to_string(person.templates));
    }
    return people;
}

void check_left() {
    const int done = shared->acknowledged, started = shared->started;
    check_gone();
    if (done < 0 && access(path().c_str(), F_OK) != 0) return;  // it was never made
    const std::string a = is_sealed ? key_a : "", b = is_sealed ? key_b : "";
    // While a new key is under way the file has one of the two.
    const std::string& first = done >= kRekey ? b : a;
    Open gallery(first, path(), 0);
    Open other(started >= kRekey ? b : a, path(), 0);
    const bool opens = gallery != nullptr || other != nullptr;
    CHECK(opens);
    if (!opens) {
        std::fprintf(stderr, "step %d of %d: %s\n", done, started, gallery.error.message);
        return;
    }
    facesig_gallery* opened = gallery != nullptr ? gallery : other;
    const People people = listed(opened);
    CHECK(people == after(std::max(done, 0)) || people == after(started));
    if (done >= 1) CHECK((who(opened, signature(1, 77)) == "Ada") == (people.count("Ada 2") == 1));
    CHECK(facesig_gallery_log_verify(opened, nullptr, nullptr, nullptr) == FACESIG_OK);
    CHECK(enrol(opened, "After", 40) == FACESIG_OK);
    check_gone();
}

// Runs a life that ends at its n-th call of the disk; false if it came to its own end.
bool live_until(long n, disk::Cut cut) {
    clear();
    key_a = key_file('a');
    key_b = key_file('b');
    std::memset(shared, 0, sizeof(*shared));
    shared->acknowledged = -1;
    const pid_t child = fork();
    if (child == 0) {
        disk::until = n;
        disk::cut = cut;
        live();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    CHECK(code == 9 || code == 0);
    check_left();
    return code == 9;
}

}  // namespace

// kill_test [STEP]: every STEP-th point alone, where an emulator takes its time.
int main(int count, char** words) {
    const long step = count > 1 ? std::strtol(words[1], nullptr, 10) : 1;
    shared = static_cast<Shared*>(
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    CHECK(model() != nullptr);
    long points = 0;
    for (const bool seals : {true, false}) {
        is_sealed = seals;
        for (const disk::Cut cut : {disk::crash, disk::power, disk::mixed}) {
            long n = 1;
            for (; live_until(n, cut); n += step) ++points;
            CHECK(n > 100);
        }
    }
    std::printf("%ld kill points\n", points);
    remove_folder();
    facesig_model_close(model());
    return check::finish();
}
