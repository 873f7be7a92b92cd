"""LFW's pair lists and views, joined to the rows of ``lfw.parquet``."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.verification import (
    accuracy,
    best_threshold,
    folds_accuracy,
    true_accept_rate,
)


@dataclass(frozen=True)
class Pairs:
    """Pairs of images by row: first (n,), second (n,) int64, same (n,) bool."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    same: NDArray[np.bool_]

    def scores(self, signatures: NDArray[np.floating]) -> NDArray[np.floating]:
        """Cosine similarity of every pair for unit-norm signatures (rows, d)."""
        scores: NDArray[np.floating] = np.einsum(
            "ij,ij->i", signatures[self.first], signatures[self.second]
        )
        return scores

    @property
    def rows(self) -> NDArray[np.int64]:
        """Every row that some pair names, ascending."""
        return np.unique(np.concatenate([self.first, self.second]))


def read_pairs(path: Path, names: Sequence[str]) -> Pairs:
    """Read a list with the columns a, b, same; a and b are image names.

    Raises:
        DataError: the list is missing or malformed, or names an unknown image.
    """
    row = {name: i for i, name in enumerate(names)}
    try:
        with open(path, newline="") as file:
            lines = list(csv.DictReader(file))
        first = [row[line["a"]] for line in lines]
        second = [row[line["b"]] for line in lines]
        same = [line["same"] == "1" for line in lines]
    except OSError as error:
        raise DataError(f"expected a list of pairs, got {error.strerror} ({path})") from error
    except KeyError as error:
        raise DataError(
            f"expected columns a, b, same and known images, got {error} ({path})"
        ) from error
    if not lines:
        raise DataError(f"expected pairs, got an empty list ({path})")
    return Pairs(np.array(first), np.array(second), np.array(same))


def view1_figures(signatures: NDArray[np.floating], train: Pairs, test: Pairs) -> dict[str, float]:
    """View 1: the threshold is chosen on dev-train; accuracies there and on dev-test."""
    scores, unseen = train.scores(signatures), test.scores(signatures)
    threshold = best_threshold(scores, train.same)
    return {
        "view1_train": accuracy(scores, train.same, threshold),
        "view1_test": accuracy(unseen, test.same, threshold),
        "view1_train_tar_1e-2": true_accept_rate(scores, train.same, 1e-2),
        "threshold": threshold,
    }


def view2_figures(signatures: NDArray[np.floating], pairs: Pairs) -> dict[str, float]:
    """View 2: mean and standard error of ten folds, each at the other nine's threshold."""
    scores = pairs.scores(signatures)
    folds = folds_accuracy(scores, pairs.same)
    return {
        "view2": float(folds.mean()),
        "view2_standard_error": float(folds.std(ddof=1) / np.sqrt(len(folds))),
        "view2_tar_1e-2": true_accept_rate(scores, pairs.same, 1e-2),
        "view2_tar_1e-3": true_accept_rate(scores, pairs.same, 1e-3),
    }
