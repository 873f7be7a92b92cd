// The interface: arguments are checked here, and exceptions end here.
#include <algorithm>
#include <cstring>
#include <memory>

#include "gallery/gallery.h"

using namespace facesig::gallery;

namespace {

facesig_status fill(const Person& person, facesig_person* to, facesig_error* error) {
    to->id = person.id;
    to->enrolled = person.enrolled;
    to->templates = static_cast<int32_t>(person.templates);
    // Another library may have written a longer one.
    const size_t size = std::min(person.name.size(), sizeof(to->name) - 1);
    std::memcpy(to->name, person.name.data(), size);
    to->name[size] = '\0';
    return succeed(error);
}

// Writes `text` and NUL if there is room.
facesig_status copy_text(const std::string& text, char* to, size_t size, size_t* needed,
                         facesig_error* error) {
    if (needed != nullptr) *needed = text.size() + 1;
    if (to == nullptr && size == 0 && needed != nullptr) return succeed(error);
    if (to == nullptr) return fail_null(error, "buffer");
    if (size < text.size() + 1) {
        return fail(error, FACESIG_ARGUMENT, "expected a buffer of %zu bytes, got %zu",
                    text.size() + 1, size);
    }
    std::memcpy(to, text.c_str(), text.size() + 1);
    return succeed(error);
}

facesig_status check_signatures(const float* signatures, size_t count, facesig_error* error) {
    if (signatures == nullptr) return fail_null(error, "signatures");
    if (count == 0) return fail(error, FACESIG_ARGUMENT, "expected a signature, got none");
    for (size_t i = 0; i < count; ++i) {
        const float* one = signatures + i * kLength;
        float similarity = 0;
        GALLERY_TRY(facesig_similarity(one, one, kLength, &similarity, error));
    }
    return FACESIG_OK;
}

facesig_status check_kind(const char* kind, facesig_error* error) {
    const size_t size = std::strspn(kind, "abcdefghijklmnopqrstuvwxyz");
    if (size >= 1 && size <= 31 && kind[size] == '\0') return FACESIG_OK;
    return fail(error, FACESIG_ARGUMENT, "expected 1 to 31 small letters, got others (kind)");
}

}  // namespace

void facesig_gallery_options_init(facesig_gallery_options* options) {
    if (options == nullptr) return;
    *options = {};
    options->secret.passes = 3;
    options->secret.memory_kib = 65536;
    options->log = FACESIG_LOG_CHANGES;
}

void facesig_identify_options_init(facesig_identify_options* options) {
    if (options != nullptr) *options = {0.01, 0.05, FACESIG_BEST};
}

facesig_status facesig_gallery_open(const char* path, const facesig_gallery_options* options,
                                    facesig_gallery** gallery, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    *gallery = nullptr;
    if (path == nullptr) return fail_null(error, "path");
    if (options == nullptr) return fail_null(error, "options");
    if (options->log < FACESIG_LOG_NONE || options->log > FACESIG_LOG_DECISIONS) {
        return fail(error, FACESIG_ARGUMENT, "expected a facesig_gallery_log, got %d (log)",
                    static_cast<int>(options->log));
    }
    return guarded(error, [&] {
        auto made = std::make_unique<facesig_gallery>();
        GALLERY_TRY(open_gallery(path, *options, *made, error));
        *gallery = made.release();
        return succeed(error);
    });
}

void facesig_gallery_close(facesig_gallery* gallery) {
    delete gallery;
}

facesig_status facesig_gallery_enrol(facesig_gallery* gallery, const char* name,
                                     const char* metadata, const float* signatures, size_t count,
                                     int64_t* person, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (name == nullptr) return fail_null(error, "name");
    GALLERY_TRY(check_signatures(signatures, count, error));
    return guarded(error, [&] {
        GALLERY_TRY(require_model(*gallery, error));
        GALLERY_TRY(check_name(name, error));
        if (metadata != nullptr) GALLERY_TRY(check_object(*gallery, metadata, error));
        return enrol(*gallery, name, metadata, signatures, count, person, error);
    });
}

facesig_status facesig_gallery_identify(facesig_gallery* gallery, const float* signature,
                                        const facesig_identify_options* options,
                                        facesig_identified* identified, facesig_ranked* ranked,
                                        size_t capacity, size_t* ranks, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (signature == nullptr) return fail_null(error, "signature");
    if (identified == nullptr) return fail_null(error, "identified");
    facesig_identify_options usual;
    facesig_identify_options_init(&usual);
    return guarded(error, [&] {
        GALLERY_TRY(require_model(*gallery, error));
        return identify(*gallery, signature, options == nullptr ? usual : *options, identified,
                        ranked, capacity, ranks, error);
    });
}

facesig_status facesig_gallery_verify(facesig_gallery* gallery, const char* name,
                                      const float* signature, double rate, facesig_match* match,
                                      facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (name == nullptr) return fail_null(error, "name");
    if (signature == nullptr) return fail_null(error, "signature");
    if (match == nullptr) return fail_null(error, "match");
    return guarded(error, [&] {
        GALLERY_TRY(require_model(*gallery, error));
        return verify(*gallery, name, signature, rate, match, error);
    });
}

facesig_status facesig_gallery_count(facesig_gallery* gallery, size_t* count,
                                     facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (count == nullptr) return fail_null(error, "count");
    return guarded(error, [&] {
        GALLERY_TRY(refresh(*gallery, error));
        *count = gallery->members.people().size();
        return succeed(error);
    });
}

facesig_status facesig_gallery_person_at(facesig_gallery* gallery, size_t index,
                                         facesig_person* person, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (person == nullptr) return fail_null(error, "person");
    const size_t count = gallery->members.people().size();
    if (index >= count) {
        return fail(error, FACESIG_ARGUMENT, "expected an index below %zu, got %zu", count, index);
    }
    return fill(gallery->members.people()[index], person, error);
}

facesig_status facesig_gallery_person(facesig_gallery* gallery, const char* name,
                                      facesig_person* person, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (name == nullptr) return fail_null(error, "name");
    if (person == nullptr) return fail_null(error, "person");
    return guarded(error, [&] {
        GALLERY_TRY(refresh(*gallery, error));
        Person* found = nullptr;
        GALLERY_TRY(require_person(*gallery, name, &found, error));
        return fill(*found, person, error);
    });
}

facesig_status facesig_gallery_person_of(facesig_gallery* gallery, int64_t id,
                                         facesig_person* person, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (person == nullptr) return fail_null(error, "person");
    return guarded(error, [&] {
        GALLERY_TRY(refresh(*gallery, error));
        const Person* found = gallery->members.find(id);
        if (found != nullptr) return fill(*found, person, error);
        return fail(error, FACESIG_PERSON_NOT_FOUND, "expected somebody enrolled, got id %lld",
                    static_cast<long long>(id));
    });
}

facesig_status facesig_gallery_metadata(facesig_gallery* gallery, int64_t id, char* metadata,
                                        size_t size, size_t* needed, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    return guarded(error, [&] {
        Transaction transaction(gallery->database);
        GALLERY_TRY(begin_reading(*gallery, transaction, error));
        std::string plain;
        {
            bool row = false;
            Statement select(gallery->database, "SELECT metadata FROM person WHERE id = ?");
            select.bind(id);
            GALLERY_TRY(select.step(&row, error));
            if (!row) {
                return fail(error, FACESIG_PERSON_NOT_FOUND,
                            "expected somebody enrolled, got id %lld", static_cast<long long>(id));
            }
            GALLERY_TRY(gallery->sealing.take(select.bytes(0), gallery->sealing.metadata_data(id),
                                              "metadata of person", id, &plain, error));
        }
        GALLERY_TRY(transaction.commit(error));
        return copy_text(plain, metadata, size, needed, error);
    });
}

facesig_status facesig_gallery_rename(facesig_gallery* gallery, const char* name, const char* to,
                                      facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (name == nullptr) return fail_null(error, "name");
    if (to == nullptr) return fail_null(error, "to");
    return guarded(error, [&] {
        GALLERY_TRY(check_new_name(to, error));
        return rename(*gallery, name, to, error);
    });
}

facesig_status facesig_gallery_remove(facesig_gallery* gallery, const char* name,
                                      facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (name == nullptr) return fail_null(error, "name");
    return guarded(error, [&] { return remove(*gallery, name, error); });
}

facesig_status facesig_gallery_rekey(facesig_gallery* gallery, const facesig_gallery_secret* secret,
                                     facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (secret == nullptr) return fail_null(error, "secret");
    return guarded(error, [&] { return rekey(*gallery, *secret, error); });
}

facesig_status facesig_gallery_log_verify(facesig_gallery* gallery, uint64_t* rows, uint8_t* chain,
                                          facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    return guarded(error, [&] {
        Transaction transaction(gallery->database);
        GALLERY_TRY(begin_reading(*gallery, transaction, error));
        LogRow end;
        GALLERY_TRY(verify_log(gallery->database, gallery->sealing, &end, error));
        GALLERY_TRY(transaction.commit(error));
        if (rows != nullptr) *rows = end.seq;
        if (chain != nullptr) std::copy_n(end.chain.data(), kChain, chain);
        return succeed(error);
    });
}

facesig_status facesig_gallery_log_row(facesig_gallery* gallery, uint64_t row, int64_t* time,
                                       char kind[32], char* body, size_t size, size_t* needed,
                                       facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    return guarded(error, [&] {
        Transaction transaction(gallery->database);
        GALLERY_TRY(begin_reading(*gallery, transaction, error));
        LogRow found;
        bool there = false;
        GALLERY_TRY(read_log_row(gallery->database, gallery->sealing, row, &found, &there, error));
        GALLERY_TRY(transaction.commit(error));
        if (!there) {
            return fail(error, FACESIG_ARGUMENT, "expected a row of the log, got none (row %llu)",
                        static_cast<unsigned long long>(row));
        }
        GALLERY_TRY(copy_text(found.body, body, size, needed, error));
        if (time != nullptr) *time = static_cast<int64_t>(found.time);
        if (kind != nullptr) {
            const size_t count = std::min<size_t>(found.kind.size(), 31);
            std::memcpy(kind, found.kind.data(), count);
            kind[count] = '\0';
        }
        return succeed(error);
    });
}

facesig_status facesig_gallery_log_append(facesig_gallery* gallery, const char* kind,
                                          const char* body, facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (kind == nullptr) return fail_null(error, "kind");
    if (body == nullptr) return fail_null(error, "body");
    GALLERY_TRY(check_kind(kind, error));
    return guarded(error, [&] {
        GALLERY_TRY(check_object(*gallery, body, error));
        Transaction transaction(gallery->database);
        GALLERY_TRY(begin(*gallery, transaction, error));
        GALLERY_TRY(append_log(gallery->database, gallery->sealing, kind, body, error));
        GALLERY_TRY(transaction.commit(error));
        return succeed(error);
    });
}

facesig_status facesig_gallery_changed(facesig_gallery* gallery, int32_t* changed,
                                       facesig_error* error) {
    if (gallery == nullptr) return fail_null(error, "gallery");
    if (changed == nullptr) return fail_null(error, "changed");
    return guarded(error, [&] { return look_for_changes(*gallery, changed, error); });
}

uint64_t facesig_gallery_openings(const facesig_gallery* gallery) {
    return gallery == nullptr ? 0 : gallery->openings;
}
