/* The nearest of many signatures; part of facesig.h, whose rules hold here too.
 *
 * A search holds copies of signatures, each with an id and a group (a person). It gives the best by
 * cosine, exactly: the order and the scores of a comparison with every one. Most signatures are
 * only looked at in 8 bits, by bounds that prove that they are not among the best: 10,000 take a
 * Cortex-A9 at 1 GHz about 1.2 ms, modelled. A signature takes 672 bytes.
 *
 * facesig_search_add() and _reserve() allocate, also what finding needs; finding allocates nothing.
 * A search is for one thread at a time. On failure it stays as it was. For people in a file,
 * sealed, see facesig_gallery.h. */
#ifndef FACESIG_SEARCH_H
#define FACESIG_SEARCH_H

#include "facesig.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers of a signature here. */
#define FACESIG_SEARCH_LENGTH 128

typedef struct facesig_search facesig_search;

typedef struct facesig_hit {
    double score; /* cosine: products of float32 summed as doubles, in order; -1 to 1 but for
                     rounding */
    int64_t id, group;
} facesig_hit;

/* Makes an empty search. `isa` as in facesig_session_create(). */
FACESIG_API facesig_status facesig_search_create(const char* isa, facesig_search** search,
                                                 facesig_error* error);

/* Closes it; NULL is allowed. */
FACESIG_API void facesig_search_close(facesig_search* search);

/* Signatures in it; 0 for NULL. */
FACESIG_API size_t facesig_search_count(const facesig_search* search);

/* Makes room for `count` signatures in all, so that adding them cannot fail for lack of memory. */
FACESIG_API facesig_status facesig_search_reserve(facesig_search* search, size_t count,
                                                  facesig_error* error);

/* Adds `count` signatures of 128 numbers, one after the other, all or none. Ids must be new.
 * `groups` may be NULL: each is a group of its own, called by its id. */
FACESIG_API facesig_status facesig_search_add(facesig_search* search, const int64_t* ids,
                                              const int64_t* groups, const float* signatures,
                                              size_t count, facesig_error* error);

/* Removes those of `count` ids that are there; nothing of them stays in memory. */
FACESIG_API facesig_status facesig_search_remove(facesig_search* search, const int64_t* ids,
                                                 size_t count, facesig_error* error);

/* Writes the `capacity` best to `hits`, or as many as there are, best first, of equal scores the
 * lower id first; *found says how many. */
FACESIG_API facesig_status facesig_search_find(facesig_search* search, const float* signature,
                                               facesig_hit* hits, size_t capacity, size_t* found,
                                               facesig_error* error);

/* The same for groups: of each of the best groups its best. */
FACESIG_API facesig_status facesig_search_find_groups(facesig_search* search,
                                                      const float* signature, facesig_hit* hits,
                                                      size_t capacity, size_t* found,
                                                      facesig_error* error);

/* The best of one group; *found is 0 or 1. */
FACESIG_API facesig_status facesig_search_best_of(facesig_search* search, int64_t group,
                                                  const float* signature, facesig_hit* hit,
                                                  size_t* found, facesig_error* error);

/* The signature at a position, 0 to count - 1, in an order that removing changes; each of the last
 * three may be NULL. */
FACESIG_API facesig_status facesig_search_at(const facesig_search* search, size_t position,
                                             int64_t* id, int64_t* group, float* signature,
                                             facesig_error* error);

#ifdef __cplusplus
}
#endif

#endif /* FACESIG_SEARCH_H */
