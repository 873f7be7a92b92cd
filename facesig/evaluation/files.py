"""Writing results: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from facesig.errors import OutputError


def write_whole(path: Path, data: bytes) -> None:
    """Write a file through a temporary in the same folder, which is then renamed.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with open(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                os.fchmod(file.fileno(), 0o644)  # mkstemp's files are for their owner only
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink()
            raise
    except OSError as error:
        raise OutputError(f"expected a file to write, got {error.strerror} ({path})") from error
