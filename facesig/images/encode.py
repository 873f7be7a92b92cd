"""Pixels as a JPEG, by Pillow."""

from __future__ import annotations

import io

from facesig.extras import load
from facesig.images.arrays import Rgb


def jpeg_of(pixels: Rgb, quality: int = 80) -> bytes:
    """The file of height x width x 3 uint8 RGB.

    Args:
        pixels: not changed.
        quality: 1 to 95, as of the JPEG library; from 90 on colours are kept at full resolution.

    Raises:
        MissingExtraError: Pillow is not there.
    """
    image = load("PIL.Image", "writing JPEGs").fromarray(pixels)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0 if quality >= 90 else 2)
    return out.getvalue()
