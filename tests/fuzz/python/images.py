"""Picture files: whole, and a part of one as an embedder cuts it."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator

import numpy as np
from PIL import Image

from facesig.errors import FacesigError
from facesig.images import load_image, open_picture

MOST_PIXELS = 1 << 22
"""Larger pictures are legal and only take long."""


def one(data: bytes) -> None:
    """Decode it both ways; the sizes have to agree."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                return
    except Exception:
        pass
    try:
        picture = open_picture(data)
        whole = load_image(data)
    except FacesigError:
        return
    assert whole.dtype == np.uint8
    assert whole.shape == (picture.height, picture.width, 3)


def seeds() -> Iterator[bytes]:
    """A small picture of each format and mode."""
    ramp = np.arange(24 * 20 * 3, dtype=np.uint32).reshape(24, 20, 3).astype(np.uint8)
    for mode in ("RGB", "L", "RGBA", "P", "1", "LA", "CMYK", "I;16", "F"):
        picture = Image.fromarray(ramp).convert("L" if mode in ("I;16",) else mode)
        if mode == "I;16":
            picture = Image.fromarray(ramp[..., 0].astype(np.uint16) * 257)
        for format in ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP"):
            file = io.BytesIO()
            try:
                picture.save(file, format)
            except (OSError, ValueError, KeyError):
                continue  # no such mode in this format
            yield file.getvalue()
    turned = Image.Exif()
    turned[0x0112] = 6
    file = io.BytesIO()
    Image.fromarray(ramp).save(file, "JPEG", exif=turned, progressive=True)
    yield file.getvalue()


def mutate(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A PNG's chunks get their checksums again."""
    made = bytearray(change(data))
    at = 8
    while made[:4] == b"\x89PNG" and at + 12 <= len(made):
        (size,) = struct.unpack_from(">I", made, at)
        end = at + 8 + size
        if end + 4 > len(made):
            break
        struct.pack_into(">I", made, end, zlib.crc32(made[at + 4 : end]))
        at = end + 4
    return bytes(made)


warnings.simplefilter("ignore", Image.DecompressionBombWarning)
