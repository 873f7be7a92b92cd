"""Thresholds by false-accept rate, from pairs of different people."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.allpairs import BINS, AllPairs

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


def one_each(identity: NDArray[np.int64], seed: int = 0) -> NDArray[np.int64]:
    """Rows of one random image of every known person (identity >= 0), in ascending order."""
    order = np.random.default_rng(seed).permutation(len(identity))
    persons, first = np.unique(identity[order], return_index=True)
    return np.sort(order[first[persons >= 0]])
