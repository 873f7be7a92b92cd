"""Errors of model files, of their signatures and of the keys for those."""

from __future__ import annotations

from facesig.errors.base import FacesigError


class ModelError(FacesigError):
    """A model file cannot be used."""

    exit_code = 5


class ModelNotFoundError(ModelError):
    """The model file is missing or cannot be read."""


class ModelMagicError(ModelError):
    """The file does not start as a facesig model file does."""


class ModelVersionError(ModelError):
    """The file's format version is not one that this library reads."""


class ModelTruncatedError(ModelError):
    """The file is shorter or longer than it says of itself."""


class ModelChecksumError(ModelError):
    """The contents do not match the file's checksum."""


class ModelContentsError(ModelError):
    """Weights, layers, profile or name are not those that the file's digest of them names."""


class ModelIdError(ModelError):
    """The model id is not the one that follows from the layers and weights."""


class ModelHeaderError(ModelError):
    """A header field is out of range or a reserved one is not zero."""


class ModelMetadataError(ModelError):
    """The metadata block is malformed, repeats a key, or holds no UTF-8 text."""


class ModelLayerError(ModelError):
    """A layer record is malformed: unknown operation, attribute, input or shape."""


class ModelWeightError(ModelError):
    """A weight block lies outside the file, overlaps, is misaligned, or holds NaN or infinity."""


class ModelPreprocessingError(ModelError):
    """The stated preprocessing is one that this library does not apply."""


class ModelThresholdError(ModelError):
    """A threshold is out of range, or the table is not in order."""


class ModelKindError(ModelError):
    """The model is of another kind than is needed: an embedder, a detector, a verifier."""


class ModelSignatureError(ModelError):
    """A model file is not signed as is required; a subclass says why not."""

    exit_code = 13


class ModelUnsignedError(ModelSignatureError):
    """A model file has no signature, or was opened without one being checked."""


class ModelSignatureFormatError(ModelSignatureError):
    """The file of a model's signature is malformed."""


class ModelSignerError(ModelSignatureError):
    """A model was signed by another key than the one that is required."""


class ModelAlteredError(ModelSignatureError):
    """A model file is not the one that was signed."""


class ModelForgedError(ModelSignatureError):
    """A model's signature was not made by the key that it names."""


class SigningKeyError(FacesigError):
    """A key for signatures of models is missing, malformed, or open to others."""

    exit_code = 13
