"""Variance of a share of pairs when pairs share people.

One person who looks like many others, or one bad photo, is part of many pairs; counting those
pairs as independent makes intervals too narrow, the more so the more pairs are made of few people.
So persons are the units: two pairs may depend on each other if and only if they share a person.

With e the deviations (accepted - rate x pairs), summed over the pairs between persons p and q,

    variance of the rate = [sum over p of (sum over q of e_pq)^2 - sum over p < q of e_pq^2] / n^2

for n pairs of different people. For pairs of one person, pairs of two persons are independent, and
it is the sum over p of e_p^2, over n^2.

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
    return Rate(count, pairs, max(0.0, _squares(by_person) - _squares(by_two)) / pairs**2)


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
    return Rate(count, total, _squares(accepted - count / total * pairs) / total**2)


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
    return Rate(count, pairs, max(0.0, by_one - by_two) / pairs**2)


def _squares(values: NDArray[np.generic]) -> float:
    return float((values.astype(np.float64) ** 2).sum())
