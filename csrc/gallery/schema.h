// The file: its tables, how a new one is made, and how one that is there is looked at.
//
// A new gallery is written under another name and linked to its own when it is whole, so a power
// cut leaves a gallery or none, and two processes that make one at the same time get one. A file
// that is there is checked from end to end before anything is taken from it: damage is said then,
// and never taken for an empty gallery.
#pragma once

#include "gallery/keys.h"

namespace facesig::gallery {

constexpr int64_t kApplicationId = 0x46534947;  // "FSIG"
constexpr int64_t kVersion = 1;

struct LogRow {
    uint64_t seq = 0, time = 0;
    std::string kind, body;  // the body as it is stored
    Chain chain = {};
};

// *there is set if a file of this name turned up meanwhile; nothing is written then.
facesig_status create_file(const std::string& path, const Settings& settings, const LogRow* row,
                           bool* there, facesig_error* error);

// FACESIG_GALLERY_MISSING, or FACESIG_GALLERY_FORMAT for what cannot be a gallery. The file is not
// opened: closing it would drop locks that this process has on it through other connections.
facesig_status look_at(const std::string& path, facesig_error* error);

// Everything that can be checked without a key; within a transaction.
facesig_status check_file(Database& database, facesig_error* error);

facesig_status read_settings(Database& database, Settings* settings, facesig_error* error);
// An empty value removes the setting.
facesig_status write_setting(Database& database, const char* name, const std::string& value,
                             facesig_error* error);

int64_t now_ms();

}  // namespace facesig::gallery
