"""Files in the zip archive behind a TFLite file's flatbuffer.

That is where TFLite's metadata keep a model's associated files. The runtimes' Python interfaces
show neither metadata nor files, but any reader of zip archives does.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from facesig.errors import ModelMetadataError
from facesig.modelfile.layout import MAX_METADATA_BYTES

_FAULTS = (
    zipfile.BadZipFile,  # no archive, or a damaged one
    KeyError,  # no such file in it
    NotImplementedError,  # compressed in a way that this Python does not know
    RuntimeError,  # encrypted
    zlib.error,
    OSError,
    ValueError,
    EOFError,
)


def associated_file(data: bytes, name: str, path: str) -> bytes:
    """The bytes of the associated file ``name``; ``path`` stands for the model in messages.

    Raises:
        ModelMetadataError: there is no archive or no such file in it, or it is damaged or large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            about = archive.getinfo(name)
            size = about.file_size
            found = archive.read(about) if size <= MAX_METADATA_BYTES else None
    except _FAULTS as error:
        raise ModelMetadataError(
            f"expected the associated file {name}, got: {error} ({path}, metadata)"
        ) from error
    if found is None:
        raise ModelMetadataError(
            f"expected at most {MAX_METADATA_BYTES} bytes, got {size} ({path}, {name})"
        )
    return found
