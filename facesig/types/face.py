"""Where a face is: box, landmarks, and both as a detector found them.

Convention: see facesig.types.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facesig.errors import FaceArgumentError

Point = tuple[float, float]

FARTHEST = 2.0**28
"""No position lies farther from the picture's corner, and no side is longer, in pixels: as the
engine's resampler has it, and so that squares of what passes do not overflow."""


@dataclass(frozen=True)
class Box:
    """A rectangle: left edge ``x``, top edge ``y``, ``width``, ``height``, in pixels.

    The edges may lie outside the image. Raises ``FaceArgumentError`` unless all four are finite
    numbers within ``FARTHEST`` and both sizes positive.
    """

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        """Refuse what is no rectangle."""
        numbers = _floats((self.x, self.y, self.width, self.height), "four numbers", "box")
        if not np.isfinite(numbers).all():
            raise FaceArgumentError(f"expected four finite numbers, got {_listed(numbers)} (box)")
        if (numbers[2:] <= 0).any():
            raise FaceArgumentError(
                f"expected a positive width and height, got {_listed(numbers[2:])} (box)"
            )
        if (np.abs(numbers) > FARTHEST).any():
            raise FaceArgumentError(
                f"expected numbers within {FARTHEST:,.0f}, got {_listed(numbers)} (box)"
            )

    @property
    def centre(self) -> Point:
        """The (x, y) of the middle."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    @property
    def longer_side(self) -> float:
        """The larger of width and height."""
        return max(self.width, self.height)

    @classmethod
    def square(cls, centre: Point, side: float) -> Box:
        """The square about a middle."""
        return cls(centre[0] - side / 2, centre[1] - side / 2, side, side)


@dataclass(frozen=True)
class Landmarks:
    """Five points of a face, each (x, y) in pixels; left and right are the picture's.

    Raises ``FaceArgumentError`` if one is no two finite numbers within ``FARTHEST``.
    """

    left_eye: Point
    right_eye: Point
    nose: Point
    left_mouth: Point
    right_mouth: Point

    def __post_init__(self) -> None:
        """Refuse points at NaN, at infinity, and far from every picture."""
        points = (self.left_eye, self.right_eye, self.nose, self.left_mouth, self.right_mouth)
        numbers = _floats(points, "five points (x, y)", "landmarks")
        if numbers.shape != (5, 2):
            raise FaceArgumentError(f"expected five points (x, y), got {points} (landmarks)")
        if not np.isfinite(numbers).all():
            raise FaceArgumentError("expected finite positions, got NaN or infinity (landmarks)")
        if (np.abs(numbers) > FARTHEST).any():
            farthest = float(np.abs(numbers).max())
            raise FaceArgumentError(
                f"expected numbers within {FARTHEST:,.0f}, got {farthest:g} (landmarks)"
            )

    @classmethod
    def from_array(cls, points: ArrayLike) -> Landmarks:
        """Landmarks from a 5 x 2 array, in the order of the fields."""
        array = _floats(points, "5 x 2 numbers", "landmarks")
        if array.shape != (5, 2):
            shape = " x ".join(str(size) for size in array.shape)
            raise FaceArgumentError(f"expected 5 x 2 numbers, got {shape} (landmarks)")
        return cls(*((float(x), float(y)) for x, y in array))

    @property
    def array(self) -> NDArray[np.float64]:
        """The points as a new 5 x 2 array, in the order of the fields."""
        points = (self.left_eye, self.right_eye, self.nose, self.left_mouth, self.right_mouth)
        return np.array(points, dtype=np.float64)


@dataclass(frozen=True)
class Face:
    """A face found in an image.

    Attributes:
        box: tight box, whatever box the detector itself draws.
        landmarks: the five points, or None from a detector without them.
        score: the detector's own confidence; comparable only within one detector.
        detector: the detector's name.
        turned: degrees, clockwise, by which the picture has to be turned for this face to stand
            upright: 0, 90, 180 or 270. Box and landmarks are those of the picture as given;
            "left" and "right" of landmarks are those of the upright face.
    """

    box: Box
    landmarks: Landmarks | None
    score: float
    detector: str
    turned: int = 0


def _floats(numbers: ArrayLike, expected: str, where: str) -> NDArray[np.float64]:
    try:
        found = np.asarray(numbers)
        if found.dtype.kind not in "biufO":
            raise TypeError(f"an array of {found.dtype}")
        return np.array(found, dtype=np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise FaceArgumentError(f"expected {expected}, got {error} ({where})") from error


def _listed(numbers: Iterable[float]) -> str:
    return ", ".join(f"{number:g}" for number in numbers)
