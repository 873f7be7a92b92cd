// A gallery that is open: the file, the key, the people, and the model; what every call begins
// with.
//
//     facesig_gallery.h   the interface; api.cpp checks arguments
//     open, rekey         how a gallery begins, and begins anew
//     people, identify    changes; decisions
//     names               what a person may be called
//     members             who is enrolled, in memory
//     log, schema         the tables of the file
//     sealing, keys, transform, decide    mathematics and secrets
//     database, fault     SQLite; statuses with sentences
#pragma once

#include "gallery/decide.h"
#include "gallery/log.h"
#include "gallery/members.h"

struct facesig_gallery {
    facesig::gallery::Database database;
    facesig::gallery::Secret secret;
    facesig::gallery::Settings settings;
    facesig::gallery::Sealing sealing;
    facesig::gallery::Transform transform;
    facesig::gallery::Members members;
    std::string gallery_id, model_id;
    const facesig_model* model = nullptr;
    facesig::gallery::Table model_table, calibration;  // an empty calibration is none
    int32_t log = FACESIG_LOG_CHANGES;
    int64_t version = -1;  // of the file that memory holds
    bool stale = true;
    // Where the file is looked for, whatever the working folder is by then; which file was open
    // last, by device and number, which no other has while it is; how many were opened.
    std::string file;
    uint64_t device = 0, inode = 0, openings = 0;
};

namespace facesig::gallery {

// Opens what is at the path now, where that is another file than the one that is open: a file that
// was removed or replaced would go on to be read and written without anybody ever seeing it, and
// its journal would be that of the new one. Costs a stat(). Outside a transaction; while no gallery
// is there, every call fails, and looks again.
facesig_status follow(facesig_gallery& gallery, facesig_error* error);

// Whether the file is another one, or is not what memory holds.
facesig_status look_for_changes(facesig_gallery& gallery, int32_t* changed, facesig_error* error);

// Memory follows the file. Outside a transaction.
facesig_status refresh(facesig_gallery& gallery, facesig_error* error);

// For reading, and for writing: a transaction, and memory that is up with it.
facesig_status begin_reading(facesig_gallery& gallery, Transaction& transaction,
                             facesig_error* error);
facesig_status begin(facesig_gallery& gallery, Transaction& transaction, facesig_error* error);

// FACESIG_GALLERY_MODEL if the gallery was opened without a model.
facesig_status require_model(const facesig_gallery& gallery, facesig_error* error);
// The gallery's own thresholds, or the model's.
facesig_status find_table(const facesig_gallery& gallery, const Table** table,
                          facesig_error* error);

bool is_utf8(const char* text);
// 1 to 200 characters of UTF-8 without controls.
facesig_status check_name(const char* name, facesig_error* error);
// Also one that can be seen, and has no white space at its ends.
facesig_status check_new_name(const char* name, facesig_error* error);
facesig_status require_person(facesig_gallery& gallery, const char* name, Person** person,
                              facesig_error* error);
// A JSON object of at most 65,536 bytes in UTF-8, 100 levels deep at most.
facesig_status check_object(facesig_gallery& gallery, const char* text, facesig_error* error);

facesig_status open_gallery(const char* path, const facesig_gallery_options& options,
                            facesig_gallery& gallery, facesig_error* error);
facesig_status rekey(facesig_gallery& gallery, const facesig_gallery_secret& secret,
                     facesig_error* error);
facesig_status enrol(facesig_gallery& gallery, const char* name, const char* metadata,
                     const float* signatures, size_t count, int64_t* person, facesig_error* error);
facesig_status rename(facesig_gallery& gallery, const char* name, const char* to,
                      facesig_error* error);
facesig_status remove(facesig_gallery& gallery, const char* name, facesig_error* error);
facesig_status identify(facesig_gallery& gallery, const float* signature,
                        const facesig_identify_options& options, facesig_identified* identified,
                        facesig_ranked* ranked, size_t capacity, size_t* ranks,
                        facesig_error* error);
facesig_status verify(facesig_gallery& gallery, const char* name, const float* signature,
                      double rate, facesig_match* match, facesig_error* error);

std::string hex(const Bytes& bytes);

}  // namespace facesig::gallery
