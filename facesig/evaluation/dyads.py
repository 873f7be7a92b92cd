"""Variance of a share of pairs when pairs share people.

One person who looks like many others, or one bad photo, is part of many pairs; counting those
pairs as independent makes intervals too narrow, the more so the more pairs are made of few people.
So persons are the units: two pairs may depend on each other if and only if they share a person.

With e the deviations (accepted - rate x pairs), summed over the pairs between persons p and q,

    variance of the rate = [sum over p of (sum over q of e_pq)^2 - sum over p < q of e_pq^2] / n^2

for n pairs of different people. For pairs of one person, pairs of two persons are independent, and
it is the sum over p of e_p^2, over n^2.

Few people. Deviations sum to 0, so that of two or three people the estimate is 0 whatever happens,
and of a handful it is often too small, or below 0. Therefore

* it is never less than if pairs were independent: those of one person all, those of different
  people where they are not of the same two, which is the second sum over n^2;
* by what it is more, that is taken times P / (P - 1), of P people;
* where it comes out at 0 or less though some pairs are accepted and some are not, it is unknown:
  n counts as no more than P / 2 pairs of different people, in which nobody is twice, and as no more
  than P pairs of one person.

Sources: Fafchamps and Gubert, *The formation of risk sharing networks* (2007); Aronow, Samii and
Assenova, *Cluster-robust variance estimation for dyadic data* (2015). Why resampling pairs, or
treating them as independent, will not do for faces: Conti and Clemencon, *Assessing uncertainty in
similarity scoring: performance and fairness in face recognition* (2024).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.intervals import Interval, rate_interval

Persons = NDArray[np.int64]
"""Numbers of persons, 0 to their count - 1."""


@dataclass(frozen=True)
class Rate:
    """A share of pairs: how many of how many, and the variance that persons give it."""

    accepted: int
    pairs: int
    variance: float

    @property
    def value(self) -> float:
        """The share, 0 to 1; NaN of no pairs."""
        return self.accepted / self.pairs if self.pairs else float("nan")

    @property
    def interval(self) -> Interval:
        """Where the share lies; all of [0, 1] of no pairs."""
        if not self.pairs:
            return Interval(0.0, 1.0)
        return rate_interval(self.accepted, self.pairs, self.variance)


def rate_of_different(accepted: NDArray[np.bool_], first: Persons, second: Persons) -> Rate:
    """The share of accepted pairs of different people (false accepts).

    Args:
        accepted: (pairs,) bool.
        first: (pairs,) the one person of each pair.
        second: (pairs,) the other, never the same.
    """
    pairs, count = len(accepted), int(accepted.sum())
    if not pairs:
        return Rate(0, 0, 0.0)
    deviation = accepted - count / pairs
    people = int(max(first.max(), second.max())) + 1
    by_person = np.bincount(first, deviation, people) + np.bincount(second, deviation, people)
    key = np.minimum(first, second) * people + np.maximum(first, second)
    by_two = np.bincount(np.unique(key, return_inverse=True)[1].ravel(), deviation)
    shown = len(np.unique(np.concatenate([first, second])))
    variance = _variance(_squares(by_person), _squares(by_two), count / pairs, pairs, shown)
    return Rate(count, pairs, variance)


def rate_of_same(accepted: NDArray[np.bool_], person: Persons) -> Rate:
    """The share of accepted pairs of one person each (true accepts).

    Args:
        accepted: (pairs,) bool.
        person: (pairs,) whose pair it is.
    """
    if not len(person):
        return Rate(0, 0, 0.0)
    hits = np.bincount(person[accepted], minlength=int(person.max()) + 1)
    return rate_by_person(hits, np.bincount(person, minlength=len(hits)))


def rate_by_person(accepted: NDArray[np.int64], pairs: NDArray[np.int64]) -> Rate:
    """As ``rate_of_same``, from (persons,) counts of accepted pairs and of pairs."""
    count, total = int(accepted.sum()), int(pairs.sum())
    if not total:
        return Rate(0, 0, 0.0)
    rate, people = count / total, int((pairs > 0).sum())
    estimate = _squares(accepted - rate * pairs)
    independent = rate * (1.0 - rate) * total
    if estimate <= _ROUNDING * independent:
        return Rate(count, total, rate * (1.0 - rate) / people)
    return Rate(count, total, _widened(estimate, independent, people) / total**2)


def rate_by_counts(
    by_person: NDArray[np.int64], key: NDArray[np.int64], sizes: NDArray[np.int64]
) -> Rate:
    """As ``rate_of_different`` over all pairs of images, from counts of the accepted ones.

    Args:
        by_person: (persons,) accepted pairs that a person is part of.
        key: (accepted,) the two persons p and q of each accepted pair, as p * persons + q.
        sizes: (persons,) images of each person.
    """
    people, images = len(sizes), int(sizes.sum())
    count = len(key)
    sizes = sizes.astype(np.float64)
    pairs = (images**2 - round(float((sizes**2).sum()))) // 2
    if not pairs:
        return Rate(0, 0, 0.0)
    rate = count / pairs
    met, hits = np.unique(key, return_counts=True)
    between = sizes[met // people] * sizes[met % people]
    every = ((sizes**2).sum() ** 2 - (sizes**4).sum()) / 2.0  # sum over p < q of pairs squared
    by_two = _squares(hits) - 2 * rate * float((hits * between).sum()) + rate**2 * every
    by_one = _squares(by_person - rate * sizes * (images - sizes))
    shown = int((sizes > 0).sum())
    return Rate(count, pairs, _variance(by_one, by_two, rate, pairs, shown))


_ROUNDING = 1e-9
"""Of sums of squares that are equal, or 0, but for rounding."""


def _variance(by_one: float, by_two: float, rate: float, pairs: int, people: int) -> float:
    """Of a rate of pairs of different people, from both sums of squares."""
    one = rate * (1.0 - rate)
    if by_one - by_two <= _ROUNDING * (by_one + one * pairs):
        return max(by_two / pairs**2, one / (people // 2))
    return _widened(by_one - by_two, by_two, people) / pairs**2


def _widened(estimate: float, independent: float, people: int) -> float:
    """A sum of squares by persons, from what it is and would be if pairs were independent."""
    return independent + max(0.0, estimate - independent) * people / (people - 1)


def _squares(values: NDArray[np.generic]) -> float:
    return float((values.astype(np.float64) ** 2).sum())
