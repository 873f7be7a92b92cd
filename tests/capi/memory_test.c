/* Every single allocation may fail: the call then returns FACESIG_MEMORY and gives everything back.
 * And embedding allocates nothing. malloc and its relatives are replaced here, also for the library
 * and the C++ runtime in it. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"

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
        CHECK(opened == NULL && session == NULL);
    }
    CHECK(count > 0 && count < 1000);
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
    CHECK(live == before);
    return check_finish();
}
