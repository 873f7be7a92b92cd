/* Does this build give the right numbers on this board?
 *
 *     selftest FOLDER
 *
 * FOLDER holds selftest.bin and the models that it names, as models/ of the repository and an
 * installed share/facesig do. The file has a small photo, and what a right build finds in it and in
 * pictures that are made of it here: facesig/runtime/selftest.py says how it is laid out, and does
 * the same in Python. Prints what differs. Exit status: 0 all is equal to the bit (signatures of
 * the scalar code to 1e-6), 1 something differs, 2 failure. It uses C99 and facesig only. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "facesig_signed.h"
#ifdef FACESIG_MARKS /* for the timing model: csrc/a9model/README.md */
#include <unistd.h>
#endif

enum { kHead = 32, kModel = 88, kNames = 48, kCrop = 112, kPictures = 7, kMostModels = 8 };
enum {
    kMirrored = 1,
    kDark,
    kGrey,
    kTurned,
    kNothing,
    kCropped,
    kFaceBytes = 128,
    kMost = 1 << 20
};

static const char* const kPicture[kPictures] = {"photo",  "mirrored", "dark", "grey",
                                                "turned", "nothing",  "crop"};

static uint8_t file[kMost], picture[3 * kCrop * kCrop + (kMost >> 3)];
static size_t file_size;
static uint32_t width, height, models;
static facesig_model* model[kMostModels];
static facesig_session* session[kMostModels];
static facesig_detector* detector;
static int checks, wrong;

static int fail(const char* what, const char* where) {
    fprintf(stderr, "selftest: %s (%s)\n", what, where);
    return 2;
}

static uint32_t get32(const uint8_t* from) {
    return from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
}

/* Compares `count` numbers of 4 or 8 bytes that lie at `at` in the file with those found. */
static void compare(const char* of, const char* what, const uint8_t* at, const void* found,
                    size_t count, size_t size, double tolerance) {
    double most = 0;
    size_t i;
    ++checks;
    if (memcmp(at, found, count * size) == 0) return;
    for (i = 0; i < count; ++i) {
        double one, other;
        if (size == sizeof(double)) {
            memcpy(&one, at + i * size, size);
            memcpy(&other, (const uint8_t*)found + i * size, size);
        } else {
            float first, second;
            memcpy(&first, at + i * size, size);
            memcpy(&second, (const uint8_t*)found + i * size, size);
            one = first;
            other = second;
        }
        if (!(fabs(one - other) <= most)) most = fabs(one - other);
    }
    if (most <= tolerance) return;
    ++wrong;
    printf("%s: %s: other numbers, off by up to %g\n", of, what, most);
}

static void compare_count(const char* of, const char* what, const uint8_t* at, uint32_t found) {
    ++checks;
    if (get32(at) == found) return;
    ++wrong;
    printf("%s: %s: expected %u, got %u\n", of, what, (unsigned)get32(at), (unsigned)found);
}

/* Picture `number` as a frame of bytes in `picture`. */
static facesig_frame make(int number, const uint8_t* photo) {
    const size_t pixels = (size_t)width * height;
    const int colour = number <= kDark;
    uint32_t x, y;
    facesig_frame frame;
    memset(&frame, 0, sizeof(frame));
    frame.planes[0] = picture;
    frame.planes[1] = picture + pixels;
    frame.width = (int32_t)(number == kTurned ? height : width);
    frame.height = (int32_t)(number == kTurned ? width : height);
    frame.strides[0] = (size_t)frame.width;
    frame.strides[1] = width;
    frame.format = colour ? FACESIG_NV12 : FACESIG_GREY;
    for (y = 0; y < height; ++y) {
        for (x = 0; x < width; ++x) {
            const uint8_t luma = photo[y * width + x];
            uint8_t* to = picture + (size_t)y * width + x;
            if (number == kMirrored) to = picture + (size_t)y * width + width - 1 - x;
            if (number == kTurned) to = picture + (size_t)(width - 1 - x) * height + y;
            *to = luma;
            if (number == kDark) *to = (uint8_t)((luma + 16) >> 1);
            if (number == kNothing) *to = (uint8_t)(7 * x + 3 * y);
        }
    }
    for (y = 0; colour && y < height / 2; ++y) {
        for (x = 0; x < width / 2; ++x) {
            const size_t to = number == kMirrored ? width / 2 - 1 - x : x;
            memcpy(picture + pixels + y * width + 2 * to, photo + pixels + y * width + 2 * x, 2);
        }
    }
    return frame;
}

static void make_crop(void) {
    int x, y, c;
    for (y = 0; y < kCrop; ++y) {
        for (x = 0; x < kCrop; ++x) {
            for (c = 0; c < 3; ++c) {
                picture[3 * (kCrop * y + x) + c] =
                    (uint8_t)(x * (c + 2) + y * (5 - c) + x * y / 16);
            }
        }
    }
}

/* One picture against its record at `at`; moves `at` behind it. */
static facesig_status check(int number, const uint8_t* photo, const uint8_t** at,
                            facesig_error* error) {
    const char* of = kPicture[number];
    facesig_face face;
    facesig_frame frame;
    facesig_status status = FACESIG_OK;
    size_t count = 0;
    uint32_t i;
    double numbers[15];
    memset(&face, 0, sizeof(face));
    memset(&frame, 0, sizeof(frame));
    if (number == kCropped) {
        make_crop();
    } else {
        frame = make(number, photo);
        status = facesig_detector_find(detector, &frame, 640, 1, &face, 1, &count, error);
        if (status != FACESIG_OK) return status;
    }
    memcpy(numbers, &face.box, 4 * sizeof(double));
    memcpy(numbers + 4, face.landmarks, 10 * sizeof(double));
    numbers[14] = face.score;
    compare_count(of, "faces", *at, (uint32_t)count);
    compare_count(of, "degrees turned", *at + 4, (uint32_t)face.turned);
    compare(of, "box", *at + 8, numbers, 4, sizeof(double), 0);
    compare(of, "landmarks", *at + 40, numbers + 4, 10, sizeof(double), 0);
    compare(of, "score", *at + 120, numbers + 14, 1, sizeof(double), 0);
    *at += kFaceBytes;
    for (i = 0; i < models; ++i) {
        float signature[4096] = {0};
        size_t length;
        if (session[i] == NULL) continue;
        length = (size_t)facesig_model_signature_length(model[i]);
        if (number == kCropped) {
            status = facesig_embed_crop(session[i], picture, (size_t)3 * kCrop * kCrop, signature,
                                        length, error);
        } else if (count > 0 && face.turned == 0) {
            status = facesig_embed_frame(session[i], &frame, &face.box, signature, length, error);
        }
        if (status != FACESIG_OK) return status;
        compare(of, "signature", *at, signature, length, sizeof(float),
                strcmp(facesig_session_isa(session[i]), "scalar") == 0 ? 1e-6 : 0);
        *at += length * sizeof(float);
    }
    return FACESIG_OK;
}

/* Opens the model whose record lies at `at`. */
static facesig_status open_model(const char* folder, uint32_t i, const uint8_t* at,
                                 facesig_error* error) {
    char path[4096];
    uint8_t contents[FACESIG_CONTENTS_SIZE];
    facesig_status status;
    snprintf(path, sizeof(path), "%s/%.*s", folder, kNames, (const char*)at);
    status = facesig_model_open(path, &model[i], error);
    if (status != FACESIG_OK) return status;
    facesig_model_contents(model[i], contents, NULL);
    if (memcmp(contents, at + kNames + 8, sizeof(contents)) != 0) {
        printf("%s: another model than the file was made with\n", path);
        ++wrong;
    }
    if (get32(at + kNames) == FACESIG_DETECTOR) {
        return facesig_detector_create(model[i], NULL, &detector, error);
    }
    status = facesig_session_create(model[i], NULL, &session[i], error);
    if (status == FACESIG_OK) facesig_session_set_checks(session[i], 0);
    return status;
}

static int load(const char* folder) {
    char path[4096];
    FILE* from;
    snprintf(path, sizeof(path), "%s/selftest.bin", folder);
    from = fopen(path, "rb");
    if (from == NULL) return fail("cannot be read", path);
    file_size = fread(file, 1, kMost, from);
    fclose(from);
    if (file_size < kHead || memcmp(file, "FSIGTEST", 8) != 0 || get32(file + 8) != 1) {
        return fail("no file to test against", path);
    }
    width = get32(file + 12);
    height = get32(file + 16);
    models = get32(file + 24);
    if (get32(file + 20) != kPictures || models > kMostModels || width > 320 || height > 240 ||
        kHead + models * kModel + (size_t)width * height * 3 / 2 > file_size) {
        return fail("no file to test against", path);
    }
    return 0;
}

static facesig_status test(const char* folder, facesig_error* error) {
    const uint8_t *at = file + kHead, *photo = at + models * kModel;
    facesig_status status = FACESIG_OK;
    uint32_t i;
    int number;
    for (i = 0; i < models && status == FACESIG_OK; ++i, at += kModel) {
        status = open_model(folder, i, at, error);
    }
    at = photo + (size_t)width * height * 3 / 2;
    for (number = 0; number < kPictures && status == FACESIG_OK; ++number) {
        size_t left = (size_t)(file + file_size - at), needed = kFaceBytes;
        for (i = 0; i < models; ++i) {
            if (session[i] == NULL) continue;
            needed += sizeof(float) * (size_t)facesig_model_signature_length(model[i]);
        }
        if (needed > left) {
            snprintf(error->message, sizeof(error->message), "the file is cut short");
            return FACESIG_ARGUMENT;
        }
        status = check(number, photo, &at, error);
    }
    return status;
}

int main(int count, char** words) {
    facesig_error error;
    facesig_status status;
    int result;
    uint32_t i;
    if (count != 2) return fail("usage: selftest FOLDER", "arguments");
    result = load(words[1]);
    if (result != 0) return result;
#ifdef FACESIG_MARKS
    (void)!getpgid(0x53470001);
#endif
    status = test(words[1], &error);
#ifdef FACESIG_MARKS
    (void)!getpgid(0x53470000);
#endif
    facesig_detector_close(detector);
    for (i = 0; i < models; ++i) {
        facesig_session_close(session[i]);
        facesig_model_close(model[i]);
    }
    if (status != FACESIG_OK) return fail(error.message, words[1]);
    printf("%d pictures, %d of %d results right\n", kPictures, checks - wrong, checks);
    return wrong == 0 ? 0 : 1;
}
