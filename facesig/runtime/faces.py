"""The ``face`` argument in all its forms, as a tight box.

From five landmarks the box follows by a least-squares similarity (rotation, scale, shift) from
``BOX_LANDMARKS`` to the given points: the scale is the box's side, and their origin lands on
the box's middle. The box stays upright; rotation only makes the fit indifferent to a tilted head.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import FaceArgumentError
from facesig.geometry import BOX_LANDMARKS, fit_similarity
from facesig.runtime.native import check_box
from facesig.types import Box, Face, Landmarks

FaceLike = Union[Box, Face, Landmarks, Sequence[float], Sequence[Sequence[float]], NDArray[Any]]
"""A tight box as ``Box`` or four numbers (x, y, width, height); a ``Face``, whose box counts; or
five landmarks as ``Landmarks`` or 5 x 2 numbers. All in pixels of the photo, see
facesig.geometry."""

LEAST_SIDE = 8.0
"""Smallest face, in pixels of its box's longer side: below it nothing of a face is left."""


def tight_box(face: FaceLike) -> Box:
    """The tight box of ``face``; ``FaceArgumentError`` if it is none of the accepted forms."""
    if isinstance(face, Box):
        return face
    if isinstance(face, Face):
        return face.box
    if isinstance(face, Landmarks):
        return box_of_landmarks(face)
    numbers = _numbers(face)
    if numbers.shape == (4,):
        return Box(*(float(number) for number in numbers))
    if numbers.shape == (5, 2):
        return box_of_landmarks(Landmarks.from_array(numbers))
    shape = " x ".join(str(size) for size in numbers.shape) or "a single one"
    raise FaceArgumentError(
        f"expected four numbers (x, y, width, height) or 5 x 2 landmarks, got {shape} (face)"
    )


def box_of_landmarks(landmarks: Landmarks) -> Box:
    """The tight box, a square, that the least-squares fit of ``BOX_LANDMARKS`` gives."""
    a, b, x, y = (float(number) for number in fit_similarity(BOX_LANDMARKS, landmarks.array))
    side = float(np.hypot(a, b))
    if side == 0:
        raise FaceArgumentError("expected five distinct points, got one point (landmarks)")
    return Box.square((x, y), side)


def require_usable(box: Box, width: int, height: int) -> None:
    """Raise ``FaceArgumentError`` if the box is tiny or more than half outside the image."""
    check_box((box.x, box.y, box.width, box.height), width, height)


def _numbers(face: object) -> NDArray[np.float64]:
    try:
        return np.asarray(face, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        raise FaceArgumentError(
            "expected a Box, a Face, Landmarks, four numbers (x, y, width, height) "
            f"or 5 x 2 landmarks, got {type(face).__name__} (face)"
        ) from None
