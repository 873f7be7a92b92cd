"""From a photo or a crop to its quality."""

from __future__ import annotations

import os
from functools import lru_cache

from facesig.detection.base import Detector
from facesig.errors import NoFaceError
from facesig.images import Frame, ImageLike, Picture, load_image, open_picture
from facesig.images.load import encoded_picture
from facesig.quality.limits import judged
from facesig.quality.look import look_at, look_of_crop
from facesig.quality.report import Quality
from facesig.runtime.crop import Pixels
from facesig.runtime.faces import FaceLike
from facesig.runtime.find import DetectorLike, find_faces, make_detector


def assess(
    image: ImageLike, face: FaceLike | None = None, *, detector: DetectorLike = None
) -> Quality:
    """How good a photo of a face is.

    Args:
        image: as ``facesig.embed`` takes it.
        face: the face, in pixels of the image: a ``Face``, a tight box, five landmarks. Without
            landmarks pose and fit are unknown, without a detector's face its score is. None looks
            for the largest face.
        detector: what finds it: see ``facesig.runtime.find``.

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
    return judged(look_at(pixels, face))


def assess_crop(
    crop: ImageLike,
    face: FaceLike,
    *,
    side: float | None = None,
    valid: tuple[float, float, float, float] | None = None,
) -> Quality:
    """The same of a crop that was cut from a photo, and may have been resized.

    Args:
        crop: as ``facesig.embed`` takes an image.
        face: in pixels of the crop.
        side: longer side of the face in the photo, pixels; None if the crop was not resized.
        valid: left, top, right and bottom of what of the crop came from the photo, in its pixels;
            None if all did.

    Raises what ``assess`` raises; ``FaceArgumentError`` if ``valid`` holds nothing.
    """
    return judged(look_of_crop(load_image(crop, "crop"), face, side, valid))


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
