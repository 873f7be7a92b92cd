"""A connection of SQLite with this project's settings, and which file it is of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from facesig.errors import GalleryVersionError
from facesig.gallery import schema

if TYPE_CHECKING:
    import sqlite3

Inode = tuple[int, int]


def inode(path: str) -> Inode | None:
    """Device and number of a file; None where none can be found."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def connected(path: str, journal: str = "DELETE") -> sqlite3.Connection:
    """A connection to a file that is there."""
    import sqlite3

    name = f"file:{quote(os.fsencode(path))}?mode=rw"
    connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for words in schema.CONNECTION:
            connection.execute(words)
        connection.execute("PRAGMA page_size = 4096")
        connection.execute(f"PRAGMA journal_mode = {journal}")
    except BaseException:
        connection.close()
        raise
    return connection


def require_sqlite() -> None:
    """``GalleryVersionError`` for a SQLite that is too old."""
    import sqlite3

    if sqlite3.sqlite_version_info < schema.LEAST_SQLITE:
        least = ".".join(map(str, schema.LEAST_SQLITE))
        raise GalleryVersionError(
            f"expected SQLite {least} or newer, got {sqlite3.sqlite_version} (Python's sqlite3)"
        )
