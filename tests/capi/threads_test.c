/* Sessions of one model at the same time give what they give one after the other. Built with
 * -fsanitize=thread it also proves that they share nothing that changes. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"

#define THREADS 3
#define ROUNDS 1
#define LENGTH 128
#define CROP_SIZE (112 * 112 * 3)

static facesig_model* model;

typedef struct job {
    unsigned seed;
    int ok;
    float signature[LENGTH];
    uint8_t photo[150 * 150 * 3], crop[CROP_SIZE];
} job;

static void* work(void* argument) {
    job* mine = argument;
    facesig_session* session = NULL;
    facesig_error error;
    facesig_match match;
    facesig_image image = {mine->photo, 150, 150, 150 * 3, FACESIG_RGB};
    const facesig_box box = {20, 30, 90, 100};
    int round;
    for (round = 0; round < (int)sizeof(mine->photo); ++round) {
        mine->seed = mine->seed * 1664525U + 1013904223U;
        mine->photo[round] = (uint8_t)(mine->seed >> 24);
    }
    mine->ok = facesig_session_create(model, NULL, &session, &error) == FACESIG_OK;
    for (round = 0; mine->ok && round < ROUNDS; ++round) {
        mine->ok =
            facesig_embed_face(session, &image, &box, mine->signature, LENGTH, &error) ==
                FACESIG_OK &&
            facesig_crop_face(session, &image, &box, mine->crop, CROP_SIZE, &error) == FACESIG_OK &&
            facesig_compare(model, mine->signature, mine->signature, LENGTH, 1e-3, &match,
                            &error) == FACESIG_OK &&
            match.same;
    }
    facesig_session_close(session);
    return NULL;
}

int main(void) {
    static job serial[THREADS], parallel[THREADS];
    pthread_t threads[THREADS];
    facesig_error error;
    int i;
    CHECK(facesig_model_open(FACESIG_TEST_MODELS "/multibatch.fsig", &model, &error) == FACESIG_OK);
    for (i = 0; i < THREADS; ++i) {
        serial[i].seed = parallel[i].seed = (unsigned)i;
        work(&serial[i]);
    }
    for (i = 0; i < THREADS; ++i) {
        CHECK(pthread_create(&threads[i], NULL, work, &parallel[i]) == 0);
    }
    for (i = 0; i < THREADS; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
    for (i = 0; i < THREADS; ++i) {
        CHECK(serial[i].ok && parallel[i].ok);
        CHECK(memcmp(serial[i].signature, parallel[i].signature, sizeof(serial[i].signature)) == 0);
        CHECK(memcmp(serial[i].crop, parallel[i].crop, CROP_SIZE) == 0);
    }
    CHECK(memcmp(serial[0].signature, serial[1].signature, sizeof(serial[0].signature)) != 0);
    facesig_model_close(model);
    return check_finish();
}
