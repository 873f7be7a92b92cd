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
from facesig.quality.look import Look, look_at, second_looker
from facesig.quality.report import Quality
from facesig.runtime.crop import Pixels
from facesig.runtime.cutter import Cutter
from facesig.runtime.detector import EngineDetector
from facesig.runtime.faces import FaceLike
from facesig.runtime.find import DetectorLike, find_faces, make_detector
from facesig.trust import KeyLike, PublicKey, required_key
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
    require_signature: KeyLike | None = None,
) -> Quality:
    """How good a photo of a face is.

    Args:
        image: as ``facesig.embed`` takes it.
        face: the face, in pixels of the image: a ``Face``, a tight box, five landmarks; without
            landmarks those of a second look count. None looks for the largest face.
        detector: what finds it: see ``facesig.runtime.find``.
        embedder: measures steadiness with two signatures; None leaves it out. The key and the
            instruction set that it was made with hold for the detectors, too, and with a key its
            own detector finds the face where ``detector`` is None.
        require_signature: a public key, its digits or its file, by which the detectors' files must
            be signed; None: the embedder's, if it has one, or else the environment variable
            ``FACESIG_REQUIRE_SIGNATURE``.

    Raises:
        ImageError: a subclass of it, if the image cannot be used.
        NoFaceError: no ``face`` was given and none was found.
        FaceArgumentError: ``face`` is malformed, tiny, or more than half outside.
        ModelSignatureError: a subclass of it, if a detector is not signed as is required.
        MissingExtraError: an optional package is needed.
    """
    pixels = _opened(image)
    key, isa = _required(require_signature, embedder)
    if face is None:
        finder = _finder(key, isa, detector, embedder)
        found = find_faces(finder, pixels)
        if not found:
            where = pixels.where if isinstance(pixels, Picture) else "image"
            raise NoFaceError(f"expected a face, got none found by {finder.name} ({where})")
        face = found[0]
    looker = _looker(key, isa, detector, embedder)
    return _quality(look_at(pixels, face, looker=looker), embedder)


def assess_crop(
    crop: ImageLike,
    face: FaceLike,
    *,
    side: float | None = None,
    valid: tuple[float, float, float, float] | None = None,
    embedder: Embeds | None = None,
    require_signature: KeyLike | None = None,
) -> Quality:
    """The same of a crop that was cut from a photo, and may have been resized.

    Args:
        crop: as ``facesig.embed`` takes an image.
        face: in pixels of the crop.
        side: longer side of the face in the photo, pixels; None if the crop was not resized.
        valid: left, top, right and bottom of what of the crop came from the photo, in its pixels;
            None if all did.
        embedder: as of ``assess``.
        require_signature: likewise.

    Raises what ``assess`` raises; ``FaceArgumentError`` if ``valid`` holds nothing.
    """
    looker = _looker(*_required(require_signature, embedder), None, embedder)
    return _quality(look_at(load_image(crop, "crop"), face, side, valid, looker), embedder)


def _quality(look: Look, embedder: Embeds | None) -> Quality:
    steadiness = None if embedder is None else steadiness_of(look, embedder)
    return judged(measured(look, steadiness))


def steadiness_of(look: Look, embedder: Embeds) -> float:
    """Cosine of the signatures of a face and of its mirror image, which show the same person."""
    view = np.ascontiguousarray(look.view)
    mirrored = np.ascontiguousarray(view[:, ::-1])
    one, other = (embedder.embed_crop(crop, check=False) for crop in (view, mirrored))
    return one.similarity(other)


def _required(key: KeyLike | None, embedder: Embeds | None) -> tuple[PublicKey | None, str | None]:
    """Key and instruction set of the detectors."""
    if not isinstance(embedder, Cutter):
        return required_key(key), None
    return required_key(embedder.required_key if key is None else key), embedder.required_isa


def _looker(
    key: PublicKey | None, isa: str | None, detector: DetectorLike, embedder: Embeds | None
) -> EngineDetector:
    return second_looker(key, isa, (detector, _checked(embedder, key)))


def _finder(
    key: PublicKey | None, isa: str | None, detector: DetectorLike, embedder: Embeds | None
) -> Detector:
    if detector is not None:
        return make_detector(detector, isa=isa, require_signature=key)
    checked = _checked(embedder, key)
    return _shipped(key, isa) if checked is None else checked


def _checked(embedder: Embeds | None, key: PublicKey | None) -> Detector | None:
    """The detector of an embedder that was made with this key, and has checked it by that."""
    if key is None or not isinstance(embedder, Cutter) or embedder.required_key != key:
        return None
    return embedder.detector


@lru_cache(maxsize=4)
def _shipped(key: PublicKey | None, isa: str | None) -> Detector:
    return make_detector(None, isa=isa, require_signature=key)


def _opened(image: ImageLike) -> Pixels:
    if isinstance(image, (Frame, Picture)):
        return image
    encoded = encoded_picture(image, "image")
    if encoded is None:
        return load_image(image, "image")
    where = os.fsdecode(encoded) if isinstance(encoded, str) else "image"
    return open_picture(encoded, where)
