/* As tests/engine/cpp/check.h, in C: a test is a main() that calls CHECK and returns
 * check_finish(). */
#ifndef FACESIG_TESTS_CAPI_CHECK_H
#define FACESIG_TESTS_CAPI_CHECK_H

#include <stdio.h>
#include <string.h>

#include "facesig.h"

static int check_failures = 0;
static long check_count = 0;

#define CHECK(condition)                                                    \
    do {                                                                    \
        ++check_count;                                                      \
        if (!(condition) && ++check_failures <= 20) {                       \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                   \
    } while (0)

/* The call fails with this status and exactly this sentence, and does the same without an error. */
#define CHECK_FAILS(call_with, status_, sentence)                                                \
    do {                                                                                         \
        facesig_error check_error_;                                                              \
        facesig_error* check_to_ = &check_error_;                                                \
        memset(&check_error_, 0x5a, sizeof(check_error_));                                       \
        CHECK(call_with(check_to_) == (status_));                                                \
        CHECK(check_error_.status == (int32_t)(status_));                                        \
        if (strncmp(check_error_.message, sentence, FACESIG_MESSAGE_SIZE) != 0) {                \
            fprintf(stderr, "got:      %.300s\nexpected: %s\n", check_error_.message, sentence); \
        }                                                                                        \
        CHECK(strncmp(check_error_.message, sentence, FACESIG_MESSAGE_SIZE) == 0);               \
        check_to_ = NULL;                                                                        \
        CHECK(call_with(check_to_) == (status_));                                                \
    } while (0)

static int check_finish(void) {
    printf("%ld checks, %d failures\n", check_count, check_failures);
    return check_failures == 0 && check_count > 0 ? 0 : 1;
}

#endif
