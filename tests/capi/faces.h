/* A frame with a face, for tests in C. */
#ifndef FACESIG_TESTS_CAPI_FACES_H
#define FACESIG_TESTS_CAPI_FACES_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "facesig.h"

#define DETECTOR FACESIG_TEST_DETECTOR
#define EMBEDDER FACESIG_TEST_EMBEDDER

enum { WIDTH = 320, HEIGHT = 240, SAMPLE_WIDTH = 160, SAMPLE_HEIGHT = 120 };
enum { RIGHT = 100, DOWN = 40 };                        /* where the sample lies in the frame */
enum { LEFT = RIGHT + 53, TOP = DOWN + 35, SIDE = 54 }; /* the face */

/* An NV12 frame of WIDTH x HEIGHT, grey but for the sample; nonzero if there is none to read. */
static int make_frame(uint8_t* pixels, facesig_frame* frame) {
    static uint8_t sample[SAMPLE_WIDTH * SAMPLE_HEIGHT * 3 / 2];
    FILE* file = fopen(FACESIG_TEST_SAMPLES "/sewell_160x120.nv12", "rb");
    const size_t got = file == NULL ? 0 : fread(sample, 1, sizeof(sample), file);
    int y;
    if (file != NULL) fclose(file);
    if (got != sizeof(sample)) return -1;
    memset(pixels, 90, WIDTH * HEIGHT);
    memset(pixels + WIDTH * HEIGHT, 128, WIDTH * HEIGHT / 2);
    for (y = 0; y < SAMPLE_HEIGHT * 3 / 2; ++y) {
        const int row = y < SAMPLE_HEIGHT ? DOWN + y : HEIGHT + DOWN / 2 + y - SAMPLE_HEIGHT;
        memcpy(pixels + row * WIDTH + RIGHT, sample + y * SAMPLE_WIDTH, SAMPLE_WIDTH);
    }
    memset(frame, 0, sizeof(*frame));
    frame->format = FACESIG_NV12;
    frame->width = WIDTH;
    frame->height = HEIGHT;
    frame->planes[0] = pixels;
    frame->planes[1] = pixels + WIDTH * HEIGHT;
    frame->strides[0] = frame->strides[1] = WIDTH;
    return 0;
}

#endif
