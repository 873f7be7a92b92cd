"""The pictures under a folder, in an order that is the same everywhere."""

from __future__ import annotations

import os
import re
from pathlib import Path

from facesig.errors import DataError
from facesig.images.signs import SUFFIXES


def pictures(root: Path) -> list[str]:
    """Paths of all pictures under a folder, relative to it, with "/" between names.

    In natural order: 2.jpg before 10.jpg, as search results are numbered. Links to folders are
    not followed.

    Raises:
        DataError: the folder or a part of it cannot be read.
    """
    found = []

    def refuse(error: OSError) -> None:
        reason = f"{error.strerror} ({error.filename})"
        raise DataError(f"expected a folder to read, got {reason}") from error

    for folder, _, names in os.walk(root, onerror=refuse):
        below = Path(folder).relative_to(root)
        found += [
            (below / name).as_posix() for name in names if Path(name).suffix.lower() in SUFFIXES
        ]
    return sorted(found, key=natural)


def natural(text: str) -> tuple[tuple[tuple[str, int], ...], str]:
    """Sort key in which runs of digits count as numbers."""
    parts = re.findall(r"([^0-9]*)([0-9]*)", text)
    return tuple((letters, int(digits or -1)) for letters, digits in parts), text
