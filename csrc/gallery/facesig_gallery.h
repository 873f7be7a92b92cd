/* People and their signatures in one file: enrol them, say who somebody is or that nobody knows,
 * forget one for good. A library of its own, libfacesig_gallery, which needs SQLite and libsodium.
 *
 *     facesig_gallery_options options;
 *     facesig_gallery* gallery = NULL;
 *     facesig_gallery_options_init(&options);
 *     options.model = model;
 *     options.key_file = "/etc/door/key";
 *     options.create = 1;
 *     if (facesig_gallery_open("door.db", &options, &gallery, &error) != FACESIG_OK) ...
 *
 * The file is the same that facesig.Gallery of Python reads and writes (csrc/gallery/FORMAT.md).
 * The rules of facesig.h hold: every failure is a status and a sentence, and nothing has happened
 * then. What a function has returned FACESIG_OK for is on the disk, and survives a power cut; a
 * change that was cut short is undone when the gallery is opened next.
 *
 * Statuses. FACESIG_GALLERY_MISSING: there is no file. _FORMAT: it is another kind of file, empty,
 * damaged, or half copied. _VERSION: a newer library wrote it. _MODEL: it is bound to another
 * model, or nothing has thresholds. _KEY: none given, a wrong one, or a file that others can read.
 * _BUSY: another process has been writing for five seconds. _STORAGE: the disk is full, read-only
 * or broken. _LOG: the log's chain is broken. FACESIG_PERSON_NOT_FOUND; _NAME: one that cannot be
 * stored, or is somebody else's; _METADATA: no JSON object, or too large.
 *
 * Names are UTF-8 of 1 to 200 characters without controls, of which one can be seen, and without
 * white space at their ends (who has another name from before keeps it). They are compared byte by
 * byte: give them in Unicode's form NFC, as Python does by itself. Metadata are a JSON object of
 * 65,536 bytes at most.
 *
 * Other processes may use the file at the same time; what they change is seen at the next call.
 * Where the file was removed or another one has taken its place, the next call goes on with what is
 * at the path then, or says why not (FACESIG_GALLERY_MISSING and the other statuses of opening),
 * and so does every call until a gallery is there again that opens with the same key and model. A
 * handle is for one thread at a time, a file may have several. Do not fork with an open gallery.
 *
 * Memory: opening reads everybody into memory, 672 bytes a signature and some hundred a person.
 * Identifying allocates nothing itself while the file stays what it was, unless it is logged;
 * SQLite may, when it looks whether it did.
 *
 * What sealing protects against, and what not: csrc/gallery/README.md. */
#ifndef FACESIG_GALLERY_H
#define FACESIG_GALLERY_H

#include "facesig.h"

#ifdef __cplusplus
extern "C" {
#endif

#define FACESIG_GALLERY_LENGTH 128    /* numbers of a signature */
#define FACESIG_GALLERY_KEY_SIZE 32   /* bytes of a key */
#define FACESIG_GALLERY_ID_SIZE 16    /* bytes of a gallery's id */
#define FACESIG_GALLERY_NAME_SIZE 801 /* bytes of the longest name, with NUL */
#define FACESIG_GALLERY_CHAIN_SIZE 32 /* bytes of a log row's chain */

typedef struct facesig_gallery facesig_gallery;

/* Writes the key of the gallery with this id, 32 bytes, and returns 1; 0 if it cannot be had. For a
 * board's secure element. */
typedef int32_t (*facesig_gallery_key)(const uint8_t* gallery, uint8_t* key, void* context);

/* What is logged: nothing; who was enrolled, renamed, removed; also every decision. */
typedef enum facesig_gallery_log {
    FACESIG_LOG_NONE = 0,
    FACESIG_LOG_CHANGES = 1,
    FACESIG_LOG_DECISIONS = 2
} facesig_gallery_log;

/* How a person with several signatures is scored: by the nearest, or by their mean. */
typedef enum facesig_combine { FACESIG_BEST = 0, FACESIG_MEAN = 1 } facesig_combine;

/* Where a key comes from: at most one of the three. Without any the gallery is not sealed. */
typedef struct facesig_gallery_secret {
    const char* key_file;    /* 32 bytes or 64 hexadecimal digits, mode 0600, one's own */
    const char* passphrase;  /* stretched by Argon2id */
    facesig_gallery_key key; /* called with `context` */
    void* context;
    uint32_t passes, memory_kib; /* of Argon2id, for a new passphrase */
} facesig_gallery_secret;

typedef struct facesig_gallery_options {
    facesig_gallery_secret secret;
    const facesig_model* model; /* whose signatures these are; it must stay open. NULL: only what
                                   needs no threshold can be done, and nothing can be created */
    int32_t create;             /* 1: make a gallery where no file is */
    int32_t log;                /* a facesig_gallery_log */
} facesig_gallery_options;

typedef struct facesig_identify_options {
    double false_rate; /* share of strangers that are taken for somebody here, 0 to 1 */
    double margin;     /* least cosine between the first and the second person; 0: none */
    int32_t combine;   /* a facesig_combine */
} facesig_identify_options;

/* Why nobody was identified. */
typedef enum facesig_unknown {
    FACESIG_KNOWN = 0,
    FACESIG_UNKNOWN_EMPTY = 1, /* nobody is enrolled */
    FACESIG_UNKNOWN_FAR = 2,   /* the nearest is below the threshold */
    FACESIG_UNKNOWN_MARGIN = 3 /* the second is too near the first */
} facesig_unknown;

typedef struct facesig_identified {
    int32_t unknown; /* a facesig_unknown; 0: it is `person` */
    int64_t person;  /* id of the nearest, known or not; 0: nobody is enrolled */
    double score;    /* cosine, -1 to 1 */
    double second;   /* of the second person; -2: there is none */
    double threshold;
} facesig_identified;

typedef struct facesig_ranked {
    int64_t person, template_id; /* template_id: the best one; 0 by FACESIG_MEAN */
    double score;
} facesig_ranked;

typedef struct facesig_person {
    int64_t id;
    int64_t enrolled;  /* Unix time, ms */
    int32_t templates; /* signatures of this model */
    char name[FACESIG_GALLERY_NAME_SIZE];
} facesig_person;

/* No key, no model, an existing file, changes logged; Argon2id with 3 passes over 64 MiB. */
FACESIG_API void facesig_gallery_options_init(facesig_gallery_options* options);

/* A false rate of 0.01, a margin of 0.05, the best. */
FACESIG_API void facesig_identify_options_init(facesig_identify_options* options);

/* Opens a gallery, checks the whole file, and reads everybody. */
FACESIG_API facesig_status facesig_gallery_open(const char* path,
                                                const facesig_gallery_options* options,
                                                facesig_gallery** gallery, facesig_error* error);

/* Closes it and wipes its keys; NULL is allowed. */
FACESIG_API void facesig_gallery_close(facesig_gallery* gallery);

/* Adds `count` signatures (at least one) of 128 numbers, one after the other, to the person of this
 * name, who is new or has some. `metadata` replaces what a person had; NULL: as it was, or {}.
 * `person` may be NULL. Quality of photos is the caller's business. */
FACESIG_API facesig_status facesig_gallery_enrol(facesig_gallery* gallery, const char* name,
                                                 const char* metadata, const float* signatures,
                                                 size_t count, int64_t* person,
                                                 facesig_error* error);

/* Who a signature is of. `options` may be NULL. The `capacity` nearest people are written to
 * `ranked`, which may be NULL for none, and *ranks says how many (NULL is allowed). */
FACESIG_API facesig_status facesig_gallery_identify(facesig_gallery* gallery,
                                                    const float* signature,
                                                    const facesig_identify_options* options,
                                                    facesig_identified* identified,
                                                    facesig_ranked* ranked, size_t capacity,
                                                    size_t* ranks, facesig_error* error);

/* Whether a signature is of one person, by the best of the person's, at a false-accept rate. */
FACESIG_API facesig_status facesig_gallery_verify(facesig_gallery* gallery, const char* name,
                                                  const float* signature, double rate,
                                                  facesig_match* match, facesig_error* error);

/* How many people there are now. */
FACESIG_API facesig_status facesig_gallery_count(facesig_gallery* gallery, size_t* count,
                                                 facesig_error* error);

/* The person at `index`, by rising id, as the last call saw them; by name; or by id. */
FACESIG_API facesig_status facesig_gallery_person_at(facesig_gallery* gallery, size_t index,
                                                     facesig_person* person, facesig_error* error);
FACESIG_API facesig_status facesig_gallery_person(facesig_gallery* gallery, const char* name,
                                                  facesig_person* person, facesig_error* error);
FACESIG_API facesig_status facesig_gallery_person_of(facesig_gallery* gallery, int64_t id,
                                                     facesig_person* person, facesig_error* error);

/* Writes a person's metadata, with NUL, if `size` bytes suffice; *needed says how many do. */
FACESIG_API facesig_status facesig_gallery_metadata(facesig_gallery* gallery, int64_t id,
                                                    char* metadata, size_t size, size_t* needed,
                                                    facesig_error* error);

FACESIG_API facesig_status facesig_gallery_rename(facesig_gallery* gallery, const char* name,
                                                  const char* to, facesig_error* error);

/* Removes a person for good: SQLite overwrites what it frees. */
FACESIG_API facesig_status facesig_gallery_remove(facesig_gallery* gallery, const char* name,
                                                  facesig_error* error);

/* Seals everything by a new key, and templates by a new transform: what was stolen before matches
 * nothing here any more. Unknown visitors are forgotten. An empty secret leaves the gallery
 * unsealed. */
FACESIG_API facesig_status facesig_gallery_rekey(facesig_gallery* gallery,
                                                 const facesig_gallery_secret* secret,
                                                 facesig_error* error);

/* Follows the log's chain from its first row; *rows and `chain` are its end. Note both elsewhere:
 * who can write the file could put an older one in its place. Each may be NULL. */
FACESIG_API facesig_status facesig_gallery_log_verify(facesig_gallery* gallery, uint64_t* rows,
                                                      uint8_t* chain, facesig_error* error);

/* Row `row` (1, 2, ...): its time in Unix ms, its kind, and its body, a JSON object, with NUL;
 * *needed says how many bytes that takes. Each of the first two may be NULL. */
FACESIG_API facesig_status facesig_gallery_log_row(facesig_gallery* gallery, uint64_t row,
                                                   int64_t* time, char kind[32], char* body,
                                                   size_t size, size_t* needed,
                                                   facesig_error* error);

/* Adds a row of the caller's: `kind` of 1 to 31 letters, `body` a JSON object. No names, please. */
FACESIG_API facesig_status facesig_gallery_log_append(facesig_gallery* gallery, const char* kind,
                                                      const char* body, facesig_error* error);

/* Whether another connection has changed the file since the last call that looked, or another file
 * has taken its place. */
FACESIG_API facesig_status facesig_gallery_changed(facesig_gallery* gallery, int32_t* changed,
                                                   facesig_error* error);

/* How many files this handle has opened: 1, and one more each time that another was found in the
 * place of the last, or the last again after it was gone. Ids of people are that file's only: who
 * keeps them between calls looks at this number, too. 0 for NULL. */
FACESIG_API uint64_t facesig_gallery_openings(const facesig_gallery* gallery);

#ifdef __cplusplus
}
#endif

#endif /* FACESIG_GALLERY_H */
