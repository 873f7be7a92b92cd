"""The weights of the quality score, by least squares that never go below 0.

They are fitted within persons: of penalties and similarities each person's mean is taken off first.
Some people are harder for the network than others, children above all, and their faces have other
proportions; without it the score would learn to tell these people, and refuse them, where it is to
judge photos. A linear function of the signature itself was tried and left out for that reason.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig.quality.combine import PENALTIES, Constants, penalties
from facesig.studies.measured_faces import NAMES

ROUNDS = 20_000


def penalty_matrix(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, penalties) of (n, measures); NaN is unknown."""
    rows = []
    for row in values.tolist():
        found = penalties(
            {
                name: None if value != value else value
                for name, value in zip(NAMES, row, strict=True)
            }
        )
        rows.append([found[name] for name in PENALTIES])
    return np.array(rows)


def fitted(
    values: NDArray[np.float64], similarity: NDArray[np.float64], person: NDArray[np.int64]
) -> Constants:
    """Weights by which a person's similarities are best explained, and the spread of all.

    Args:
        values: (n, measures).
        similarity: (n,).
        person: (n,) numbers.

    The spread is that of a logistic distribution with the deviation of what is left.
    """
    wrong = penalty_matrix(values)
    centred = _within(np.column_stack([similarity, wrong]), person)
    weights = non_negative(-centred[:, 1:], centred[:, 0])
    good = similarity + wrong @ weights
    spread = float(good.std() * np.sqrt(3.0) / np.pi)
    named = {name: round(float(w), 4) for name, w in zip(PENALTIES, weights, strict=True)}
    return Constants(round(float(good.mean()), 4), round(spread, 4), named)


def _within(columns: NDArray[np.float64], person: NDArray[np.int64]) -> NDArray[np.float64]:
    """Columns less the mean of each person's rows."""
    numbers = np.unique(person, return_inverse=True)[1].ravel()
    sums = np.zeros((int(numbers.max()) + 1, columns.shape[1]))
    np.add.at(sums, numbers, columns)
    less: NDArray[np.float64] = columns - (sums / np.bincount(numbers)[:, None])[numbers]
    return less


def non_negative(matrix: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    """Least squares with every coefficient 0 or more, by cyclic coordinate descent."""
    gram, right = matrix.T @ matrix, matrix.T @ wanted
    found = np.zeros(len(right))
    for _ in range(ROUNDS):
        before = found.copy()
        for i in np.flatnonzero(np.diag(gram) > 0):
            step = (right[i] - gram[i] @ found) / gram[i, i]
            found[i] = max(0.0, found[i] + step)
        if np.abs(found - before).max() < 1e-10:
            break
    return found
