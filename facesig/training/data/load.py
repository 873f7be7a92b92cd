"""Sources -> one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.training.data import columns
from facesig.training.data.checked import cache_key, require_pictures
from facesig.training.data.decoded import decoded
from facesig.training.data.parquet import ParquetSource
from facesig.training.data.places import open_sources
from facesig.training.data.selected import select
from facesig.training.data.source import Source
from facesig.training.data.stream import StreamedPictures
from facesig.training.data.table import FaceTable

if TYPE_CHECKING:
    import pyarrow as pa

FACT_ROWS = 16_384
"""Rows read at a time where the images are not."""


@dataclass(frozen=True)
class Facts:
    """What a source says of its n faces; None for a column that it does not have.

    Attributes:
        labels: identity of each, "" where unknown.
        names: name of each, "" where unknown.
        landmarks: (n, 5, 2), rows of NaN where unknown.
        teacher: (n, d) of unit norm, rows of NaN where unknown.
    """

    labels: list[str] | None
    names: list[str] | None
    landmarks: NDArray[np.float32] | None
    teacher: NDArray[np.float32] | None


def load_faces(
    places: Sequence[Path], cache: Path, data_sets: Sequence[str] = (), *, streamed: bool = False
) -> FaceTable:
    """The faces that paths name (see ``open_sources``), images decoded on first use.

    Args:
        places: files and folders.
        cache: folder for decoded images.
        data_sets: take these alone (column ``source``); all, if none is named.
        streamed: decode images where they are asked for, and keep none; each is looked at once, at
            the first start.

    Raises:
        DataError: a path names no usable data, or none of a data set; the message says where and
            what is wrong.
        MissingExtraError: pyarrow is not installed.
        OutputError: the cache cannot be written.
    """
    return make_table(select(open_sources(places, cache), data_sets), cache, streamed=streamed)


def load_parquet(files: Sequence[Path], cache: Path) -> FaceTable:
    """The faces of parquet files; see ``load_faces``."""
    if not files:
        raise DataError("expected at least one parquet file, got none")
    return make_table([ParquetSource(file) for file in files], cache)


def make_table(sources: Sequence[Source], cache: Path, *, streamed: bool = False) -> FaceTable:
    """One table of all faces, in order; raises ``DataError`` if one of their pictures is wrong."""
    counts = [len(source) for source in sources]
    if not sum(counts):
        where = ", ".join(source.where for source in sources)
        raise DataError(f"expected at least one face, got none ({where})")
    if streamed:
        require_pictures(sources, cache)
    facts = [read_facts(source) for source in sources]
    teacher = _joined([fact.teacher for fact in facts], counts, sources)
    landmarks = _joined([fact.landmarks for fact in facts], counts, sources)
    named = any(fact.names for fact in facts)
    names = [
        name
        for fact, count in zip(facts, counts, strict=True)
        for name in fact.names or [""] * count
    ]
    return FaceTable(
        images=StreamedPictures(sources) if streamed else decoded(sources, cache),
        landmarks=_unknown((sum(counts), 5, 2)) if landmarks is None else landmarks,
        teacher=teacher,
        identity=number_identities(sources, [fact.labels for fact in facts]),
        names=names if named else None,
        key=cache_key(sources),
    )


def read_facts(source: Source, wanted: Sequence[str] = columns.FACTS) -> Facts:
    """Everything but the images, or the wanted columns of it.

    Raises:
        DataError: an entry is malformed.
    """
    present = [name for name in wanted if name in source.schema.names]
    labels: list[str] = []
    names: list[str] = []
    landmarks: list[NDArray[np.float32]] = []
    teacher: list[NDArray[np.float32] | None] = []
    counts: list[int] = []
    for first, table in _numbered(source.tables(present, FACT_ROWS)):
        counts.append(len(table))
        if columns.IDENTITY in present:
            labels += columns.texts(table[columns.IDENTITY])
        if columns.NAME in present:
            names += columns.texts(table[columns.NAME])
        if columns.LANDMARKS in present:
            landmarks.append(columns.landmarks(table[columns.LANDMARKS], first, source.where))
        if columns.TEACHER in present:
            teacher.append(columns.teacher(table[columns.TEACHER], first, source.where))
    return Facts(
        labels if columns.IDENTITY in present else None,
        names if columns.NAME in present else None,
        np.concatenate(landmarks) if landmarks else None,
        _joined(teacher, counts, [source] * len(counts)) if teacher else None,
    )


def number_identities(
    sources: Sequence[Source], labels: Sequence[list[str] | None]
) -> NDArray[np.int64]:
    """Persons of all sources numbered from 0 in the order of their labels, -1 where unknown."""
    keys: list[tuple[str, str] | None] = []
    for source, own in zip(sources, labels, strict=True):
        own = [""] * len(source) if own is None else own
        keys += [(source.scope, label) if label else None for label in own]
    order = {key: i for i, key in enumerate(sorted({key for key in keys if key is not None}))}
    return np.array([-1 if key is None else order[key] for key in keys], np.int64)


def _joined(
    parts: Sequence[NDArray[np.float32] | None], counts: Sequence[int], sources: Sequence[Source]
) -> NDArray[np.float32] | None:
    """Parts one after the other, NaN for those that are None; None if all are.

    Raises:
        DataError: two parts have vectors of unequal length.
    """
    shape, origin = None, ""
    for part, source in zip(parts, sources, strict=True):
        if part is None:
            continue
        if shape is not None and part.shape[1:] != shape:
            raise DataError(
                f"expected teacher signatures of {shape[0]} numbers as in {origin}, "
                f"got {part.shape[1]} ({source.where})"
            )
        shape, origin = part.shape[1:], source.where
    if shape is None:
        return None
    return np.concatenate(
        [
            _unknown((count, *shape)) if part is None else part
            for part, count in zip(parts, counts, strict=True)
        ]
    )


def _unknown(shape: tuple[int, ...]) -> NDArray[np.float32]:
    return np.full(shape, np.nan, np.float32)


def _numbered(tables: Iterator[pa.Table]) -> Iterator[tuple[int, pa.Table]]:
    """Each table with the number of its first row."""
    first = 0
    for table in tables:
        yield first, table
        first += len(table)
