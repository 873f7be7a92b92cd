"""Adds a teacher's signatures to stored faces, in resumable parts."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.progress import Start, silent
from facesig.training.data import columns
from facesig.training.data.parts import Part, join_parts, make_parts
from facesig.training.data.rows import common_schema, open_input, stream
from facesig.training.data.source import Source, decode
from facesig.training.data.teach.model import Teacher, file_hash
from facesig.training.data.teach.preprocessing import Preprocessing
from facesig.training.data.teach.views import view

if TYPE_CHECKING:
    import pyarrow as pa

PART_ROWS = 1024
"""Faces of a part: what a kill can cost, half a minute for a teacher of 500M MACs."""

DTYPES = ("float16", "float32")


def teach(
    places: Sequence[Path],
    out: Path,
    model: Path,
    how: Preprocessing,
    dtype: str = "float16",
    threads: int = 2,
    start: Start = silent,
    *,
    scoped: bool = False,
) -> tuple[int, int]:
    """Write all rows of the sources, with the column ``teacher`` by the model, as ``out``.

    A column of that name which is there already is replaced.

    Args:
        places: parquet files, or one folder of crops; read only.
        out: parquet file.
        model: ONNX file.
        how: what the model wants to see.
        dtype: of the numbers stored; see ``DTYPES``. Half precision is off by 1e-3 of the
            vector's length at most.
        threads: for the model.
        start: gives where to report to.
        scoped: write the folder before its people's names: the file is read among others.

    Returns:
        faces written, numbers in a signature.

    Raises:
        DataError: the sources cannot be used, a face lacks landmarks that the alignment needs, or
            the model gives NaN or zeros for it.
        ModelError: the model cannot be used, or does not fit ``how``.
        OutputError: a file cannot be written.
    """
    sources = open_input(places, out)
    teacher = Teacher(model, how, threads)
    work = _Work(teacher, how, common_schema(sources, [columns.TEACHER]), dtype, scoped)
    settings = f"{sorted(asdict(how).items())}:{dtype}:{file_hash(model)}:{work.schema}"
    parts = [part for source in sources for part in work.parts(source, settings)]
    if not parts:
        raise DataError(f"expected at least one face, got none ({sources[0].where})")
    files = make_parts(out, parts, start("faces", sum(map(len, sources))))
    return join_parts(files, out), teacher.length


@dataclass(frozen=True)
class _Work:
    """What all parts share."""

    teacher: Teacher
    how: Preprocessing
    schema: pa.Schema
    dtype: str
    scoped: bool

    def parts(self, source: Source, settings: str) -> list[Part]:
        """Parts of a source, made in order, so that it is read once."""
        reader = _Reader(source, self.schema)
        made = []
        for first in range(0, len(source), PART_ROWS):
            word = f"{settings}:{source.fingerprint}:{first}"
            word += f":{source.scope}" if self.scoped and source.scope else ""
            key = hashlib.sha256(os.fsencode(word)).hexdigest()[:32]
            size = min(PART_ROWS, len(source) - first)
            made.append(Part(key, size, partial(self._make, reader, first)))
        return made

    def _make(self, reader: _Reader, first: int, done: Callable[[int], None]) -> pa.Table:
        import pyarrow

        table = reader.part(first)
        if self.scoped and reader.source.scope:
            table = _scoped(table, reader.source.scope)
        rows = [reader.source.place(first + i) for i in range(len(table))]
        landmarks = self._landmarks(table, first, reader.source)
        blobs = table[columns.IMAGE].to_pylist()
        values = np.empty((len(table), self.teacher.length), self.dtype)
        for i in range(0, len(table), _STEP):
            some = slice(i, i + _STEP)
            triples = zip(blobs[some], landmarks[some], rows[some], strict=True)
            views = [view(decode(blob, row), points, self.how) for blob, points, row in triples]
            values[some] = self.teacher.signatures(np.stack(views), rows[some])
            done(len(views))
        column = pyarrow.FixedSizeListArray.from_arrays(values.ravel(), self.teacher.length)
        return table.append_column(columns.TEACHER, column)

    def _landmarks(self, table: pa.Table, first: int, source: Source) -> NDArray[np.float32]:
        if self.how.alignment == "crop":
            return np.zeros((len(table), 5, 2), np.float32)
        if columns.LANDMARKS not in table.column_names:
            raise DataError(f"expected a column landmarks5 to align by, got none ({source.where})")
        points = columns.landmarks(table[columns.LANDMARKS], first, source.where)
        unknown = np.flatnonzero(np.isnan(points[:, 0, 0]))
        if len(unknown):
            place = source.place(first + int(unknown[0]))
            raise DataError(f"expected landmarks5 to align by, got null ({place})")
        return points


_STEP = 64
"""Faces decoded and shown to the teacher at a time."""


def _scoped(table: pa.Table, scope: str) -> pa.Table:
    """The rows with ``scope`` before each person's name."""
    import pyarrow

    if columns.IDENTITY not in table.column_names:
        return table
    readable = os.fsencode(scope).decode("utf-8", "backslashreplace")
    labels = columns.texts(table[columns.IDENTITY])
    told = pyarrow.array([f"{readable}/{label}" if label else label for label in labels])
    at = table.column_names.index(columns.IDENTITY)
    return table.set_column(at, table.schema.field(at), told)


class _Reader:
    """A source's rows by part; reading goes forward only, past parts that are there already."""

    def __init__(self, source: Source, schema: pa.Schema) -> None:
        self.source = source
        self._tables: Iterator[pa.Table] = _exact(stream(source, schema, PART_ROWS), PART_ROWS)
        self._next = 0

    def part(self, first: int) -> pa.Table:
        """The rows from ``first`` on, as many as a part has."""
        while self._next < first:
            next(self._tables)
            self._next += PART_ROWS
        self._next += PART_ROWS
        return next(self._tables)


def _exact(tables: Iterator[pa.Table], rows: int) -> Iterator[pa.Table]:
    """The same rows in tables of exactly so many, but for the last."""
    import pyarrow

    waiting: pa.Table | None = None
    for table in tables:
        waiting = table if waiting is None else pyarrow.concat_tables([waiting, table])
        while len(waiting) >= rows:
            yield waiting.slice(0, rows)
            waiting = waiting.slice(rows)
    if waiting is not None and len(waiting):
        yield waiting
