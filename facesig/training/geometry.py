"""Similarities between a stored crop, the network's input and its aligned view.

Convention:
    * A stored crop is 128 x 128; the network's input is its central 112 x 112 pixels, the square
      of 1.225 times the face box.
    * A similarity is (a, b, tx, ty) in the sense of ``facesig.network.Warp``: it maps normalised
      (x, y) in [-1, 1] of the aligned view to normalised coordinates of the input.
    * Landmarks are (x, y) in pixels of the stored crop, a pixel's centre at whole numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

STORED = 128
INPUT = 112
MARGIN = (STORED - INPUT) // 2

TEMPLATE = np.array(
    [
        (38.2946, 51.6963),
        (73.5318, 51.5014),
        (56.0252, 71.7366),
        (41.5493, 92.3655),
        (70.7299, 92.2041),
    ]
)
"""Where the aligned view shows the five landmarks: the usual 112 x 112 template, which is also
the one that the teacher's inputs are aligned to. (5, 2), pixels."""

Array = NDArray[np.float64]


def to_normalised(pixels: Array, size: int) -> Array:
    """Pixel coordinates (centres at whole numbers) to [-1, 1] from edge to edge."""
    return (2.0 * pixels + 1.0) / size - 1.0


def to_pixels(points: Array, size: int) -> Array:
    """Inverse of ``to_normalised``."""
    return ((points + 1.0) * size - 1.0) / 2.0


def fit_similarity(source: Array, target: Array) -> Array:
    """Least-squares similarity with target = (a x - b y + tx, b x + a y + ty).

    Args:
        source: (n, points, 2) or (points, 2).
        target: (n, points, 2), broadcast with ``source``.

    Returns:
        (n, 4) numbers (a, b, tx, ty).
    """
    source, target = np.broadcast_arrays(source, target)
    source_mean = source.mean(axis=-2, keepdims=True)
    target_mean = target.mean(axis=-2, keepdims=True)
    s, t = source - source_mean, target - target_mean
    energy = (s**2).sum(axis=(-2, -1))
    a = (s * t).sum(axis=(-2, -1)) / energy
    b = (s[..., 0] * t[..., 1] - s[..., 1] * t[..., 0]).sum(axis=-1) / energy
    shift = target_mean[..., 0, :]
    x, y = source_mean[..., 0, 0], source_mean[..., 0, 1]
    return np.stack([a, b, shift[..., 0] - a * x + b * y, shift[..., 1] - b * x - a * y], axis=-1)


def apply_similarity(similarity: Array, points: Array) -> Array:
    """Map points (..., n, 2) by similarities (..., 4)."""
    a, b, tx, ty = (similarity[..., i, None] for i in range(4))
    x, y = points[..., 0], points[..., 1]
    return np.stack([a * x - b * y + tx, b * x + a * y + ty], axis=-1)


def landmark_similarity(landmarks: Array) -> Array:
    """The warp that brings five landmarks nearest to the template.

    Args:
        landmarks: (n, 5, 2), pixels of the stored crop.

    Returns:
        (n, 4), from the aligned view to the network's input, normalised.
    """
    wanted = to_normalised(TEMPLATE, INPUT)
    found = to_normalised(landmarks - MARGIN, INPUT)
    return fit_similarity(wanted, found)


def affine_to_stored(similarity: Array) -> Array:
    """A normalised similarity as the 2 x 3 matrices from aligned pixels to stored-crop pixels.

    Args:
        similarity: (n, 4).

    Returns:
        (n, 2, 3): stored pixel = matrix @ (x, y, 1), pixel centres at whole numbers.
    """
    a, b, tx, ty = similarity.T
    half = INPUT / 2.0
    centre = (INPUT - 1) / 2.0
    shift_x = tx * half + centre + MARGIN
    shift_y = ty * half + centre + MARGIN
    matrix = np.empty((len(similarity), 2, 3))
    matrix[:, 0, 0], matrix[:, 0, 1] = a, -b
    matrix[:, 1, 0], matrix[:, 1, 1] = b, a
    matrix[:, 0, 2] = shift_x - (a - b) * centre
    matrix[:, 1, 2] = shift_y - (a + b) * centre
    return matrix


def affine_to_crop(similarity: Array) -> Array:
    """The same to the pixels of the crop that the network sees, (n, 2, 3)."""
    matrix = affine_to_stored(similarity)
    matrix[:, :, 2] -= MARGIN
    return matrix


def compose(outer: Array, inner: Array) -> Array:
    """Affine maps as (n, 2, 3): the result applies ``inner`` first, then ``outer``."""
    linear = outer[:, :, :2] @ inner[:, :, :2]
    shift = outer[:, :, :2] @ inner[:, :, 2:] + outer[:, :, 2:]
    return np.concatenate([linear, shift], axis=2)
