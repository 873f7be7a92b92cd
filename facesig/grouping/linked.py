"""Which of many unit vectors are joined by pairs that reach a threshold, directly or by others.

Groups of average linkage that is cut at a threshold never reach beyond these parts: two groups
whose mean cosine reaches it have a pair that does. No pair is kept: those of a stripe of rows are
turned into labels at once, by scipy's connected components.

Cost: n^2 / 2 products of d numbers, 75 minutes of a core for a million of 128 (from 100,000);
the vectors once, ``BLOCK`` x ``BLOCK`` x 5 bytes a thread, and some 50 MB a thread for pairs.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from facesig.cores import one_thread_each, workers_of
from facesig.extras import load

Vectors = NDArray[np.float32]
Labels = NDArray[np.int64]

BLOCK = 2048
SLICE = 128
"""Rows of a block that pairs are listed of at once."""

PAIRS = 1 << 18
"""A thread that holds so many pairs makes fewer of them, of equal effect."""


def joined(
    values: Vectors,
    threshold: float,
    workers: int | None = None,
    done: Callable[[int], None] = lambda _: None,
) -> Labels:
    """The part of each vector.

    Args:
        values: (n, d) of unit norm.
        threshold: least cosine of a pair that joins.
        workers: threads; None for one a core. Labels do not depend on it.
        done: told of the rows that were compared with all behind them.

    Returns:
        (n,) numbers 0, 1, ... in the order of the first rows of parts.
    """
    labels = np.arange(len(values))
    with one_thread_each(), ThreadPoolExecutor(workers_of(workers)) as pool:
        starts = range(0, len(values), BLOCK)
        for own in pool.map(lambda start: _stripe(values, start, threshold), starts):
            labels = merged(labels, own[0], own[1])
            done(min(BLOCK, len(values)))
    return labels


def merged(labels: Labels, first: Labels, second: Labels) -> Labels:
    """Labels 0, 1, ... where the rows of each pair have one label, too."""
    sparse = load("scipy.sparse", "groups")
    graph = load("scipy.sparse.csgraph", "groups")
    count = int(labels.max()) + 1 if len(labels) else 0
    ends = (labels[first], labels[second])
    matrix = sparse.coo_matrix((np.ones(len(first), np.bool_), ends), shape=(count, count))
    _, parts = graph.connected_components(matrix, directed=False)
    return in_order(parts[labels])


def in_order(labels: Labels) -> Labels:
    """The same parts, numbered by their first rows."""
    _, first, number = np.unique(labels, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return rank[number.ravel()]


def _stripe(values: Vectors, start: int, threshold: float) -> tuple[Labels, Labels]:
    """Pairs that join a block of rows with themselves and all behind, of equal effect but few."""
    rows = values[start : start + BLOCK]
    scores = np.empty(len(rows) * BLOCK, np.float32)
    first, second = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    held = 0
    for begin in range(start, len(values), BLOCK):
        columns = values[begin : begin + BLOCK]
        flat = scores[: len(rows) * len(columns)]
        np.matmul(rows, columns.T, out=flat.reshape(len(rows), len(columns)))
        for low in range(0, len(rows), SLICE):
            part = flat[low * len(columns) : (low + SLICE) * len(columns)]
            row, column = np.divmod(np.flatnonzero(part >= threshold), len(columns))
            later = column + begin > row + low + start
            first.append(row[later] + low + start)
            second.append(column[later] + begin)
            held += len(first[-1])
            if held > PAIRS:
                first, second = _fewer(first, second)
                held = len(first[0])
    first, second = _fewer(first, second)
    return first[0], second[0]


def _fewer(first: list[Labels], second: list[Labels]) -> tuple[list[Labels], list[Labels]]:
    """Pairs that join the same rows, fewer than there are rows: each with its part's first."""
    a, b = np.concatenate(first), np.concatenate(second)
    rows, numbers = np.unique(np.concatenate([a, b]), return_inverse=True)
    numbers = numbers.ravel()
    labels = merged(np.arange(len(rows)), numbers[: len(a)], numbers[len(a) :])
    heads = np.unique(labels, return_index=True)[1][labels]
    others = np.flatnonzero(heads != np.arange(len(rows)))
    return [rows[heads[others]]], [rows[others]]
