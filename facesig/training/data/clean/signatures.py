"""Signatures to clean by: of a facesig model, or those that the data hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from facesig.cores import workers_of
from facesig.errors import DataError
from facesig.runtime.embedder import Embedder
from facesig.training.data.columns import IMAGE, TEACHER
from facesig.training.data.load import read_facts
from facesig.training.data.source import Source, decode
from facesig.training.geometry import INPUT, MARGIN


def stored_signatures(source: Source) -> NDArray[np.float32]:
    """The column ``teacher``, (n, d) of unit norm.

    Raises:
        DataError: there is none, or it is null somewhere.
    """
    teacher = read_facts(source, [TEACHER]).teacher
    if teacher is None:
        raise DataError(f"expected a column teacher, got none ({source.where})")
    unknown = np.flatnonzero(np.isnan(teacher[:, 0]))
    if len(unknown):
        place = source.place(int(unknown[0]))
        raise DataError(f"expected a teacher's signature of every face, got null ({place})")
    return teacher


def model_signatures(
    source: Source, embedder: Embedder, workers: int, done: Callable[[int], None]
) -> NDArray[np.float32]:
    """Signatures of the crops by a facesig model, (n, 128) of unit norm.

    Raises:
        DataError: an image is damaged or of another size.
    """
    values = np.empty((len(source), 128), np.float32)

    def one(blob: bytes, place: str) -> NDArray[np.float32]:
        inner = slice(MARGIN, MARGIN + INPUT)
        crop = np.ascontiguousarray(decode(blob, place)[inner, inner])
        return embedder.embed_crop(crop).values

    with ThreadPoolExecutor(workers_of(workers)) as pool:
        for first, blobs in _blobs(source):
            places = [source.place(first + i) for i in range(len(blobs))]
            for i, signature in enumerate(pool.map(one, blobs, places)):
                values[first + i] = signature
                done(1)
    return values


def _blobs(source: Source) -> Iterator[tuple[int, list[bytes]]]:
    first = 0
    for table in source.tables([IMAGE]):
        yield first, table[IMAGE].to_pylist()
        first += len(table)
