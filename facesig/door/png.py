"""A PNG file of a crop, by zlib alone: for pictures of visitors where there is no Pillow."""

from __future__ import annotations

import struct
import zlib

import numpy as np

from facesig.images.arrays import Rgb


def png_of(pixels: Rgb) -> bytes:
    """The file of height x width x 3 uint8 RGB."""
    height, width = pixels.shape[:2]
    rows = np.zeros((height, 1 + 3 * width), np.uint8)
    rows[:, 1:] = pixels.reshape(height, 3 * width)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), 6)
    chunks = [_chunk(b"IHDR", head), _chunk(b"IDAT", body), _chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
