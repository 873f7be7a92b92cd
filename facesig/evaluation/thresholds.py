"""Thresholds by false-accept rate, from pairs of different people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.allpairs import BINS, AllPairs
from facesig.evaluation.intervals import Interval

THRESHOLD_RATES = (1e-1, 1e-2, 1e-3, 1e-4)
"""The rates that a model file names."""

PAIRS_PER_ACCEPT = 100
"""A rate r is calibrated on at least this many / r pairs: its own error is then about a tenth."""


def impostor_thresholds(
    signatures: NDArray[np.float32],
    identity: NDArray[np.int64],
    rates: Sequence[float] = THRESHOLD_RATES,
) -> dict[float, float]:
    """Least cosine similarities that let through the given shares of all impostor pairs.

    Args:
        signatures: (n, d) of unit norm.
        identity: (n,) numbers of persons; every pair of different ones is an impostor pair.
        rates: false-accept rates.

    Returns:
        rate -> similarity, rounded up to a multiple of 5e-6.

    Raises:
        DataError: too few pairs for the smallest rate.
    """
    persons = np.unique(identity, return_inverse=True)[1].ravel()
    different = AllPairs(signatures, persons).counted()[0]
    pairs = int(different.sum())
    if pairs < PAIRS_PER_ACCEPT / min(rates):
        needed = round(PAIRS_PER_ACCEPT / min(rates))
        raise DataError(f"expected at least {needed} impostor pairs, got {pairs} (thresholds)")
    at_or_above = np.concatenate([np.cumsum(different[::-1])[::-1], [0]])
    edges = np.linspace(-1.0, 1.0, BINS + 1)
    return {rate: float(edges[np.argmax(at_or_above <= rate * pairs)]) for rate in rates}


def different_pairs(persons: NDArray[np.int64]) -> int:
    """How many pairs of images show different persons; ``persons`` are numbers 0, 1, ..."""
    sizes = np.bincount(persons)
    return int(sizes.sum() ** 2 - (sizes**2).sum()) // 2


class Supported(NamedTuple):
    """A threshold, and how well the pairs support its rate.

    Attributes:
        threshold: least cosine similarity.
        interval: of the false-accept rate that it has, by persons (``evaluation.intervals``).
        pairs: of different people that it was calibrated on.
    """

    threshold: float
    interval: Interval
    pairs: int


LOOSEST = 3.0
"""A rate is supported if its interval ends below so many times the rate."""


def _supports(rate: float, images: int, people: int) -> bool:
    """Whether there are pairs enough for a rate: of images, and of people at least 1 / rate.

    With fewer people, however many their images, it is a matter of who they are: two people look
    alike or not, and all their pairs are accepted or none.
    """
    return images * rate >= PAIRS_PER_ACCEPT and people * (people - 1) / 2 * rate >= 1.0 - 1e-9


def supported_thresholds(
    signatures: NDArray[np.float32],
    identity: NDArray[np.int64],
    rates: Sequence[float] = THRESHOLD_RATES,
) -> dict[float, Supported]:
    """The thresholds of those rates that these signatures support.

    A rate r needs ``PAIRS_PER_ACCEPT`` / r impostor pairs, of people who make 1 / r pairs, and, as
    pairs of few people depend on each other, an interval by persons that ends below ``LOOSEST`` r.

    Args:
        signatures: (n, d) of unit norm, any number of each person.
        identity: (n,) numbers of persons.
        rates: false-accept rates.

    Raises:
        DataError: not even the largest rate is supported.
    """
    persons = np.unique(identity, return_inverse=True)[1].ravel()
    sizes = np.bincount(persons)
    pairs = different_pairs(persons)
    enough = [rate for rate in rates if _supports(rate, pairs, len(sizes))]
    found: dict[float, Supported] = {}
    if enough:
        table = impostor_thresholds(signatures, persons, enough)
        measured = AllPairs(signatures, persons).rates(list(table.values()))
        for (rate, threshold), (share, _) in zip(table.items(), measured):
            if share.interval.high <= LOOSEST * rate:
                found[rate] = Supported(threshold, share.interval, pairs)
    if not found:
        needed = round(PAIRS_PER_ACCEPT / max(rates))
        raise DataError(
            f"expected at least {needed:,} impostor pairs of people enough, got {pairs:,} of "
            f"{len(sizes)} people (thresholds)"
        )
    return found


def one_each(identity: NDArray[np.int64], seed: int = 0) -> NDArray[np.int64]:
    """Rows of one random image of every known person (identity >= 0), in ascending order."""
    order = np.random.default_rng(seed).permutation(len(identity))
    persons, first = np.unique(identity[order], return_index=True)
    return np.sort(order[first[persons >= 0]])
