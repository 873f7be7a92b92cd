/* Every single allocation may fail: the call then returns FACESIG_MEMORY and gives everything back.
 * And embedding allocates nothing. malloc and its relatives are replaced here, also for the library
 * and the C++ runtime in it. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "faces.h"

#define NEVER 1000000000L

static long allocations = 0, live = 0, allowed = NEVER;

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* old, size_t size);
void* __libc_memalign(size_t alignment, size_t size);
void __libc_free(void* memory);
int posix_memalign(void** memory, size_t alignment, size_t size);

static int refused(void) {
    return ++allocations > allowed;
}

static void* counted(void* memory) {
    live += memory != NULL;
    return memory;
}

void* malloc(size_t size) {
    return refused() ? NULL : counted(__libc_malloc(size));
}

void* calloc(size_t count, size_t size) {
    return refused() ? NULL : counted(__libc_calloc(count, size));
}

void* realloc(void* old, size_t size) {
    if (refused()) return NULL;
    return old == NULL ? counted(__libc_realloc(old, size)) : __libc_realloc(old, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) {
    *memory = refused() ? NULL : counted(__libc_memalign(alignment, size));
    return *memory == NULL ? ENOMEM : 0;
}

void free(void* memory) {
    live -= memory != NULL;
    __libc_free(memory);
}

typedef facesig_status (*operation)(facesig_error* error);

static facesig_model *detector_model, *embedder;
static facesig_detector* detector;
static facesig_pipeline* pipeline;
static facesig_frame frame;

static facesig_model* model;
static facesig_model* opened;
static facesig_session* session;

static facesig_status open_model(facesig_error* error) {
    return facesig_model_open(FACESIG_TEST_MODELS "/tiny.fsig", &opened, error);
}

static facesig_status create_session(facesig_error* error) {
    return facesig_session_create(model, NULL, &session, error);
}

/* A failure whose sentence itself needs memory. */
static facesig_status open_nothing(facesig_error* error) {
    return facesig_model_open("/no/such/file/with/a/long/name.fsig", &opened, error);
}

/* Lets the first 0, 1, 2 ... allocations succeed until the operation comes to `expected`. */
static void starve(operation run, facesig_status expected) {
    facesig_error error;
    long count;
    for (count = 0; count < 1000; ++count) {
        const long before = live;
        facesig_status status;
        allocations = 0;
        allowed = count;
        status = run(&error);
        allowed = NEVER;
        if (status == expected) break;
        CHECK(status == FACESIG_MEMORY);
        CHECK(strncmp(error.message, "expected memory", 15) == 0);
        CHECK(live == before);
        CHECK(opened == NULL && session == NULL && detector == NULL && pipeline == NULL);
    }
    CHECK(count > 0 && count < 1000);
}

static facesig_status create_detector(facesig_error* error) {
    return facesig_detector_create(detector_model, NULL, &detector, error);
}

static facesig_status create_pipeline(facesig_error* error) {
    return facesig_pipeline_create(detector_model, embedder, NULL, NULL, &pipeline, error);
}

static facesig_status find_faces(facesig_error* error) {
    size_t count;
    facesig_face face;
    return facesig_detector_find(detector, &frame, 320, 0, &face, 1, &count, error);
}

static facesig_status find_faces_turned(facesig_error* error) {
    size_t count;
    facesig_face face;
    return facesig_detector_find(detector, &frame, 64, 1, &face, 1, &count, error);
}

static facesig_status run_whole(facesig_error* error) {
    static float signature[128];
    size_t count;
    facesig_seen seen;
    facesig_pipeline_reset(pipeline);
    return facesig_pipeline_run(pipeline, &frame, &seen, 1, signature, 128, &count, error);
}

/* Twice: the second time near the face's last place. */
static facesig_status run_window(facesig_error* error) {
    size_t count;
    facesig_seen seen;
    facesig_status status;
    facesig_pipeline_reset(pipeline);
    status = facesig_pipeline_run(pipeline, &frame, &seen, 1, NULL, 0, &count, error);
    if (status != FACESIG_OK) return status;
    status = facesig_pipeline_run(pipeline, &frame, &seen, 1, NULL, 0, &count, error);
    CHECK(status != FACESIG_OK || seen.tracked == 1);
    return status;
}

/* As starve(), of what takes memory when a size first comes, and keeps it. Then it takes no more.
 */
static void starve_and_keep(operation run) {
    facesig_error error;
    long count;
    for (count = 0; count < 1000; ++count) {
        facesig_status status;
        allocations = 0;
        allowed = count;
        status = run(&error);
        allowed = NEVER;
        if (status == FACESIG_OK) break;
        CHECK(status == FACESIG_MEMORY && strncmp(error.message, "expected memory", 15) == 0);
    }
    CHECK(count > 0 && count < 1000);
    allocations = 0;
    CHECK(run(&error) == FACESIG_OK && allocations == 0);
}

static void check_faces(void) {
    static uint8_t pixels[WIDTH * HEIGHT * 3 / 2];
    facesig_error error;
    long before;
    CHECK(make_frame(pixels, &frame) == 0);
    CHECK(facesig_model_open(DETECTOR, &detector_model, &error) == FACESIG_OK);
    CHECK(facesig_model_open(EMBEDDER, &embedder, &error) == FACESIG_OK);
    before = live;
    starve(create_detector, FACESIG_OK);
    starve_and_keep(find_faces);
    starve_and_keep(find_faces_turned);
    facesig_detector_close(detector);
    detector = NULL;
    CHECK(live == before);
    starve(create_pipeline, FACESIG_OK);
    starve_and_keep(run_whole);
    starve_and_keep(run_window);
    facesig_pipeline_close(pipeline);
    CHECK(live == before);
}

int main(void) {
    float signature[5];
    uint8_t pixels[20 * 20] = {0};
    const facesig_image image = {pixels, 20, 20, 20, FACESIG_GREY};
    const facesig_box box = {3, 3, 12, 12};
    facesig_error error;
    long before;
    CHECK(facesig_model_open(FACESIG_TEST_MODELS "/tiny.fsig", &model, &error) == FACESIG_OK);
    before = live;
    starve(open_nothing, FACESIG_MODEL_NOT_FOUND);
    starve(open_model, FACESIG_OK);
    facesig_model_close(opened);
    opened = NULL;
    CHECK(live == before);
    starve(create_session, FACESIG_OK);
    allocations = 0;
    CHECK(facesig_embed_face(session, &image, &box, signature, 5, &error) == FACESIG_OK);
    CHECK(allocations == 0);
    facesig_session_close(session);
    session = NULL;
    CHECK(live == before);
    check_faces();
    return check_finish();
}
