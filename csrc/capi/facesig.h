/* facesig in C: from a crop, a picture and a face's box, or a camera's frame (facesig_faces.h) to a
 * signature; and comparing two. Whole programs: csrc/capi/example.
 *
 * Rules that hold for every function:
 *
 * Failures. Functions that can fail return a facesig_status, FACESIG_OK (0) on success. `error` may
 * be NULL; otherwise it is overwritten: on success with FACESIG_OK and "", on failure with the same
 * status and one sentence, "expected X, got Y (where)". On failure no other output is written, but
 * for *model, *session, *detector and *pipeline, which become NULL. The library prints nothing,
 * never exits, keeps no global state and lets no C++ exception out. Lack of memory is a failure
 * like any other. What it cannot check is that pointers that are not NULL point to what they
 * should, and what becomes of a file that was opened mapped (facesig_signed.h).
 *
 * Memory. The caller owns every buffer it passes and may free it after the call, except the data of
 * facesig_model_from_memory(). Models, sessions, detectors and pipelines are the library's: close
 * what was opened. Strings returned live as long as the model or session they were asked of. Only
 * opening a model and creating a session allocate, and what facesig_faces.h says of itself;
 * cropping, embedding and comparing do not.
 *
 * Threads. A model never changes: any number of threads may use it at once. A session may be used
 * by one thread at a time, be it a different one each time; threads that work at the same time need
 * a session each. Everything else depends on its arguments only. facesig_session_create() reads the
 * environment variable FACESIG_ISA; do not call setenv() beside it.
 *
 * Stability. Handles are opaque and the structures below never change, so a program keeps
 * working with any library of the same soname. New functions and statuses may be added.
 */
#ifndef FACESIG_H
#define FACESIG_H

#include <stddef.h>
#include <stdint.h>

#include "facesig_status.h"

#if defined(__GNUC__)
#define FACESIG_API __attribute__((visibility("default")))
#else
#define FACESIG_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define FACESIG_MESSAGE_SIZE 508
#define FACESIG_MODEL_ID_SIZE 16

typedef struct facesig_error {
    int32_t status;                     /* a facesig_status */
    char message[FACESIG_MESSAGE_SIZE]; /* ends with NUL; a longer one is cut and ends with "..." */
} facesig_error;

/* How the bytes of a pixel lie, one byte a channel. The first three are for images and frames, the
 * rest for frames. Networks trained on colour know a face in grey a little less well. */
typedef enum facesig_format {
    FACESIG_RGB = 0,
    FACESIG_BGR = 1,
    FACESIG_GREY = 2,
    FACESIG_RGBX = 3, /* four bytes, the fourth is ignored */
    FACESIG_BGRX = 4,
    FACESIG_NV12 = 5, /* planes Y and UV, half as many rows and columns of pairs U, V */
    FACESIG_I420 = 6, /* planes Y, U, V, the last two half as wide and high */
    FACESIG_YUYV = 7  /* Y U Y V: two pixels in four bytes */
} facesig_format;

/* Which YUV it is. Small cameras and JPEG use BT.601, HD video BT.709. In the limited range black
 * is 16 and white 235, in the full one (JPEG's) 0 and 255. */
typedef enum facesig_matrix { FACESIG_BT601 = 0, FACESIG_BT709 = 1 } facesig_matrix;
typedef enum facesig_range { FACESIG_LIMITED = 0, FACESIG_FULL = 1 } facesig_range;

/* An image of `height` rows of `width` pixels, top row first. Row y starts at pixels + y * stride;
 * stride is in bytes, at least width * channels. 16 to 16,384 pixels a side, at most 50,000,000 in
 * all. The pixels are read only. */
typedef struct facesig_image {
    const uint8_t* pixels;
    int32_t width, height;
    size_t stride;
    int32_t format; /* a facesig_format */
} facesig_image;

/* A camera's frame of any facesig_format. Row y of plane p starts at planes[p] + y * strides[p], in
 * bytes; planes and strides that a format does not have are ignored, as are matrix and range unless
 * it is YUV. Sizes as for an image; YUV wants an even width, NV12 and I420 an even height too. One
 * U, V colours its block of pixels evenly, so it is centred on the block. The bytes are read only
 * where they are needed, and never copied whole. */
typedef struct facesig_frame {
    const uint8_t* planes[3];
    size_t strides[3];
    int32_t width, height;
    int32_t format; /* a facesig_format */
    int32_t matrix; /* a facesig_matrix */
    int32_t range;  /* a facesig_range */
} facesig_frame;

/* A tight face box, from forehead to chin and as wide as the face: left edge x, top edge y, in
 * pixels of the image. Pixel (0, 0) covers (0, 0) to (1, 1). */
typedef struct facesig_box {
    double x, y, width, height;
} facesig_box;

/* What facesig_compare() found. */
typedef struct facesig_match {
    int32_t same;     /* 1 if similarity >= threshold, otherwise 0 */
    float similarity; /* cosine, -1 to 1 */
    float threshold;
} facesig_match;

typedef struct facesig_model facesig_model;
typedef struct facesig_session facesig_session;
typedef struct facesig_detector facesig_detector;
typedef struct facesig_pipeline facesig_pipeline;

/* What a model is for. */
typedef enum facesig_kind {
    FACESIG_EMBEDDER = 1, /* from a crop to a signature */
    FACESIG_DETECTOR = 2, /* from a picture to faces */
    FACESIG_VERIFIER = 3  /* from an aligned face to a score: one person's (facesig_verifier.h) */
} facesig_kind;

/* The library's version, such as "0.2.0". */
FACESIG_API const char* facesig_version(void);

/* What a status means, in a few words of English; never NULL. */
FACESIG_API const char* facesig_status_text(facesig_status status);

/* ---- Models ------------------------------------------------------------------------------- */

/* Reads the model file at `path` into memory and checks all of it there: checksum, sizes, every
 * weight, that its contents and id are those that it states. What becomes of the file afterwards
 * changes nothing. facesig_signed.h has more: a signature that must be there, and mapping. */
FACESIG_API facesig_status facesig_model_open(const char* path, facesig_model** model,
                                              facesig_error* error);

/* The same for a model that ships, by its name: "small", "large" or "open", whose integer files lie
 * in `folder` as the package installs them (CMake: facesig_MODELS_DIR). FACESIG_ARGUMENT for
 * another name, FACESIG_MODEL_NOT_FOUND where the folder lacks the file. Which terms apply to the
 * weights: facesig_model_metadata of "licence". */
FACESIG_API facesig_status facesig_model_open_named(const char* folder, const char* name,
                                                    facesig_model** model, facesig_error* error);

/* The same for a model that lies in memory, for example in the program itself. `data` must be
 * aligned to 64 bytes, stay unchanged, and outlive the model and all of its sessions. */
FACESIG_API facesig_status facesig_model_from_memory(const void* data, size_t size,
                                                     facesig_model** model, facesig_error* error);

/* Closes the model; NULL is allowed. Sessions that are still open keep what they need. */
FACESIG_API void facesig_model_close(facesig_model* model);

/* Of the functions about a model or a session, those that cannot fail return 0, or "" for a string,
 * when they are given NULL. */

/* What the model is for: a facesig_kind. The functions about crops, signatures and thresholds are
 * for an embedder and say 0 of others. */
FACESIG_API int32_t facesig_model_kind(const facesig_model* model);

/* Name of the network: letters, digits, '.', '_' and '-'. */
FACESIG_API const char* facesig_model_network(const facesig_model* model);

/* Writes the 16 bytes that name the model. Signatures of models with different ids cannot be
 * compared: store the id beside each signature, and look. */
FACESIG_API facesig_status facesig_model_id(const facesig_model* model,
                                            uint8_t id[FACESIG_MODEL_ID_SIZE],
                                            facesig_error* error);

/* Rows and columns of a crop, in pixels. */
FACESIG_API int32_t facesig_model_input_size(const facesig_model* model);

/* Count of float32 numbers in a signature. */
FACESIG_API int32_t facesig_model_signature_length(const facesig_model* model);

/* Side of the square that a crop is made of, in longer sides of the tight box. */
FACESIG_API double facesig_model_crop_factor(const facesig_model* model);

/* How many thresholds the model has; 0 if it was never calibrated. */
FACESIG_API size_t facesig_model_threshold_count(const facesig_model* model);

/* The threshold at `index`, by rising rate: `rate` is the share of pairs of different people, 0 to
 * 1, that reach the cosine similarity `threshold`, -1 to 1. */
FACESIG_API facesig_status facesig_model_threshold(const facesig_model* model, size_t index,
                                                   double* rate, float* threshold,
                                                   facesig_error* error);

/* The text that the model's metadata holds for `key`, UTF-8; NULL if there is none. */
FACESIG_API const char* facesig_model_metadata(const facesig_model* model, const char* key);

/* ---- Sessions ----------------------------------------------------------------------------- */

/* Makes a session, with all the memory it will ever need. `isa` picks the kernels: "neon",
 * "scalar", or NULL for the environment variable FACESIG_ISA (or FACESIG_PATH, its old name) if it
 * is set, otherwise the best that the CPU can run. */
FACESIG_API facesig_status facesig_session_create(const facesig_model* model, const char* isa,
                                                  facesig_session** session, facesig_error* error);

/* Closes the session; NULL is allowed. */
FACESIG_API void facesig_session_close(facesig_session* session);

/* The instruction set in use: "neon" or "scalar". */
FACESIG_API const char* facesig_session_isa(const facesig_session* session);

/* Its old name, for a version. */
FACESIG_API const char* facesig_session_path(const facesig_session* session);

/* Bytes of working memory the session holds. */
FACESIG_API size_t facesig_session_memory(const facesig_session* session);

/* Whether facesig_embed_crop(), facesig_embed_face() and facesig_embed_frame() refuse what would
 * get a signature without meaning: a crop that shows nothing (FACESIG_CONTENT) and, of the last
 * two, a face whose longer side has fewer than 24 pixels (FACESIG_TOO_SMALL; fewer in proportion
 * for a network with smaller crops). A new session does; `checks` 0 is for those who know better.
 * NULL is allowed. */
FACESIG_API void facesig_session_set_checks(facesig_session* session, int32_t checks);

/* ---- Signatures --------------------------------------------------------------------------- */

/* From a crop to its signature. `crop` holds crop_size = input_size * input_size * 3 bytes: rows of
 * pixels, each R, G, B, without gaps, cut as facesig_crop_face() does. `signature` receives
 * length = signature_length numbers of norm 1. */
FACESIG_API facesig_status facesig_embed_crop(facesig_session* session, const uint8_t* crop,
                                              size_t crop_size, float* signature, size_t length,
                                              facesig_error* error);

/* From a face in an image to its signature: facesig_crop_face(), then facesig_embed_crop(). */
FACESIG_API facesig_status facesig_embed_face(facesig_session* session, const facesig_image* image,
                                              const facesig_box* box, float* signature,
                                              size_t length, facesig_error* error);

/* The same for a frame: facesig_crop_frame(), then facesig_embed_crop(). */
FACESIG_API facesig_status facesig_embed_frame(facesig_session* session, const facesig_frame* frame,
                                               const facesig_box* box, float* signature,
                                               size_t length, facesig_error* error);

/* Writes what the network sees of a face: the upright square about the box's middle whose side is
 * the crop factor times the box's longer side, averaged to input_size x input_size pixels; what
 * lies outside the image is reflected at its border. The box must be 8 pixels or more on its longer
 * side and at least half inside the image. crop_size as in facesig_embed_crop(). facesig for Python
 * makes the same crop, byte for byte. */
FACESIG_API facesig_status facesig_crop_face(facesig_session* session, const facesig_image* image,
                                             const facesig_box* box, uint8_t* crop,
                                             size_t crop_size, facesig_error* error);

/* The same for a frame. The crop is R, G, B whatever the frame is. */
FACESIG_API facesig_status facesig_crop_frame(facesig_session* session, const facesig_frame* frame,
                                              const facesig_box* box, uint8_t* crop,
                                              size_t crop_size, facesig_error* error);

/* ---- Comparing ---------------------------------------------------------------------------- */

/* Cosine similarity of two signatures of one model, -1 to 1; larger is more alike.
 *
 * Signatures have norm 1 to within 1e-4. Numbers that were rounded for storing, such as float16 or
 * text of three decimals, and so have a norm of 0.99 to 1.01, are compared as if divided by it,
 * here and in facesig_compare(), as Python's Signature does; beyond that they are
 * FACESIG_SIGNATURE. */
FACESIG_API facesig_status facesig_similarity(const float* a, const float* b, size_t length,
                                              float* similarity, facesig_error* error);

/* Whether two signatures of `model` are of one person, by the threshold for a false-accept rate.
 * The rate must be one in the model's table (see facesig_model_threshold()); none is interpolated.
 * length = signature_length. */
FACESIG_API facesig_status facesig_compare(const facesig_model* model, const float* a,
                                           const float* b, size_t length, double rate,
                                           facesig_match* match, facesig_error* error);

#ifdef __cplusplus
}
#endif
#include "facesig_faces.h"
#include "facesig_search.h"
#include "facesig_verifier.h"

#endif /* FACESIG_H */
