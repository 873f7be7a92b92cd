"""Every error that facesig raises: one class per cause, all under ``FacesigError``.

Messages follow one grammar: "expected X, got Y (where)". ``exit_code`` is what the command line
returns for the class; it is inherited, so every cause has one.
"""

from __future__ import annotations

from collections.abc import Sequence

from facesig.errors.base import FacesigError as FacesigError
from facesig.errors.galleries import GalleryBusyError as GalleryBusyError
from facesig.errors.galleries import GalleryDamagedError as GalleryDamagedError
from facesig.errors.galleries import GalleryEmptyError as GalleryEmptyError
from facesig.errors.galleries import GalleryError as GalleryError
from facesig.errors.galleries import GalleryForeignError as GalleryForeignError
from facesig.errors.galleries import GalleryFormatError as GalleryFormatError
from facesig.errors.galleries import GalleryFullError as GalleryFullError
from facesig.errors.galleries import GalleryKeyError as GalleryKeyError
from facesig.errors.galleries import GalleryKeyFileError as GalleryKeyFileError
from facesig.errors.galleries import GalleryKeyMissingError as GalleryKeyMissingError
from facesig.errors.galleries import GalleryKeyWrongError as GalleryKeyWrongError
from facesig.errors.galleries import GalleryLogError as GalleryLogError
from facesig.errors.galleries import GalleryMissingError as GalleryMissingError
from facesig.errors.galleries import GalleryModelError as GalleryModelError
from facesig.errors.galleries import GalleryReadOnlyError as GalleryReadOnlyError
from facesig.errors.galleries import GalleryStorageError as GalleryStorageError
from facesig.errors.galleries import GalleryTruncatedError as GalleryTruncatedError
from facesig.errors.galleries import GalleryVersionError as GalleryVersionError
from facesig.errors.galleries import PersonMetadataError as PersonMetadataError
from facesig.errors.galleries import PersonNameError as PersonNameError
from facesig.errors.galleries import PersonNotFoundError as PersonNotFoundError
from facesig.errors.galleries import VisitorNotFoundError as VisitorNotFoundError
from facesig.errors.memory import LowMemoryError as LowMemoryError
from facesig.errors.memory import memory_for as memory_for
from facesig.errors.memory import of_the_system as of_the_system
from facesig.errors.models import ModelAlteredError as ModelAlteredError
from facesig.errors.models import ModelChecksumError as ModelChecksumError
from facesig.errors.models import ModelContentsError as ModelContentsError
from facesig.errors.models import ModelError as ModelError
from facesig.errors.models import ModelForgedError as ModelForgedError
from facesig.errors.models import ModelHeaderError as ModelHeaderError
from facesig.errors.models import ModelIdError as ModelIdError
from facesig.errors.models import ModelKindError as ModelKindError
from facesig.errors.models import ModelLayerError as ModelLayerError
from facesig.errors.models import ModelMagicError as ModelMagicError
from facesig.errors.models import ModelMetadataError as ModelMetadataError
from facesig.errors.models import ModelNotFoundError as ModelNotFoundError
from facesig.errors.models import ModelPreprocessingError as ModelPreprocessingError
from facesig.errors.models import ModelSignatureError as ModelSignatureError
from facesig.errors.models import ModelSignatureFormatError as ModelSignatureFormatError
from facesig.errors.models import ModelSignerError as ModelSignerError
from facesig.errors.models import ModelThresholdError as ModelThresholdError
from facesig.errors.models import ModelTruncatedError as ModelTruncatedError
from facesig.errors.models import ModelUnsignedError as ModelUnsignedError
from facesig.errors.models import ModelVersionError as ModelVersionError
from facesig.errors.models import ModelWeightError as ModelWeightError
from facesig.errors.models import SigningKeyError as SigningKeyError
from facesig.errors.verifiers import VerifierBaseError as VerifierBaseError
from facesig.errors.verifiers import VerifierKitError as VerifierKitError


class ImageError(FacesigError):
    """An image cannot be used."""

    exit_code = 3


class ImageTypeError(ImageError):
    """The object is none of the accepted kinds of image."""


class ImageShapeError(ImageError):
    """The array has the wrong number of axes or channels, or an empty axis."""


class ImageDtypeError(ImageError):
    """The array's numbers are not uint8, or not a float in [0, 1]."""


class ImageValueError(ImageError):
    """A float image holds NaN, infinity or numbers outside [0, 1]."""


class ImageSizeError(ImageError):
    """The image is larger than the limit, or too small to hold a face."""


class ImageFormatError(ImageError):
    """A frame's pixel format, colour matrix or range is none that is known."""


class ImageStrideError(ImageError):
    """A frame's rows are shorter than its width needs."""


class ImagePlaneError(ImageError):
    """A frame has too few planes or bytes, or too many planes."""


class ImageFileError(ImageError):
    """The image file is missing, a directory, or cannot be read."""


class ImageDecodeError(ImageError):
    """The bytes are no picture, a truncated one, or of an unknown format."""


class TruncatedImageWarning(UserWarning):
    """A JPEG lacks its end mark; all its pixels are there, and were used."""


class UnreadableImageWarning(UserWarning):
    """Pictures of a folder cannot be used and were left out; the others were used."""


class FaceError(FacesigError):
    """The face to embed cannot be determined."""

    exit_code = 4


class NoFaceError(FaceError):
    """No face was found in the image."""


class FaceArgumentError(FaceError):
    """The ``face`` argument is neither a box nor five landmarks inside the image."""


class NoContentError(FaceError):
    """The crop of the face shows nothing: black, white, flat."""


class UnsureFaceError(FaceError):
    """The detector is not sure that this is a face."""


class SmallFaceError(FaceError):
    """The face is smaller than the network can use."""


class OptionError(FacesigError):
    """An option of a search or a pipeline is out of range."""


class DetectorFileError(ModelError):
    """An ONNX file is no YuNet, or one that cannot be converted."""


class BackendError(ModelError):
    """There is no such back end, or the model file is for another one."""


class SignatureError(FacesigError):
    """A signature cannot be used."""

    exit_code = 6


class SignatureFormatError(SignatureError):
    """The bytes or numbers are no signature."""


class SignatureModelError(SignatureError):
    """Two signatures come from different models and cannot be compared."""


class FalseAcceptRateError(FacesigError):
    """The false-accept rate is not one that the model has a threshold for."""

    exit_code = 6


class QualityError(FacesigError):
    """Photos are not good enough to enrol.

    Attributes:
        reasons: one sentence for each thing that is wrong.
    """

    exit_code = 11

    def __init__(self, reasons: Sequence[object]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("; ".join(str(reason) for reason in self.reasons))

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Pickled by the reasons."""
        return (type(self), (self.reasons,))


class RecordingError(ModelError):
    """A recording of a detector's integers does not go with the model or ONNX file beside it."""


class MissingExtraError(FacesigError):
    """A feature needs a package that is not installed."""

    exit_code = 7


class OutputError(FacesigError):
    """A result cannot be written to the file that the user named."""


class BusyFolderError(OutputError):
    """Another process writes its results to this folder."""


class CpuError(FacesigError):
    """The CPU lacks what the build needs."""

    exit_code = 8


class EngineError(FacesigError):
    """The compiled engine is missing, or was built for another Python or machine."""

    exit_code = 8


class PythonVersionError(FacesigError):
    """The verb needs a newer Python than the one that runs it."""

    exit_code = 8


class IsaError(FacesigError):
    """FACESIG_ISA names no known instruction set, or one that this CPU or build lacks."""

    exit_code = 8


PathError = IsaError
"""The old name of ``IsaError``, for a version."""


class ConsoleFileError(FacesigError):
    """The console's own file, with its password, cannot be used."""


class BenchError(FacesigError):
    """A program that the benchmark needs is missing, cannot be built, or failed."""

    exit_code = 8


class WorkerError(FacesigError):
    """Worker processes die whatever they do, or cannot be started."""


class SelftestError(FacesigError):
    """There is nothing for this build to be tested against, or it gives other numbers."""

    exit_code = 14


class SourceError(FacesigError):
    """A camera or a video cannot be opened, or gives frames that cannot be used."""

    exit_code = 15


class SourceLostError(SourceError):
    """A camera that worked is gone."""


class DataError(FacesigError):
    """Training or evaluation data are missing or malformed."""

    exit_code = 9


class ConfigError(FacesigError):
    """A configuration file has an unknown key or a value out of range."""

    exit_code = 9


class CheckpointError(FacesigError):
    """A training checkpoint is missing, damaged, or of another network."""

    exit_code = 9


class DivergenceError(FacesigError):
    """Training has left the finite numbers."""

    exit_code = 9
