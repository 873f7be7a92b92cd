/* The search from C: what is found is right, what is wrong is refused, and nothing is allocated
 * elsewhere than the header says (tests/engine/cpp/search_test.cpp proves the search itself). */
#include "facesig_search.h"

#include <math.h>

#include "check.h"

#define COUNT 50

static float signatures[COUNT][FACESIG_SEARCH_LENGTH];
static int64_t ids[COUNT], groups[COUNT];

/* Signature i has most of its length along axis i. */
static void make(void) {
    int i, j;
    for (i = 0; i < COUNT; ++i) {
        const double rest = 0.6 / sqrt(FACESIG_SEARCH_LENGTH - 1.0);
        for (j = 0; j < FACESIG_SEARCH_LENGTH; ++j) signatures[i][j] = (float)rest;
        signatures[i][i] = 0.8F;
        ids[i] = 100 + i;
        groups[i] = i / 2;
    }
}

static void finds(facesig_search* search) {
    facesig_error error;
    facesig_hit hits[COUNT + 1];
    float copy[FACESIG_SEARCH_LENGTH];
    int64_t id = 0, group = 0;
    size_t found = 0;
    CHECK(facesig_search_add(search, ids, groups, signatures[0], COUNT, &error) == FACESIG_OK);
    CHECK(facesig_search_count(search) == COUNT);
    CHECK(facesig_search_find(search, signatures[7], hits, 3, &found, &error) == FACESIG_OK);
    CHECK(found == 3 && hits[0].id == 107 && hits[0].group == 3);
    CHECK(hits[0].score > 0.99 && hits[1].score < 0.5 && hits[1].score >= hits[2].score);
    CHECK(facesig_search_find_groups(search, signatures[7], hits, COUNT + 1, &found, &error) ==
          FACESIG_OK);
    CHECK(found == COUNT / 2 && hits[0].id == 107 && hits[0].group == 3);
    CHECK(facesig_search_best_of(search, 4, signatures[9], hits, &found, &error) == FACESIG_OK);
    CHECK(found == 1 && hits[0].id == 109);
    CHECK(facesig_search_best_of(search, 99, signatures[9], hits, &found, &error) == FACESIG_OK);
    CHECK(found == 0);
    CHECK(facesig_search_at(search, 7, &id, &group, copy, &error) == FACESIG_OK);
    CHECK(id == 107 && group == 3 && memcmp(copy, signatures[7], sizeof(copy)) == 0);
    CHECK(facesig_search_remove(search, ids + 7, 1, &error) == FACESIG_OK);
    CHECK(facesig_search_find(search, signatures[7], hits, 1, &found, &error) == FACESIG_OK);
    CHECK(found == 1 && hits[0].id != 107 && hits[0].score < 0.5);
}

static void refuses(facesig_search* search) {
    facesig_error error;
    facesig_search* none = NULL;
    facesig_hit hit;
    float bad[FACESIG_SEARCH_LENGTH] = {0};
    size_t found = 7;
    CHECK(facesig_search_create("mmx", &none, &error) == FACESIG_ISA && none == NULL);
    CHECK(facesig_search_create(NULL, NULL, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_add(search, ids, NULL, signatures[0], 1, &error) == FACESIG_ARGUMENT);
    CHECK(strstr(error.message, "twice") != NULL);
    CHECK(facesig_search_add(search, NULL, NULL, signatures[0], 1, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_find(search, bad, &hit, 1, &found, &error) == FACESIG_SIGNATURE);
    CHECK(facesig_search_find(search, NULL, &hit, 1, &found, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_find(search, signatures[0], NULL, 1, &found, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_find(NULL, signatures[0], &hit, 1, &found, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_at(search, COUNT, NULL, NULL, NULL, &error) == FACESIG_ARGUMENT);
    CHECK(facesig_search_reserve(search, (size_t)-1, &error) == FACESIG_MEMORY);
    CHECK(found == 7);
    CHECK(facesig_search_count(NULL) == 0);
    facesig_search_close(NULL);
}

int main(void) {
    facesig_error error;
    facesig_search* search = NULL;
    make();
    CHECK(facesig_search_create(NULL, &search, &error) == FACESIG_OK);
    finds(search);
    refuses(search);
    facesig_search_close(search);
    return check_finish();
}
