#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "gallery/gallery.h"

namespace facesig::gallery {

namespace {

// A number as JSON has it; doubles go there and back unchanged.
struct Json {
    char text[40];
    explicit Json(double number) {
        char local[40];
        std::snprintf(local, sizeof(local), "%.17g", number);
        // The program's locale may have another decimal point, of several bytes even.
        char* to = text;
        for (const char* from = local; *from != '\0'; ++from) {
            const bool plain = std::strchr("0123456789+-e", *from) != nullptr;
            if (plain) {
                *to++ = *from;
            } else if (to == text || to[-1] != '.') {
                *to++ = '.';
            }
        }
        *to = '\0';
    }
    explicit Json(int64_t number) {
        std::snprintf(text, sizeof(text), "%lld", static_cast<long long>(number));
    }
};

// A signature as it is searched for: of norm 1, which rounding for a store may have changed
// (facesig.h), and turned by the gallery's key.
void ask(const facesig_gallery& gallery, const float* signature, float* query) {
    double squares = 0;
    for (size_t i = 0; i < kLength; ++i) squares += double(signature[i]) * signature[i];
    const double norm = std::sqrt(squares);
    float unit[kLength];
    for (size_t i = 0; i < kLength; ++i) {
        unit[i] =
            std::fabs(norm - 1) > 1e-4 ? static_cast<float>(signature[i] / norm) : signature[i];
    }
    gallery.transform.apply(unit, query);
}

facesig_status log_decision(facesig_gallery& gallery, const char* kind, const char* body,
                            facesig_error* error) {
    Transaction transaction(gallery.database);
    GALLERY_TRY(begin(gallery, transaction, error));
    GALLERY_TRY(append_log(gallery.database, gallery.sealing, kind, body, error));
    return transaction.commit(error);
}

facesig_status log_identified(facesig_gallery& gallery, const facesig_identified& found,
                              facesig_error* error) {
    if (gallery.log != FACESIG_LOG_DECISIONS) return FACESIG_OK;
    const bool anybody = found.unknown != FACESIG_UNKNOWN_EMPTY;
    char body[256];
    std::snprintf(body, sizeof(body),
                  "{\"nearest\":%s,\"person\":%s,\"score\":%s,\"second\":%s,\"threshold\":%s}",
                  anybody ? Json(found.person).text : "null",
                  found.unknown == FACESIG_KNOWN ? Json(found.person).text : "null",
                  anybody ? Json(found.score).text : "null",
                  found.second >= -1.5 ? Json(found.second).text : "null",
                  Json(found.threshold).text);
    return log_decision(gallery, "identify", body, error);
}

facesig_status decide(facesig_gallery& gallery, const facesig_identify_options& options,
                      const facesig_hit* nearest, size_t count, facesig_identified* found,
                      facesig_error* error) {
    *found = {FACESIG_UNKNOWN_EMPTY, 0, 0, -2, 1};
    if (count == 0) return FACESIG_OK;
    const bool mean = options.combine == FACESIG_MEAN;
    const Table* table = nullptr;
    GALLERY_TRY(find_table(gallery, &table, error));
    found->threshold =
        threshold_for(*table, options.false_rate,
                      mean ? gallery.members.people_with_templates() : gallery.members.templates());
    found->person = nearest[0].group;
    found->score = nearest[0].score;
    found->unknown = FACESIG_KNOWN;
    if (count > 1) found->second = nearest[1].score;
    if (found->score < found->threshold) {
        found->unknown = FACESIG_UNKNOWN_FAR;
    } else if (count > 1 && found->score - found->second < options.margin) {
        found->unknown = FACESIG_UNKNOWN_MARGIN;
    }
    return FACESIG_OK;
}

facesig_status check_options(const facesig_identify_options& options, facesig_error* error) {
    GALLERY_TRY(check_rate(options.false_rate, error));
    if (!(options.margin >= 0 && options.margin <= 2)) {
        return fail(error, FACESIG_ARGUMENT, "expected a cosine of 0 to 2, got %g (margin)",
                    options.margin);
    }
    if (options.combine == FACESIG_BEST || options.combine == FACESIG_MEAN) return FACESIG_OK;
    return fail(error, FACESIG_ARGUMENT, "expected a facesig_combine, got %d (combine)",
                static_cast<int>(options.combine));
}

}  // namespace

facesig_status identify(facesig_gallery& gallery, const float* signature,
                        const facesig_identify_options& options, facesig_identified* identified,
                        facesig_ranked* ranked, size_t capacity, size_t* ranks,
                        facesig_error* error) {
    GALLERY_TRY(check_options(options, error));
    float similarity = 0;  // checks the numbers
    GALLERY_TRY(facesig_similarity(signature, signature, kLength, &similarity, error));
    GALLERY_TRY(refresh(gallery, error));
    facesig_search* search = gallery.members.search();
    if (options.combine == FACESIG_MEAN) GALLERY_TRY(gallery.members.means(&search, error));
    float query[kLength];
    ask(gallery, signature, query);
    facesig_hit nearest[2];
    size_t count = 0;
    GALLERY_TRY(facesig_search_find_groups(search, query, nearest, 2, &count, error));
    facesig_identified found;
    GALLERY_TRY(decide(gallery, options, nearest, count, &found, error));
    GALLERY_TRY(log_identified(gallery, found, error));
    // After the log, so that `ranked` stays as it is where that cannot be written.
    static_assert(sizeof(facesig_ranked) == sizeof(facesig_hit), "hits become ranks in place");
    size_t listed = 0;
    if (ranked != nullptr && capacity > 0) {
        if (gallery.log == FACESIG_LOG_DECISIONS) {  // it may have read anew what is searched
            search = gallery.members.search();
            if (options.combine == FACESIG_MEAN) GALLERY_TRY(gallery.members.means(&search, error));
            ask(gallery, signature, query);
        }
        auto* hits = reinterpret_cast<facesig_hit*>(ranked);
        GALLERY_TRY(facesig_search_find_groups(search, query, hits, capacity, &listed, error));
        for (size_t i = 0; i < listed; ++i) {
            facesig_hit hit;
            std::memcpy(&hit, ranked + i, sizeof(hit));
            ranked[i] = {hit.group, options.combine == FACESIG_MEAN ? 0 : hit.id, hit.score};
        }
    }
    *identified = found;
    if (ranks != nullptr) *ranks = listed;
    return succeed(error);
}

facesig_status verify(facesig_gallery& gallery, const char* name, const float* signature,
                      double rate, facesig_match* match, facesig_error* error) {
    GALLERY_TRY(check_rate(rate, error));
    float similarity = 0;
    GALLERY_TRY(facesig_similarity(signature, signature, kLength, &similarity, error));
    GALLERY_TRY(refresh(gallery, error));
    Person* person = nullptr;
    GALLERY_TRY(require_person(gallery, name, &person, error));
    const int64_t id = person->id;
    float query[kLength];
    ask(gallery, signature, query);
    facesig_hit hit;
    size_t found = 0;
    GALLERY_TRY(facesig_search_best_of(gallery.members.search(), id, query, &hit, &found, error));
    if (found == 0) {
        return fail(error, FACESIG_PERSON_NOT_FOUND,
                    "expected signatures of model %s, got only older ones ('%s')",
                    hex(gallery.model_id).c_str(), name);
    }
    const Table* table = nullptr;
    GALLERY_TRY(find_table(gallery, &table, error));
    const double threshold = threshold_for(*table, rate, person->templates);
    const double score = std::min(1.0, std::max(-1.0, hit.score));
    const bool same = score >= threshold;
    if (gallery.log == FACESIG_LOG_DECISIONS) {
        char body[192];
        std::snprintf(body, sizeof(body),
                      "{\"person\":%s,\"same\":%s,\"score\":%s,\"threshold\":%s}", Json(id).text,
                      same ? "true" : "false", Json(score).text, Json(threshold).text);
        GALLERY_TRY(log_decision(gallery, "verify", body, error));
    }
    *match = {same ? 1 : 0, static_cast<float>(score), static_cast<float>(threshold)};
    return succeed(error);
}

}  // namespace facesig::gallery
