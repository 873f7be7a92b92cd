// Whether the buffers that a caller passes are those that a model needs.
#pragma once

#include "capi/facesig.h"
#include "capi/report.h"
#include "model/model.h"

namespace facesig {

inline size_t crop_bytes(const Model& model) {
    return model.shapes.image.elements();
}

inline facesig_status check_size(size_t expected, size_t got, const char* unit, const char* where,
                                 facesig_error* error) {
    if (expected == got) return FACESIG_OK;
    return fail(error, FACESIG_ARGUMENT, "expected %zu %s, got %zu (%s)", expected, unit, got,
                where);
}

inline facesig_status check_crop(const Model& model, const uint8_t* crop, size_t size,
                                 facesig_error* error) {
    if (crop == nullptr) return fail_null(error, "crop");
    return check_size(crop_bytes(model), size, "bytes", "crop", error);
}

inline facesig_status check_signature(const Model& model, const float* signature, size_t length,
                                      facesig_error* error) {
    if (signature == nullptr) return fail_null(error, "signature");
    return check_size(static_cast<size_t>(model.signature_length()), length, "numbers", "signature",
                      error);
}

}  // namespace facesig
