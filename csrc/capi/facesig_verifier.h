/* Personal verifiers: one person's own network, which says yes or no; part of facesig.h, whose
 * rules hold here too.
 *
 * `facesig verifier make` writes one, me.fsig, from photos. It looks at the face that the
 * embedder's alignment net sets upright, and costs less than a third of a signature, alignment
 * included. Those that pass can be embedded behind the same alignment, which makes a cascade:
 *
 *     facesig_crop_frame(session, &frame, &box, crop, sizeof(crop), &error);
 *     facesig_align_crop(session, crop, sizeof(crop), face, sizeof(face), &error);
 *     facesig_verify_face(verifier, face, sizeof(face), 0.1, &verdict, &error);
 *     if (verdict.same) facesig_embed_aligned(session, crop, sizeof(crop), signature, 128, &error);
 *
 * A verifier is for one thread at a time. Creating one allocates, verifying does not. */
#ifndef FACESIG_VERIFIER_H
#define FACESIG_VERIFIER_H

#include "facesig.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct facesig_verifier facesig_verifier;

/* What facesig_verify_face() found. */
typedef struct facesig_verdict {
    int32_t same; /* 1 if score >= threshold, otherwise 0 */
    float score;  /* standard deviations over the mean of strangers' scores */
    float threshold;
} facesig_verdict;

/* Makes a verifier of a model of kind FACESIG_VERIFIER that goes with the embedder `base`
 * (FACESIG_VERIFIER_BASE if it goes with another one). Both models may be closed before it. `isa`
 * as in facesig_session_create(). The person's name is the model's metadata "person". */
FACESIG_API facesig_status facesig_verifier_create(const facesig_model* model,
                                                   const facesig_model* base, const char* isa,
                                                   facesig_verifier** verifier,
                                                   facesig_error* error);

/* Closes it; NULL is allowed. */
FACESIG_API void facesig_verifier_close(facesig_verifier* verifier);

/* Side of the aligned face that it looks at, in pixels: 56; 0 for NULL. */
FACESIG_API int32_t facesig_verifier_size(const facesig_verifier* verifier);

/* Bytes of working memory that it holds. */
FACESIG_API size_t facesig_verifier_memory(const facesig_verifier* verifier);

/* Sets the face of a crop upright: face_size = size * size * 3 bytes, rows of R, G, B. `crop` as in
 * facesig_embed_crop(); one that shows nothing is refused as there (facesig_session_set_checks()).
 * All verifiers that go with the session's model can look at the result. */
FACESIG_API facesig_status facesig_align_crop(facesig_session* session, const uint8_t* crop,
                                              size_t crop_size, uint8_t* face, size_t face_size,
                                              facesig_error* error);

/* Whether an aligned face is the person's, by the threshold for a false-accept rate, which must be
 * one of the verifier's model (facesig_model_threshold()). */
FACESIG_API facesig_status facesig_verify_face(facesig_verifier* verifier, const uint8_t* face,
                                               size_t face_size, double rate,
                                               facesig_verdict* verdict, facesig_error* error);

/* What facesig_embed_crop() gives, of the crop that facesig_align_crop() saw last: its alignment is
 * not made again. FACESIG_ARGUMENT if the session has run since, or nothing was aligned. */
FACESIG_API facesig_status facesig_embed_aligned(facesig_session* session, const uint8_t* crop,
                                                 size_t crop_size, float* signature, size_t length,
                                                 facesig_error* error);

#ifdef __cplusplus
}
#endif

#endif /* FACESIG_VERIFIER_H */
