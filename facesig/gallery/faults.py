"""What SQLite and the system say of a file, as facesig's errors: one class for each cause."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facesig.errors import (
    GalleryBusyError,
    GalleryDamagedError,
    GalleryEmptyError,
    GalleryError,
    GalleryForeignError,
    GalleryFullError,
    GalleryMissingError,
    GalleryReadOnlyError,
    GalleryStorageError,
    GalleryTruncatedError,
    LowMemoryError,
    memory_for,
)

MAGIC = b"SQLite format 3\0"
_HEADER = 100
_PAGES_AT = 28
_LEAST_PAGE = 512

_CAUSES: tuple[tuple[str, type[GalleryError], str], ...] = (
    ("locked", GalleryBusyError, "expected a free gallery"),
    ("busy", GalleryBusyError, "expected a free gallery"),
    ("is full", GalleryFullError, "expected room on the disk"),
    ("readonly", GalleryReadOnlyError, "expected a gallery that can be written to"),
    ("not a database", GalleryForeignError, "expected a gallery"),
    ("malformed", GalleryDamagedError, "expected a whole gallery"),
    ("no such", GalleryDamagedError, "expected a gallery's tables"),
    ("constraint", GalleryDamagedError, "expected rows that fit together"),
    ("unable to open", GalleryStorageError, "expected a file that can be opened"),
    ("disk I/O", GalleryStorageError, "expected a disk that works"),
    ("closed", GalleryError, "expected an open gallery"),
)
"""Words of SQLite's messages. Python has its codes from 3.11 on only."""


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Raise facesig's errors in place of sqlite3's."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        said = " ".join(str(error).split())
        for words, kind, expected in _CAUSES:
            if words in said:
                raise kind(f"{expected}, got: {said} ({path})") from error
        raise GalleryDamagedError(f"expected a gallery, got: {said} ({path})") from error
    except MemoryError as error:
        raise LowMemoryError(f"expected memory for a gallery, got none ({path})") from error
    except (UnicodeDecodeError, OverflowError) as error:
        raise GalleryDamagedError(f"expected a whole gallery, got: {error} ({path})") from error


def without_waiting(path: str, flags: int) -> int:
    """An opener for ``open`` that does not wait for a FIFO's writer."""
    return os.open(path, flags | os.O_NONBLOCK)


def look_at(path: str) -> bool:
    """Look at a file before SQLite does, which takes an empty one for an empty database.

    It is opened and closed: by POSIX that drops every lock that this process has on it, so no
    connection of this process may have it open.

    Returns:
        Whether it is shorter than its head says. While another process writes, that is no fault.

    Raises:
        GalleryMissingError: nothing is there.
        GalleryFormatError: a subclass of it, for what is no gallery.
        GalleryStorageError: it cannot be read.
    """
    try:
        with memory_for(path), open(path, "rb", opener=without_waiting) as file:
            found = os.fstat(file.fileno())
            head = file.read(_HEADER) if stat.S_ISREG(found.st_mode) else None
    except FileNotFoundError:
        raise GalleryMissingError(f"expected a gallery, got none ({path})") from None
    except IsADirectoryError:
        raise GalleryForeignError(f"expected a gallery, got a folder ({path})") from None
    except OSError as error:
        raise GalleryStorageError(f"expected a gallery, got {error.strerror} ({path})") from error
    if head is None:
        raise GalleryForeignError(f"expected a gallery, got no regular file ({path})")
    if found.st_size == 0:
        raise GalleryEmptyError(f"expected a gallery, got an empty file ({path})")
    if head[: len(MAGIC)] != MAGIC[: len(head)]:
        raise GalleryForeignError(f"expected a gallery, got another kind of file ({path})")
    if found.st_size < _LEAST_PAGE:
        raise truncated(path, found.st_size)
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[_PAGES_AT : _PAGES_AT + 4], "big")
    return found.st_size < pages * (65_536 if page == 1 else page)


def size_of(path: str) -> int:
    """Bytes of a file that was there a moment ago.

    Raises:
        GalleryMissingError: nothing is there any more.
        GalleryStorageError: it cannot be looked at.
    """
    try:
        return Path(path).stat().st_size
    except FileNotFoundError:
        raise GalleryMissingError(f"expected a gallery, got none ({path})") from None
    except OSError as error:
        raise GalleryStorageError(f"expected a gallery, got {error.strerror} ({path})") from error


def truncated(path: str, size: int) -> GalleryTruncatedError:
    """The error for a copy that was broken off."""
    return GalleryTruncatedError(
        f"expected a whole gallery, got its first {size} bytes: a copy broken off ({path})"
    )
