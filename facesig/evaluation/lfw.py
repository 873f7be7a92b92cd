"""Labeled Faces in the Wild: View 1 for choosing, View 2 for reporting.

Source: Huang, Ramesh, Berg and Learned-Miller, *Labeled Faces in the Wild* (2007).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.pairs import Pairs, read_pairs
from facesig.evaluation.results import Accuracy
from facesig.evaluation.verification import (
    accuracy,
    best_threshold,
    folds_judged,
    true_accept_rate,
)

__all__ = ["FOLDS", "Pairs", "read_pairs", "view1_accuracy", "view1_figures", "view2_accuracy"]

FOLDS = 10


def view1_accuracy(
    signatures: NDArray[np.floating], train: Pairs, test: Pairs, faceless: Sequence[int] = ()
) -> Accuracy:
    """Accuracy on dev-test at the threshold with fewest errors on dev-train.

    Pairs with a row of ``faceless`` count as different.
    """
    figures = view1_figures(signatures, train, test, faceless)
    value, seen, threshold = (figures[n] for n in ("view1_test", "view1_train", "threshold"))
    note = f"threshold from dev-train, accuracy on dev-test; on dev-train itself {seen:.4f}"
    return Accuracy(value, None, [value], [threshold], note)


def view2_accuracy(scores: NDArray[np.floating], same: NDArray[np.bool_]) -> Accuracy:
    """Mean of ten folds, each at the threshold with fewest errors on the other nine.

    The standard error is the deviation of the folds' accuracies (n - 1 in the denominator) over
    the square root of ten, as the protocol defines it.

    Raises:
        DataError: the pairs are not ten folds of as many pairs of one person each.
    """
    per_fold = len(same) // FOLDS
    if not per_fold or len(same) % FOLDS or np.ptp(same.reshape(FOLDS, -1).sum(axis=1)):
        raise DataError(
            f"expected {FOLDS} folds of equal size, with as many pairs of one person each, "
            f"got {len(same):,} pairs in another order (View 2)"
        )
    accuracies, thresholds = folds_judged(scores, same, FOLDS)
    return Accuracy(
        mean=float(accuracies.mean()),
        standard_error=float(accuracies.std(ddof=1) / np.sqrt(FOLDS)),
        folds=accuracies.tolist(),
        thresholds=thresholds.tolist(),
        note="each fold at the threshold of the other nine; mean and its standard error",
    )


def view1_figures(
    signatures: NDArray[np.floating], train: Pairs, test: Pairs, faceless: Sequence[int] = ()
) -> dict[str, float]:
    """View 1 in four numbers, as training logs them; the threshold is chosen on dev-train."""
    scores, unseen = train.scores(signatures, faceless), test.scores(signatures, faceless)
    threshold = best_threshold(scores, train.same)
    return {
        "view1_train": accuracy(scores, train.same, threshold),
        "view1_test": accuracy(unseen, test.same, threshold),
        "view1_train_tar_1e-2": true_accept_rate(scores, train.same, 1e-2),
        "threshold": threshold,
    }
