#include "gallery/schema.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>

namespace facesig::gallery {

namespace {

const char* const kTables[] = {
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE person (\n"
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
    "  tag BLOB NOT NULL UNIQUE,\n"
    "  name BLOB NOT NULL,\n"
    "  metadata BLOB NOT NULL,\n"
    "  enrolled INTEGER NOT NULL) STRICT",
    "CREATE TABLE template (\n"
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
    "  person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,\n"
    "  model BLOB NOT NULL,\n"
    "  vector BLOB NOT NULL,\n"
    "  quality REAL,\n"
    "  enrolled INTEGER NOT NULL) STRICT",
    "CREATE INDEX template_person ON template(person)",
    "CREATE TABLE log (\n"
    "  seq INTEGER PRIMARY KEY,\n"
    "  time INTEGER NOT NULL,\n"
    "  kind TEXT NOT NULL,\n"
    "  body BLOB NOT NULL,\n"
    "  chain BLOB NOT NULL) STRICT",
};

// What a gallery has at least.
const char* const kColumns[] = {
    "SELECT name, value FROM setting",
    "SELECT id, tag, name, metadata, enrolled FROM person",
    "SELECT id, person, model, vector, quality, enrolled FROM template",
    "SELECT seq, time, kind, body, chain FROM log",
};

facesig_status fill(Database& database, const Settings& settings, const LogRow* row,
                    facesig_error* error) {
    GALLERY_TRY(database.run("PRAGMA application_id = 1179863367; PRAGMA user_version = 1", error));
    static_assert(kApplicationId == 1179863367 && kVersion == 1, "as above");
    Transaction transaction(database);
    GALLERY_TRY(transaction.write(error));
    for (const char* sql : kTables) GALLERY_TRY(database.run(sql, error));
    for (const auto& [name, value] : settings) {
        GALLERY_TRY(write_setting(database, name.c_str(), value, error));
    }
    if (row != nullptr) {
        Statement insert(database, "INSERT INTO log VALUES (?, ?, ?, ?, ?)");
        insert.bind(static_cast<int64_t>(row->seq)).bind(static_cast<int64_t>(row->time));
        insert.bind(row->kind.c_str()).bind(row->body).bind({row->chain.data(), kChain});
        GALLERY_TRY(insert.run(error));
    }
    return transaction.commit(error);
}

// So that the name survives a power cut too.
bool sync_folder(const std::string& path) {
    const size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int opened = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return false;
    const bool synced = fsync(opened) == 0;
    close(opened);
    return synced;
}

struct TemporaryFile {
    std::string name;
    ~TemporaryFile() {
        const int kept = errno;
        if (!name.empty()) unlink(name.c_str());
        errno = kept;
    }
};

facesig_status cannot_write(const std::string& path, facesig_error* error) {
    return fail(error, FACESIG_GALLERY_STORAGE, "expected a new gallery, got: %s (%s)",
                std::strerror(errno), path.c_str());
}

}  // namespace

int64_t now_ms() {
    timespec time = {};
    clock_gettime(CLOCK_REALTIME, &time);
    return int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1000000;
}

facesig_status create_file(const std::string& path, const Settings& settings, const LogRow* row,
                           bool* there, facesig_error* error) {
    for (const char* suffix : {"-journal", "-wal"}) {
        const std::string left = path + suffix;
        if (access(left.c_str(), F_OK) != 0) continue;
        // SQLite would play it back into the new file.
        return fail(error, FACESIG_GALLERY_FORMAT,
                    "expected no journal without its gallery, got one (%s)", left.c_str());
    }
    TemporaryFile temporary;
    std::string name = path + ".XXXXXX";
    const int made = mkstemp(&name[0]);  // mode 0600
    if (made < 0) return cannot_write(path, error);
    temporary.name.swap(name);
    close(made);
    {
        Database database;
        GALLERY_TRY(database.open(temporary.name.c_str(), false, "MEMORY", error));
        GALLERY_TRY(fill(database, settings, row, error));
    }
    *there = false;
    if (link(temporary.name.c_str(), path.c_str()) != 0) {
        *there = errno == EEXIST;
        return *there ? FACESIG_OK : cannot_write(path, error);
    }
    return sync_folder(path) ? FACESIG_OK : cannot_write(path, error);
}

facesig_status look_at(const std::string& path, facesig_error* error) {
    struct stat found;
    if (stat(path.c_str(), &found) != 0) {
        return fail(error, errno == ENOENT ? FACESIG_GALLERY_MISSING : FACESIG_GALLERY_STORAGE,
                    "expected a gallery, got: %s (%s)", std::strerror(errno), path.c_str());
    }
    if (!S_ISREG(found.st_mode)) {
        return fail(error, FACESIG_GALLERY_FORMAT, "expected a gallery, got no regular file (%s)",
                    path.c_str());
    }
    if (found.st_size == 0) {
        return fail(error, FACESIG_GALLERY_FORMAT, "expected a gallery, got an empty file (%s)",
                    path.c_str());
    }
    return FACESIG_OK;
}

facesig_status check_file(Database& database, facesig_error* error) {
    const char* path = database.path().c_str();
    int64_t id = 0, version = 0, pages = 0, page = 0;
    GALLERY_TRY(database.number("PRAGMA application_id", 0, &id, error));
    GALLERY_TRY(database.number("PRAGMA page_count", 0, &pages, error));
    GALLERY_TRY(database.number("PRAGMA page_size", 0, &page, error));
    struct stat found;
    if (stat(path, &found) != 0) {
        return fail(error, errno == ENOENT ? FACESIG_GALLERY_MISSING : FACESIG_GALLERY_STORAGE,
                    "expected a gallery, got: %s (%s)", std::strerror(errno), path);
    }
    if (found.st_size < pages * page) {
        return fail(error, FACESIG_GALLERY_FORMAT,
                    "expected a whole gallery, got its first %lld bytes: a copy broken off (%s)",
                    static_cast<long long>(found.st_size), path);
    }
    if (id != kApplicationId) {
        return fail(error, FACESIG_GALLERY_FORMAT, "expected a gallery, got another database (%s)",
                    path);
    }
    GALLERY_TRY(database.number("PRAGMA user_version", 0, &version, error));
    if (version > kVersion) {
        return fail(
            error, FACESIG_GALLERY_VERSION,
            "expected a gallery of version %lld at most, got %lld: a newer library wrote it "
            "(%s)",
            static_cast<long long>(kVersion), static_cast<long long>(version), path);
    }
    if (version < kVersion) {
        return fail(error, FACESIG_GALLERY_FORMAT, "expected a gallery, got version %lld (%s)",
                    static_cast<long long>(version), path);
    }
    bool row = false;
    {
        Statement check(database, "PRAGMA integrity_check(1)");
        GALLERY_TRY(check.step(&row, error));
        const std::string said = row ? check.bytes(0).str() : "nothing";
        if (said != "ok") {
            return fail(error, FACESIG_GALLERY_FORMAT, "expected a whole gallery, got: %s (%s)",
                        said.c_str(), path);
        }
    }
    for (const char* sql : kColumns) {
        Statement columns(database, sql);
        GALLERY_TRY(columns.step(&row, error));
    }
    Statement orphans(database, "PRAGMA foreign_key_check");
    GALLERY_TRY(orphans.step(&row, error));
    if (!row) return FACESIG_OK;
    return fail(error, FACESIG_GALLERY_FORMAT, "expected a person for each template (%s)", path);
}

facesig_status read_settings(Database& database, Settings* settings, facesig_error* error) {
    settings->clear();
    Statement rows(database, "SELECT name, value FROM setting");
    for (;;) {
        bool row = false;
        GALLERY_TRY(rows.step(&row, error));
        if (!row) return FACESIG_OK;
        (*settings)[rows.bytes(0).str()] = rows.bytes(1).str();
    }
}

facesig_status write_setting(Database& database, const char* name, const std::string& value,
                             facesig_error* error) {
    const char* sql = value.empty() ? "DELETE FROM setting WHERE name = ?"
                                    : "INSERT OR REPLACE INTO setting VALUES (?, ?)";
    Statement statement(database, sql);
    statement.bind(name);
    if (!value.empty()) statement.bind(value);
    return statement.run(error);
}

}  // namespace facesig::gallery
