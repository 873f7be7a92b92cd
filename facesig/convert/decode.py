"""From a YuNet's maps to faces, in numpy: what ``measure`` compares, an oracle for the engine's.

Convention:
    * A map is (height, width, 16): class, object, box (4), points (10), before any sigmoid.
    * Boxes and points are in pixels of the picture that the network saw, x before y.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.network.yunet import STRIDES

Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Found:
    """One face: left, top, width, height; five points (5, 2); score 0 to 1."""

    box: Array
    points: Array
    score: float


def decode(maps: Sequence[Array], least_score: float, most_overlap: float) -> list[Found]:
    """The faces in three maps of strides 8, 16 and 32, the surest first.

    A face goes where a surer one covers more than ``most_overlap`` of both together.
    """
    candidates: list[Found] = []
    for each, stride in zip(maps, STRIDES):
        candidates += _candidates(each.astype(np.float64), stride, least_score)
    candidates.sort(key=lambda found: -found.score)
    kept: list[Found] = []
    for found in candidates:
        if all(overlap(found.box, other.box) <= most_overlap for other in kept):
            kept.append(found)
    return kept


def overlap(a: Array, b: Array) -> float:
    """Intersection over union of two boxes."""
    corner, far = np.maximum(a[:2], b[:2]), np.minimum(a[:2] + a[2:], b[:2] + b[2:])
    shared = float(np.prod(np.maximum(far - corner, 0)))
    return shared / float(np.prod(a[2:]) + np.prod(b[2:]) - shared)


def _candidates(each: Array, stride: int, least_score: float) -> list[Found]:
    limited = np.clip(each[..., :2], -50, 50)
    scores = np.sqrt(np.prod(1 / (1 + np.exp(-limited)), axis=2))
    found = []
    for row, column in np.argwhere(scores >= least_score):
        cell, corner = each[row, column], np.array([column, row])
        centre, size = (corner + cell[2:4]) * stride, np.exp(cell[4:6]) * stride
        box = np.concatenate([centre - size / 2, size])
        points = (corner + cell[6:].reshape(5, 2)) * stride
        found.append(Found(box, points, float(scores[row, column])))
    return found
