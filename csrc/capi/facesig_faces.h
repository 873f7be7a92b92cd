/* The part of facesig.h that finds faces and follows them from frame to frame; facesig.h includes
 * it, and its rules hold here. Making a detector or a pipeline allocates, and so does the first
 * frame of a size, and of a pipeline the first window; nothing else does. A detector or a pipeline
 * may be used by one thread at a time. */
#ifndef FACESIG_FACES_H
#define FACESIG_FACES_H

#include "facesig.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Finding faces ------------------------------------------------------------------------ */

/* A point in pixels, as those of a facesig_box. */
typedef struct facesig_point {
    double x, y;
} facesig_point;

/* A face that a detector found. */
typedef struct facesig_face {
    facesig_box box; /* tight */

    /* Eye on the left of the upright picture, eye on its right, nose tip, mouth corner on the left,
     * on the right. */
    facesig_point landmarks[5];

    float score; /* 0 to 1 */

    /* Degrees, clockwise, by which the picture has to be turned for this face to stand upright: 0,
     * 90, 180 or 270. Box and landmarks are those of the picture as given. */
    int32_t turned;
} facesig_face;

/* The score from which a face is sure. */
#define FACESIG_SURE_SCORE 0.7F

/* Makes a detector of a model of kind FACESIG_DETECTOR. `isa` as for facesig_session_create(). */
FACESIG_API facesig_status facesig_detector_create(const facesig_model* model, const char* isa,
                                                   facesig_detector** detector,
                                                   facesig_error* error);

/* Closes the detector; NULL is allowed. */
FACESIG_API void facesig_detector_close(facesig_detector* detector);

/* Bytes of working memory the detector holds: it grows when a frame's size first comes. */
FACESIG_API size_t facesig_detector_memory(const facesig_detector* detector);

/* Finds the faces of a frame. `longest` is the longer side, 32 to 1,024 pixels, to which a larger
 * frame is reduced: 320 suits a camera's frames, 640 photos; a face must have about 10 pixels then.
 * `turn` other than 0 looks again at a frame that shows no face for certain upright, turned by 90,
 * 180 and 270 degrees: for photos that lie on their side. What comes of such a face is made by
 * facesig_embed_found() or facesig_crop_found(); by its box alone it would lie on its side.
 *
 * `faces` receives at most `capacity` of them, the best first: those of FACESIG_SURE_SCORE and more
 * by size, then the others by size. *count is how many there are, which may be more than capacity.
 * The first frame of a size allocates what later ones of this size need; of the last four sizes it
 * is kept. */
FACESIG_API facesig_status facesig_detector_find(facesig_detector* detector,
                                                 const facesig_frame* frame, int32_t longest,
                                                 int32_t turn, facesig_face* faces, size_t capacity,
                                                 size_t* count, facesig_error* error);

/* The signature of a face that facesig_detector_find() found in this frame, made upright as its
 * `turned` says; otherwise as facesig_embed_frame(). FACESIG_FACE: no such box or degrees. */
FACESIG_API facesig_status facesig_embed_found(facesig_session* session, const facesig_frame* frame,
                                               const facesig_face* face, float* signature,
                                               size_t length, facesig_error* error);

/* Its crop, as facesig_crop_frame() has it. */
FACESIG_API facesig_status facesig_crop_found(facesig_session* session, const facesig_frame* frame,
                                              const facesig_face* face, uint8_t* crop,
                                              size_t crop_size, facesig_error* error);

/* ---- From frame to signature -------------------------------------------------------------- */

#define FACESIG_MOST_FACES 8 /* that a pipeline follows */

/* What a pipeline does. facesig_pipeline_options_init() fills in the defaults, in brackets here. */
typedef struct facesig_pipeline_options {
    int32_t longest;     /* longer side, in pixels, to which whole frames are reduced [320] */
    int32_t most_faces;  /* 1 to FACESIG_MOST_FACES: the best of each frame [1] */
    int32_t track;       /* 0: every frame is searched whole [1] */
    int32_t whole_every; /* every n-th frame is searched whole, so that newcomers are seen; 0: only
                          * where no face is followed or one was lost [10] */
    float least_score;   /* 0 to 1: a face below it is refused as FACESIG_UNSURE [0.7] */
    int32_t check_content; /* 0: crops without content are not refused [1] */
    double least_side;     /* a face whose longer side has fewer pixels is refused as
                            * FACESIG_TOO_SMALL; 8 is the least there is [24] */
    int32_t reserved[8];   /* 0 */
} facesig_pipeline_options;

/* One face in one frame. */
typedef struct facesig_seen {
    facesig_face face;
    int32_t id;      /* 1, 2, ...; the same as long as the face is followed, never used again */
    int32_t tracked; /* 1: found near its last place; 0: found in the whole frame */
    int32_t refusal; /* FACESIG_OK: it has a signature; otherwise FACESIG_UNSURE, FACESIG_TOO_SMALL,
                      * FACESIG_CONTENT, or FACESIG_FACE: more than half outside the frame */
    int32_t reserved; /* 0 */
} facesig_seen;

/* Fills in the defaults. */
FACESIG_API void facesig_pipeline_options_init(facesig_pipeline_options* options);

/* Makes a pipeline of a detector and an embedder. `isa` as for facesig_session_create(); `options`
 * NULL for the defaults. */
FACESIG_API facesig_status facesig_pipeline_create(const facesig_model* detector,
                                                   const facesig_model* embedder, const char* isa,
                                                   const facesig_pipeline_options* options,
                                                   facesig_pipeline** pipeline,
                                                   facesig_error* error);

/* Closes the pipeline; NULL is allowed. */
FACESIG_API void facesig_pipeline_close(facesig_pipeline* pipeline);

/* Bytes of working memory the pipeline holds: it grows with the first frames of a size. */
FACESIG_API size_t facesig_pipeline_memory(const facesig_pipeline* pipeline);

/* Looks at the next frame: finds its faces, in the whole of it or, while they stay, near their last
 * places, and makes the signatures of those that are not refused.
 *
 * `seen` receives at most `capacity` faces, the best first; *count is how many there are. The
 * signature of face i is at signatures + i * signature_length; where it was refused there are
 * zeros, which facesig_compare() refuses in turn. `length` is capacity * signature_length.
 * `signatures` may be NULL, then length is 0 and no signature is made.
 *
 * After the first whole frame and the first window of a size it allocates nothing. A frame of
 * another size, and a failure, end the following of faces. */
FACESIG_API facesig_status facesig_pipeline_run(facesig_pipeline* pipeline,
                                                const facesig_frame* frame, facesig_seen* seen,
                                                size_t capacity, float* signatures, size_t length,
                                                size_t* count, facesig_error* error);

/* Follows no face any more, as after a cut; NULL is allowed. */
FACESIG_API void facesig_pipeline_reset(facesig_pipeline* pipeline);

#ifdef __cplusplus
}
#endif

#endif /* FACESIG_FACES_H */
