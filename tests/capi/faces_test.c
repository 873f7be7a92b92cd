/* Detectors and pipelines: what they give, each way they can be called wrongly, by sentence, and
 * what an embedding refuses. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "faces.h"

#define LENGTH 128

static facesig_model *detector_model, *model;
static facesig_detector* detector;
static facesig_pipeline* pipeline;
static facesig_frame frame;
static float signatures[8 * LENGTH];

static void check_kinds(void) {
    facesig_detector* none = detector;
    facesig_pipeline* nothing = pipeline;
    CHECK(facesig_model_kind(detector_model) == FACESIG_DETECTOR);
    CHECK(facesig_model_kind(model) == FACESIG_EMBEDDER);
    CHECK(facesig_model_kind(NULL) == 0);
    CHECK(facesig_model_signature_length(detector_model) == 0);
#define CALL(error) facesig_detector_create(model, NULL, &none, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_KIND, "expected a detector, got an embedder (" EMBEDDER ")");
    CHECK(none == NULL);
#undef CALL
#define CALL(error) facesig_pipeline_create(model, model, NULL, NULL, &nothing, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_KIND, "expected a detector, got an embedder (" EMBEDDER ")");
    CHECK(nothing == NULL);
#undef CALL
#define CALL(error) \
    facesig_pipeline_create(detector_model, detector_model, NULL, NULL, &nothing, error)
    CHECK_FAILS(CALL, FACESIG_MODEL_KIND, "expected an embedder, got a detector (" DETECTOR ")");
#undef CALL
}

static void check_making(void) {
    facesig_detector* none = NULL;
    facesig_pipeline* nothing = NULL;
    facesig_detector_close(NULL);
    facesig_pipeline_close(NULL);
    facesig_pipeline_reset(NULL);
    facesig_pipeline_options_init(NULL);
    CHECK(facesig_detector_memory(NULL) == 0 && facesig_pipeline_memory(NULL) == 0);
    CHECK(facesig_detector_memory(detector) > 0);
    CHECK(facesig_pipeline_memory(pipeline) > facesig_detector_memory(detector));
#define CALL(error) facesig_detector_create(NULL, NULL, &none, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (model)");
#undef CALL
#define CALL(error) facesig_detector_create(detector_model, NULL, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (detector)");
#undef CALL
#define CALL(error) facesig_detector_create(detector_model, "avx", &none, error)
    CHECK_FAILS(CALL, FACESIG_ISA, "expected isa 'scalar' or 'neon', got 'avx' (isa argument)");
#undef CALL
#define CALL(error) facesig_pipeline_create(NULL, model, NULL, NULL, &nothing, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (detector)");
#undef CALL
#define CALL(error) facesig_pipeline_create(detector_model, NULL, NULL, NULL, &nothing, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (embedder)");
#undef CALL
#define CALL(error) facesig_pipeline_create(detector_model, model, NULL, NULL, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (pipeline)");
#undef CALL
}

static void check_options(void) {
    facesig_pipeline* none = NULL;
    facesig_pipeline_options options;
    memset(&options, 0x5a, sizeof(options));
    facesig_pipeline_options_init(&options);
    CHECK(options.longest == 320 && options.most_faces == 1 && options.track == 1);
    CHECK(options.whole_every == 10 && options.least_score == FACESIG_SURE_SCORE);
    CHECK(options.check_content == 1 && options.least_side == 24);
    CHECK(sizeof(options) == 64 && options.reserved[0] == 0 && options.reserved[7] == 0);
    CHECK(sizeof(facesig_face) == 120 && sizeof(facesig_seen) == 136);
#define CALL(error) facesig_pipeline_create(detector_model, model, NULL, &options, &none, error)
    options.reserved[7] = 3;
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 0, got 3 (options, reserved)");
    facesig_pipeline_options_init(&options);
    options.longest = 20;
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a longer side of 32 to 1024, got 20 (longest)");
    facesig_pipeline_options_init(&options);
    options.most_faces = FACESIG_MOST_FACES + 1;
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a number of 1 to 8, got 9 (most_faces)");
    facesig_pipeline_options_init(&options);
    options.least_score = NAN;
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a score of 0 to 1, got nan (least_score)");
    CHECK(none == NULL);
#undef CALL
}

static void check_finding(void) {
    facesig_face faces[3];
    facesig_frame wrong = frame;
    size_t count = 77;
    memset(faces, 0, sizeof(faces));
    CHECK(facesig_detector_find(detector, &frame, 320, 0, faces, 3, &count, NULL) == FACESIG_OK);
    CHECK(count == 1 && faces[0].score >= FACESIG_SURE_SCORE && faces[0].turned == 0);
    CHECK(fabs(faces[0].box.x - LEFT) < 5 && fabs(faces[0].box.y - TOP) < 5);
    CHECK(faces[0].box.width == faces[0].box.height && fabs(faces[0].box.width - SIDE) < 5);
    CHECK(faces[0].landmarks[0].x < faces[0].landmarks[1].x && faces[1].score == 0);
    count = 77;
    CHECK(facesig_detector_find(detector, &frame, 320, 1, NULL, 0, &count, NULL) == FACESIG_OK);
    CHECK(count == 1);
#define CALL(error) facesig_detector_find(NULL, &frame, 320, 0, faces, 3, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (detector)");
#undef CALL
#define CALL(error) facesig_detector_find(detector, NULL, 320, 0, faces, 3, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (frame)");
#undef CALL
#define CALL(error) facesig_detector_find(detector, &frame, 320, 0, NULL, 3, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (faces)");
#undef CALL
#define CALL(error) facesig_detector_find(detector, &frame, 320, 0, faces, 3, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (count)");
#undef CALL
#define CALL(error) facesig_detector_find(detector, &frame, 2000, 0, faces, 3, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a longer side of 32 to 1024, got 2000 (longest)");
#undef CALL
#define CALL(error) facesig_detector_find(detector, &wrong, 320, 0, faces, 3, &count, error)
    wrong.strides[1] = WIDTH - 1;
    CHECK_FAILS(CALL, FACESIG_IMAGE,
                "expected a stride of at least 320 bytes, got 319 (plane 1 of frame)");
    wrong = frame;
    wrong.height = 239;
    CHECK_FAILS(CALL, FACESIG_IMAGE, "expected an even height, got 320 x 239 (frame)");
    wrong = frame;
    wrong.format = 9;
    CHECK_FAILS(CALL, FACESIG_IMAGE, "expected format 0 to 7, got 9 (frame)");
    wrong = frame;
    wrong.planes[1] = NULL;
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (plane 1 of frame)");
    CHECK(count == 1);
#undef CALL
}

static void check_running(void) {
    facesig_seen seen[2];
    facesig_frame wrong = frame;
    facesig_match match;
    size_t count = 0;
    int i;
    for (i = 0; i < 3; ++i) {
        CHECK(facesig_pipeline_run(pipeline, &frame, seen, 2, signatures, 2 * LENGTH, &count,
                                   NULL) == FACESIG_OK);
        CHECK(count == 1 && seen[0].id == 1 && seen[0].tracked == (i > 0));
        CHECK(seen[0].refusal == FACESIG_OK && seen[0].reserved == 0);
        CHECK(facesig_compare(model, signatures, signatures, LENGTH, 1e-3, &match, NULL) ==
              FACESIG_OK);
        CHECK(match.same == 1);
    }
    CHECK(facesig_pipeline_run(pipeline, &frame, seen, 0, NULL, 0, &count, NULL) == FACESIG_OK);
    CHECK(count == 1);
    facesig_pipeline_reset(pipeline);
    CHECK(facesig_pipeline_run(pipeline, &frame, seen, 1, NULL, 0, &count, NULL) == FACESIG_OK);
    CHECK(count == 1 && seen[0].tracked == 0 && seen[0].id == 2);
#define CALL(error) \
    facesig_pipeline_run(NULL, &frame, seen, 2, signatures, 2 * LENGTH, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (pipeline)");
#undef CALL
#define CALL(error) \
    facesig_pipeline_run(pipeline, NULL, seen, 2, signatures, 2 * LENGTH, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (frame)");
#undef CALL
#define CALL(error) \
    facesig_pipeline_run(pipeline, &frame, NULL, 2, signatures, 2 * LENGTH, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (seen)");
#undef CALL
#define CALL(error) \
    facesig_pipeline_run(pipeline, &frame, seen, 2, signatures, 2 * LENGTH, NULL, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected a pointer, got NULL (count)");
#undef CALL
#define CALL(error) \
    facesig_pipeline_run(pipeline, &frame, seen, 2, signatures, LENGTH, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 256 numbers, got 128 (signatures)");
#undef CALL
#define CALL(error) facesig_pipeline_run(pipeline, &frame, seen, 2, NULL, LENGTH, &count, error)
    CHECK_FAILS(CALL, FACESIG_ARGUMENT, "expected 0 numbers, got 128 (signatures)");
#undef CALL
#define CALL(error) \
    facesig_pipeline_run(pipeline, &wrong, seen, 2, signatures, 2 * LENGTH, &count, error)
    wrong.width = 8;
    CHECK_FAILS(CALL, FACESIG_IMAGE, "expected at least 16 x 16 pixels, got 8 x 240 (frame)");
#undef CALL
}

static void check_refused(void) {
    facesig_pipeline* made = NULL;
    facesig_pipeline_options options;
    facesig_seen seen;
    facesig_match match;
    size_t count = 0;
    int i;
    for (i = 0; i < 2; ++i) {
        facesig_pipeline_options_init(&options);
        if (i == 0) options.least_score = 1;
        if (i == 1) options.least_side = 100;
        CHECK(facesig_pipeline_create(detector_model, model, NULL, &options, &made, NULL) ==
              FACESIG_OK);
        signatures[0] = signatures[LENGTH - 1] = 5;
        CHECK(facesig_pipeline_run(made, &frame, &seen, 1, signatures, LENGTH, &count, NULL) ==
              FACESIG_OK);
        CHECK(count == 1);
        CHECK(seen.refusal == (i == 0 ? FACESIG_UNSURE : FACESIG_TOO_SMALL));
        CHECK(signatures[0] == 0 && signatures[LENGTH - 1] == 0);
        CHECK(facesig_compare(model, signatures, signatures, LENGTH, 1e-3, &match, NULL) ==
              FACESIG_SIGNATURE);
        facesig_pipeline_close(made);
    }
}

/* What the functions about crops, images and frames refuse, and do not. */
static void check_embedding(void) {
    static uint8_t crop[112 * 112 * 3];
    facesig_session* session = NULL;
    facesig_box box = {100, 60, 60, 60}, small = {100, 60, 23, 20};
    facesig_image image;
    memset(&image, 0, sizeof(image));
    image.pixels = frame.planes[0];
    image.width = WIDTH;
    image.height = HEIGHT;
    image.stride = WIDTH;
    image.format = FACESIG_GREY;
    box.x = 5; /* where the frame is flat */
    box.y = 170;
    facesig_session_set_checks(NULL, 1);
    CHECK(facesig_session_create(model, NULL, &session, NULL) == FACESIG_OK);
#define CALL(error) facesig_embed_crop(session, crop, sizeof(crop), signatures, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_CONTENT,
                "expected a crop with content, got one whose grey values spread over 0.00 levels, "
                "less than 3.00 (crop)");
#undef CALL
    CHECK(facesig_embed_face(session, &image, &box, signatures, LENGTH, NULL) == FACESIG_CONTENT);
    CHECK(facesig_embed_frame(session, &frame, &box, signatures, LENGTH, NULL) == FACESIG_CONTENT);
#define CALL(error) facesig_embed_frame(session, &frame, &small, signatures, LENGTH, error)
    CHECK_FAILS(CALL, FACESIG_TOO_SMALL, "expected a face of at least 24 pixels, got 23.0 (face)");
#undef CALL
    CHECK(facesig_embed_face(session, &image, &small, signatures, LENGTH, NULL) ==
          FACESIG_TOO_SMALL);
    facesig_session_set_checks(session, 0);
    CHECK(facesig_embed_crop(session, crop, sizeof(crop), signatures, LENGTH, NULL) == FACESIG_OK);
    CHECK(facesig_embed_face(session, &image, &box, signatures, LENGTH, NULL) == FACESIG_OK);
    CHECK(facesig_embed_frame(session, &frame, &small, signatures, LENGTH, NULL) == FACESIG_OK);
    facesig_session_set_checks(session, 1);
    CHECK(facesig_embed_face(session, &image, &box, signatures, LENGTH, NULL) == FACESIG_CONTENT);
    facesig_session_close(session);
}

int main(void) {
    facesig_error error;
    static uint8_t pixels[WIDTH * HEIGHT * 3 / 2];
    CHECK(facesig_model_open(DETECTOR, &detector_model, &error) == FACESIG_OK);
    CHECK(facesig_model_open(EMBEDDER, &model, &error) == FACESIG_OK);
    CHECK(make_frame(pixels, &frame) == 0);
    CHECK(facesig_detector_create(detector_model, NULL, &detector, &error) == FACESIG_OK);
    CHECK(facesig_pipeline_create(detector_model, model, NULL, NULL, &pipeline, &error) ==
          FACESIG_OK);
    if (check_failures == 0) {
        check_kinds();
        check_making();
        check_options();
        check_finding();
        check_running();
        check_refused();
        check_embedding();
    }
    facesig_model_close(model); /* the pipeline keeps what it needs */
    facesig_model_close(detector_model);
    facesig_pipeline_close(pipeline);
    facesig_detector_close(detector);
    return check_finish();
}
