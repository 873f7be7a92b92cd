"""Every image enrolled and tried against all others: mates, strangers, thresholds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


def trials_of(scores: Scores, persons: NDArray[np.int64]) -> tuple[Scores, Scores]:
    """Scores of the enrolled people's other images, and of all others, which are sorted."""
    same = persons[:, None] == persons[None]
    others = np.sort(scores[~same])
    np.fill_diagonal(same, val=False)
    return scores[same], others


def least_of(others: NDArray[np.floating], rate: float) -> float:
    """What a score has to be above for this share of others."""
    return float(others[len(others) - 1 - int(rate * len(others))])
