"""Every pair of a set of images, by blocks: false-accept rates that no list of pairs can measure.

The 13,233 images of LFW make 242 thousand pairs of one person and 87 million of different people;
View 2 has 3,000 of each. Two passes: the first counts pairs by similarity in steps of ``STEP``,
which gives the ROC; the second, at chosen thresholds, counts accepted pairs by persons, which gives
intervals. No pair is stored but the worst.

Every pair weighs the same, so a person with n images weighs n (n - 1) / 2 among the pairs of one
person: in LFW one person makes 58 % of them. Their intervals, by persons, are accordingly wide.

Cost: 2 x 13,233^2 / 2 similarities: a few seconds, and about 20 bytes for each of ``_CELLS``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.dyads import Persons, Rate, rate_by_counts, rate_by_person
from facesig.evaluation.measure import HISTOGRAM_EDGES
from facesig.evaluation.results import Histogram
from facesig.evaluation.roc import Counts, Roc, roc_of_counts

BINS = 400_000
STEP = 2.0 / BINS
"""Similarities are counted in bins of this width over [-1, 1]."""

_ROUNDING = 1e-6
"""By so much a cosine in float32 may be beyond its bin: beyond 1, too, of a picture with itself."""

_CELLS = 8_000_000
"""Similarities in a block, but that a person's images stay together."""


@dataclass(frozen=True)
class _Block:
    """Similarities of one run of images with all from the first of them on."""

    first: int
    scores: NDArray[np.float32]
    same: NDArray[np.bool_]
    different: NDArray[np.bool_]


@dataclass(frozen=True)
class Extreme:
    """The worst pairs met so far: rows (n, 2) and similarities (n,), worst first."""

    rows: NDArray[np.int64]
    scores: NDArray[np.float32]


class AllPairs:
    """All pairs i < j of a set of images.

    Args:
        signatures: (n, d) float32 of unit norm.
        persons: (n,) numbers 0, 1, ... of the persons shown.
    """

    def __init__(self, signatures: NDArray[np.float32], persons: Persons) -> None:
        self._order = np.argsort(persons, kind="stable")
        self._signatures = np.ascontiguousarray(signatures[self._order], np.float32)
        self._persons = persons[self._order]
        self._sizes = np.bincount(persons)

    def counted(self, worst: int = 0) -> tuple[Counts, Counts, Extreme, Extreme]:
        """Pairs of different people and of one person by similarity, and the worst of both.

        Returns:
            (BINS,) counts of pairs of different people, lowest similarity first; those of one
            person; the ``worst`` least alike pairs of one person; the most alike of different
            people.
        """
        different, same = np.zeros(BINS, np.int64), np.zeros(BINS, np.int64)
        least = most = Extreme(np.zeros((0, 2), np.int64), np.zeros(0, np.float32))
        for block in self._blocks():
            different += _counts(block.scores[block.different])
            same += _counts(block.scores[block.same])
            least = self._extended(least, block, block.same, worst, sign=1)
            most = self._extended(most, block, block.different, worst, sign=-1)
        return different, same, least, most

    def rates(self, thresholds: Sequence[float]) -> list[tuple[Rate, Rate]]:
        """False-accept and true-accept rate at each threshold, with their variances."""
        if not thresholds:
            return []
        people = len(self._sizes)
        by_person = np.zeros((len(thresholds), people), np.int64)
        keys: list[list[NDArray[np.int64]]] = [[] for _ in thresholds]
        true = np.zeros_like(by_person)
        for block in self._blocks():
            false_scores, p, q = self._accepted(block, block.different, min(thresholds))
            true_scores, person, _ = self._accepted(block, block.same, min(thresholds))
            for i, threshold in enumerate(thresholds):
                hit = false_scores >= threshold
                by_person[i] += np.bincount(p[hit], minlength=people)
                by_person[i] += np.bincount(q[hit], minlength=people)
                keys[i].append(p[hit] * people + q[hit])
                true[i] += np.bincount(person[true_scores >= threshold], minlength=people)
        pairs = self._sizes * (self._sizes - 1) // 2
        return [
            (
                rate_by_counts(by_person[i], np.concatenate(keys[i]), self._sizes),
                rate_by_person(true[i], pairs),
            )
            for i in range(len(thresholds))
        ]

    def _blocks(self) -> Iterator[_Block]:
        starts = np.concatenate([[0], np.cumsum(self._sizes)])
        total, first = len(self._order), 0
        while first < total:
            end = min(first + max(1, _CELLS // (total - first)), total)
            last = int(starts[np.searchsorted(starts, end)])
            scores = self._signatures[first:last] @ self._signatures[first:].T
            persons = self._persons[first:]
            same = persons[: last - first, None] == persons[None]
            later = np.arange(total - first)[None] > np.arange(last - first)[:, None]
            yield _Block(first, scores, same & later, ~same & later)
            first = last

    def _accepted(
        self, block: _Block, mask: NDArray[np.bool_], threshold: float
    ) -> tuple[NDArray[np.float64], Persons, Persons]:
        """Similarities from the threshold up where the mask says, and the persons of each."""
        flat = np.flatnonzero(mask & (block.scores >= threshold))
        row, column = np.divmod(flat, block.scores.shape[1])
        scores = block.scores.ravel()[flat].astype(np.float64)
        return scores, self._persons[block.first + row], self._persons[block.first + column]

    def _extended(
        self, known: Extreme, block: _Block, mask: NDArray[np.bool_], count: int, sign: int
    ) -> Extreme:
        """The ``count`` pairs of lowest sign x similarity among those known and the block's."""
        if not count or not mask.any():
            return known
        keyed = np.where(mask, sign * block.scores, np.inf).ravel()
        flat = np.argpartition(keyed, min(count, keyed.size) - 1)[:count]
        flat = flat[np.isfinite(keyed[flat])]
        row, column = np.divmod(flat, block.scores.shape[1])
        rows = self._order[np.stack([row, column], axis=1) + block.first]
        rows = np.concatenate([known.rows, rows])
        scores = np.concatenate([known.scores, block.scores.ravel()[flat]])
        best = np.argsort(sign * scores, kind="stable")[:count]
        return Extreme(rows[best], scores[best])


def roc_of_all(different: Counts, same: Counts) -> Roc:
    """The ROC of pairs counted in ``BINS`` bins."""
    edges = np.linspace(-1.0, 1.0, BINS + 1)
    used = np.flatnonzero(different + same)[::-1]
    above = edges[used[0] + 1] + _ROUNDING if len(used) else None
    return roc_of_counts(edges[used], different[used], same[used], above)


def coarse(different: Counts, same: Counts) -> Histogram:
    """Counts in ``BINS`` bins as a histogram to draw."""
    bins = len(HISTOGRAM_EDGES) - 1
    return Histogram(
        HISTOGRAM_EDGES.tolist(),
        same.reshape(bins, -1).sum(axis=1).tolist(),
        different.reshape(bins, -1).sum(axis=1).tolist(),
    )


def _counts(scores: NDArray[np.float32]) -> Counts:
    bins = np.clip(((scores + 1.0) * (BINS / 2)).astype(np.int64), 0, BINS - 1)
    return np.bincount(bins, minlength=BINS)
