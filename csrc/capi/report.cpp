#include "capi/report.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

namespace facesig {

namespace {

facesig_status status_of(Cause cause) {
    switch (cause) {
        case Cause::ok:
            return FACESIG_OK;
        case Cause::model_not_found:
            return FACESIG_MODEL_NOT_FOUND;
        case Cause::model_magic:
            return FACESIG_MODEL_MAGIC;
        case Cause::model_version:
            return FACESIG_MODEL_VERSION;
        case Cause::model_truncated:
            return FACESIG_MODEL_TRUNCATED;
        case Cause::model_checksum:
            return FACESIG_MODEL_CHECKSUM;
        case Cause::model_contents:
            return FACESIG_MODEL_CONTENTS;
        case Cause::model_id:
            return FACESIG_MODEL_ID;
        case Cause::model_header:
            return FACESIG_MODEL_HEADER;
        case Cause::model_metadata:
            return FACESIG_MODEL_METADATA;
        case Cause::model_layer:
            return FACESIG_MODEL_LAYER;
        case Cause::model_weight:
            return FACESIG_MODEL_WEIGHT;
        case Cause::model_preprocessing:
            return FACESIG_MODEL_PREPROCESSING;
        case Cause::model_threshold:
            return FACESIG_MODEL_THRESHOLD;
        case Cause::model_kind:
            return FACESIG_MODEL_KIND;
        case Cause::model_unsigned:
            return FACESIG_MODEL_UNSIGNED;
        case Cause::model_signature:
            return FACESIG_MODEL_SIGNATURE;
        case Cause::model_signer:
            return FACESIG_MODEL_SIGNER;
        case Cause::model_altered:
            return FACESIG_MODEL_ALTERED;
        case Cause::model_forged:
            return FACESIG_MODEL_FORGED;
        case Cause::signing_key:
            return FACESIG_SIGNING_KEY;
        case Cause::no_signatures:
            return FACESIG_NO_SIGNATURES;
        case Cause::input:
            return FACESIG_ARGUMENT;
        case Cause::image_size:
        case Cause::image_format:
        case Cause::image_stride:
            return FACESIG_IMAGE;
        case Cause::image_plane:
            return FACESIG_ARGUMENT;
        case Cause::face:
            return FACESIG_FACE;
        case Cause::content:
            return FACESIG_CONTENT;
        case Cause::unsure:
            return FACESIG_UNSURE;
        case Cause::too_small:
            return FACESIG_TOO_SMALL;
        case Cause::option:
            return FACESIG_ARGUMENT;
        case Cause::signature:
            return FACESIG_SIGNATURE;
        case Cause::false_accept_rate:
            return FACESIG_FALSE_ACCEPT_RATE;
        case Cause::isa:
            return FACESIG_ISA;
        case Cause::cpu:
            return FACESIG_CPU;
        case Cause::memory:
            return FACESIG_MEMORY;
    }
    return FACESIG_ARGUMENT;
}

}  // namespace

facesig_status fail(facesig_error* error, facesig_status status, const char* pattern,
                    ...) noexcept {
    if (error == nullptr) return status;
    error->status = status;
    std::va_list arguments;
    va_start(arguments, pattern);
    const int length = std::vsnprintf(error->message, sizeof(error->message), pattern, arguments);
    va_end(arguments);
    constexpr char kCut[] = "...";
    if (length >= static_cast<int>(sizeof(error->message))) {
        std::memcpy(error->message + sizeof(error->message) - sizeof(kCut), kCut, sizeof(kCut));
    }
    return status;
}

facesig_status succeed(facesig_error* error) noexcept {
    return fail(error, FACESIG_OK, "%s", "");
}

facesig_status report(const Status& status, facesig_error* error) noexcept {
    return fail(error, status_of(status.cause()), "%s", status.message().c_str());
}

facesig_status fail_null(facesig_error* error, const char* name) noexcept {
    return fail(error, FACESIG_ARGUMENT, "expected a pointer, got NULL (%s)", name);
}

}  // namespace facesig

extern "C" const char* facesig_version(void) {
    return FACESIG_VERSION;
}

extern "C" const char* facesig_status_text(facesig_status status) {
    switch (status) {
        case FACESIG_OK:
            return "success";
        case FACESIG_ARGUMENT:
            return "an argument is NULL or has the wrong size";
        case FACESIG_MEMORY:
            return "memory has run out";
        case FACESIG_CPU:
            return "the CPU lacks what the build needs";
        case FACESIG_ISA:
            return "no such instruction set in this build or on this CPU";
        case FACESIG_MODEL_NOT_FOUND:
            return "the model file is missing or cannot be read";
        case FACESIG_MODEL_MAGIC:
            return "the file is no facesig model";
        case FACESIG_MODEL_VERSION:
            return "the model file's version is one that this library does not read";
        case FACESIG_MODEL_TRUNCATED:
            return "the model file is shorter or longer than it says";
        case FACESIG_MODEL_CHECKSUM:
            return "the model file is damaged";
        case FACESIG_MODEL_HEADER:
            return "the model file's header is malformed";
        case FACESIG_MODEL_METADATA:
            return "the model file's metadata are malformed";
        case FACESIG_MODEL_LAYER:
            return "a layer of the model is malformed";
        case FACESIG_MODEL_WEIGHT:
            return "weights of the model are malformed or far too large";
        case FACESIG_MODEL_PREPROCESSING:
            return "the model wants a preprocessing that this library does not do";
        case FACESIG_MODEL_THRESHOLD:
            return "the model's table of thresholds is malformed";
        case FACESIG_MODEL_KIND:
            return "the model is of another kind: an embedder, a detector, a verifier";
        case FACESIG_MODEL_CONTENTS:
            return "weights, layers or thresholds are not those that the file names";
        case FACESIG_MODEL_ID:
            return "the model id is not that of the weights";
        case FACESIG_MODEL_UNSIGNED:
            return "the model file has no signature";
        case FACESIG_MODEL_SIGNATURE:
            return "the file of the model's signature is malformed";
        case FACESIG_MODEL_SIGNER:
            return "somebody else signed the model";
        case FACESIG_MODEL_ALTERED:
            return "the model file is not the one that was signed";
        case FACESIG_MODEL_FORGED:
            return "the model's signature was not made by its key";
        case FACESIG_SIGNING_KEY:
            return "the bytes are no public key";
        case FACESIG_NO_SIGNATURES:
            return "this build checks no signatures";
        case FACESIG_IMAGE:
            return "the image's size, stride or format cannot be used";
        case FACESIG_FACE:
            return "the face's box is malformed, tiny, or more than half outside the image";
        case FACESIG_SIGNATURE:
            return "the numbers are no signature";
        case FACESIG_FALSE_ACCEPT_RATE:
            return "the model has no threshold for this false-accept rate";
        case FACESIG_UNSURE:
            return "the detector is not sure that this is a face";
        case FACESIG_TOO_SMALL:
            return "the face is smaller than the network can use";
        case FACESIG_CONTENT:
            return "the crop shows nothing: black, white, flat";
        case FACESIG_GALLERY_MISSING:
            return "there is no gallery";
        case FACESIG_GALLERY_FORMAT:
            return "the file is no gallery, or not a whole one";
        case FACESIG_GALLERY_VERSION:
            return "a newer library wrote the gallery";
        case FACESIG_GALLERY_MODEL:
            return "the gallery is bound to another model, or nothing has thresholds";
        case FACESIG_GALLERY_KEY:
            return "the gallery's key is missing, wrong, or not kept secret";
        case FACESIG_GALLERY_BUSY:
            return "another process is writing to the gallery";
        case FACESIG_GALLERY_STORAGE:
            return "the disk is full, read-only or broken";
        case FACESIG_GALLERY_LOG:
            return "the gallery's log was changed or cut off";
        case FACESIG_PERSON_NOT_FOUND:
            return "nobody is called so";
        case FACESIG_PERSON_NAME:
            return "the name cannot be stored, or is somebody else's";
        case FACESIG_PERSON_METADATA:
            return "the metadata are no JSON object, or too large";
        case FACESIG_VERIFIER_BASE:
            return "the verifier goes with another embedder";
    }
    return "unknown status";
}
