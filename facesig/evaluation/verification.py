"""Verification protocols as pure functions on arrays of similarities.

Source: Huang et al., *Labeled Faces in the Wild* (2007): View 1 for choosing, View 2 for reporting.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.floating]
Same = NDArray[np.bool_]


def best_threshold(scores: Scores, same: Same) -> float:
    """The similarity at or above which pairs count as the same person, with fewest errors.

    Args:
        scores: (pairs,) cosine similarities.
        same: (pairs,) True where the pair shows one person.
    """
    order = np.argsort(scores, kind="stable")
    ranked, truth = np.asarray(scores, np.float64)[order], same[order]
    # cut i: the i smallest are called different
    wrong = np.concatenate([[0], np.cumsum(truth)]) + np.concatenate(
        [np.cumsum(~truth[::-1])[::-1], [0]]
    )
    wrong[1:-1][ranked[1:] == ranked[:-1]] = len(ranked) + 1  # no threshold parts equal ones
    middles = (ranked[1:] + ranked[:-1]) / 2.0
    cuts = np.concatenate([[ranked[0] - 1e-6], middles, [ranked[-1] + 1e-6]])
    best = np.flatnonzero(wrong == wrong.min())
    return float(cuts[best[len(best) // 2]])


def accuracy(scores: Scores, same: Same, threshold: float) -> float:
    """Share of pairs decided rightly, 0 to 1."""
    return float(np.mean((scores >= threshold) == same))


def true_accept_rate(scores: Scores, same: Same, false_accept_rate: float) -> float:
    """Share of same-person pairs accepted where the given share of different ones is.

    The threshold is the smallest one that accepts at most ``false_accept_rate`` of the different
    pairs.
    """
    different = np.sort(np.asarray(scores)[~same])[::-1]
    allowed = int(np.floor(false_accept_rate * len(different)))
    threshold = different[allowed] if allowed < len(different) else -np.inf
    return float(np.mean(np.asarray(scores)[same] > threshold))


def folds_judged(
    scores: Scores, same: Same, folds: int = 10
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Accuracy on each fold at the threshold chosen on the others (LFW View 2).

    Args:
        scores: (pairs,) in protocol order, folds of equal size one after another.
        same: (pairs,).
        folds: number of folds.

    Returns:
        (folds,) accuracies, whose mean and standard error are what is reported, and (folds,)
        thresholds.
    """
    fold = np.arange(len(scores)) * folds // len(scores)
    thresholds = np.array(
        [best_threshold(scores[fold != i], same[fold != i]) for i in range(folds)]
    )
    accuracies = np.array(
        [accuracy(scores[fold == i], same[fold == i], thresholds[i]) for i in range(folds)]
    )
    return accuracies, thresholds
