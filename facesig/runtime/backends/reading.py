"""The bytes of a foreign model file."""

from __future__ import annotations

import os
import stat

from facesig.errors import ModelHeaderError, ModelNotFoundError
from facesig.modelfile.digests import file_digest
from facesig.modelfile.layout import MAX_FILE_BYTES
from facesig.trust import PublicKey, check_signature


def read_file(path: str, key: PublicKey | None = None) -> bytes:
    """All bytes of a regular file, read once: what is checked is what runs.

    Args:
        path: the file.
        key: whose signature it must have.

    Raises:
        ModelSignatureError: a subclass says why it is not signed as is required.
        ModelNotFoundError: missing, not readable, or no regular file.
        ModelHeaderError: larger than any model file may be.
    """
    data = _read(path)
    if key is not None:
        check_signature(file_digest(data), path, key)
    return data


def _read(path: str) -> bytes:
    try:
        # Without O_NONBLOCK, opening a named pipe would wait for its writer.
        with open(os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK), "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise ModelNotFoundError(f"expected a regular file, got a special one ({path})")
            if about.st_size > MAX_FILE_BYTES:
                limit = MAX_FILE_BYTES
                raise ModelHeaderError(
                    f"expected at most {limit} bytes, got {about.st_size} ({path})"
                )
            return file.read()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = os.strerror(error.errno or 0) if isinstance(error, OSError) else str(error)
        raise ModelNotFoundError(
            f"expected a readable model file, got '{reason}' ({path})"
        ) from error
