#include "bindings/errors.h"

namespace facesig {

namespace {

const char* class_name(Cause cause) {
    switch (cause) {
        case Cause::model_not_found:
            return "ModelNotFoundError";
        case Cause::model_magic:
            return "ModelMagicError";
        case Cause::model_version:
            return "ModelVersionError";
        case Cause::model_truncated:
            return "ModelTruncatedError";
        case Cause::model_checksum:
            return "ModelChecksumError";
        case Cause::model_contents:
            return "ModelContentsError";
        case Cause::model_id:
            return "ModelIdError";
        case Cause::model_header:
            return "ModelHeaderError";
        case Cause::model_metadata:
            return "ModelMetadataError";
        case Cause::model_layer:
            return "ModelLayerError";
        case Cause::model_weight:
            return "ModelWeightError";
        case Cause::model_preprocessing:
            return "ModelPreprocessingError";
        case Cause::model_threshold:
            return "ModelThresholdError";
        case Cause::model_kind:
            return "ModelKindError";
        case Cause::model_unsigned:
            return "ModelUnsignedError";
        case Cause::model_signature:
            return "ModelSignatureFormatError";
        case Cause::model_signer:
            return "ModelSignerError";
        case Cause::model_altered:
            return "ModelAlteredError";
        case Cause::model_forged:
            return "ModelForgedError";
        case Cause::signing_key:
            return "SigningKeyError";
        case Cause::no_signatures:
            return "MissingExtraError";
        case Cause::input:
            return "ImageShapeError";
        case Cause::image_size:
            return "ImageSizeError";
        case Cause::image_format:
            return "ImageFormatError";
        case Cause::image_stride:
            return "ImageStrideError";
        case Cause::image_plane:
            return "ImagePlaneError";
        case Cause::face:
            return "FaceArgumentError";
        case Cause::content:
            return "NoContentError";
        case Cause::unsure:
            return "UnsureFaceError";
        case Cause::too_small:
            return "SmallFaceError";
        case Cause::option:
            return "OptionError";
        case Cause::signature:
            return "SignatureFormatError";
        case Cause::false_accept_rate:
            return "FalseAcceptRateError";
        case Cause::isa:
            return "IsaError";
        case Cause::cpu:
            return "CpuError";
        case Cause::memory:
            return "LowMemoryError";  // a MemoryError, too
        case Cause::ok:
            break;
    }
    return "FacesigError";
}

}  // namespace

void raise_error(const char* name, const std::string& message) {
    const pybind11::object type = pybind11::module_::import("facesig.errors").attr(name);
    // A path is whatever the file system holds, which need not be UTF-8.
    const auto text = pybind11::reinterpret_steal<pybind11::object>(PyUnicode_DecodeUTF8(
        message.data(), static_cast<Py_ssize_t>(message.size()), "surrogateescape"));
    PyErr_SetObject(type.ptr(), text.ptr());
    throw pybind11::error_already_set();
}

void raise_if_failed(const Status& status) {
    if (status.ok()) return;
    raise_error(class_name(status.cause()), status.message());
}

}  // namespace facesig
