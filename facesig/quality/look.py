"""A face as the measures see it: always the same square, at the same size.

The *wide* crop is 1.4 sides of the tight box, 128 x 128 pixels, upright, as training data are
stored; its middle 112 x 112 are what the network sees (1.225 sides, ``facesig.runtime.crop``). What
the network does not see cannot harm it, and a limit means the same for a photo of 12 megapixels and
for a stored crop.

The detector looks a second time, at the wide crop. Its score in a photo says how easy the face was
to find at the size that it had there; of the wide crop it says how much like a face it is, by one
scale for all, and also of faces that somebody else found. So it is always the detector that ships,
or, where signatures are required, a file of that network that was checked already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from facesig.errors import FaceArgumentError
from facesig.images import Rgb
from facesig.runtime.crop import Pixels, resample, size_of
from facesig.runtime.detector import EngineDetector
from facesig.runtime.faces import FaceLike, box_of_landmarks, require_usable, tight_box
from facesig.runtime.model import Model
from facesig.trust import KeyLike, PublicKey, required_key
from facesig.types import Box, Face, Landmarks

WIDE_FACTOR, WIDE = 1.4, 128
"""Sides of the tight box in the wide crop, and its pixels."""

VIEW = slice(8, 120)
"""Rows and columns of it that the network sees."""

NEAREST = 16.0
"""Pixels of the wide crop that the second look's face may be off the middle, in both directions."""

NETWORK = "yunet_s"
"""Of the detector that ships, by which the limits were chosen."""

_ROUNDING = 1e-9


@dataclass(frozen=True)
class Look:
    """What is measured.

    Attributes:
        wide: (128, 128, 3) uint8 RGB, the face upright.
        points: (5, 2) float64 landmarks in the wide crop's pixels, by edges; None if unknown.
        side: longer side of the face in the photo, pixels.
        outside: share of the face's area that lies outside the photo, 0 to 1.
        score: of the detector's second look, 0 to 1; 0 if it finds no face in the middle.
    """

    wide: Rgb
    points: NDArray[np.float64] | None
    side: float
    outside: float
    score: float

    @property
    def view(self) -> Rgb:
        """(112, 112, 3) uint8 RGB: what the network sees."""
        return self.wide[VIEW, VIEW]


def look_at(
    image: Pixels,
    face: FaceLike,
    side: float | None = None,
    valid: tuple[float, float, float, float] | None = None,
    looker: EngineDetector | None = None,
) -> Look:
    """The look of a face in a photo, or in a crop that was cut from one.

    Args:
        image: the photo or the crop.
        face: in its pixels.
        side: longer side of the face in the photo that a crop was cut from; None if it was not
            resized.
        valid: edges (left, top, right, bottom) of what of a crop came from the photo; None if all
            did.
        looker: looks a second time, by ``second_looker``; None: that of no key.

    Raises:
        FaceArgumentError: ``face`` is malformed, tiny, or more than half outside; ``valid`` holds
            nothing.
    """
    box, points = tight_box(face), points_of(face)
    require_usable(box, *size_of(image))
    width, height = size_of(image)
    edges = valid or (0.0, 0.0, float(width), float(height))
    if edges[2] <= edges[0] or edges[3] <= edges[1]:
        raise FaceArgumentError(f"expected edges about an area, got {edges} (valid)")
    outside = share_outside(box, points, edges)
    turned = face.turned if isinstance(face, Face) else 0
    wide = _wide(image, box, turned)
    found = second_look(wide, looker)
    if points is not None:
        points = _in_wide(points, box, turned)
    elif found is not None and found.landmarks is not None:
        points = found.landmarks.array
    length = box.longer_side if side is None else side
    return Look(wide, points, length, outside, 0.0 if found is None else found.score)


def second_looker(
    key: KeyLike | None = None, isa: str | None = None, known: Iterable[object] = ()
) -> EngineDetector:
    """The detector that looks a second time.

    Args:
        key: must have signed its file, as of ``Embedder``.
        isa: "scalar" or "neon" forces the engine's instruction set; None takes the best.
        known: detectors at hand. Where a key is required and one of them is a file of the shipped
            network that was opened with that key, its model is taken: who signs all files with a
            key of his own need not sign the one inside the package.

    Raises:
        ModelSignatureError: a subclass of it, if the file is not signed as is required.
    """
    wanted = required_key(key)
    engines = [each for each in known if isinstance(each, EngineDetector) and each.name == NETWORK]
    checked = [each.model for each in engines if wanted and each.model.signed_by == wanted]
    return _detector(wanted, isa, checked[0] if checked else None)


def second_look(wide: Rgb, looker: EngineDetector | None = None) -> Face | None:
    """The best face that ``looker`` finds in the middle of a wide crop, or None."""
    middle = WIDE / 2
    detector = second_looker() if looker is None else looker
    near = [
        face
        for face in detector.detect(np.ascontiguousarray(wide))
        if max(abs(face.box.centre[0] - middle), abs(face.box.centre[1] - middle)) <= NEAREST
    ]
    return max(near, key=lambda face: face.score, default=None)


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
    share = 1.0 - max(across, 0.0) * max(down, 0.0) / (box.width * box.height)
    return share if share > _ROUNDING else 0.0


def _wide(image: Pixels, box: Box, turned: int) -> Rgb:
    side = WIDE_FACTOR * box.longer_side
    x, y = box.centre
    wide = resample(image, x - side / 2, y - side / 2, side, WIDE)
    return wide if turned == 0 else np.ascontiguousarray(np.rot90(wide, -(turned // 90)))


def _in_wide(points: NDArray[np.float64], box: Box, turned: int) -> NDArray[np.float64]:
    """Positions in the photo as positions in the wide crop, which is turned upright."""
    relative = (points - np.array(box.centre)) / (WIDE_FACTOR * box.longer_side)
    for _ in range(turned // 90):  # a quarter turn clockwise: right becomes down
        relative = np.stack([-relative[:, 1], relative[:, 0]], axis=1)
    inside: NDArray[np.float64] = (relative + 0.5) * WIDE
    return inside


@lru_cache(maxsize=4)
def _detector(key: PublicKey | None, isa: str | None, model: Model | None) -> EngineDetector:
    return EngineDetector(model, WIDE, turn=False, isa=isa, require_signature=key)
