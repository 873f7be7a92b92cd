#include "capi/facesig_search.h"

#include <algorithm>
#include <cstddef>

#include "capi/report.h"
#include "search/index.h"

using namespace facesig;

static_assert(FACESIG_SEARCH_LENGTH == kCodes, "one length");
// So that the engine's hits can be written where the caller wants them.
static_assert(sizeof(facesig_hit) == sizeof(Hit) &&
                  offsetof(facesig_hit, id) == offsetof(Hit, id) &&
                  offsetof(facesig_hit, group) == offsetof(Hit, group),
              "one layout");

struct facesig_search {
    std::unique_ptr<SearchIndex> index;
};

namespace {

using Find = Status (SearchIndex::*)(const float*, size_t, Hit*, size_t*);

facesig_status find(facesig_search* search, const float* signature, facesig_hit* hits,
                    size_t capacity, size_t* found, facesig_error* error, Find run) {
    if (search == nullptr) return fail_null(error, "search");
    if (signature == nullptr) return fail_null(error, "signature");
    if (hits == nullptr && capacity > 0) return fail_null(error, "hits");
    if (found == nullptr) return fail_null(error, "found");
    return guarded(error, [&] {
        size_t count = 0;
        const Status status =
            (search->index.get()->*run)(signature, capacity, reinterpret_cast<Hit*>(hits), &count);
        if (status.ok()) *found = count;
        return report(status, error);
    });
}

}  // namespace

facesig_status facesig_search_create(const char* isa, facesig_search** search,
                                     facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    *search = nullptr;
    return guarded(error, [&] {
        std::unique_ptr<facesig_search> made(new (std::nothrow) facesig_search);
        if (made == nullptr) return fail(error, FACESIG_MEMORY, "expected memory, got none");
        const Status status = SearchIndex::create(isa, &made->index);
        if (status.ok()) *search = made.release();
        return report(status, error);
    });
}

void facesig_search_close(facesig_search* search) {
    delete search;
}

size_t facesig_search_count(const facesig_search* search) {
    return search == nullptr ? 0 : search->index->size();
}

facesig_status facesig_search_reserve(facesig_search* search, size_t count, facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    return guarded(error, [&] { return report(search->index->reserve(count), error); });
}

facesig_status facesig_search_add(facesig_search* search, const int64_t* ids, const int64_t* groups,
                                  const float* signatures, size_t count, facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    if (count > 0 && ids == nullptr) return fail_null(error, "ids");
    if (count > 0 && signatures == nullptr) return fail_null(error, "signatures");
    return guarded(
        error, [&] { return report(search->index->add(ids, groups, signatures, count), error); });
}

facesig_status facesig_search_remove(facesig_search* search, const int64_t* ids, size_t count,
                                     facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    if (count > 0 && ids == nullptr) return fail_null(error, "ids");
    return guarded(error, [&] {
        size_t removed = 0;
        return report(search->index->remove(ids, count, &removed), error);
    });
}

facesig_status facesig_search_find(facesig_search* search, const float* signature,
                                   facesig_hit* hits, size_t capacity, size_t* found,
                                   facesig_error* error) {
    return find(search, signature, hits, capacity, found, error, &SearchIndex::search);
}

facesig_status facesig_search_find_groups(facesig_search* search, const float* signature,
                                          facesig_hit* hits, size_t capacity, size_t* found,
                                          facesig_error* error) {
    return find(search, signature, hits, capacity, found, error, &SearchIndex::search_groups);
}

facesig_status facesig_search_best_of(facesig_search* search, int64_t group, const float* signature,
                                      facesig_hit* hit, size_t* found, facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    if (signature == nullptr) return fail_null(error, "signature");
    if (hit == nullptr) return fail_null(error, "hit");
    if (found == nullptr) return fail_null(error, "found");
    return guarded(error, [&] {
        Hit best;
        size_t count = 0;
        const Status status = search->index->best_of(group, signature, &best, &count);
        if (status.ok()) *found = count;
        if (status.ok() && count > 0) *hit = {best.score, best.id, best.group};
        return report(status, error);
    });
}

facesig_status facesig_search_at(const facesig_search* search, size_t position, int64_t* id,
                                 int64_t* group, float* signature, facesig_error* error) {
    if (search == nullptr) return fail_null(error, "search");
    if (position >= search->index->size()) {
        return fail(error, FACESIG_ARGUMENT, "expected a position below %zu, got %zu (search)",
                    search->index->size(), position);
    }
    if (id != nullptr) *id = search->index->id(position);
    if (group != nullptr) *group = search->index->group(position);
    if (signature != nullptr) std::copy_n(search->index->values(position), kCodes, signature);
    return succeed(error);
}
