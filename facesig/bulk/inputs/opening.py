"""Which input a path means."""

from __future__ import annotations

from pathlib import Path

from facesig.bulk.inputs import tables, video
from facesig.bulk.inputs.base import Input
from facesig.bulk.inputs.folder import open_folder, open_list
from facesig.errors import DataError

LISTS = (".txt", ".lst", ".list")


def open_input(path: Path, column: str | None = None, every: int = 1) -> Input:
    """The input that a path means.

    Args:
        path: a folder of pictures, or of tables if it has any right in it; a table; a list of
            paths; a video.
        column: of a table, which holds the pictures.
        every: of a video, take every so many-th frame.

    Raises:
        DataError: it is none of these, or cannot be read.
        OptionError: ``every`` is below 1.
        MissingExtraError: a package that reads it is missing.
    """
    if path.is_dir():
        if tables.tables_in(path):
            return tables.open_tables(path, column)
        return open_folder(path)
    if not path.is_file():
        raise DataError(f"expected a folder, a list, a table or a video, got none ({path})")
    suffix = path.suffix.lower()
    if suffix in tables.SUFFIXES:
        return tables.open_tables(path, column)
    if suffix in video.SUFFIXES:
        return video.Video(path, every)
    if suffix in LISTS:
        return open_list(path)
    known = " ".join((*tables.SUFFIXES, *LISTS, *video.SUFFIXES))
    raise DataError(f"expected a folder or a file of {known}, got {suffix or 'no suffix'} ({path})")
