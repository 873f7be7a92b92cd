"""Similarities between a stored crop, the network's input and its aligned view.

Convention: that of ``facesig.geometry``. A stored crop is 128 x 128; the network's input is its
central 112 x 112 pixels, the square of ``CROP_FACTOR`` times the face box. Landmarks are pixels of
the stored crop, centres at whole numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig.geometry import ALIGNED_LANDMARKS, fit_similarity, to_normalised

STORED = 128
INPUT = 112
MARGIN = (STORED - INPUT) // 2

Array = NDArray[np.float64]


def landmark_similarity(landmarks: Array) -> Array:
    """The warp that brings five landmarks nearest to where the aligned view has them.

    Args:
        landmarks: (n, 5, 2), pixels of the stored crop.

    Returns:
        (n, 4), from the aligned view to the network's input, normalised.
    """
    wanted = to_normalised(ALIGNED_LANDMARKS, INPUT)
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


def resized_views(maps: Array, size: int) -> Array:
    """Maps (n, 2, 3) from a view of 112 pixels as maps from one of ``size`` that shows the same."""
    factor = INPUT / size
    shift = (factor - 1.0) / 2.0
    return compose(maps, np.array([[[factor, 0.0, shift], [0.0, factor, shift]]]))


def compose(outer: Array, inner: Array) -> Array:
    """Affine maps as (n, 2, 3): the result applies ``inner`` first, then ``outer``."""
    linear = outer[:, :, :2] @ inner[:, :, :2]
    shift = outer[:, :, :2] @ inner[:, :, 2:] + outer[:, :, 2:]
    return np.concatenate([linear, shift], axis=2)
