"""JPEG frames of cameras, which leave out the Huffman tables that all of them use.

AVI's Motion JPEG assumes the typical tables of the standard (ITU-T T.81, K.3.3); a decoder of files
wants them in the file. They are put before the scan where a frame has none.
"""

from __future__ import annotations

import io

import numpy as np

from facesig.errors import SourceError
from facesig.extras import load
from facesig.images.arrays import MAX_PIXELS, Rgb

TABLES = bytes.fromhex(
    """
    0000010501010101010100000000000000000102030405060708090a0b100002010303020403050504040000017d
    01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a2526
    2728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485
    868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6
    d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa01000301010101010101010100000000000001020304
    05060708090a0b110002010204040304070504040001027700010203110405213106124151076171132232810814
    4291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a5354
    55565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7
    a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8
    f9fa
"""
)
"""The four typical tables as the body of a DHT segment."""

_SEGMENT = b"\xff\xc4" + (len(TABLES) + 2).to_bytes(2, "big") + TABLES
_DHT, _SOS = 0xC4, 0xDA


def with_tables(data: bytes, where: str) -> bytes:
    """A frame that any decoder takes.

    Raises:
        SourceError: it is no JPEG up to its scan.
    """
    at = 2
    while data[:2] == b"\xff\xd8" and data[at : at + 1] == b"\xff" and at + 4 <= len(data):
        kind = data[at + 1]
        if kind == _DHT:
            return data
        if kind == _SOS:
            return data[:at] + _SEGMENT + data[at:]
        if kind == 0xFF:  # padding
            at += 1
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise SourceError(f"expected a JPEG frame, got {len(data)} bytes of something else ({where})")


def decode(data: bytes, where: str, most: int = MAX_PIXELS) -> Rgb:
    """A frame as height x width x 3 uint8 RGB.

    Args:
        data: a JPEG, with or without Huffman tables.
        where: for messages.
        most: pixels; a torn head may state any size, and that much memory would be taken.

    Raises:
        MissingExtraError: decoding needs Pillow.
        SourceError: it cannot be decoded, as one that was cut off.
    """
    image = load("PIL.Image", "frames of a camera that gives JPEGs")
    try:
        with image.open(io.BytesIO(with_tables(data, where)), formats=("JPEG",)) as picture:
            if picture.width * picture.height > most:
                raise ValueError(f"one of {picture.width} x {picture.height}")
            return np.asarray(picture.convert("RGB"))
    except (OSError, SyntaxError, ValueError, image.DecompressionBombError) as error:
        raise SourceError(f"expected a JPEG frame, got {error} ({where})") from error
