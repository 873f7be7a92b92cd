"""Finding faces in many photos: the same as ``facesig.embed`` does, or quicker.

A JPEG is decoded once, at the fraction that the detector looks at (``images.picture``), and the
crop is cut of that where it still has ``ENOUGH`` pixels for one of the crop; ``embed`` would decode
again from 2 on. Against that the signature's cosine is 0.9998 in the mean and 0.995 at least (74
photos and enlargements); a second decoding is what a photo of 12 megapixels costs most of.

Where ``embed`` would look at the photo in all four positions, because no face scores 0.92, it is
looked at ``QUICK_SIDE`` pixels small first, and in full only if another position than upright is
best then: three full looks less for upright photos whose faces score a little less.

"quick" looks at ``QUICK_SIDE`` pixels in place of 640 first, a sixth of the detector's work. Where
that finds one face that is sure and far larger than all others, it is the one that ``embed`` takes;
its box is coarser. Where not (several alike, none, a photo that may lie on its side), the full look
decides. Small faces in the background are not looked for then, so ``every_face`` always looks in
full.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from facesig.images.picture import Part, Picture
from facesig.runtime.checks import require_size
from facesig.runtime.crop import Pixels
from facesig.runtime.detector import MAX_SIDE, EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.find import find_faces, make_detector
from facesig.types import Box, Face, Landmarks

ENOUGH = 1.25
"""Pixels for one of the crop, along a side, from which a reduced photo is not decoded again."""

QUICK_SIDE = 256
QUICK_SCORE = 0.85
"""A face by the quick look is believed from this score on: upright ones have more in most photos,
and lying ones less."""

UPRIGHT_SCORE = 0.92
"""From which score on a photo is taken to stand upright (csrc/face/detect.h)."""

APART = 0.8
"""The second largest face may have this share of the largest one's side."""


class Looker:
    """Finds faces with an embedder's detector.

    Attributes:
        name: the detector's.
        sure_score: its own, or None of one that is believed.
        detector: what finds faces.
    """

    def __init__(
        self, embedder: Embedder, quick: bool, detector: str | None, key: str | None
    ) -> None:
        """``detector`` and ``key`` are as of ``Embedder``; only the engine's detector is quick."""
        self._embedder = embedder
        self.detector = make_detector(detector, require_signature=key)
        self._quick = self._upright = self._turned = None
        if isinstance(self.detector, EngineDetector):
            model = self.detector.model
            self._upright = EngineDetector(model, turn=False)
            self._turned = EngineDetector(model, QUICK_SIDE)
            self._quick = EngineDetector(model, QUICK_SIDE, turn=False) if quick else None
        self.name = self.detector.name
        self.sure_score = getattr(self.detector, "sure_score", None)

    def faces(self, pixels: Pixels, every: bool) -> list[Face]:
        """Faces, the largest sure one first; with ``every`` all sure ones, or else the best."""
        if self._quick is not None and not every and isinstance(pixels, Picture):
            part = pixels.reduced(MAX_SIDE)  # kept, also for the full look
            found = one_apart(self._quick.detect(part.pixels))
            if found is not None:
                return [moved(found, part, back=True)]
        found_all = self._looked(pixels)
        if every and self.sure_score is not None:
            sure = [face for face in found_all if face.score >= self.sure_score]
            return sure or found_all[:1]
        return found_all

    def _looked(self, pixels: Pixels) -> list[Face]:
        """What the full detector finds."""
        if self._upright is None or self._turned is None:
            return find_faces(self.detector, pixels)
        found = find_faces(self._upright, pixels)
        if max((face.score for face in found), default=0.0) >= UPRIGHT_SCORE:
            return found
        part = pixels.reduced(MAX_SIDE).pixels if isinstance(pixels, Picture) else pixels
        small = find_faces(self._turned, part)
        if found and small and small[0].turned == 0:
            return found
        return find_faces(self.detector, pixels)

    def near(self, pixels: Pixels, face: Face) -> tuple[Pixels, Face]:
        """The pixels to cut the face from, and the face in them."""
        if not isinstance(pixels, Picture):
            return pixels, face
        part = pixels.reduced(MAX_SIDE)
        model = self._embedder.model
        side = model.crop_factor * face.box.longer_side / part.share
        if part.share > 1 and side < ENOUGH * model.input_size:
            return pixels, face
        return part.pixels, moved(face, part, back=False)

    def require_size(self, face: Face, where: str) -> None:
        """Raise ``SmallFaceError`` for a face that is too small in the photo."""
        require_size(face.box, self._embedder.model.input_size, where)

    def detect(self, image: object) -> list[Face]:
        """Part of what a ``Detector`` is; the full look."""
        return self.detector.detect(image)  # type: ignore[arg-type]


def one_apart(found: list[Face]) -> Face | None:
    """The one sure face that is far larger than all others; None if there is none such."""
    if not found or found[0].score < QUICK_SCORE:
        return None
    side = APART * found[0].box.longer_side
    return None if any(face.box.longer_side > side for face in found[1:]) else found[0]


def moved(face: Face, part: Part, back: bool) -> Face:
    """A face of the picture in the pixels of a part of it, or ``back``."""
    if part.share == 1 and part.left == part.top == 0:
        return face
    share, corner = float(part.share), np.array([part.left, part.top])
    place = part.to_picture if back else part.from_picture
    scale = share if back else 1.0 / share
    x, y = place(face.box.x, face.box.y)
    box = Box(x, y, face.box.width * scale, face.box.height * scale)
    points = face.landmarks
    if points is not None:
        array = points.array * share + corner if back else (points.array - corner) / share
        points = Landmarks.from_array(array)
    return replace(face, box=box, landmarks=points)
