"""Which images meet in a batch: every image is tried against the enrolments of all.

A share of a batch is drawn from clusters of the enrolments' signatures, so that its strangers are
alike (HVNet's hard negatives); a share is mates, people with several images (``people`` times
``images`` of the run's settings; none by default); the rest is random. A batch depends on
(seed, step) alone.

A person is enrolled by another image than the one tried, where there is one: what an image has in
common with itself alone, its light, its expression, its background, says nothing at a door, and
weights that are learnt from such pairs look for it.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.training.sampler import BatchSampler, Indices

SAMPLE = 20_000
"""Signatures that the clusters are found among."""


def clusters_of(
    signatures: NDArray[np.float32], count: int, seed: int, iterations: int = 12
) -> Indices:
    """The cluster of each of n unit signatures, (n,), by k-means (OpenCV's) on some of them.

    Of fewer signatures than ``count`` there are as many clusters as signatures.
    """
    rng = np.random.default_rng([seed, 3])
    some = signatures[rng.choice(len(signatures), min(SAMPLE, len(signatures)), replace=False)]
    cv2.setRNGSeed(seed)
    stop = (cv2.TERM_CRITERIA_MAX_ITER, iterations, 0.0)
    start = np.zeros((0,), np.int32)
    count = min(count, len(some))
    _, _, centres = cv2.kmeans(
        np.ascontiguousarray(some), count, start, stop, 1, cv2.KMEANS_PP_CENTERS
    )
    halves = 0.5 * np.square(centres).sum(axis=1)
    nearest = [
        (signatures[i : i + SAMPLE] @ centres.T - halves).argmax(axis=1)
        for i in range(0, len(signatures), SAMPLE)
    ]
    return np.concatenate(nearest).astype(np.int64)


class Mates:
    """Another image of the same person, where there is one.

    Args:
        identity: (n,) of the images that may be drawn, -1 where unknown.
        seed: of the run.
    """

    def __init__(self, identity: Indices, seed: int) -> None:
        self._order = np.argsort(identity, kind="stable")
        ordered = identity[self._order]
        place = np.empty(len(identity), np.int64)
        place[self._order] = np.arange(len(identity))
        first = np.searchsorted(ordered, identity)
        known = identity >= 0
        self._first, self._place = first, place - first
        self._count = np.where(known, np.searchsorted(ordered, identity, "right") - first, 1)
        self._place[~known], self._first[~known] = 0, place[~known]
        self._seed = seed

    def of(self, rows: Indices, step: int) -> Indices:
        """For each of some images another one, at random, or itself; (k,) rows."""
        rng = np.random.default_rng([self._seed, 5, step])
        count = self._count[rows]
        ahead = 1 + (rng.random(len(rows)) * (count - 1)).astype(np.int64)
        mates: Indices = self._order[self._first[rows] + (self._place[rows] + ahead) % count]
        return mates


class ClusterSampler:
    """Batches of ``batch`` images: ``hard`` of them from ``groups`` clusters, the rest a sampler's.

    Args:
        clusters: (n,) of the images that may be drawn.
        hard: images of a batch that come from clusters.
        groups: clusters that they come from; of each as many, or all that it has.
        rest: gives the other images.
        seed: of the run.
    """

    def __init__(
        self, clusters: Indices, hard: int, groups: int, rest: BatchSampler, seed: int
    ) -> None:
        order = np.argsort(clusters, kind="stable")
        starts = np.flatnonzero(np.diff(clusters[order])) + 1
        self._rows = np.split(order, starts)
        sizes = np.array([len(rows) for rows in self._rows], float)
        self._chances = sizes / sizes.sum()
        self._hard, self._groups, self._rest, self._seed = hard, groups, rest, seed

    def indices(self, step: int) -> Indices:
        """Rows of the batch of a step."""
        rest = self._rest.indices(step)
        if not self._hard:
            return rest
        rng = np.random.default_rng([self._seed, 4, step])
        drawn: list[Indices] = []
        missing = self._hard
        while missing > 0:
            rows = self._rows[rng.choice(len(self._rows), p=self._chances)]
            share = min(missing, max(self._hard // self._groups, 1))
            taken = rng.permutation(rows)[:share]
            drawn.append(taken)
            missing -= len(taken)
        return np.concatenate([*drawn, rest])
