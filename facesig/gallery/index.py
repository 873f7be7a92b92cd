"""The search: which of many unit vectors are nearest to one.

``NumpyIndex`` is the definition: every cosine in float64. The engine's index scans int8 and gives
the same order and scores (csrc/search); it is taken where the engine is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.gallery.renewal import LENGTH, Vectors

Found = tuple[NDArray[np.int64], NDArray[np.float64]]


class Index(Protocol):
    """Vectors by id, which can be added, removed and searched."""

    def add(self, ids: NDArray[np.int64], values: Vectors) -> None:
        """Add (n,) new ids and their (n, 128) float32 vectors of unit norm."""

    def remove(self, ids: NDArray[np.int64]) -> None:
        """Remove (n,) ids."""

    def search(self, query: Vectors, k: int) -> Found:
        """The at most ``k`` nearest to (128,) float32: ids and cosines, the nearest first.

        Of equal ones the lower id comes first.
        """


class NumpyIndex:
    """All products with all vectors, in float64."""

    def __init__(self) -> None:
        self._ids = np.zeros(0, dtype=np.int64)
        self._values = np.zeros((0, LENGTH), dtype=np.float32)

    def add(self, ids: NDArray[np.int64], values: Vectors) -> None:
        self._ids = np.concatenate([self._ids, np.asarray(ids, dtype=np.int64)])
        self._values = np.concatenate([self._values, np.asarray(values, dtype=np.float32)])

    def remove(self, ids: NDArray[np.int64]) -> None:
        kept = ~np.isin(self._ids, ids)
        self._ids, self._values = self._ids[kept], self._values[kept]

    def search(self, query: Vectors, k: int) -> Found:
        scores = self._values.astype(np.float64) @ np.asarray(query).astype(np.float64)
        order = np.lexsort((self._ids, -scores))[:k]
        return self._ids[order], scores[order]


def new_index() -> Index:
    """An empty index: the engine's, or numpy's where the engine is missing or older."""
    try:
        native = import_module("facesig.runtime.native")
    except Exception:  # no engine: galleries of signatures work without it
        return NumpyIndex()
    kind = getattr(native, "SearchIndex", None)
    return NumpyIndex() if kind is None else _made(kind)


def _made(kind: type[Index]) -> Index:
    return kind()


def ids_of(numbers: Sequence[int]) -> NDArray[np.int64]:
    """Ids as an array."""
    return np.array(numbers, dtype=np.int64)
