"""The mean head in three dimensions, from landmarks alone; and how good five of them are for poses.

Seen from far away, n heads of one shape turned n ways give landmark coordinates, less their means,
that are a matrix of rank 3: views times shape (Tomasi and Kanade, *Shape and motion from image
streams under orthography*, 1992). The factors are known up to a linear map, which follows from the
two rows of each view being of equal length and at right angles, by least squares over all heads.
People differ, and points are off, so it is the mean head that comes out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.stored import read_landmarks
from facesig.quality.pose import pose_of
from facesig.studies.inputs import training_files

Array = NDArray[np.float64]

EYES_68 = (list(range(36, 42)), list(range(42, 48)))
"""Points about the eye on the picture's left and on its right, of 68."""

MOUTH_68 = [48, 54]
NOSE_68 = 30

FRONTAL = 30.0
"""Degrees of yaw within which agreement is told beside that of all."""


def head(points: Array, eyes: Sequence[list[int]], mouth: list[int], nose: int) -> Array:
    """Mean head of landmarks (n, k, 2) as (k, 3): x right, y down, z away, the eyes 1 apart.

    Args:
        points: of n faces.
        eyes: which points are about the eye on the left, and on the right.
        mouth: points of the mouth.
        nose: the tip, which is nearest to the camera.
    """
    centred = points - points.mean(axis=1, keepdims=True)
    centred = centred / np.sqrt((centred**2).sum(axis=(1, 2), keepdims=True))
    stacked = np.concatenate([centred[:, :, 0], centred[:, :, 1]])
    basis = np.linalg.svd(stacked.T @ stacked)[0][:, :3]
    views = stacked @ basis
    shape = basis @ np.linalg.inv(_metric(views[: len(points)], views[len(points) :])).T
    return _upright(shape, eyes, mouth, nose)


def _metric(across: Array, down: Array) -> Array:
    """The map that makes both rows of all views equally long and orthogonal, (3, 3)."""
    rows = np.concatenate(
        [_products(across, across) - _products(down, down), _products(across, down)]
    )
    a, b, c, d, e, f = np.linalg.svd(rows.T @ rows)[0][:, -1]
    square = np.array([[a, b, c], [b, d, e], [c, e, f]])
    values, vectors = np.linalg.eigh(square if np.trace(square) > 0 else -square)
    root: Array = vectors * np.sqrt(np.maximum(values, 1e-9))
    return root


def _products(p: Array, q: Array) -> Array:
    pairs = [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)]
    terms = [p[:, i] * q[:, j] + (p[:, j] * q[:, i] if i != j else 0.0) for i, j in pairs]
    return np.stack(terms, axis=1)


def _upright(shape: Array, eyes: Sequence[list[int]], mouth: list[int], nose: int) -> Array:
    shape = shape - shape.mean(axis=0)
    left, right = (shape[points].mean(axis=0) for points in eyes)
    x = (right - left) / np.linalg.norm(right - left)
    y = shape[mouth].mean(axis=0) - (left + right) / 2
    y = y - x * (y @ x)
    y /= np.linalg.norm(y)
    turned: Array = shape @ np.stack([x, y, np.cross(x, y)], axis=1) / np.linalg.norm(right - left)
    if turned[nose, 2] > 0:  # views are the same of a head and of its mirror image in depth
        turned[:, 2] *= -1
    return turned


def five_point_head(points: Array) -> Array:
    """Mean head of five landmarks, made symmetric, (5, 3)."""
    shape = head(points, ([0], [1]), [3, 4], 2)
    even = (shape + shape[[1, 0, 2, 4, 3]] * [-1, 1, 1]) / 2
    unit: Array = even / (even[1, 0] - even[0, 0])
    return unit


def head_shape(data: Path) -> Iterator[str]:
    """The five points' shape on training faces, and its angles beside those of 68 points.

    Raises:
        DataError: there are no training faces.
    """
    five = np.concatenate([read_landmarks(file) for file in training_files(data)])
    shape = five_point_head(five)
    yield f"shape of {len(five)} faces: {shape.round(4).tolist()}"
    yield f"median pitch {np.median(_angles(shape, five)[:, 1]):.1f} degrees by the formula"
    others = [data / "fairface_val.parquet", data / "lfw.parquet"]
    if not all(path.is_file() for path in others):
        return
    whole = head(read_landmarks(others[0], points=68), EYES_68, MOUTH_68, NOSE_68)
    for path in others:
        by_five = _angles(shape, read_landmarks(path))
        by_68 = _angles(whole, read_landmarks(path, points=68))
        yield f"{path.stem}: {_agreement(by_five, by_68)}"


def _angles(shape: Array, points: Array) -> Array:
    """(n, 2) yaw and pitch; the latter by the formula, without its median taken off."""
    found = [pose_of(each, shape, 0.0) for each in points]
    return np.array([(pose.yaw, pose.pitch) for pose in found])


def _agreement(one: Array, other: Array) -> str:
    one = one - [0, np.median(one[:, 1])]
    other = other - [0, np.median(other[:, 1])]
    said = []
    for name, i in (("yaw", 0), ("pitch", 1)):
        off = np.abs(one[:, i] - other[:, i])
        correlation = np.corrcoef(one[:, i], other[:, i])[0, 1]
        said.append(
            f"{name} correlates {correlation:.2f}, off by {np.median(off):.1f} degrees (median), "
            f"{np.quantile(off, 0.9):.1f} (nine of ten)"
        )
    return "; ".join(said)
