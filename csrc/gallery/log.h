// The log: what was done and decided, each row chained to the one before.
//
// Bodies hold ids and scores, no names and no pictures. In a sealed gallery the chain is keyed: who
// has no key can cut the end off together with the setting "head", or put an old file back whole,
// but can change, drop or reorder nothing that stays. Against the first, note the head elsewhere.
#pragma once

#include <vector>

#include "gallery/schema.h"

namespace facesig::gallery {

// The row after `before`, sealed.
LogRow next_row(const Sealing& sealing, const LogRow& before, const char* kind,
                const std::string& body);

// The setting "head" after a row.
std::string head_of(const LogRow& row);

// Within a transaction. FACESIG_GALLERY_LOG if the log does not end where its head says.
facesig_status append_log(Database& database, const Sealing& sealing, const char* kind,
                          const std::string& body, facesig_error* error);

// Follows the chain from the first row to the head; *end is the last row.
facesig_status verify_log(Database& database, const Sealing& sealing, LogRow* end,
                          facesig_error* error);

// Seals and chains all rows by another key.
facesig_status seal_log_anew(Database& database, const Sealing& from, const Sealing& to,
                             facesig_error* error);

// A row by its number, with its body opened; *found is false if there is none.
facesig_status read_log_row(Database& database, const Sealing& sealing, uint64_t seq, LogRow* row,
                            bool* found, facesig_error* error);

}  // namespace facesig::gallery
