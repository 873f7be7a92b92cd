// Files that are none, or none any more: each is an error of its own, and never an empty gallery.
#include <clocale>
#include <csignal>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "world.h"

using namespace world;

namespace {

std::string key;

void make_gallery() {
    clear();
    key = key_file();
    Open gallery(key);
    CHECK(enrol(gallery, "Ada", 1, 2) == FACESIG_OK);
    CHECK(enrol(gallery, "Bo", 2, 2) == FACESIG_OK);
    CHECK(enrol(gallery, "Cy", 3, 1) == FACESIG_OK);
    CHECK(facesig_gallery_remove(gallery, "Cy", nullptr) == FACESIG_OK);
}

void sql(const char* statement) {
    sqlite3* database = nullptr;
    sqlite3_open(path().c_str(), &database);
    CHECK(sqlite3_exec(database, statement, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

// After somebody has written to the file, it opens with this status.
void expect(const char* statement, int32_t status) {
    make_gallery();
    sql(statement);
    const Open opened(key);
    CHECK(opened.status() == status);
    CHECK((opened.gallery == nullptr) == (status != FACESIG_OK));
    if (opened.status() != status)
        std::fprintf(stderr, "%s: %s\n", statement, opened.error.message);
}

void other_files() {
    make_gallery();
    const std::string whole = read(path());
    CHECK(Open(key, path("none"), 0).status() == FACESIG_GALLERY_MISSING);
    CHECK(Open(key, folder()).status() == FACESIG_GALLERY_FORMAT);
    CHECK(Open(key, path("no/folder")).status() == FACESIG_GALLERY_STORAGE);
    for (const std::string& other :
         {std::string(), std::string("x"), std::string(5000, 'x'), std::string(8192, '\0')}) {
        write(path(), other);
        CHECK(Open(key).status() == FACESIG_GALLERY_FORMAT);
        CHECK(read(path()) == other);
    }
    // Half copied, at every page and within.
    for (size_t size = 1; size < whole.size(); size += 1365) {
        write(path(), whole.substr(0, size));
        CHECK(Open(key).status() == FACESIG_GALLERY_FORMAT);
    }
    write(path(), whole);
    CHECK(Open(key).status() == FACESIG_OK);
}

// Every 97th byte turned over: an error, or the same people.
void damaged_bytes() {
    make_gallery();
    const std::string whole = read(path());
    int noticed = 0;
    for (size_t at = 0; at < whole.size(); at += 97) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        write(path(), damaged);
        const Open gallery(key);
        if (gallery.gallery == nullptr) {
            const int32_t status = gallery.status();
            CHECK(status == FACESIG_GALLERY_FORMAT || status == FACESIG_GALLERY_KEY ||
                  status == FACESIG_GALLERY_VERSION || status == FACESIG_GALLERY_STORAGE ||
                  status == FACESIG_GALLERY_MODEL || status == FACESIG_MEMORY ||
                  status == FACESIG_GALLERY_LOG);
            ++noticed;
            continue;
        }
        const bool same = who(gallery, signature(1, 7)) == "Ada" &&
                          who(gallery, signature(2, 7)) == "Bo" &&
                          who(gallery, signature(3)).empty();
        CHECK(same);
    }
    CHECK(noticed > 10);
}

// Boxes that were moved, rows that were put in or taken out.
void moved() {
    expect("PRAGMA user_version = 2", FACESIG_GALLERY_VERSION);
    expect("PRAGMA user_version = 0", FACESIG_GALLERY_FORMAT);
    expect("PRAGMA application_id = 1", FACESIG_GALLERY_FORMAT);
    expect("DROP TABLE log", FACESIG_GALLERY_FORMAT);
    expect("UPDATE template SET vector = (SELECT vector FROM template WHERE id = 3) WHERE id = 1",
           FACESIG_GALLERY_FORMAT);
    expect("UPDATE template SET person = 2 WHERE id = 1", FACESIG_GALLERY_FORMAT);
    expect("UPDATE person SET name = (SELECT name FROM person WHERE id = 2) WHERE id = 1",
           FACESIG_GALLERY_FORMAT);
    expect("UPDATE person SET tag = randomblob(32) WHERE id = 1", FACESIG_GALLERY_FORMAT);
    expect("UPDATE person SET id = 9 WHERE id = 2; UPDATE template SET person = 9 WHERE person = 2",
           FACESIG_GALLERY_FORMAT);
    expect("PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = 1", FACESIG_GALLERY_FORMAT);
    expect("UPDATE setting SET value = randomblob(72) WHERE name = 'wrapped'", FACESIG_GALLERY_KEY);
    expect("UPDATE setting SET value = randomblob(16) WHERE name = 'model'", FACESIG_GALLERY_MODEL);
    expect("UPDATE setting SET value = x'00' WHERE name = 'gallery'", FACESIG_GALLERY_FORMAT);
    expect("INSERT INTO setting VALUES ('calibration', x'7b7d')", FACESIG_GALLERY_FORMAT);
}

void changed_log() {
    for (const char* statement :
         {"UPDATE log SET body = (SELECT body FROM log WHERE seq = 3) WHERE seq = 2",
          "UPDATE log SET time = time + 1 WHERE seq = 2", "DELETE FROM log WHERE seq = 2",
          "DELETE FROM log WHERE seq = 5", "UPDATE log SET kind = 'remove' WHERE seq = 2",
          "UPDATE log SET chain = randomblob(32) WHERE seq = 5",
          "INSERT INTO log SELECT 6, time, kind, body, chain FROM log WHERE seq = 5",
          "INSERT INTO log SELECT 0, time, kind, body, chain FROM log WHERE seq = 5",
          "DELETE FROM setting WHERE name = 'head'"}) {
        make_gallery();
        sql(statement);
        Open gallery(key);
        CHECK(gallery.status() == FACESIG_OK);
        CHECK(facesig_gallery_log_verify(gallery, nullptr, nullptr, nullptr) ==
              FACESIG_GALLERY_LOG);
    }
}

void read_only() {
    if (geteuid() == 0) return;  // who may write everywhere
    make_gallery();
    chmod(path().c_str(), 0400);
    Open gallery(key);
    CHECK(gallery.status() == FACESIG_OK);
    CHECK(enrol(gallery, "Dee", 4) == FACESIG_GALLERY_STORAGE);
    CHECK(who(gallery, signature(1, 7)) == "Ada");
}

// No room: the change is undone, and there is room again.
void full() {
    make_gallery();
    Open gallery(key);
    const pid_t child = fork();
    if (child == 0) {
        // A limit of the process stands for a full disk.
        signal(SIGXFSZ, SIG_IGN);
        struct stat found = {};
        stat(path().c_str(), &found);
        const rlimit limit = {static_cast<rlim_t>(found.st_size), RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        Open mine(key);
        facesig_status status = FACESIG_OK;
        for (int i = 0; i < 20 && status == FACESIG_OK; ++i) status = enrol(mine, "Dee", 4, 9);
        const bool still = who(mine, signature(1, 7)) == "Ada";
        _exit(status == FACESIG_GALLERY_STORAGE && still ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(who(gallery, signature(2, 7)) == "Bo");
    CHECK(enrol(gallery, "Eve", 5, 1) == FACESIG_OK);
}

// Somebody else's program removes a person's row and nothing else, while the gallery is open.
void a_person_that_is_gone_behind_its_back() {
    for (const facesig_combine combine : {FACESIG_BEST, FACESIG_MEAN}) {
        make_gallery();
        Open gallery(key);
        CHECK(who(gallery, signature(2, 7)) == "Bo");
        sql("DELETE FROM person WHERE id = 2");
        facesig_identified found = {};
        facesig_identify_options how;
        facesig_identify_options_init(&how);
        how.combine = combine;
        facesig_error error = {};
        CHECK(facesig_gallery_identify(gallery, signature(2, 7).data(), &how, &found, nullptr, 0,
                                       nullptr, &error) == FACESIG_GALLERY_FORMAT);
        CHECK(std::string(error.message) == "expected a person (template 3)");
        facesig_gallery_secret plain = {};
        CHECK(facesig_gallery_rekey(gallery, &plain, nullptr) == FACESIG_GALLERY_FORMAT);
    }
}

void busy() {
    make_gallery();
    Open gallery(key);
    sqlite3* other = nullptr;
    sqlite3_open(path().c_str(), &other);
    CHECK(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(enrol(gallery, "Dee", 4) == FACESIG_GALLERY_BUSY);  // after five seconds
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    // Who may read but not write the log gets no decision, and no ranks either.
    facesig_gallery_options decisions = options(key);
    decisions.log = FACESIG_LOG_DECISIONS;
    facesig_gallery* logging = nullptr;
    CHECK(facesig_gallery_open(path().c_str(), &decisions, &logging, nullptr) == FACESIG_OK);
    CHECK(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    facesig_ranked ranked[2] = {{-7, -7, -7}, {-7, -7, -7}};
    facesig_identified found = {};
    found.person = -7;
    size_t ranks = 77;
    facesig_identify_options how;
    facesig_identify_options_init(&how);
    CHECK(facesig_gallery_identify(logging, signature(1, 7).data(), &how, &found, ranked, 2, &ranks,
                                   nullptr) == FACESIG_GALLERY_BUSY);
    CHECK(ranked[0].person == -7 && ranked[1].person == -7 && found.person == -7 && ranks == 77);
    facesig_gallery_close(logging);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    CHECK(enrol(gallery, "Dee", 4) == FACESIG_OK);
}

// A program whose locale writes 0,5 for a half, as GTK's have it, writes JSON all the same. Where
// localedef and its sources are missing, nothing is tried.
void decimal_commas() {
    clear();
    const std::string made = path("de_DE.UTF-8");
    const std::string command = "localedef -i de_DE -f UTF-8 '" + made + "' >/dev/null 2>&1";
    const bool there = std::system(command.c_str()) == 0;
    setenv("LOCPATH", world::folder().c_str(), 1);
    const bool set = there && std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
    std::printf("decimal commas: %s\n", set ? "tried" : "not tried, as there is no localedef");
    char half[8];
    std::snprintf(half, sizeof(half), "%.1f", 0.5);
    CHECK(std::string(half) == (set ? "0,5" : "0.5"));
    {
        facesig_gallery_options options = world::options("");
        options.log = FACESIG_LOG_DECISIONS;
        facesig_gallery* gallery = nullptr;
        CHECK(facesig_gallery_open(path().c_str(), &options, &gallery, nullptr) == FACESIG_OK);
        CHECK(enrol(gallery, "Ada", 1) == FACESIG_OK);
        CHECK(who(gallery, signature(1, 7)) == "Ada");
        uint64_t rows = 0;
        CHECK(facesig_gallery_log_verify(gallery, &rows, nullptr, nullptr) == FACESIG_OK);
        char kind[32], body[256];
        CHECK(facesig_gallery_log_row(gallery, rows, nullptr, kind, body, sizeof(body), nullptr,
                                      nullptr) == FACESIG_OK);
        CHECK(std::string(kind) == "identify");
        const char* score = std::strstr(body, "\"score\":0.");
        CHECK(score != nullptr && std::strstr(body, "\"threshold\":0.") != nullptr);
        CHECK(facesig_gallery_log_append(gallery, "note", body, nullptr) == FACESIG_OK);
        facesig_gallery_close(gallery);
    }
    std::setlocale(LC_NUMERIC, "C");
    if (there) CHECK(std::system(("rm -r '" + made + "'").c_str()) == 0);
}

void journal_alone() {
    clear();
    key = key_file();
    write(path() + "-journal", "old");
    CHECK(Open(key).status() == FACESIG_GALLERY_FORMAT);
    CHECK(access(path().c_str(), F_OK) != 0);
}

}  // namespace

int main() {
    other_files();
    damaged_bytes();
    moved();
    changed_log();
    read_only();
    full();
    a_person_that_is_gone_behind_its_back();
    busy();
    decimal_commas();
    journal_alone();
    remove_folder();
    facesig_model_close(model());
    return check::finish();
}
