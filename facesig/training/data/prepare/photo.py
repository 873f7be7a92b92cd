"""One photo -> one row: find the face, cut the square, store it.

Convention: a point p of the photo lies at (p - corner) * 128 / side in the crop; so the landmarks
are the detector's own, moved with the picture, and the tight box is 18.3 to 109.7 in every crop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.detection.base import Detector
from facesig.errors import FaceArgumentError, FacesigError, NoFaceError, OutputError, of_the_system
from facesig.images import Rgb, load_image
from facesig.runtime.crop import resample
from facesig.runtime.faces import LEAST_SIDE, require_usable
from facesig.training.data.columns import STORED_FACTOR
from facesig.training.data.folder import person
from facesig.training.data.readable import is_utf8
from facesig.training.geometry import STORED
from facesig.types import Box, Face

CHOICES = ("largest", "centre")
"""Which of several faces: the detector's first, which is the largest of those it is sure of; or
the one whose middle is nearest the photo's."""

LOSSLESS = 101
"""OpenCV's WebP quality for lossless; 1 to 100 are lossy."""


@dataclass(frozen=True)
class Settings:
    """How photos become crops.

    Attributes:
        choose: one of ``CHOICES``.
        quality: of WebP, 1 to 100, or ``LOSSLESS``.
        least_face: smaller faces, by the longer side of the tight box in pixels, are left out.
        source: name of the data set; "" for none. It goes before each identity, as
            "source/person", so that two data sets may both have a person "0001".
    """

    choose: str = "largest"
    quality: int = LOSSLESS
    least_face: float = LEAST_SIDE
    source: str = ""


class Row(NamedTuple):
    """A crop in stored form; see ``columns``."""

    image: bytes
    source: str | None
    identity: str
    name: str
    landmarks5: bytes | None
    valid: bytes
    face_px: float


class Rejected(NamedTuple):
    """A photo that gave no crop, and why."""

    name: str
    reason: str


def prepare_photo(root: Path, name: str, detector: Detector, how: Settings) -> Row | Rejected:
    """The crop of a photo's face, or why there is none; nothing about the photo itself raises.

    Raises:
        FacesigError: memory, the disk or descriptors fail; of the photo that says nothing.
    """
    if not is_utf8(name):
        shown = name.encode("utf-8", "backslashreplace").decode()
        return Rejected(shown, "expected a name in UTF-8, got other bytes")
    try:
        return _row(root, name, detector, how)
    except FacesigError as error:
        if isinstance(error, OutputError) or of_the_system(error):
            raise
        return Rejected(name, str(error))


def _row(root: Path, name: str, detector: Detector, how: Settings) -> Row:
    where = str(root / name)
    photo = load_image(where)
    found = detector.detect(photo)
    if not found:
        raise NoFaceError(f"expected a face, got none found by {detector.name} ({where})")
    height, width = photo.shape[:2]
    face = _chosen(found, width, height, how.choose)
    require_usable(face.box, width, height)
    if face.box.longer_side < how.least_face:
        raise FaceArgumentError(
            f"expected a face of at least {how.least_face:g} pixels, "
            f"got {face.box.longer_side:.1f} ({where})"
        )
    square = crop_square(face.box)
    crop = resample(photo, square.x, square.y, square.width, STORED)
    who = person(name)
    return Row(
        image=encode(crop, how.quality),
        source=how.source or None,
        identity=f"{how.source}/{who}" if who and how.source else who,
        name=name,
        landmarks5=None if face.landmarks is None else _packed(face.landmarks.array, square),
        valid=_packed(np.array([[0, 0], [width, height]]), square, inside=True),
        face_px=face.box.longer_side,
    )


def _chosen(found: list[Face], width: int, height: int, choose: str) -> Face:
    if choose == "largest":
        return found[0]
    return min(found, key=lambda face: math.dist(face.box.centre, (width / 2, height / 2)))


def crop_square(box: Box) -> Box:
    """The part of the photo that a stored crop shows."""
    return Box.square(box.centre, STORED_FACTOR * box.longer_side)


def encode(crop: Rgb, quality: int) -> bytes:
    """A crop as WebP of the given quality, lossless above 100."""
    _, data = cv2.imencode(".webp", crop[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, quality])
    return data.tobytes()


def _packed(points: NDArray[np.float64], square: Box, inside: bool = False) -> bytes:
    """Points (n, 2) of the photo as float16 pixels of the crop."""
    moved = (points - (square.x, square.y)) * (STORED / square.width)
    if inside:
        moved = moved.clip(0, STORED)
    return moved.astype("<f2").tobytes()
