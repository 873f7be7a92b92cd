/* Every function of facesig.h: what it gives, and each way it can be called wrongly, by sentence.
 * Damaged model files are tested through Python, where they can be forged: test_models.py. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"

#define TINY FACESIG_TEST_MODELS "/tiny.fsig"
#define INPUT 9
#define LENGTH 5
#define CROP_SIZE (INPUT * INPUT * 3)

static facesig_model* model;
static facesig_session* session;
static uint8_t pixels[20 * 80];
static facesig_image image = {pixels, 24, 20, 80, FACESIG_RGB};
static facesig_box box = {2, 3, 12, 10};
static uint8_t crop[CROP_SIZE];
static float signature[LENGTH];

static void check_models(void) {
    facesig_error error;
    uint8_t id[FACESIG_MODEL_ID_SIZE], zeros[FACESIG_MODEL_ID_SIZE] = {0};
    double rate = 0;
    float threshold = 0;
    facesig_model* none = model;
    CHECK(strcmp(facesig_model_network(model), "tiny") == 0);
    CHECK(facesig_model_input_size(model) == INPUT);
    CHECK(facesig_model_signature_length(model) == LENGTH);
    CHECK(facesig_model_crop_factor(model) == 1.225);
    CHECK(facesig_model_threshold_count(model) == 2);
    CHECK(facesig_model_threshold(model, 1, &rate, &threshold, &error) == FACESIG_OK);
    CHECK(rate == 1e-2 && threshold == 0.25F);
    CHECK(error.status == FACESIG_OK && error.message[0] == '\0');
    CHECK(facesig_model_id(model, id, NULL) == FACESIG_OK && memcmp(id, zeros, sizeof(id)) != 0);
    CHECK(strcmp(facesig_model_metadata(model, "made"), "for tests") == 0);
    CHECK(facesig_model_metadata(model, "unknown") == NULL);
    CHECK(facesig_model_metadata(model, NULL) == NULL);
    CHECK(facesig_model_metadata(NULL, "made") == NULL);
    CHECK(strcmp(facesig_model_network(NULL), "") == 0);
    CHECK(facesig_model_input_size(NULL) == 0 && facesig_model_signature_length(NULL) == 0);
    CHECK(facesig_model_crop_factor(NULL) == 0 && facesig_model_threshold_count(NULL) == 0);

#define CALL(error) facesig_model_open(NULL, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (path)");
    CHECK(none == NULL);
#undef CALL
#define CALL(error) facesig_model_open(TINY, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_model_open("/nowhere.fsig", &none, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_NOT_FOUND,
                "expected a readable model file, got 'No such file or directory' "
                "(/nowhere.fsig)");
#undef CALL
#define CALL(error) facesig_model_open_named(NULL, "small", &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (folder)");
#undef CALL
#define CALL(error) facesig_model_open_named("/nowhere", NULL, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (name)");
#undef CALL
#define CALL(error) facesig_model_open_named("/nowhere", "small", NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_model_open_named("/nowhere", "huge", &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected small, large or open, got 'huge' (name)");
#undef CALL
#define CALL(error) facesig_model_open_named("/nowhere", "open", &none, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_NOT_FOUND,
                "expected a readable model file, got 'No such file or directory' "
                "(/nowhere/facesig_open_int8.fsig)");
    CHECK(none == NULL);
#undef CALL
#define CALL(error) facesig_model_id(NULL, id, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_model_id(model, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (id)");
#undef CALL
#define CALL(error) facesig_model_threshold(model, 2, &rate, &threshold, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected an index below 2, got 2 (threshold)");
#undef CALL
#define CALL(error) facesig_model_threshold(NULL, 0, &rate, &threshold, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_model_threshold(model, 0, NULL, &threshold, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (rate)");
#undef CALL
#define CALL(error) facesig_model_threshold(model, 0, &rate, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (threshold)");
#undef CALL
}

static void check_memory_models(void) {
    facesig_model* none = model;
    uint8_t* block = NULL;
    uint8_t* aligned = NULL;
    size_t size = 0;
    FILE* file = fopen(TINY, "rb");
    CHECK(file != NULL);
    if (file == NULL) return;
    block = malloc(1 << 16);
    CHECK(block != NULL);
    if (block == NULL) return;
    aligned = block + (64 - (uintptr_t)block % 64);
    size = fread(aligned, 1, (1 << 16) - 128, file);
    fclose(file);
    CHECK(facesig_model_from_memory(aligned, size, &none, NULL) == FACESIG_OK);
    CHECK(facesig_model_signature_length(none) == LENGTH);
    facesig_model_close(none);

#define CALL(error) facesig_model_from_memory(NULL, size, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (data)");
    CHECK(none == NULL);
#undef CALL
#define CALL(error) facesig_model_from_memory(aligned, size, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_model_from_memory(aligned + 4, size, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT,
                "expected an address that is a multiple of 64, got remainder 4 (data)");
#undef CALL
#define CALL(error) facesig_model_from_memory(aligned, 100, &none, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_TRUNCATED, "expected at least 256 bytes, got 100 (memory)");
#undef CALL
    free(block);
}

static void check_sessions(void) {
    facesig_session* none = session;
    CHECK(facesig_session_memory(session) > CROP_SIZE && facesig_session_memory(NULL) == 0);
    CHECK(strcmp(facesig_session_isa(session), "scalar") == 0);
    CHECK(strcmp(facesig_session_isa(NULL), "") == 0);
    CHECK(strcmp(facesig_session_path(session), "scalar") == 0); /* the old names */
    CHECK(FACESIG_PATH == FACESIG_ISA);
    facesig_session_close(NULL);
    facesig_model_close(NULL);
#define CALL(error) facesig_session_create(NULL, NULL, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
    CHECK(none == NULL);
#undef CALL
#define CALL(error) facesig_session_create(model, NULL, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (session)");
#undef CALL
#define CALL(error) facesig_session_create(model, "avx", &none, error)
    CHECK_FAILS(CALL, FACESIG_ISA, "expected isa 'scalar' or 'neon', got 'avx' (isa argument)");
#undef CALL
}

static void check_embedding(void) {
    float first[LENGTH + 1];
    facesig_error error;
    first[LENGTH] = 77;
    CHECK(facesig_embed_crop(session, crop, CROP_SIZE, first, LENGTH, &error) == FACESIG_OK);
    CHECK(error.status == FACESIG_OK && error.message[0] == '\0' && first[LENGTH] == 77);
#define CALL(error) facesig_embed_crop(NULL, crop, CROP_SIZE, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (session)");
#undef CALL
#define CALL(error) facesig_embed_crop(session, NULL, CROP_SIZE, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (crop)");
#undef CALL
#define CALL(error) facesig_embed_crop(session, crop, CROP_SIZE, NULL, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (signature)");
#undef CALL
#define CALL(error) facesig_embed_crop(session, crop, 37632, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 243 bytes, got 37632 (crop)");
#undef CALL
#define CALL(error) facesig_embed_crop(session, crop, CROP_SIZE, signature, 4, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 5 numbers, got 4 (signature)");
#undef CALL
#define CALL(error) facesig_embed_face(NULL, &image, &box, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (session)");
#undef CALL
#define CALL(error) facesig_embed_face(session, NULL, &box, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (image)");
#undef CALL
#define CALL(error) facesig_embed_face(session, &image, NULL, signature, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (box)");
#undef CALL
#define CALL(error) facesig_embed_face(session, &image, &box, NULL, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (signature)");
#undef CALL
#define CALL(error) facesig_embed_face(session, &image, &box, signature, 128, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 5 numbers, got 128 (signature)");
#undef CALL
#define CALL(error) facesig_crop_face(NULL, &image, &box, crop, CROP_SIZE, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (session)");
#undef CALL
#define CALL(error) facesig_crop_face(session, &image, &box, crop, CROP_SIZE - 1, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 243 bytes, got 242 (crop)");
#undef CALL
#define CALL(error) facesig_crop_face(session, &image, &box, NULL, CROP_SIZE, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (crop)");
#undef CALL
}

static void check_image(facesig_image wrong, const char* sentence, facesig_status status) {
#define CALL(error) facesig_crop_face(session, &wrong, &box, crop, CROP_SIZE, error)
    CHECK_FAILS(CALL, status, sentence);
#undef CALL
}

static void check_images(void) {
    facesig_image wrong = image;
    wrong.pixels = NULL;
    check_image(wrong, "expected a pointer, got NULL (image.pixels)", FACESIG_ARGUMENT);
    wrong = image;
    wrong.height = 15;
    check_image(wrong, "expected at least 16 x 16 pixels, got 24 x 15 (image)", FACESIG_IMAGE);
    wrong.height = -20;
    check_image(wrong, "expected at least 16 x 16 pixels, got 24 x -20 (image)", FACESIG_IMAGE);
    wrong.height = 16385;
    check_image(wrong,
                "expected at most 16,384 pixels a side and 50,000,000 in all, got 24 x 16385 "
                "(image)",
                FACESIG_IMAGE);
    wrong.width = wrong.height = 8000;
    check_image(wrong,
                "expected at most 16,384 pixels a side and 50,000,000 in all, got 8000 x 8000 "
                "(image)",
                FACESIG_IMAGE);
    wrong = image;
    wrong.stride = 71;
    check_image(wrong, "expected a stride of at least 72 bytes, got 71 (image)", FACESIG_IMAGE);
    wrong.format = FACESIG_GREY;
    wrong.stride = 23;
    check_image(wrong, "expected a stride of at least 24 bytes, got 23 (image)", FACESIG_IMAGE);
    wrong.format = 3;
    check_image(wrong, "expected format 0 (RGB), 1 (BGR) or 2 (grey), got 3 (image)",
                FACESIG_IMAGE);
}

/* The similarity of (0, 1, ...) and (0.6, norm * 0.8, ...) of that norm, or -2 where it is refused.
 */
static float similarity_at(float norm, float of_other) {
    const float a[LENGTH] = {0, of_other, 0, 0, 0};
    const float b[LENGTH] = {norm * 0.6F, norm * 0.8F, 0, 0, 0};
    float similarity = -2;
    const facesig_status status = facesig_similarity(a, b, LENGTH, &similarity, NULL);
    CHECK(status == FACESIG_OK || status == FACESIG_SIGNATURE);
    return similarity;
}

/* A norm may be off by a ten-thousandth; one off by up to a hundredth is brought back to 1. */
static void check_norms(void) {
    CHECK(fabs(similarity_at(1.00009F, 1) - 0.8 * 1.00009) < 1e-7);
    CHECK(fabs(similarity_at(0.99991F, 1) - 0.8 * 0.99991) < 1e-7);
    CHECK(fabs(similarity_at(1.00011F, 1) - 0.8) < 1e-7);
    CHECK(fabs(similarity_at(0.99989F, 1) - 0.8) < 1e-7);
    CHECK(fabs(similarity_at(1.0099F, 0.9901F) - 0.8) < 1e-7);
    CHECK(fabs(similarity_at(0.9901F, 1.0099F) - 0.8) < 1e-7);
    CHECK(similarity_at(1.0101F, 1) == -2);
    CHECK(similarity_at(0.9899F, 1) == -2);
    CHECK(similarity_at(1, 1.0101F) == -2);
    CHECK(similarity_at(1, 0.9899F) == -2);
}

static void check_comparing(void) {
    const float a[LENGTH] = {1, 0, 0, 0, 0}, b[LENGTH] = {0.6F, 0.8F, 0, 0, 0};
    float bad[LENGTH] = {0, 2, 0, 0, 0};
    float similarity = 0;
    facesig_match match;
    CHECK(facesig_similarity(a, b, LENGTH, &similarity, NULL) == FACESIG_OK);
    CHECK(fabs(similarity - 0.6) < 1e-6);
    CHECK(facesig_compare(model, a, b, LENGTH, 1e-3, &match, NULL) == FACESIG_OK);
    CHECK(match.same == 1 && match.similarity == similarity && match.threshold == 0.5F);
    const float at[LENGTH] = {0.5F, 0.5F, 0.5F, 0.5F, 0}; /* whose similarity is the threshold */
    CHECK(facesig_compare(model, a, at, LENGTH, 1e-3, &match, NULL) == FACESIG_OK);
    CHECK(match.same == 1 && match.similarity == 0.5F);
    CHECK(facesig_compare(model, b, b, LENGTH, 1e-2F, &match, NULL) == FACESIG_OK);
    CHECK(match.threshold == 0.25F && match.similarity <= 1);
    CHECK(facesig_compare(model, a, (const float[LENGTH]){0, 1, 0, 0, 0}, LENGTH, 1e-2, &match,
                          NULL) == FACESIG_OK);
    CHECK(match.same == 0 && match.similarity == 0);
    check_norms();
#define CALL(error) facesig_similarity(a, bad, LENGTH, &similarity, error)
    CHECK_FAILS(CALL, FACESIG_SIGNATURE, "expected a norm of 1, got 2 (signature b)");
    bad[3] = NAN;
    CHECK_FAILS(CALL, FACESIG_SIGNATURE,
                "expected finite numbers, got NaN or infinity (signature b)");
#undef CALL
#define CALL(error) facesig_similarity(NULL, b, LENGTH, &similarity, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (a)");
#undef CALL
#define CALL(error) facesig_similarity(a, b, LENGTH, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (similarity)");
#undef CALL
#define CALL(error) facesig_compare(model, a, b, LENGTH, 1e-4, &match, error)
    CHECK_FAILS(CALL, FACESIG_FALSE_ACCEPT_RATE,
                "expected one of 0.001, 0.01, got 0.0001 (false-accept rate)");
#undef CALL
#define CALL(error) facesig_compare(model, a, b, LENGTH, NAN, &match, error)
    CHECK_FAILS(CALL, FACESIG_FALSE_ACCEPT_RATE,
                "expected one of 0.001, 0.01, got nan (false-accept rate)");
#undef CALL
#define CALL(error) facesig_compare(model, a, b, LENGTH, -NAN, &match, error)
    CHECK_FAILS(CALL, FACESIG_FALSE_ACCEPT_RATE,
                "expected one of 0.001, 0.01, got nan (false-accept rate)");
#undef CALL
#define CALL(error) facesig_compare(model, a, b, 128, 1e-3, &match, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 5 numbers, got 128 (signature)");
#undef CALL
#define CALL(error) facesig_compare(NULL, a, b, LENGTH, 1e-3, &match, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_compare(model, a, b, LENGTH, 1e-3, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (match)");
#undef CALL
}

static void check_long_sentences(void) {
    char path[2000];
    facesig_model* none = NULL;
    facesig_error error;
    memset(path, 'x', sizeof(path));
    path[sizeof(path) - 1] = '\0';
    CHECK(facesig_model_open(path, &none, &error) == FACESIG_MODEL_NOT_FOUND);
    CHECK(strlen(error.message) == FACESIG_MESSAGE_SIZE - 1);
    CHECK(strcmp(error.message + FACESIG_MESSAGE_SIZE - 6, "xx...") == 0);
}

static void check_texts(void) {
    int status, known = 0;
    CHECK(strchr(facesig_version(), '.') != NULL);
    for (status = -1; status < 100; ++status) {
        known += strcmp(facesig_status_text((facesig_status)status), "unknown status") != 0;
    }
    CHECK(known == 45);
}

int main(void) {
    facesig_error error;
    CHECK(facesig_model_open(TINY, &model, &error) == FACESIG_OK);
    CHECK(facesig_session_create(model, "scalar", &session, &error) == FACESIG_OK);
    check_models();
    check_memory_models();
    check_sessions();
    check_embedding();
    check_images();
    check_comparing();
    check_long_sentences();
    check_texts();
    facesig_model_close(model); /* the session keeps what it needs */
    CHECK(facesig_embed_crop(session, crop, CROP_SIZE, signature, LENGTH, NULL) == FACESIG_OK);
    facesig_session_close(session);
    return check_finish();
}
