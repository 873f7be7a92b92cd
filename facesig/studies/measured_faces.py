"""Stored crops as the study of quality sees them: measures and signatures, kept between runs.

A face may be made worse on purpose before it is measured: see ``WAYS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.stored import SIDE, TIGHT, Stored
from facesig.files import atomic_file, make_folder
from facesig.quality.assess import steadiness_of
from facesig.quality.light import smoothed
from facesig.quality.limits import LIMITS, measured
from facesig.runtime.crop import resample
from facesig.runtime.embedder import Embedder

NAMES = tuple(LIMITS)


@dataclass(frozen=True)
class Faces:
    """Measures (n, names) float64, NaN where unknown, and signatures (n, d) float32."""

    values: NDArray[np.float64]
    signatures: NDArray[np.float32]


def measure(face: Stored, embedder: Embedder) -> tuple[list[float], NDArray[np.float32]]:
    """Measures in the order of ``NAMES``, and the signature."""
    look = face.look()
    values = measured(look, steadiness_of(look, embedder))
    signature = embedder.embed_crop(np.ascontiguousarray(look.view), check=False)
    return [np.nan if (v := values[name]) is None else v for name in NAMES], signature.values


def faces_of(stored: Iterator[Stored], embedder: Embedder, cache: Path) -> Faces:
    """All of them measured; what ``cache`` has is not measured again."""
    if not cache.is_file():
        found = [measure(face, embedder) for face in stored]
        make_folder(cache.parent)
        with atomic_file(cache) as file:
            np.savez(
                file,
                values=np.array([values for values, _ in found]),
                signatures=np.stack([signature for _, signature in found]),
            )
    with np.load(cache, allow_pickle=False) as archive:
        return Faces(archive["values"], archive["signatures"])


def worse(face: Stored, way: str, strength: float) -> Stored:
    """The face made worse; strength 0 to 1."""
    return WAYS[way](face, strength)


def _with(face: Stored, image: NDArray[np.generic]) -> Stored:
    pixels = np.clip(np.rint(image.astype(np.float64)), 0, 255).astype(np.uint8)
    return Stored(pixels, face.landmarks, face.valid, face.side)


def _small(face: Stored, strength: float) -> Stored:
    """The face has 80 down to 12 pixels."""
    side = 80.0 * (12.0 / 80.0) ** strength
    few = max(16, round(SIDE * side / TIGHT.width))
    reduced = resample(face.image, 0.0, 0.0, SIDE, few)
    image = resample(reduced, 0.0, 0.0, few, SIDE)
    return Stored(image, face.landmarks, face.valid, min(face.side, side))


def _blurred(face: Stored, strength: float) -> Stored:
    """A Gaussian of up to 5 pixels."""
    channels = [
        smoothed(face.image[..., i].astype(np.float64), round(50 * strength)) for i in range(3)
    ]
    return _with(face, np.stack(channels, axis=-1))


def _dark(face: Stored, strength: float) -> Stored:
    return _with(face, face.image * (1.0 - 0.95 * strength))


def _bright(face: Stored, strength: float) -> Stored:
    return _with(face, face.image * (1.0 + 3.0 * strength))


def _flat(face: Stored, strength: float) -> Stored:
    """Fog: everything moves towards light grey."""
    return _with(face, face.image + (170.0 - face.image) * 0.92 * strength)


def _cut(face: Stored, strength: float) -> Stored:
    """The photo ends within the face: up to half of it below is missing, reflected as crops are."""
    row = round(TIGHT.y + TIGHT.height * (1.0 - 0.5 * strength))
    image = face.image.copy()
    hidden = SIDE - row
    image[row:] = face.image[row - hidden : row][::-1]
    left, top, right, bottom = face.valid
    return Stored(image, face.landmarks, (left, top, right, min(bottom, float(row))), face.side)


def _masked(face: Stored, strength: float) -> Stored:
    """Something grey before mouth and chin, then the nose, up to the eyes."""
    image = face.image.copy()
    image[round(108 - 50 * strength) :] = 110
    return _with(face, image)


def _shaded(face: Stored, strength: float) -> Stored:
    """The left half of the face in the shade."""
    ramp = 1.0 - 0.92 * strength / (1.0 + np.exp((np.arange(SIDE) - 64.0) / 4.0))
    return _with(face, face.image * ramp[None, :, None])


WAYS: Mapping[str, Callable[[Stored, float], Stored]] = {
    "small": _small,
    "blurred": _blurred,
    "dark": _dark,
    "bright": _bright,
    "flat": _flat,
    "cut": _cut,
    "masked": _masked,
    "shaded": _shaded,
}
"""What is done to a face, by name: (face, strength from 0 to 1) -> face."""
