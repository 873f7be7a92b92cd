"""Faces in a folder: one sub-folder a person, unlabelled faces at the top."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.errors import DataError, UnreadableImageWarning
from facesig.extras import load
from facesig.images.listing import pictures
from facesig.images.signs import SUFFIXES
from facesig.training.data.columns import IDENTITY, IMAGE, NAME
from facesig.training.data.readable import read, told, unreadable
from facesig.training.data.source import BATCH_ROWS

if TYPE_CHECKING:
    import pyarrow as pa


def person(name: str) -> str:
    """Who a relative path says it is: its first folder, "" at the top level."""
    first, slash, _ = name.partition("/")
    return first if slash else ""


class FolderSource:
    """A folder of prepared crops, ``person/picture`` or ``picture``: image, identity and name.

    Pictures that cannot be read, are no crops, or whose names are not UTF-8 are no rows of it; an
    ``UnreadableImageWarning`` says how many, and which are the first.

    Args:
        root: the folder.
        cache: folder that keeps which pictures cannot be used; None checks them in every process.

    Raises:
        DataError: no pictures are there, or none that can be used.
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, root: Path, cache: Path | None = None) -> None:
        pyarrow = load("pyarrow", "face data")
        self._root = root
        found = pictures(root)
        if not found:
            raise DataError(f"expected pictures ({' '.join(SUFFIXES)}), got none ({root})")
        self.left_out = unreadable(root, found, self._key(found), cache)
        self._names = [name for name in found if name not in self.left_out]
        if not self._names:
            raise DataError(next(iter(self.left_out.values())))
        if self.left_out:
            said = told(self.left_out, len(found), root)
            warnings.warn(said, UnreadableImageWarning, stacklevel=2)
        text = pyarrow.string()
        self.schema: pa.Schema = pyarrow.schema(
            [(IMAGE, pyarrow.binary()), (IDENTITY, text), (NAME, text)]
        )

    @property
    def where(self) -> str:
        """The folder's path."""
        return str(self._root)

    @property
    def scope(self) -> str:
        """The folder: two of them may both have a person "0001"."""
        return self.where

    @property
    def fingerprint(self) -> str:
        """Names, sizes and times of change of all rows' pictures, hashed."""
        return self._key(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def tables(
        self, columns: Sequence[str] | None = None, rows: int = BATCH_ROWS
    ) -> Iterator[pa.Table]:
        """See ``Source.tables``.

        Raises:
            DataError: a picture cannot be read.
        """
        for start in range(0, len(self), rows):
            yield self._table(self._names[start : start + rows], columns)

    def _table(self, names: Sequence[str], columns: Sequence[str] | None) -> pa.Table:
        import pyarrow

        table: dict[str, Sequence[str | bytes]] = {
            IDENTITY: [person(name) for name in names],
            NAME: names,
        }
        if columns is None or IMAGE in columns:
            table[IMAGE] = [read(self._root, name) for name in names]
        present = [field for field in self.schema if columns is None or field.name in columns]
        return pyarrow.table(
            {field.name: table[field.name] for field in present},
            schema=pyarrow.schema(present),
        )

    def part(self, start: int, stop: int, columns: Sequence[str]) -> pa.Table:
        """See ``Source.part``.

        Raises:
            DataError: a picture cannot be read.
        """
        return self._table(self._names[start:stop], columns)

    def place(self, row: int) -> str:
        """The picture's path."""
        return str(self._root / self._names[row])

    def _key(self, names: Sequence[str]) -> str:
        key = hashlib.sha256()
        for name in names:
            try:
                status = (self._root / name).stat()
                word = f"{name}:{status.st_size}:{status.st_mtime_ns};"
            except OSError as error:  # a link to nowhere, or removed meanwhile
                word = f"{name}:{error.errno};"
            key.update(word.encode("utf-8", "surrogateescape"))
        return key.hexdigest()
