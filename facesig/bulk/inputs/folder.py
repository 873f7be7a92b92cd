"""Picture files: all under a folder, or those that a text file lists."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from facesig.bulk.items import Item, storable
from facesig.errors import DataError
from facesig.images.listing import natural
from facesig.images.signs import SUFFIXES


class Files:
    """Paths of picture files; the names are what they are called in the data set."""

    def __init__(self, kind: str, root: Path, names: Sequence[str]) -> None:
        self.kind = kind
        self._root = root
        self._names = names
        self.total: int | None = len(names)

    @property
    def fingerprint(self) -> str:
        """Of names, sizes and times of change."""
        key = hashlib.sha256()
        for name in self._names:
            try:
                status = (self._root / name).stat()
                word = f"{name}:{status.st_size}:{status.st_mtime_ns};"
            except (OSError, ValueError) as error:  # none, or a NUL in its name
                word = f"{name}:{type(error).__name__};"
            key.update(word.encode("utf-8", "surrogateescape"))
        return key.hexdigest()

    def items(self, first: int, last: int | None) -> Iterator[Item]:
        """See ``Input``; nothing is read here."""
        for name in self._names[first:last]:
            yield Item(storable(name), str(self._root / name))


def open_folder(root: Path) -> Files:
    """All pictures under a folder, folder by folder, each in natural order, files first.

    Links to folders are not followed.

    Raises:
        DataError: the folder or a part of it cannot be read, or holds no pictures.
    """
    names = list(_walk(root))
    if not names:
        raise DataError(f"expected pictures ({' '.join(SUFFIXES)}), got none ({root})")
    return Files("folder", root, names)


def open_list(path: Path) -> Files:
    """Pictures listed in a text file, one path a line, relative to the file's folder.

    Raises:
        DataError: it cannot be read, or lists none.
    """
    try:
        lines = path.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError as error:
        raise DataError(f"expected a list to read, got {error.strerror} ({path})") from error
    names = [line for line in lines if line.strip()]
    if not names:
        raise DataError(f"expected paths of pictures, one a line, got none ({path})")
    return Files("list", path.parent, names)


def _walk(root: Path) -> Iterator[str]:
    def refuse(error: OSError) -> None:
        reason = f"{error.strerror} ({error.filename})"
        raise DataError(f"expected a folder to read, got {reason}") from error

    for folder, folders, files in os.walk(root, onerror=refuse):
        folders.sort(key=natural)
        below = os.path.relpath(folder, root)
        for name in sorted(files, key=natural):
            if Path(name).suffix.lower() in SUFFIXES:
                yield name if below == "." else f"{below}/{name}"
