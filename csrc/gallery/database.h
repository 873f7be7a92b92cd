// SQLite, as far as a gallery needs it: a connection, statements that end with their scope, and
// transactions that are undone unless they are committed.
//
// A connection is told (FORMAT.md) to keep no write-ahead log, in which an old page of a removed
// template would live on; to overwrite what it frees; to wait for the disk, folder included; and to
// trust nothing in the file's schema. Every code of SQLite becomes one of ours, with its sentence.
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "gallery/fault.h"

namespace facesig::gallery {

struct Bytes {
    const void* data = nullptr;
    size_t size = 0;

    Bytes() = default;
    Bytes(const void* from, size_t count) : data(from), size(count) {}
    Bytes(const std::string& text) : data(text.data()), size(text.size()) {}
    std::string str() const { return {static_cast<const char*>(data), size}; }
    bool operator==(const std::string& other) const { return str() == other; }
};

class Database {
  public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() { close(); }

    // `journal`: DELETE, or MEMORY for a file that nobody knows yet.
    facesig_status open(const char* path, bool create, const char* journal, facesig_error* error);
    void close();

    facesig_status run(const char* sql, facesig_error* error);
    // The first column of the first row; `otherwise` if there is no row.
    facesig_status number(const char* sql, int64_t otherwise, int64_t* value, facesig_error* error);
    facesig_status failed(int code, facesig_error* error) const;
    // Undoes what has not been committed, if anything; nothing is prepared for it, so it needs no
    // memory.
    void undo();

    sqlite3* handle() const { return handle_; }
    const std::string& path() const { return path_; }
    // A number that changes when another connection has written.
    facesig_status version(int64_t* version, facesig_error* error);

  private:
    facesig_status prepare(const char* sql, sqlite3_stmt** statement, facesig_error* error);

    sqlite3* handle_ = nullptr;
    sqlite3_stmt *version_ = nullptr, *rollback_ = nullptr;
    std::string path_;
};

// One statement. Parameters are bound in order; what is bound must outlive it.
class Statement {
  public:
    Statement(Database& database, const char* sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(statement_); }

    Statement& bind(int64_t number);
    Statement& bind(const Bytes& blob);
    Statement& bind(const char* text);
    Statement& bind_null();

    // The next row; *row is false when there is none.
    facesig_status step(bool* row, facesig_error* error);
    // For statements without rows.
    facesig_status run(facesig_error* error);
    // To be run again, with nothing bound.
    void reset();

    int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
    double real(int column) const { return sqlite3_column_double(statement_, column); }
    bool is_null(int column) const {
        return sqlite3_column_type(statement_, column) == SQLITE_NULL;
    }
    // Text or blob; it lives until the next step.
    Bytes bytes(int column) const;

  private:
    Statement& remember(int code);

    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
    int code_ = SQLITE_OK, next_ = 1;
};

class Transaction {
  public:
    explicit Transaction(Database& database) : database_(database) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() { database_.undo(); }

    // For reading: one moment of the file. For writing: nobody else writes until it ends.
    facesig_status read(facesig_error* error);
    facesig_status write(facesig_error* error);
    facesig_status commit(facesig_error* error);

  private:
    Database& database_;
};

}  // namespace facesig::gallery
