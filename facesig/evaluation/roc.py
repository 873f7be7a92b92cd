"""The trade of false accepts against true ones, as counts of pairs at or above each threshold.

Convention: a pair is accepted as one person where its similarity is at or above the threshold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError

Counts = NDArray[np.int64]


class Point(NamedTuple):
    """One operating point: a threshold and the pairs that it accepts."""

    threshold: float
    false_accepts: int
    true_accepts: int


@dataclass(frozen=True)
class Roc:
    """Operating points from accepting nothing to accepting everything.

    Attributes:
        thresholds: (points,) float64, falling; the first accepts no pair.
        false_accepts: (points,) accepted pairs of different people, rising to ``different``.
        true_accepts: (points,) accepted pairs of one person, rising to ``same``.
    """

    thresholds: NDArray[np.float64]
    false_accepts: Counts
    true_accepts: Counts

    @property
    def different(self) -> int:
        """Pairs of different people."""
        return int(self.false_accepts[-1])

    @property
    def same(self) -> int:
        """Pairs of one person."""
        return int(self.true_accepts[-1])

    @property
    def far(self) -> NDArray[np.float64]:
        """(points,) false-accept rates."""
        return self.false_accepts / self.different

    @property
    def tar(self) -> NDArray[np.float64]:
        """(points,) true-accept rates."""
        return self.true_accepts / self.same

    def at_false_accepts(self, allowed: float) -> Point:
        """The lowest threshold that accepts at most so many pairs of different people."""
        return self._point(int(np.searchsorted(self.false_accepts, allowed, "right")) - 1)

    def at_threshold(self, threshold: float) -> Point:
        """What a threshold accepts; between two points that of the higher one."""
        index = int(np.searchsorted(-self.thresholds, -threshold, "right")) - 1
        point = self._point(max(index, 0))
        return Point(threshold, point.false_accepts, point.true_accepts)

    def _point(self, i: int) -> Point:
        return Point(
            float(self.thresholds[i]), int(self.false_accepts[i]), int(self.true_accepts[i])
        )


def roc_of_scores(scores: NDArray[np.floating], same: NDArray[np.bool_]) -> Roc:
    """The curve of a list of pairs, one point for each distinct similarity.

    Args:
        scores: (pairs,) similarities, higher for more alike.
        same: (pairs,) True where the pair shows one person.

    Raises:
        DataError: there is no pair of one person, or none of different people.
    """
    ranked, inverse = np.unique(-np.asarray(scores, np.float64), return_inverse=True)
    inverse = inverse.ravel()
    true = np.bincount(inverse, same, len(ranked)).astype(np.int64)
    false = np.bincount(inverse, ~same, len(ranked)).astype(np.int64)
    return roc_of_counts(-ranked, false, true)


def roc_of_counts(
    thresholds: NDArray[np.float64], different: Counts, same: Counts, above: float | None = None
) -> Roc:
    """The curve of pairs counted by similarity.

    Args:
        thresholds: (bins,) least similarity in each bin, falling.
        different: (bins,) pairs of different people in it.
        same: (bins,) pairs of one person.
        above: what no similarity of the first bin reaches; None where all of a bin's are equal.

    Raises:
        DataError: there is no pair of one person, or none of different people.
    """
    if not different.sum() or not same.sum():
        raise DataError(
            "expected pairs of one person and pairs of different people, "
            f"got {int(same.sum())} and {int(different.sum())} (pairs)"
        )
    first = np.nextafter(thresholds[0], np.inf) if above is None else above
    return Roc(
        np.concatenate([[first], thresholds]),
        np.concatenate([[0], np.cumsum(different)]),
        np.concatenate([[0], np.cumsum(same)]),
    )


class EqualError(NamedTuple):
    """The equal error rate, 0 to 1, and the threshold next to it."""

    rate: float
    threshold: float


def equal_error(roc: Roc) -> EqualError:
    """Where false accepts and false rejects are equal, on the line between the points about it."""
    gap = roc.far - (1.0 - roc.tar)  # rises from -1 to 1
    i = int(np.argmax(gap >= 0.0))
    share = -gap[i - 1] / (gap[i] - gap[i - 1])
    rate = roc.far[i - 1] + share * (roc.far[i] - roc.far[i - 1])
    return EqualError(float(rate), float(roc.thresholds[i if share >= 0.5 else i - 1]))


def thinned(roc: Roc, points: int) -> Roc:
    """At most about so many points for drawing: evenly over rates and over their logarithms."""
    wanted = np.concatenate(
        [
            np.linspace(0, roc.different, points // 2),
            np.geomspace(1, roc.different, points // 2),
        ]
    )
    chosen = np.searchsorted(roc.false_accepts, wanted, "right") - 1
    first = np.searchsorted(roc.false_accepts, roc.false_accepts[chosen], "left")
    keep = np.unique(np.concatenate([[0], first, chosen, [len(roc.thresholds) - 1]]))
    return Roc(roc.thresholds[keep], roc.false_accepts[keep], roc.true_accepts[keep])
