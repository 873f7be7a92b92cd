/* Are these two pictures of one person?
 *
 *     verify MODEL CROP CROP              two raw crops: input_size^2 * 3 bytes of R, G, B
 *     verify MODEL PPM BOX PPM BOX        two binary PPM photos (P6), each with its face's tight
 *                                         box as x,y,width,height
 *
 * Prints the similarity, the verdict at a false-accept rate of 1 in 1,000, and the peak memory.
 * Exit status: 0 same, 1 not the same, 2 failure. It uses C99 and facesig only, so it also shows
 * that the library needs no C++ from its users. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "facesig.h"

static const double kRate = 1e-3;

static int fail(const char* what, const char* where) {
    fprintf(stderr, "verify: %s (%s)\n", what, where);
    return -1;
}

/* Reads exactly `size` bytes; nonzero on failure. */
static int read_bytes(FILE* file, uint8_t* bytes, size_t size, const char* path) {
    if (fread(bytes, 1, size, file) == size) return 0;
    return fail("expected more bytes, got the file's end", path);
}

static int embed_crop(facesig_session* session, const char* path, size_t size, float* signature,
                      size_t length) {
    facesig_error error;
    FILE* file = fopen(path, "rb");
    uint8_t* crop = malloc(size);
    int result = -1;
    if (file == NULL || crop == NULL) {
        fail("expected a readable crop and memory for it, got none", path);
    } else if (read_bytes(file, crop, size, path) == 0) {
        result = 0;
        if (facesig_embed_crop(session, crop, size, signature, length, &error) != FACESIG_OK) {
            result = fail(error.message, path);
        }
    }
    free(crop);
    if (file != NULL) fclose(file);
    return result;
}

/* Reads a photo of which facesig_image says the size; the caller frees what it returns. */
static uint8_t* read_ppm(const char* path, facesig_image* image) {
    uint8_t* pixels = NULL;
    int width = 0, height = 0;
    FILE* file = fopen(path, "rb");
    if (file == NULL) {
        fail("expected a readable photo, got none", path);
        return NULL;
    }
    if (fscanf(file, "P6 %d %d 255", &width, &height) != 2 || fgetc(file) == EOF || width < 1 ||
        height < 1 || width > 16384 || height > 16384) {
        fail("expected a binary PPM of 8 bits without comments, got something else", path);
    } else {
        const size_t size = (size_t)width * (size_t)height * 3;
        pixels = malloc(size);
        if (pixels == NULL) {
            fail("expected memory for the photo, got none", path);
        } else if (read_bytes(file, pixels, size, path) != 0) {
            free(pixels);
            pixels = NULL;
        }
    }
    fclose(file);
    image->pixels = pixels;
    image->width = width;
    image->height = height;
    image->stride = (size_t)width * 3;
    image->format = FACESIG_RGB;
    return pixels;
}

static int embed_photo(facesig_session* session, const char* path, const char* text,
                       float* signature, size_t length) {
    facesig_error error;
    facesig_image image;
    facesig_box box;
    int result = 0;
    uint8_t* pixels;
    if (sscanf(text, "%lf,%lf,%lf,%lf", &box.x, &box.y, &box.width, &box.height) != 4) {
        return fail("expected a box as x,y,width,height, got something else", text);
    }
    pixels = read_ppm(path, &image);
    if (pixels == NULL) return -1;
    if (facesig_embed_face(session, &image, &box, signature, length, &error) != FACESIG_OK) {
        result = fail(error.message, path);
    }
    free(pixels);
    return result;
}

/* What the kernel calls the high-water mark of resident memory, in KiB; 0 where there is none. It
 * counts every page touched, those of the mapped model file too. */
static long peak_kib(void) {
    char line[128];
    long kib = 0;
    FILE* file = fopen("/proc/self/status", "r");
    if (file == NULL) return 0;
    while (fgets(line, sizeof(line), file) != NULL) {
        if (sscanf(line, "VmHWM: %ld", &kib) == 1) break;
    }
    fclose(file);
    return kib;
}

static int verify(const facesig_model* model, facesig_session* session, int count, char** names) {
    facesig_error error;
    facesig_match match;
    const size_t size = (size_t)facesig_model_input_size(model);
    const size_t length = (size_t)facesig_model_signature_length(model);
    float* signatures = calloc(2 * length, sizeof(float));
    int result = 2;
    int i;
    if (signatures == NULL) return fail("expected memory, got none", "signatures"), 2;
    for (i = 0; i < 2; ++i) {
        float* to = signatures + (size_t)i * length;
        const int failed = count == 2
                               ? embed_crop(session, names[i], size * size * 3, to, length)
                               : embed_photo(session, names[2 * i], names[2 * i + 1], to, length);
        if (failed) break;
    }
    if (i == 2) {
        if (facesig_compare(model, signatures, signatures + length, length, kRate, &match,
                            &error) != FACESIG_OK) {
            fail(error.message, "compare");
        } else {
            printf("similarity %.6f, threshold %.6f (false-accept rate %g): %s\n", match.similarity,
                   match.threshold, kRate, match.same ? "same" : "not the same");
            printf("kernels %s, session %lu bytes, peak memory %ld KiB\n",
                   facesig_session_isa(session), (unsigned long)facesig_session_memory(session),
                   peak_kib());
            result = match.same ? 0 : 1;
        }
    }
    free(signatures);
    return result;
}

int main(int argc, char** argv) {
    facesig_error error;
    facesig_model* model = NULL;
    facesig_session* session = NULL;
    int result = 2;
    if (argc != 4 && argc != 6) {
        fprintf(stderr, "usage: %s MODEL CROP CROP\n       %s MODEL PPM BOX PPM BOX\n", argv[0],
                argv[0]);
        return 2;
    }
    if (facesig_model_open(argv[1], &model, &error) != FACESIG_OK ||
        facesig_session_create(model, NULL, &session, &error) != FACESIG_OK) {
        fprintf(stderr, "verify: %s\n", error.message);
    } else {
        result = verify(model, session, argc - 2, argv + 2);
    }
    facesig_session_close(session);
    facesig_model_close(model);
    return result;
}
