/* Scalar code of the C library in three layers: sorting, mathematics, formatting. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marks.h"

enum { kNumbers = 20000, kAngles = 2000, kLines = 500 };

static int numbers[kNumbers];

static int compare(const void* a, const void* b) {
    return *(const int*)a - *(const int*)b;
}

int main(void) {
    unsigned state = 1;
    for (int i = 0; i < kNumbers; ++i) {
        state = state * 1664525 + 1013904223;
        numbers[i] = (int)(state >> 8);
    }
    mark_open();
    mark_layer(0);
    qsort(numbers, kNumbers, sizeof(int), compare);
    mark_layer(1);
    double sum = 0;
    for (int i = 0; i < kAngles; ++i) sum += sin(i * 0.1) * exp(-i * 0.01);
    mark_layer(2);
    char line[64];
    size_t length = 0;
    for (int i = 0; i < kLines; ++i) {
        snprintf(line, sizeof line, "%d %f %s", i, i * 0.3, "abc");
        length += strlen(line);
    }
    mark_close();
    printf("%d %f %zu\n", numbers[3], sum, length);
    return 0;
}
