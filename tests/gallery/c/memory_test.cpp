// Every single allocation may fail, SQLite's among them: the call then returns FACESIG_MEMORY, or
// does what it should all the same, and gives everything back; the gallery stays what it was and
// goes on. And identifying allocates nothing while nobody has changed the file.
#include <cerrno>

#include "world.h"

#define NEVER 1000000000L

static long allocations = 0, live = 0, allowed = NEVER;

#pragma GCC visibility push(default)
extern "C" {

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* old, size_t size);
void* __libc_memalign(size_t alignment, size_t size);
void __libc_free(void* memory);

static bool refused() {
    return ++allocations > allowed;
}

static void* counted(void* memory) {
    live += memory != nullptr;
    return memory;
}

void* malloc(size_t size) {
    return refused() ? nullptr : counted(__libc_malloc(size));
}

void* calloc(size_t count, size_t size) {
    return refused() ? nullptr : counted(__libc_calloc(count, size));
}

void* realloc(void* old, size_t size) {
    if (refused()) return nullptr;
    return old == nullptr ? counted(__libc_realloc(old, size)) : __libc_realloc(old, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) {
    *memory = refused() ? nullptr : counted(__libc_memalign(alignment, size));
    return *memory == nullptr ? ENOMEM : 0;
}

void free(void* memory) {
    live -= memory != nullptr;
    __libc_free(memory);
}

}  // extern "C"
#pragma GCC visibility pop

using namespace world;

namespace {

const std::string* key = nullptr;
facesig_gallery* gallery = nullptr;
std::vector<float> ada, bo;
facesig_error said;

facesig_status open_it() {
    facesig_gallery* opened = nullptr;
    static facesig_gallery_options made = options(*key);
    static const std::string file = path();
    const facesig_status status = facesig_gallery_open(file.c_str(), &made, &opened, &said);
    facesig_gallery_close(opened);
    return status;
}

facesig_status add_bo() {
    return facesig_gallery_enrol(gallery, "Bo", "{\"a\":1}", bo.data(), 1, nullptr, &said);
}
facesig_status rename_bo() {
    return facesig_gallery_rename(gallery, "Bo", "Bob", &said);
}
facesig_status remove_bob() {
    return facesig_gallery_remove(gallery, "Bob", &said);
}
facesig_status rekey_it() {
    facesig_gallery_secret secret = {};
    secret.key_file = key->c_str();
    return facesig_gallery_rekey(gallery, &secret, &said);
}
facesig_status by_mean() {
    facesig_identify_options mean = {0.01, 0, FACESIG_MEAN};
    facesig_identified found;
    return facesig_gallery_identify(gallery, ada.data(), &mean, &found, nullptr, 0, nullptr, &said);
}
facesig_status verify_log() {
    return facesig_gallery_log_verify(gallery, nullptr, nullptr, &said);
}

// Lets the first 0, 1, 2 ... allocations succeed until the call does; Ada is known all along.
template <typename Run>
void starve(Run run, bool leaks_nothing) {
    long count = 0;
    for (;; ++count) {
        const long before = live;
        allocations = 0;
        allowed = count;
        const facesig_status status = run();
        allowed = NEVER;
        if (status == FACESIG_OK) break;
        CHECK(status == FACESIG_MEMORY);
        if (status != FACESIG_MEMORY) {
            std::fprintf(stderr, "at allocation %ld: %s\n", count, said.message);
        }
        if (leaks_nothing) CHECK(live == before);
        if (count % 16 == 0) {
            CHECK(who(gallery, ada) == "Ada");
            CHECK(verify_log() == FACESIG_OK);
        }
        if (count > 20000) {
            CHECK(false);
            break;
        }
    }
    CHECK(count > 0);
    CHECK(who(gallery, ada) == "Ada");
    CHECK(verify_log() == FACESIG_OK);
}

void identify_allocates_nothing() {
    facesig_identified found;
    facesig_ranked ranked[3];
    size_t ranks = 0;
    for (int round = 0; round < 3; ++round) {
        allocations = 0;
        CHECK(facesig_gallery_identify(gallery, ada.data(), nullptr, &found, ranked, 3, &ranks,
                                       nullptr) == FACESIG_OK);
        if (round > 0) CHECK(allocations == 0);
    }
}

}  // namespace

int main() {
    const std::string kept = key_file();
    key = &kept;
    ada = signature(1);
    bo = signature(2);
    CHECK(model() != nullptr);
    CHECK(open_it() == FACESIG_OK);
    facesig_gallery_options made = options(kept);
    CHECK(facesig_gallery_open(path().c_str(), &made, &gallery, nullptr) == FACESIG_OK);
    CHECK(enrol(gallery, "Ada", 1, 2) == FACESIG_OK);
    starve(open_it, true);
    identify_allocates_nothing();
    starve(add_bo, false);
    CHECK(who(gallery, bo) == "Bo");
    starve(rename_bo, false);
    CHECK(who(gallery, bo) == "Bob");
    starve(by_mean, false);
    starve(rekey_it, false);
    CHECK(who(gallery, bo) == "Bob");
    starve(remove_bob, false);
    CHECK(who(gallery, bo).empty());
    starve(verify_log, false);
    facesig_gallery_close(gallery);
    remove_folder();
    facesig_model_close(model());
    return check::finish();
}
