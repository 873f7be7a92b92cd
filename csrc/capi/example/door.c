/* Whose face does the camera see?
 *
 *     door enrol DETECTOR MODEL WIDTH HEIGHT FRAMES SIGNATURE
 *     door check DETECTOR MODEL WIDTH HEIGHT FRAMES SIGNATURE
 *
 * FRAMES is a raw NV12 file, or a FIFO: one frame of WIDTH x HEIGHT after another, as a camera
 * gives them (BT.601, limited range), each WIDTH * HEIGHT bytes of Y, then half as many of U and V
 * by turns. SIGNATURE is what bytes(signature) is in Python (facesig/types/signature.py).
 *
 * `enrol` writes the signature of the first face that is not refused. `check` prints for each frame
 * the face's box, its similarity to SIGNATURE, and whether they are of one person at a false-accept
 * rate of 1 in 1,000; then the peak memory. Exit status: 0 enrolled, or the same person in the last
 * frame; 1 otherwise; 2 failure. It uses C99 and facesig only. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "facesig.h"

static const double kRate = 1e-3;

enum { kHead = 24, kMagic = 0x47535346 /* FSSG */, kVersion = 1 };

typedef struct door {
    facesig_model *detector, *model;
    facesig_pipeline* pipeline;
    facesig_frame frame;
    size_t frame_size;
    uint8_t* pixels;
    size_t length;    /* of a signature */
    float* signature; /* the frame's */
    float* enrolled;
    facesig_seen seen;
} door;

static int fail(const char* what, const char* where) {
    fprintf(stderr, "door: %s (%s)\n", what, where);
    return 2;
}

static uint32_t crc32(const uint8_t* bytes, size_t size) {
    uint32_t crc = 0xffffffffU;
    size_t i;
    int bit;
    for (i = 0; i < size; ++i) {
        crc ^= bytes[i];
        for (bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

static uint32_t get32(const uint8_t* from) {
    return from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
}

static void put32(uint32_t number, uint8_t* to) {
    int i;
    for (i = 0; i < 4; ++i) to[i] = (uint8_t)(number >> 8 * i);
}

/* Magic, version and count, model id, numbers, checksum: all but the numbers' bits are in place. */
static size_t packed_size(const door* door) {
    return kHead + 4 * door->length + 4;
}

static void pack(const door* door, uint8_t* bytes) {
    const size_t body = packed_size(door) - 4;
    size_t i;
    put32(kMagic, bytes);
    put32(kVersion | (uint32_t)door->length << 16, bytes + 4);
    facesig_model_id(door->model, bytes + 8, NULL);
    for (i = 0; i < door->length; ++i) {
        uint32_t bits;
        memcpy(&bits, &door->signature[i], 4);
        put32(bits, bytes + kHead + 4 * i);
    }
    put32(crc32(bytes, body), bytes + body);
}

static int unpack(door* door, const uint8_t* bytes, const char* path) {
    const size_t body = packed_size(door) - 4;
    uint8_t id[FACESIG_MODEL_ID_SIZE];
    size_t i;
    facesig_model_id(door->model, id, NULL);
    if (get32(bytes) != kMagic || get32(bytes + 4) != (kVersion | (uint32_t)door->length << 16) ||
        get32(bytes + body) != crc32(bytes, body)) {
        return fail("expected a signature, got something else", path);
    }
    if (memcmp(bytes + 8, id, sizeof(id)) != 0) {
        return fail("expected a signature of this model, got one of another", path);
    }
    for (i = 0; i < door->length; ++i) {
        const uint32_t bits = get32(bytes + kHead + 4 * i);
        memcpy(&door->enrolled[i], &bits, 4);
    }
    return 0;
}

/* Reads or writes the signature file as a whole. */
static int move_signature(door* door, const char* path, int write) {
    const size_t size = packed_size(door);
    uint8_t* bytes = malloc(size + 1);
    FILE* file = fopen(path, write ? "wb" : "rb");
    int result = 0;
    if (bytes == NULL || file == NULL) {
        result = fail("expected a file to open and memory for it, got none", path);
    } else if (write) {
        pack(door, bytes);
        if (fwrite(bytes, 1, size, file) != size) {
            result = fail("expected to write all bytes, got a failure", path);
        }
    } else if (fread(bytes, 1, size + 1, file) != size) {
        result = fail("expected a signature of this model's length, got another", path);
    } else {
        result = unpack(door, bytes, path);
    }
    if (file != NULL && fclose(file) != 0 && result == 0) {
        result = fail("expected to write all bytes, got a failure", path);
    }
    free(bytes);
    return result;
}

/* What the kernel calls the high-water mark of resident memory, in KiB; 0 where there is none. */
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

/* Prints what the frame shows; 0: the same person as the enrolled one, 1: no, 2: failure. */
static int judge(const door* door, unsigned long number, size_t count) {
    facesig_error error;
    facesig_match match;
    const facesig_box* box = &door->seen.face.box;
    printf("frame %lu: ", number);
    if (count == 0) {
        printf("no face\n");
        return 1;
    }
    printf("face %d at %.1f,%.1f,%.1f,%.1f score %.3f %s: ", (int)door->seen.id, box->x, box->y,
           box->width, box->height, door->seen.face.score,
           door->seen.tracked ? "tracked" : "found");
    if (door->seen.refusal != FACESIG_OK) {
        printf("%s\n", facesig_status_text((facesig_status)door->seen.refusal));
        return 1;
    }
    if (facesig_compare(door->model, door->signature, door->enrolled, door->length, kRate, &match,
                        &error) != FACESIG_OK) {
        return fail(error.message, "compare");
    }
    printf("similarity %.6f, threshold %.6f: %s\n", match.similarity, match.threshold,
           match.same ? "same" : "not the same");
    return match.same ? 0 : 1;
}

static int run(door* door, const char* frames, const char* signature, int enrol) {
    facesig_error error;
    unsigned long number = 0;
    size_t count = 0, got = 0;
    int result = 1;
    FILE* file = fopen(frames, "rb");
    if (file == NULL) return fail("expected a file of frames, got none", frames);
    while (result != 2 &&
           (got = fread(door->pixels, 1, door->frame_size, file)) == door->frame_size) {
        if (facesig_pipeline_run(door->pipeline, &door->frame, &door->seen, 1, door->signature,
                                 door->length, &count, &error) != FACESIG_OK) {
            result = fail(error.message, frames);
        } else if (!enrol) {
            result = judge(door, number, count);
        } else if (count > 0 && door->seen.refusal == FACESIG_OK) {
            result = move_signature(door, signature, 1);
            break;
        }
        ++number;
    }
    fclose(file);
    if (result != 2 && got != 0 && got != door->frame_size) {
        return fail("expected whole frames, got the file's end in one", frames);
    }
    if (enrol && result == 1) fprintf(stderr, "door: no face to enrol (%s)\n", frames);
    if (!enrol && result != 2) {
        printf("pipeline %lu bytes, peak memory %ld KiB\n",
               (unsigned long)facesig_pipeline_memory(door->pipeline), peak_kib());
    }
    return result;
}

/* Opens everything and takes all memory; 0, or 2 with its sentence printed. */
static int prepare(door* door, char** words, int width, int height) {
    facesig_error error;
    if (facesig_model_open(words[0], &door->detector, &error) != FACESIG_OK ||
        facesig_model_open(words[1], &door->model, &error) != FACESIG_OK ||
        facesig_pipeline_create(door->detector, door->model, NULL, NULL, &door->pipeline, &error) !=
            FACESIG_OK) {
        return fail(error.message, "models");
    }
    if (width < 16 || height < 16 || width > 16384 || height > 16384) {
        return fail("expected sides of 16 to 16384 pixels, got others", "WIDTH HEIGHT");
    }
    door->frame_size = (size_t)width * (size_t)height * 3 / 2;
    door->length = (size_t)facesig_model_signature_length(door->model);
    door->pixels = malloc(door->frame_size);
    door->signature = calloc(2 * door->length, sizeof(float));
    if (door->pixels == NULL || door->signature == NULL) {
        return fail("expected memory for a frame, got none", "frame");
    }
    door->enrolled = door->signature + door->length;
    door->frame.format = FACESIG_NV12;
    door->frame.width = width;
    door->frame.height = height;
    door->frame.planes[0] = door->pixels;
    door->frame.planes[1] = door->pixels + (size_t)width * (size_t)height;
    door->frame.strides[0] = door->frame.strides[1] = (size_t)width;
    return 0;
}

int main(int argc, char** argv) {
    door door = {0};
    int result;
    const int enrol = argc > 1 && strcmp(argv[1], "enrol") == 0;
    if (argc != 8 || (!enrol && strcmp(argv[1], "check") != 0)) {
        fprintf(stderr, "usage: %s enrol|check DETECTOR MODEL WIDTH HEIGHT FRAMES SIGNATURE\n",
                argv[0]);
        return 2;
    }
    result = prepare(&door, argv + 2, atoi(argv[4]), atoi(argv[5]));
    if (result == 0 && !enrol) result = move_signature(&door, argv[7], 0);
    if (result == 0) result = run(&door, argv[6], argv[7], enrol);
    facesig_pipeline_close(door.pipeline);
    facesig_model_close(door.model);
    facesig_model_close(door.detector);
    free(door.signature);
    free(door.pixels);
    return result;
}
