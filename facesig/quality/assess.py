"""From a photo or a crop to its quality."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Protocol

import numpy as np

from facesig.detection.base import Detector
from facesig.errors import NoFaceError
from facesig.images import Frame, ImageLike, Picture, load_image, open_picture
from facesig.images.load import encoded_picture
from facesig.quality.limits import judged, measured
from facesig.quality.look import Look, look_at
from facesig.quality.report import Quality
from facesig.runtime.crop import Pixels
from facesig.runtime.faces import FaceLike
from facesig.runtime.find import DetectorLike, find_faces, make_detector
from facesig.types import Signature


class Embeds(Protocol):
    """What steadiness is measured with: an ``Embedder``."""

    def embed_crop(self, crop: ImageLike, *, check: bool = ...) -> Signature:
        """The signature of what the network sees."""


def assess(
    image: ImageLike,
    face: FaceLike | None = None,
    *,
    detector: DetectorLike = None,
    embedder: Embeds | None = None,
) -> Quality:
    """How good a photo of a face is.

    Args:
        image: as ``facesig.embed`` takes it.
        face: the face, in pixels of the image: a ``Face``, a tight box, five landmarks; without
            landmarks those of a second look count. None looks for the largest face.
        detector: what finds it: see ``facesig.runtime.find``.
        embedder: measures steadiness with two signatures; None leaves it out.

    Raises:
        ImageError: a subclass of it, if the image cannot be used.
        NoFaceError: no ``face`` was given and none was found.
        FaceArgumentError: ``face`` is malformed, tiny, or more than half outside.
        MissingExtraError: an optional package is needed.
    """
    pixels = _opened(image)
    if face is None:
        finder = _finder() if detector is None else make_detector(detector)
        found = find_faces(finder, pixels)
        if not found:
            where = pixels.where if isinstance(pixels, Picture) else "image"
            raise NoFaceError(f"expected a face, got none found by {finder.name} ({where})")
        face = found[0]
    return _quality(look_at(pixels, face), embedder)


def assess_crop(
    crop: ImageLike,
    face: FaceLike,
    *,
    side: float | None = None,
    valid: tuple[float, float, float, float] | None = None,
    embedder: Embeds | None = None,
) -> Quality:
    """The same of a crop that was cut from a photo, and may have been resized.

    Args:
        crop: as ``facesig.embed`` takes an image.
        face: in pixels of the crop.
        side: longer side of the face in the photo, pixels; None if the crop was not resized.
        valid: left, top, right and bottom of what of the crop came from the photo, in its pixels;
            None if all did.
        embedder: as of ``assess``.

    Raises what ``assess`` raises; ``FaceArgumentError`` if ``valid`` holds nothing.
    """
    return _quality(look_at(load_image(crop, "crop"), face, side, valid), embedder)


def _quality(look: Look, embedder: Embeds | None) -> Quality:
    steadiness = None if embedder is None else steadiness_of(look, embedder)
    return judged(measured(look, steadiness))


def steadiness_of(look: Look, embedder: Embeds) -> float:
    """Cosine of the signatures of a face and of its mirror image, which show the same person."""
    view = np.ascontiguousarray(look.view)
    mirrored = np.ascontiguousarray(view[:, ::-1])
    one, other = (embedder.embed_crop(crop, check=False) for crop in (view, mirrored))
    return one.similarity(other)


@lru_cache(maxsize=1)
def _finder() -> Detector:
    return make_detector(None)


def _opened(image: ImageLike) -> Pixels:
    if isinstance(image, (Frame, Picture)):
        return image
    encoded = encoded_picture(image, "image")
    if encoded is None:
        return load_image(image, "image")
    where = os.fsdecode(encoded) if isinstance(encoded, str) else "image"
    return open_picture(encoded, where)
