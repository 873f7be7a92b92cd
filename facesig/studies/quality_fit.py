"""The weights of the quality score, by least squares that never go below 0."""

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


def fitted(values: NDArray[np.float64], similarity: NDArray[np.float64]) -> Constants:
    """Weights by which similarity is best explained, and the spread of what is left.

    The spread is that of a logistic distribution with the deviation of what is left.
    """
    wrong = penalty_matrix(values)
    weights = non_negative(np.column_stack([np.ones(len(wrong)), -wrong]), similarity)
    expected = weights[0] - wrong @ weights[1:]
    residual = similarity - expected
    spread = float(residual.std() * np.sqrt(3.0) / np.pi)
    named = {name: round(float(w), 4) for name, w in zip(PENALTIES, weights[1:], strict=True)}
    return Constants(round(float(weights[0]), 4), round(spread, 4), named)


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
