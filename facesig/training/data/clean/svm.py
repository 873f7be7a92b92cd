"""Which images of an identity show the person that most of the first ones show.

The paper (section 4) takes the results of an image search, sorted by decreasing reliability,
assumes that the first 50 of a person are right, trains a binary linear SVM to tell their
signatures from 10,000 random other faces, and keeps of all the person's images those that it
accepts.

Two things are this project's own:
* The decision on an image of the first 50 is that of an SVM trained without it (in ``folds``
  turns), as in 128 dimensions an SVM that has seen a wrong image as a right one learns it. The
  paper has 450 further images a person to find errors in; most data sets have ten.
* The cost is small, so that the SVM cannot bend around single images. The paper names none.

Both measured by ``facesig clean`` on identities with planted errors; the figures stand in
``tests/data_tools/README.md``.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.cores import workers_of
from facesig.errors import ConfigError, DataError
from facesig.extras import load

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Settings:
    """How identities are cleaned.

    Attributes:
        first: images of an identity, from its first, that are taken to be right.
        others: random other faces that they are told from; fewer where there are fewer.
        folds: turns in which the first images are judged; 0 judges them by the SVM that was
            trained on them, as the paper does.
        cost: the SVM's C; errors on either side weigh the same in sum.
        least: decision value from which an image is kept.
        fewest: identities of fewer images are not judged.
        seed: of the choice of other faces.
    """

    first: int = 50
    others: int = 10_000
    folds: int = 5
    cost: float = 1e-3
    least: float = 0.0
    fewest: int = 5
    seed: int = 1

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        lower = {"first": 2, "others": 1, "folds": 0, "fewest": 2, "seed": 0}
        for name, least in lower.items():
            if getattr(self, name) < least:
                raise ConfigError(f"expected at least {least}, got {getattr(self, name)} ({name})")
        if not self.cost > 0 or self.folds == 1:
            got = f"cost {self.cost:g}, folds {self.folds}"
            raise ConfigError(f"expected a positive cost and 0 or at least 2 folds, got {got}")


def decisions(
    signatures: Vectors,
    identity: NDArray[np.int64],
    how: Settings,
    workers: int = 1,
    done: Callable[[int], None] = lambda _: None,
) -> NDArray[np.float64]:
    """Distance of each image from its person's boundary, positive on the person's side.

    Args:
        signatures: (n, d) of unit norm; those of a person in decreasing order of reliability.
        identity: (n,), -1 where unknown.
        how: settings.
        workers: threads; the result does not depend on them.
        done: called with 1 after each identity.

    Returns:
        (n,), in units of the SVM's margin; NaN for faces that are not judged: those of no
        identity, and of identities with too few images.

    Raises:
        DataError: all faces are of one identity.
        MissingExtraError: scikit-learn is not installed.
    """
    load("sklearn.svm", "cleaning")
    values = np.full(len(identity), np.nan)
    judged = persons(identity, how.fewest)
    largest = max(map(len, judged), default=0)
    rng = np.random.default_rng(how.seed)
    pool = rng.permutation(len(identity))[: how.others + largest]

    def judge(rows: NDArray[np.int64]) -> NDArray[np.float64]:
        others = pool[identity[pool] != identity[rows[0]]][: how.others]
        if not len(others):
            raise DataError(f"expected faces of several people, got {len(rows)} of one (cleaning)")
        return _judge(signatures[rows], signatures[others], how)

    with ThreadPoolExecutor(workers_of(workers)) as threads:
        for rows, own in zip(judged, threads.map(judge, judged), strict=True):
            values[rows] = own
            done(1)
    return values


def persons(identity: NDArray[np.int64], fewest: int) -> list[NDArray[np.int64]]:
    """The rows of each identity that has at least so many, in order."""
    order = np.argsort(identity, kind="stable")
    starts = np.flatnonzero(np.diff(identity[order], prepend=-2))
    groups = np.split(order, starts[1:]) if len(order) else []
    return [rows for rows in groups if identity[rows[0]] >= 0 and len(rows) >= fewest]


def _judge(own: Vectors, others: Vectors, how: Settings) -> NDArray[np.float64]:
    """Decision values of a person's images, the first of which are taken to be right."""
    trusted = own[: how.first]
    fit = partial(_fitted, others=others, cost=how.cost)
    values: NDArray[np.float64] = fit(trusted).decision_function(own)
    folds = min(how.folds, len(trusted))
    turn = np.arange(len(trusted)) % folds if folds else np.empty(0, np.int64)
    for fold in range(folds):
        out = np.flatnonzero(turn == fold)
        values[out] = fit(np.delete(trusted, out, axis=0)).decision_function(trusted[out])
    return values


def _fitted(trusted: Vectors, others: Vectors, cost: float) -> Any:
    svm = load("sklearn.svm", "cleaning")
    classifier = svm.LinearSVC(C=cost, class_weight="balanced", dual=False)
    truth = np.arange(len(trusted) + len(others)) < len(trusted)
    return classifier.fit(np.concatenate([trusted, others]), truth)
