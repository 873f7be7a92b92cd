"""Average linkage of very many unit vectors, part by part.

The mean cosine of all pairs of two groups is the product of their means. scipy links every part
that ``linked`` finds and cuts its tree at the threshold, which gives the groups that it would give
of all vectors at once. A part of more than ``LARGEST`` vectors would want more memory than there
may be: it is taken apart at ever stricter thresholds, and the groups of its pieces are then linked
by their means, the only place where groups are not exactly those of all pairs.

Cost: ``linked``'s, and for the largest part ``LARGEST``^2 x 16 bytes and as many seconds as a
product of all its pairs takes, ten times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.extras import load
from facesig.grouping.linked import Labels, Vectors, in_order, joined

LARGEST = 4096
STRICTER = 0.02
"""A part that is too large is looked at again with a cosine so much higher."""


@dataclass(frozen=True)
class Groups:
    """Groups of vectors.

    Attributes:
        labels: (n,) numbers of groups, the largest first; of equal ones that of the first row.
        sizes: (groups,) vectors of each.
        loosest: (groups,) mean cosine of the two parts that were joined last; 1 of single ones.
        halves: (n,) whether a vector is in the second of those two parts.
    """

    labels: Labels
    sizes: NDArray[np.int64]
    loosest: NDArray[np.float64]
    halves: NDArray[np.bool_]


def grouped(
    values: Vectors,
    threshold: float,
    workers: int | None = None,
    done: Callable[[int], None] = lambda _: None,
    largest: int = LARGEST,
) -> Groups:
    """Group unit vectors by average linkage, cut at a threshold.

    Args:
        values: (n, d) float32 of unit norm.
        threshold: least mean cosine of two groups that become one.
        workers: threads of the search for pairs.
        done: told of rows done, as they are.
        largest: vectors that are linked at once.

    Raises:
        MissingExtraError: scipy is not installed.
    """
    labels = np.zeros(len(values), np.int64)
    loosest = np.ones(len(values))
    halves = np.zeros(len(values), np.bool_)
    count = 0
    for rows in _members(joined(values, threshold, workers, done)):
        own, last, half = _part(values, rows, threshold, largest)
        labels[rows], halves[rows] = own + count, half
        loosest[count : count + len(last)] = last
        count += len(last)
    return _numbered(labels, loosest[:count], halves)


def mean_vectors(values: Vectors, labels: Labels) -> NDArray[np.float32]:
    """(groups, d) means of the vectors of each group; a product of two is their mean cosine."""
    order = np.argsort(labels, kind="stable")
    starts = np.searchsorted(labels[order], np.arange(labels.max() + 1))
    sums = np.zeros((len(starts), values.shape[1]), np.float32)
    sizes = np.diff(np.append(starts, len(labels)))
    for first in range(0, len(starts), 65536):
        some = starts[first : first + 65536]
        end = starts[first + 65536] if first + 65536 < len(starts) else len(labels)
        part = values[order[some[0] : end]].astype(np.float64)
        sums[first : first + 65536] = np.add.reduceat(part, some - some[0])
    sums /= sizes[:, None].astype(np.float32)
    return sums


_Part = tuple[Labels, NDArray[np.float64], NDArray[np.bool_]]
"""Labels 0, 1, ... of some rows, and ``loosest`` and ``halves`` of ``Groups``."""


def _members(labels: Labels) -> Iterator[Labels]:
    """Rows of each label."""
    order = np.argsort(labels, kind="stable")
    return iter(np.split(order, np.flatnonzero(np.diff(labels[order])) + 1) if len(order) else [])


def _part(values: Vectors, rows: Labels, threshold: float, largest: int) -> _Part:
    """Groups of the vectors of a part."""
    if len(rows) == 1:
        return np.zeros(1, np.int64), np.ones(1), np.zeros(1, np.bool_)
    if len(rows) <= largest:
        return _cut(values[rows].astype(np.float64), threshold)
    own = values[rows]
    labels = np.zeros(len(rows), np.int64)
    lasts: list[NDArray[np.float64]] = []
    halves = np.zeros(len(rows), np.bool_)
    count = 0
    for piece in _pieces(own, threshold, largest):
        found, last, half = _part(own, piece, threshold, largest)
        labels[piece], halves[piece] = found + count, half
        lasts.append(last)
        count += len(last)
    return _rejoined(own, labels, np.concatenate(lasts), halves, threshold, largest)


def _pieces(own: Vectors, threshold: float, largest: int) -> Iterator[Labels]:
    """A part in pieces of at most ``largest`` rows: by likeness, and where that fails, in order."""
    waiting = [(np.arange(len(own)), threshold + STRICTER)]
    while waiting:
        rows, stricter = waiting.pop()
        if len(rows) <= largest:
            yield rows
        elif stricter >= 1.0:
            yield from (rows[i : i + largest] for i in range(0, len(rows), largest))
        else:
            found = _members(joined(own[rows], stricter))
            waiting += [(rows[piece], stricter + STRICTER) for piece in found]


def _rejoined(
    own: Vectors,
    labels: Labels,
    last: NDArray[np.float64],
    halves: NDArray[np.bool_],
    threshold: float,
    largest: int,
) -> _Part:
    """Groups of pieces, joined where their means are alike; the most numerous ones only."""
    sizes = np.bincount(labels)
    chosen = np.sort(np.argsort(-sizes, kind="stable")[:largest])
    means = mean_vectors(own, labels)[chosen].astype(np.float64)
    joins, joined_last, second = _cut(means, threshold)
    target = np.arange(len(sizes))
    for number, members in enumerate(_members(joins)):
        target[chosen[members]] = chosen[members[0]]
        if len(members) > 1:
            last[chosen[members[0]]] = joined_last[number]
            here = np.isin(labels, chosen[members])
            halves[here] = np.isin(labels[here], chosen[members[second[members]]])
    kept, numbers = np.unique(target[labels], return_inverse=True)
    return numbers.ravel(), last[kept], halves


def _cut(values: NDArray[np.float64], threshold: float) -> _Part:
    """Average linkage of all pairs, cut; ``values`` may be means of groups."""
    if len(values) == 1:
        return np.zeros(1, np.int64), np.ones(1), np.zeros(1, np.bool_)
    hierarchy = load("scipy.cluster.hierarchy", "groups")
    tree = hierarchy.linkage(_apart(values), "average")
    flat = hierarchy.fcluster(tree, 1.0 - threshold, "distance")
    nodes, numbers = hierarchy.leaders(tree, flat.astype(np.int32))
    labels = in_order(flat.astype(np.int64))
    last = np.ones(len(nodes))
    halves = np.zeros(len(values), np.bool_)
    for node, number in zip(nodes.tolist(), numbers.tolist()):
        if node >= len(values):
            merge = tree[node - len(values)]
            last[labels[np.flatnonzero(flat == number)[0]]] = 1.0 - merge[2]
            halves[_leaves(tree, int(merge[1]), len(values))] = True
    return labels, last, halves


def _apart(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 - cosine of every pair, as scipy lists them."""
    square = values @ values.T
    np.subtract(1.0, square, out=square)
    np.maximum(square, 0.0, out=square)
    pairs: NDArray[np.float64] = load("scipy.spatial.distance", "groups").squareform(
        square, checks=False
    )
    return pairs


def _leaves(tree: NDArray[np.float64], node: int, count: int) -> list[int]:
    """Rows below a node of scipy's tree of ``count`` rows."""
    found, waiting = [], [node]
    while waiting:
        node = waiting.pop()
        if node < count:
            found.append(node)
        else:
            waiting += [int(child) for child in tree[node - count, :2]]
    return found


def _numbered(labels: Labels, loosest: NDArray[np.float64], halves: NDArray[np.bool_]) -> Groups:
    """The same groups, the largest first."""
    sizes = np.bincount(labels, minlength=len(loosest))
    first = np.unique(labels, return_index=True)[1]
    order = np.lexsort((first, -sizes))
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return Groups(rank[labels], sizes[order], loosest[order], halves)
