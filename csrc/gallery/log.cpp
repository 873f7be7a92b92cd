#include "gallery/log.h"

#include <algorithm>
#include <cstring>

namespace facesig::gallery {

namespace {

constexpr char kColumns[] =
    "SELECT seq, time, kind, body, chain FROM log WHERE seq > ? ORDER BY seq LIMIT 1000";

facesig_status broken(facesig_error* error, const char* sentence, uint64_t seq) {
    return fail(error, FACESIG_GALLERY_LOG, "%s (log row %llu)", sentence,
                static_cast<unsigned long long>(seq));
}

LogRow row_of(const Statement& statement) {
    LogRow row;
    row.seq = static_cast<uint64_t>(statement.number(0));
    row.time = static_cast<uint64_t>(statement.number(1));
    row.kind = statement.bytes(2).str();
    row.body = statement.bytes(3).str();
    const Bytes chain = statement.bytes(4);
    if (chain.size == kChain) std::memcpy(row.chain.data(), chain.data, kChain);
    return row;
}

// Up to a thousand rows after `last`: what is read before anything is written.
facesig_status read_part(Database& database, int64_t last, std::vector<LogRow>* rows,
                         facesig_error* error) {
    rows->clear();
    Statement statement(database, kColumns);
    statement.bind(last);
    for (;;) {
        bool more = false;
        GALLERY_TRY(statement.step(&more, error));
        if (!more) return FACESIG_OK;
        rows->push_back(row_of(statement));
    }
}

// The last row's number and chain, by the setting; nothing for a log that never began.
facesig_status read_head(Database& database, LogRow* head, facesig_error* error) {
    *head = LogRow();
    Statement statement(database, "SELECT value FROM setting WHERE name = 'head'");
    bool there = false;
    GALLERY_TRY(statement.step(&there, error));
    if (there) {
        const Bytes value = statement.bytes(0);
        if (value.size != 8 + kChain) return broken(error, "expected a head of 40 bytes", 0);
        const auto* bytes = static_cast<const uint8_t*>(value.data);
        for (size_t i = 0; i < 8; ++i) head->seq |= uint64_t{bytes[i]} << (8 * i);
        std::memcpy(head->chain.data(), bytes + 8, kChain);
    }
    int64_t last = 0;
    GALLERY_TRY(database.number("SELECT max(seq) FROM log", 0, &last, error));
    if (static_cast<uint64_t>(last) == head->seq) return FACESIG_OK;
    return broken(error, "expected the log to end where its head says: rows were cut off or put in",
                  head->seq);
}

}  // namespace

LogRow next_row(const Sealing& sealing, const LogRow& before, const char* kind,
                const std::string& body) {
    LogRow row;
    row.seq = before.seq + 1;
    row.time = static_cast<uint64_t>(now_ms());
    row.kind = kind;
    row.body = sealing.put(body, sealing.log_data(row.seq, row.time, row.kind));
    row.chain = sealing.link(before.chain, row.seq, row.time, row.kind, row.body);
    return row;
}

std::string head_of(const LogRow& row) {
    return Packed().u64(row.seq).add({row.chain.data(), kChain}).str();
}

facesig_status append_log(Database& database, const Sealing& sealing, const char* kind,
                          const std::string& body, facesig_error* error) {
    LogRow before;
    GALLERY_TRY(read_head(database, &before, error));
    const LogRow row = next_row(sealing, before, kind, body);
    Statement insert(database, "INSERT INTO log VALUES (?, ?, ?, ?, ?)");
    insert.bind(static_cast<int64_t>(row.seq)).bind(static_cast<int64_t>(row.time));
    insert.bind(row.kind.c_str()).bind(row.body).bind({row.chain.data(), kChain});
    GALLERY_TRY(insert.run(error));
    return write_setting(database, "head", head_of(row), error);
}

facesig_status verify_log(Database& database, const Sealing& sealing, LogRow* end,
                          facesig_error* error) {
    LogRow last, head;
    std::vector<LogRow> rows;
    // From the least number there is, so that rows before the first are found too.
    for (int64_t after = INT64_MIN;; after = static_cast<int64_t>(last.seq)) {
        GALLERY_TRY(read_part(database, after, &rows, error));
        if (rows.empty()) break;
        for (const LogRow& row : rows) {
            if (row.seq != last.seq + 1) return broken(error, "expected this row", last.seq + 1);
            const Chain chain = sealing.link(last.chain, row.seq, row.time, row.kind, row.body);
            if (chain != row.chain) {
                return broken(error,
                              "expected another chain: this row or the one before was changed",
                              row.seq);
            }
            last = row;
        }
    }
    GALLERY_TRY(read_head(database, &head, error));
    if (head.chain != last.chain) {
        return broken(error, "expected the head to be this row's: rows were cut off", last.seq);
    }
    *end = last;
    return FACESIG_OK;
}

facesig_status seal_log_anew(Database& database, const Sealing& from, const Sealing& to,
                             facesig_error* error) {
    LogRow last;
    std::vector<LogRow> rows;
    Statement update(database, "UPDATE log SET body = ?, chain = ? WHERE seq = ?");
    for (;;) {
        GALLERY_TRY(read_part(database, static_cast<int64_t>(last.seq), &rows, error));
        if (rows.empty()) break;
        for (LogRow& row : rows) {
            const std::string data = from.log_data(row.seq, row.time, row.kind);
            std::string plain;
            GALLERY_TRY(
                from.take(row.body, data, "log row", static_cast<int64_t>(row.seq), &plain, error));
            row.body = to.put(plain, data);
            row.chain = to.link(last.chain, row.seq, row.time, row.kind, row.body);
            update.reset();
            update.bind(row.body).bind({row.chain.data(), kChain});
            update.bind(static_cast<int64_t>(row.seq));
            GALLERY_TRY(update.run(error));
            last = row;
        }
    }
    return last.seq == 0 ? FACESIG_OK : write_setting(database, "head", head_of(last), error);
}

facesig_status read_log_row(Database& database, const Sealing& sealing, uint64_t seq, LogRow* row,
                            bool* found, facesig_error* error) {
    Statement statement(database, "SELECT seq, time, kind, body, chain FROM log WHERE seq = ?");
    statement.bind(static_cast<int64_t>(seq));
    GALLERY_TRY(statement.step(found, error));
    if (!*found) return FACESIG_OK;
    *row = row_of(statement);
    std::string plain;
    const std::string data = sealing.log_data(row->seq, row->time, row->kind);
    GALLERY_TRY(sealing.take(row->body, data, "log row", static_cast<int64_t>(seq), &plain, error));
    row->body.swap(plain);
    return FACESIG_OK;
}

}  // namespace facesig::gallery
