"""Every pair of very many signatures: how many reach each similarity, exactly where it matters.

A million signatures make 5 x 10^11 pairs. Blocks of matrix products give their similarities; what
costs is counting them. Only those that reach a floor are counted, in bins of ``BINS``: the floor is
taken from a sample so that it lies below the threshold of the largest rate that is asked for. A
comparison and a sum of bytes is a fraction of the product; what passes is a percent.

Rows are put in the order of their persons, so that pairs of one person lie in blocks about the
diagonal: those are counted by themselves, all of them, and taken away. No mask of "same" and
"different" is made of every block, which costs more than the product.

Threads share the signatures; products and comparisons let go of the interpreter's lock. BLAS is
held to one thread each where threadpoolctl is installed (scikit-learn brings it).

Cost: n^2 / 2 products of d numbers; ``BLOCK`` x ``BLOCK`` x 5 bytes a thread, the signatures once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.cores import one_thread_each, workers_of
from facesig.errors import DataError
from facesig.evaluation.allpairs import BINS
from facesig.evaluation.dyads import Persons
from facesig.evaluation.roc import Counts

BLOCK = 2048
SAMPLE = 1_000_000
"""Pairs that the floor is taken from."""

BELOW = 1.3
"""The floor is where so many times the largest rate of the sample's pairs would pass."""


SPARE = 1e-4
"""And that share of all: a hundred of the sample, so that its chance does not matter."""


@dataclass(frozen=True)
class Tail:
    """Pairs by similarity, in ``BINS`` bins over [-1, 1], from a floor up.

    Attributes:
        different: (BINS,) pairs of different people; 0 below the floor, exact from there on.
        same: (BINS,) pairs of one person, all of them.
        first: the first bin that is exact.
        pairs: of different people in all.
    """

    different: Counts
    same: Counts
    first: int
    pairs: int

    def at_rate(self, rate: float) -> tuple[float, int, int]:
        """The lowest threshold that lets through at most a share of pairs of different people.

        Returns:
            The threshold, and the pairs of different people and of one person that reach it.

        Raises:
            DataError: it lies below the floor.
        """
        above = np.concatenate([np.cumsum(self.different[::-1])[::-1], [0]])
        allowed = rate * self.pairs
        if above[self.first] <= allowed:
            raise DataError(f"expected a rate in the tail that was counted, got {rate:g} (rate)")
        i = int(np.argmax(above <= allowed))
        edge = float(np.linspace(-1.0, 1.0, BINS + 1)[i])
        return edge, int(above[i]), int(self.same[i:].sum())


def tail_of(
    signatures: NDArray[np.float32],
    persons: Persons,
    largest: float = 1e-2,
    workers: int | None = None,
    done: Callable[[int], None] = lambda _: None,
) -> Tail:
    """Count the pairs i < j of a set of signatures.

    Args:
        signatures: (n, d) of unit norm.
        persons: (n,) numbers of the persons shown.
        largest: the largest false-accept rate that will be asked for; below 0.5.
        workers: threads; None for one a core.
        done: told of each block's pairs.

    Raises:
        DataError: there are no pairs of different people.
    """
    order = np.argsort(persons, kind="stable")
    values = np.ascontiguousarray(signatures[order], np.float32)
    sizes = np.unique(persons, return_counts=True)[1]
    count = len(values)
    pairs = (count**2 - int((sizes.astype(np.int64) ** 2).sum())) // 2
    if pairs == 0:
        raise DataError("expected pairs of different people, got none (signatures)")
    same = _of_one(values, sizes)
    first = _floor(values, persons[order], largest)
    total = np.zeros(BINS, np.int64)
    with one_thread_each(), ThreadPoolExecutor(workers_of(workers)) as pool:
        starts = range(0, count, BLOCK)
        for bins, seen in pool.map(lambda row: _row(values, row, first), starts):
            total += bins
            done(seen)
    total[first:] -= same[first:]
    return Tail(total, same, first, pairs)


def bin_of(scores: NDArray[np.float32]) -> NDArray[np.int64]:
    """The bin of each similarity, as ``allpairs`` counts them."""
    return np.clip(((scores + 1.0) * (BINS / 2)).astype(np.int64), 0, BINS - 1)


def _row(values: NDArray[np.float32], start: int, first: int) -> tuple[Counts, int]:
    """Pairs of a block of rows with themselves and all behind, from bin ``first`` up."""
    rows = values[start : start + BLOCK]
    floor = np.float32(first / (BINS / 2) - 1.0) - np.float32(2.0 / BINS)
    bins = np.zeros(BINS, np.int64)
    scores = np.empty(len(rows) * BLOCK, np.float32)
    for begin in range(start, len(values), BLOCK):
        columns = values[begin : begin + BLOCK]
        flat = scores[: len(rows) * len(columns)]
        block = np.matmul(rows, columns.T, out=flat.reshape(len(rows), len(columns)))
        reached = block >= floor
        if begin == start:
            reached = np.triu(reached, 1)
        # A third of the time that a mask as an index takes, where few pass.
        found = bin_of(flat[np.flatnonzero(reached)])
        bins += np.bincount(found[found >= first], minlength=BINS)
    behind = len(values) - start
    return bins, len(rows) * (len(rows) - 1) // 2 + len(rows) * (behind - len(rows))


def _of_one(values: NDArray[np.float32], sizes: NDArray[np.int64]) -> Counts:
    """Pairs of one person, by similarity; rows are in the order of persons."""
    bins = np.zeros(BINS, np.int64)
    for part in _persons(sizes):
        scores = [
            (block @ block.T)[np.triu_indices(len(block), 1)]
            for block in (values[low:high] for low, high in part)
        ]
        bins += np.bincount(bin_of(np.concatenate(scores)), minlength=BINS)
    return bins


def _persons(sizes: NDArray[np.int64], together: int = 4096) -> Iterator[Sequence[tuple[int, int]]]:
    """Rows [low, high) of each person with several, some persons at a time."""
    ends = np.cumsum(sizes)
    several = [(int(end - size), int(end)) for end, size in zip(ends, sizes) if size > 1]
    for i in range(0, len(several), together):
        yield several[i : i + together]


def _floor(values: NDArray[np.float32], persons: Persons, largest: float) -> int:
    """The bin below which nothing is counted."""
    rng = np.random.default_rng(0)
    one, other = rng.integers(0, len(values), (2, SAMPLE))
    strangers = persons[one] != persons[other]
    one, other = one[strangers], other[strangers]
    scores = np.concatenate(
        [
            np.einsum("ij,ij->i", values[one[i : i + 65536]], values[other[i : i + 65536]])
            for i in range(0, len(one), 65536)
        ]
    )
    share = min(BELOW * largest + SPARE, 1.0)
    at = np.quantile(scores, 1.0 - share)
    return int(bin_of(np.array([at], np.float32))[0])
