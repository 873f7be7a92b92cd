"""A face as the measures see it: always the same square, at the same size.

Every measure but the size is taken of the network's own view of the face, 112 x 112 pixels of 1.225
sides of the tight box, upright (``facesig.runtime.crop``): what the network does not see cannot
harm it, and a limit means the same for a photo of 12 megapixels and for a stored crop.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.errors import FaceArgumentError
from facesig.geometry import CROP_FACTOR
from facesig.images import Rgb
from facesig.runtime.crop import CROP_SIZE, Pixels, crop_face, resample, size_of
from facesig.runtime.faces import FaceLike, box_of_landmarks, tight_box
from facesig.types import Box, Face, Landmarks


@dataclass(frozen=True)
class Look:
    """What is measured.

    Attributes:
        crop: (112, 112, 3) uint8 RGB, the face upright.
        points: (5, 2) float64 landmarks in the crop's pixels, by edges; None if unknown.
        side: longer side of the face in the photo, pixels.
        outside: share of the face's area that lies outside the photo, 0 to 1.
        score: the detector's score, 0 to 1; None if no detector found the face.
    """

    crop: Rgb
    points: NDArray[np.float64] | None
    side: float
    outside: float
    score: float | None = None


def look_at(image: Pixels, face: FaceLike) -> Look:
    """The look of a face in a photo.

    Raises:
        FaceArgumentError: ``face`` is malformed, tiny, or more than half outside.
    """
    box = tight_box(face)
    crop = crop_face(image, face)
    points = points_of(face)
    turned = face.turned if isinstance(face, Face) else 0
    outside = share_outside(box, points, (0.0, 0.0, *map(float, size_of(image))))
    if points is not None:
        points = _in_crop(points, box, turned)
    score = face.score if isinstance(face, Face) else None
    return Look(crop, points, box.longer_side, outside, score)


def look_of_crop(
    crop: Rgb,
    face: FaceLike,
    side: float | None = None,
    valid: tuple[float, float, float, float] | None = None,
) -> Look:
    """The look of a face in a crop that was cut from a photo, and may be enlarged or reduced.

    Args:
        crop: height x width x 3 uint8 RGB.
        face: in pixels of the crop.
        side: longer side of the face in the photo, pixels; None if the crop was not resized.
        valid: edges (left, top, right, bottom) of what of the crop came from the photo; None if
            all did.

    Raises:
        FaceArgumentError: ``face`` is malformed, tiny, or more than half outside; ``valid`` holds
            nothing.
    """
    box, points = tight_box(face), points_of(face)
    square = resample_about(crop, box)
    edges = valid or (0.0, 0.0, *map(float, size_of(crop)))
    if edges[2] <= edges[0] or edges[3] <= edges[1]:
        raise FaceArgumentError(f"expected edges about an area, got {edges} (valid)")
    return Look(
        crop=square,
        points=None if points is None else _in_crop(points, box, 0),
        side=box.longer_side if side is None else side,
        outside=share_outside(box, points, edges),
        score=face.score if isinstance(face, Face) else None,
    )


def resample_about(image: Pixels, box: Box) -> Rgb:
    """The square about a box, as large as the network's input."""
    side = CROP_FACTOR * box.longer_side
    x, y = box.centre
    return resample(image, x - side / 2, y - side / 2, side)


def points_of(face: FaceLike) -> NDArray[np.float64] | None:
    """The five landmarks of a face in the image's pixels, (5, 2), or None without them."""
    if isinstance(face, Landmarks):
        return face.array
    if isinstance(face, Face):
        return None if face.landmarks is None else face.landmarks.array
    if isinstance(face, Box):
        return None
    numbers = np.asarray(face, dtype=np.float64)
    return numbers if numbers.shape == (5, 2) else None


def share_outside(
    box: Box, points: NDArray[np.float64] | None, edges: tuple[float, float, float, float]
) -> float:
    """Share of the face's area outside the edges (left, top, right, bottom).

    A detector's box ends where the photo ends, so the box that the landmarks imply is asked too:
    the larger share counts.
    """
    shares = [_outside(box, edges)]
    if points is not None:
        shares.append(_outside(box_of_landmarks(Landmarks.from_array(points)), edges))
    return max(shares)


def _outside(box: Box, edges: tuple[float, float, float, float]) -> float:
    left, top, right, bottom = edges
    across = min(box.x + box.width, right) - max(box.x, left)
    down = min(box.y + box.height, bottom) - max(box.y, top)
    return 1.0 - max(across, 0.0) * max(down, 0.0) / (box.width * box.height)


def _in_crop(points: NDArray[np.float64], box: Box, turned: int) -> NDArray[np.float64]:
    """Positions in the photo as positions in the crop, which is turned upright."""
    relative = (points - np.array(box.centre)) / (CROP_FACTOR * box.longer_side)
    for _ in range(turned // 90):  # a quarter turn clockwise: right becomes down
        relative = np.stack([-relative[:, 1], relative[:, 0]], axis=1)
    inside: NDArray[np.float64] = (relative + 0.5) * CROP_SIZE
    return inside
