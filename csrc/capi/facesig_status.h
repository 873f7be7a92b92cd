/* facesig in C: what a call can come to. facesig.h includes it. */
#ifndef FACESIG_STATUS_H
#define FACESIG_STATUS_H

/* Numbers never change their meaning; new ones may be added. */
typedef enum facesig_status {
    FACESIG_OK = 0,
    FACESIG_ARGUMENT = 1,       /* a NULL pointer, or a buffer or index of the wrong size */
    FACESIG_MEMORY = 2,         /* there is not enough */
    FACESIG_CPU = 3,            /* the CPU lacks what the build needs; not returned so far */
    FACESIG_ISA = 4,            /* no such instruction set in this build or on this CPU */
    FACESIG_PATH = FACESIG_ISA, /* its old name, for a version */
    FACESIG_NO_SIGNATURES = 60, /* the build checks no signatures of model files */

    /* Models: what is wrong with a file. */
    FACESIG_MODEL_NOT_FOUND = 10,
    FACESIG_MODEL_MAGIC = 11, /* not a facesig model file */
    FACESIG_MODEL_VERSION = 12,
    FACESIG_MODEL_TRUNCATED = 13,
    FACESIG_MODEL_CHECKSUM = 14,
    FACESIG_MODEL_HEADER = 15,
    FACESIG_MODEL_METADATA = 16,
    FACESIG_MODEL_LAYER = 17,
    FACESIG_MODEL_WEIGHT = 18, /* also from embedding: weights so large that numbers overflow */
    FACESIG_MODEL_PREPROCESSING = 19,
    FACESIG_MODEL_THRESHOLD = 20,
    FACESIG_MODEL_KIND = 21,     /* an embedder is wanted, and this is a detector, or the like */
    FACESIG_MODEL_CONTENTS = 22, /* what it holds is not what it says it holds */
    FACESIG_MODEL_ID = 23,       /* its id is another model's */

    /* Models that must be signed (facesig_signed.h). */
    FACESIG_MODEL_UNSIGNED = 24,
    FACESIG_MODEL_SIGNATURE = 25, /* a malformed file of a signature */
    FACESIG_MODEL_SIGNER = 26,    /* signed by another key */
    FACESIG_MODEL_ALTERED = 27,   /* the signature is of other bytes */
    FACESIG_MODEL_FORGED = 28,    /* the signature is not the key's */
    FACESIG_SIGNING_KEY = 29,     /* no public key */

    /* Images and faces. */
    FACESIG_IMAGE = 30,             /* size, stride or format of an image */
    FACESIG_FACE = 31,              /* a box that is malformed, tiny, or more than half outside */
    FACESIG_SIGNATURE = 32,         /* not finite, or of a norm that is not 0.99 to 1.01 */
    FACESIG_FALSE_ACCEPT_RATE = 33, /* the model has no threshold for this rate */
    FACESIG_CONTENT = 34,           /* a crop that shows nothing: black, white, flat */
    FACESIG_UNSURE = 35,            /* the detector is not sure of the face */
    FACESIG_TOO_SMALL = 36,         /* a face smaller than the network can use */

    /* Galleries (facesig_gallery.h says what each means). */
    FACESIG_GALLERY_MISSING = 40,
    FACESIG_GALLERY_FORMAT = 41,
    FACESIG_GALLERY_VERSION = 42,
    FACESIG_GALLERY_MODEL = 43,
    FACESIG_GALLERY_KEY = 44,
    FACESIG_GALLERY_BUSY = 45,
    FACESIG_GALLERY_STORAGE = 46,
    FACESIG_GALLERY_LOG = 47,
    FACESIG_PERSON_NOT_FOUND = 48,
    FACESIG_PERSON_NAME = 49,
    FACESIG_PERSON_METADATA = 50,

    /* Verifiers. */
    FACESIG_VERIFIER_BASE = 51 /* it goes with another embedder */
} facesig_status;

#endif /* FACESIG_STATUS_H */
