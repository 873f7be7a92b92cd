"""How a model fares with heads that look aside: by the yaw that the stored landmarks tell.

* *Cosine to the teacher*: to its stored signatures less their mean over these very faces, which is
  what a network learns from it. A network of another teacher has a space of its own; then it says
  nothing.
* *True accepts* of all pairs of one person, at the threshold of ``RATE`` over all pairs of
  different people. A pair's yaw is that of its head that looks farther aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.allpairs import AllPairs, roc_of_all
from facesig.evaluation.dyads import Persons, rate_by_person
from facesig.evaluation.measure import threshold_at
from facesig.evaluation.results import YawBin, Yaws
from facesig.evaluation.stored import read_landmarks
from facesig.quality.pose import pose_of

EDGES = (0.0, 15.0, 30.0, 45.0, 60.0, 90.0)
"""Of the bins of |yaw|, degrees."""

RATE = 1e-3
"""False-accept rate of the threshold."""

YAW_NOTES = ["Yaw from five landmarks: facesig/quality/pose.py says how."]


def read_yaws(path: Path, rows: Sequence[int]) -> NDArray[np.float64]:
    """|yaw| in degrees of some rows of a parquet file of crops, (rows,).

    Raises:
        DataError: as ``read_landmarks``.
    """
    return np.array([abs(pose_of(points).yaw) for points in read_landmarks(path, rows)])


def yaws(
    title: str,
    signatures: NDArray[np.float32],
    persons: Persons,
    angles: NDArray[np.float64],
    teacher: NDArray[np.float32] | None,
) -> Yaws:
    """Cosines to the teacher and true accepts by yaw.

    Args:
        title: what the faces are.
        signatures: (n, d) of unit norm.
        persons: (n,) numbers 0, 1, ... of the persons shown.
        angles: (n,) |yaw| in degrees.
        teacher: (n, d) of unit norm; None, or of another length, for none.
    """
    fits = teacher is not None and teacher.shape[1] == signatures.shape[1]
    cosines = _cosines(signatures, teacher) if teacher is not None and fits else None
    place = np.clip(np.searchsorted(EDGES, angles, side="right") - 1, 0, len(EDGES) - 2)
    threshold, pairs, hits = _pairs(signatures, persons, place)
    bins = []
    for i, (low, high) in enumerate(zip(EDGES, EDGES[1:])):
        here = place == i
        rate = rate_by_person(hits[i], pairs[i])
        told = cosines is not None and here.any()
        bins.append(
            YawBin(
                low=low,
                high=high,
                images=int(here.sum()),
                cosine=float(cosines[here].mean()) if cosines is not None and told else None,
                same=rate.pairs,
                tar=rate.value if rate.pairs else None,
                interval=rate.interval if rate.pairs else None,
            )
        )
    return Yaws("yaw", title, RATE, threshold, bins, list(YAW_NOTES))


def _cosines(signatures: NDArray[np.float32], teacher: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = teacher - teacher.mean(axis=0, dtype=np.float64).astype(np.float32)
    centred /= np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-12)
    cosines: NDArray[np.float32] = (signatures * centred).sum(axis=1)
    return cosines


def _pairs(
    signatures: NDArray[np.float32], persons: Persons, place: NDArray[np.int64]
) -> tuple[float | None, NDArray[np.int64], NDArray[np.int64]]:
    """The threshold, and (bins, persons) counts of pairs of one person and of accepted ones.

    No threshold where there are too few pairs of different people for the rate, or none of one
    person.
    """
    bins, people = len(EDGES) - 1, int(persons.max()) + 1
    pairs, hits = np.zeros((bins, people), np.int64), np.zeros((bins, people), np.int64)
    order = np.argsort(persons, kind="stable")
    starts = np.searchsorted(persons[order], np.arange(people + 1))
    several = np.flatnonzero(np.diff(starts) > 1)
    alone = np.diff(starts).astype(np.float64)
    different = (alone.sum() ** 2 - (alone**2).sum()) / 2
    if not len(several) or different * RATE < 1:
        return None, pairs, hits
    apart, same, _, _ = AllPairs(signatures, persons).counted()
    threshold = threshold_at(roc_of_all(apart, same), RATE)
    for person in several:
        rows = order[starts[person] : starts[person + 1]]
        scores = signatures[rows] @ signatures[rows].T
        worse = np.maximum(place[rows][:, None], place[rows][None])
        upper = np.triu_indices(len(rows), 1)
        pairs[:, person] = np.bincount(worse[upper], minlength=bins)
        accepted = worse[upper][scores[upper] >= threshold]
        hits[:, person] = np.bincount(accepted, minlength=bins)
    return threshold, pairs, hits
