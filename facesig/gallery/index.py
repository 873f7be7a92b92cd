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
FoundGroups = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]


class Index(Protocol):
    """Vectors by id, each of a group, which can be added, removed and searched."""

    def add(
        self, ids: NDArray[np.int64], values: Vectors, groups: NDArray[np.int64] | None = None
    ) -> None:
        """Add (n,) new ids and their (n, 128) float32 vectors of unit norm.

        ``groups`` (n,) says whose they are; None makes each its own.
        """

    def remove(self, ids: NDArray[np.int64]) -> None:
        """Remove (n,) ids."""

    def search(self, query: Vectors, k: int) -> Found:
        """The at most ``k`` nearest to (128,) float32: ids and cosines, the nearest first.

        Of equal ones the lower id comes first.
        """

    def search_groups(self, query: Vectors, k: int) -> FoundGroups:
        """The at most ``k`` nearest groups: groups, and the id and cosine of the best of each."""


class NumpyIndex:
    """All products with all vectors, in float64."""

    def __init__(self) -> None:
        self._ids = np.zeros(0, dtype=np.int64)
        self._groups = np.zeros(0, dtype=np.int64)
        self._values = np.zeros((0, LENGTH), dtype=np.float32)

    def add(
        self, ids: NDArray[np.int64], values: Vectors, groups: NDArray[np.int64] | None = None
    ) -> None:
        ids = np.asarray(ids, dtype=np.int64)
        self._ids = np.concatenate([self._ids, ids])
        self._groups = np.concatenate([self._groups, ids if groups is None else groups])
        self._values = np.concatenate([self._values, np.asarray(values, dtype=np.float32)])

    def remove(self, ids: NDArray[np.int64]) -> None:
        kept = ~np.isin(self._ids, ids)
        self._ids, self._groups = self._ids[kept], self._groups[kept]
        self._values = self._values[kept]

    def search(self, query: Vectors, k: int) -> Found:
        order, scores = self._ordered(query)
        return self._ids[order[:k]], scores[order[:k]]

    def search_groups(self, query: Vectors, k: int) -> FoundGroups:
        order, scores = self._ordered(query)
        first = np.sort(np.unique(self._groups[order], return_index=True)[1])[:k]
        best = order[first]
        return self._groups[best], self._ids[best], scores[best]

    def _ordered(self, query: Vectors) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Rows, the nearest first, and the cosine of each row."""
        scores = self._values.astype(np.float64) @ np.asarray(query).astype(np.float64)
        return np.lexsort((self._ids, -scores)), scores


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
