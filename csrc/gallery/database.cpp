#include "gallery/database.h"

namespace facesig::gallery {

namespace {

constexpr int kBusyMs = 5000;

struct Meaning {
    facesig_status status;
    const char* expected;
};

Meaning meaning_of(int code) {
    switch (code & 0xff) {
        case SQLITE_NOMEM:
            return {FACESIG_MEMORY, "expected memory"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return {FACESIG_GALLERY_BUSY, "expected a free gallery"};
        case SQLITE_FULL:
            return {FACESIG_GALLERY_STORAGE, "expected room on the disk"};
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {FACESIG_GALLERY_STORAGE, "expected a gallery that can be written to"};
        case SQLITE_IOERR:
            return code == SQLITE_IOERR_NOMEM
                       ? Meaning{FACESIG_MEMORY, "expected memory"}
                       : Meaning{FACESIG_GALLERY_STORAGE, "expected a disk that works"};
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH:
            return {FACESIG_GALLERY_STORAGE, "expected a file that can be opened"};
        case SQLITE_NOTADB:
            return {FACESIG_GALLERY_FORMAT, "expected a gallery"};
        default:
            return {FACESIG_GALLERY_FORMAT, "expected a whole gallery"};
    }
}

}  // namespace

facesig_status Database::failed(int code, facesig_error* error) const {
    const Meaning meaning = meaning_of(code);
    const bool known = handle_ != nullptr && code != SQLITE_NOMEM;
    const char* said = known ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
    return fail(error, meaning.status, "%s, got: %s (%s)", meaning.expected, said, path_.c_str());
}

facesig_status Database::open(const char* path, bool create, const char* journal,
                              facesig_error* error) {
    path_ = path;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(path, &handle_, flags, nullptr);
    if (code != SQLITE_OK) return failed(code, error);
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, kBusyMs);
    for (const char* sql :
         {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
          "PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
          "PRAGMA synchronous = EXTRA", "PRAGMA page_size = 4096"}) {
        GALLERY_TRY(run(sql, error));
    }
    const std::string mode = std::string("PRAGMA journal_mode = ") + journal;
    GALLERY_TRY(run(mode.c_str(), error));
    GALLERY_TRY(prepare("PRAGMA data_version", &version_, error));
    return prepare("ROLLBACK", &rollback_, error);
}

facesig_status Database::prepare(const char* sql, sqlite3_stmt** statement, facesig_error* error) {
    const int code =
        sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, nullptr);
    return code == SQLITE_OK ? FACESIG_OK : failed(code, error);
}

void Database::undo() {
    if (handle_ == nullptr || sqlite3_get_autocommit(handle_) != 0) return;
    sqlite3_step(rollback_);
    sqlite3_reset(rollback_);
}

void Database::close() {
    sqlite3_finalize(version_);
    sqlite3_finalize(rollback_);
    version_ = rollback_ = nullptr;
    sqlite3_close(handle_);
    handle_ = nullptr;
}

facesig_status Database::run(const char* sql, facesig_error* error) {
    const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? succeed(error) : failed(code, error);
}

facesig_status Database::number(const char* sql, int64_t otherwise, int64_t* value,
                                facesig_error* error) {
    Statement statement(*this, sql);
    bool row = false;
    GALLERY_TRY(statement.step(&row, error));
    *value = row ? statement.number(0) : otherwise;
    return FACESIG_OK;
}

facesig_status Database::version(int64_t* version, facesig_error* error) {
    const int code = sqlite3_step(version_);
    if (code == SQLITE_ROW) *version = sqlite3_column_int64(version_, 0);
    const facesig_status status = code == SQLITE_ROW ? succeed(error) : failed(code, error);
    sqlite3_reset(version_);
    return status;
}

Statement::Statement(Database& database, const char* sql) : database_(database) {
    code_ = sqlite3_prepare_v2(database.handle(), sql, -1, &statement_, nullptr);
}

Statement& Statement::remember(int code) {
    if (code_ == SQLITE_OK) code_ = code;
    ++next_;
    return *this;
}

Statement& Statement::bind(int64_t number) {
    return remember(sqlite3_bind_int64(statement_, next_, number));
}

Statement& Statement::bind(const Bytes& blob) {
    // A null pointer would be NULL, not an empty blob.
    const void* data = blob.size == 0 ? "" : blob.data;
    return remember(sqlite3_bind_blob64(statement_, next_, data, blob.size, SQLITE_STATIC));
}

Statement& Statement::bind(const char* text) {
    return remember(sqlite3_bind_text(statement_, next_, text, -1, SQLITE_STATIC));
}

Statement& Statement::bind_null() {
    return remember(sqlite3_bind_null(statement_, next_));
}

facesig_status Statement::step(bool* row, facesig_error* error) {
    *row = false;
    if (code_ != SQLITE_OK) return database_.failed(code_, error);
    const int code = sqlite3_step(statement_);
    *row = code == SQLITE_ROW;
    return code == SQLITE_ROW || code == SQLITE_DONE ? succeed(error)
                                                     : database_.failed(code, error);
}

facesig_status Statement::run(facesig_error* error) {
    bool row = false;
    return step(&row, error);
}

void Statement::reset() {
    if (statement_ == nullptr) return;  // it could not be prepared: step() says why
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    next_ = 1;
}

Bytes Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_, column);
    if (data == nullptr) return {};
    return {data, static_cast<size_t>(sqlite3_column_bytes(statement_, column))};
}

facesig_status Transaction::read(facesig_error* error) {
    database_.undo();  // what could not be undone before
    return database_.run("BEGIN", error);
}

facesig_status Transaction::write(facesig_error* error) {
    database_.undo();
    return database_.run("BEGIN IMMEDIATE", error);
}

facesig_status Transaction::commit(facesig_error* error) {
    return database_.run("COMMIT", error);
}

}  // namespace facesig::gallery
