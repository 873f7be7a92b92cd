"""Errors of galleries; they are imported from ``facesig.errors``, as all are."""

from __future__ import annotations

from facesig.errors.base import FacesigError


class GalleryError(FacesigError):
    """A gallery cannot be used, or not for this."""

    exit_code = 12


class GalleryMissingError(GalleryError):
    """There is no gallery under this name."""


class GalleryFormatError(GalleryError):
    """The file is no gallery, or not a whole one."""


class GalleryEmptyError(GalleryFormatError):
    """The file holds no byte."""


class GalleryForeignError(GalleryFormatError):
    """The file is something else than a gallery."""


class GalleryTruncatedError(GalleryFormatError):
    """The file is shorter than it says of itself, as a copy that was broken off."""


class GalleryDamagedError(GalleryFormatError):
    """The file's pages do not fit together, or a sealed value is not what was sealed there."""


class GalleryVersionError(GalleryError):
    """The gallery was written by a newer facesig, or wants a newer SQLite."""


class GalleryModelError(GalleryError):
    """The gallery's signatures are of another model."""


class GalleryKeyError(GalleryError):
    """The gallery's key cannot be had, or is none."""


class GalleryKeyMissingError(GalleryKeyError):
    """The gallery is sealed and no key was given, or the key file is missing."""


class GalleryKeyWrongError(GalleryKeyError):
    """The key, passphrase or callback is another gallery's, or of another kind."""


class GalleryKeyFileError(GalleryKeyError):
    """The key file can be read by others, is another user's, or holds no key."""


class GalleryBusyError(GalleryError):
    """Another process has been writing to the gallery for too long."""


class GalleryStorageError(GalleryError):
    """The disk does not do as it should."""


class GalleryFullError(GalleryStorageError):
    """The disk is full; nothing was changed."""


class GalleryReadOnlyError(GalleryStorageError):
    """The file or its disk cannot be written to."""


class GalleryLogError(GalleryError):
    """The log's chain is broken: rows were changed, removed, or put in another order."""


class PersonNotFoundError(GalleryError):
    """Nobody of this name is enrolled."""


class VisitorNotFoundError(GalleryError):
    """No unknown visitor has this number."""


class PersonNameError(GalleryError):
    """A name is none that can be enrolled, or is taken."""


class PersonMetadataError(GalleryError):
    """Metadata are no JSON object, or too large."""
