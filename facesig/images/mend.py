"""JPEGs that lack their last two bytes, the end mark, and nothing else.

Some cameras and downloads leave it out. Pillow refuses such a file as it does one cut in its
middle; here the two are told apart, and the first is read.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from facesig.errors import ImageDecodeError, TruncatedImageWarning

_START, _END = b"\xff\xd8", b"\xff\xd9"


def mend(source: str | bytes, error: ImageDecodeError, where: str) -> bytes:
    """The bytes of the whole JPEG where ``error`` came of a missing end mark; else ``error``.

    Warns with a ``TruncatedImageWarning``.

    Args:
        source: a file's path or bytes.
        error: what decoding it raised.
        where: its name in the warning.

    Raises:
        ImageDecodeError: ``error``, of anything else.
    """
    whole = _mended(source) if "truncated" in str(error.__cause__) else None
    if whole is None:
        raise error
    said = f"expected a JPEG with its end mark, got one without; nothing else is missing ({where})"
    warnings.warn(said, TruncatedImageWarning, stacklevel=2)
    return whole


def _mended(source: str | bytes) -> bytes | None:
    """The bytes with an end mark; None if more than that is missing.

    The file is decoded twice, with different bytes where missing ones would be: pixels that
    depended on those would differ.
    """
    try:
        data = source if isinstance(source, bytes) else Path(source).read_bytes()
    except OSError:
        return None
    if not data.startswith(_START):
        return None
    data = data.rstrip(b"\xff")
    fillers = (b"", b"\x55\xaa" * 64)
    try:
        first, second = (_pixels(data + filler + _END) for filler in fillers)
    except MemoryError:
        raise
    # Whatever Pillow raises (facesig.images.decode): what is wrong has been said before.
    except Exception:
        return None
    return data + _END if first == second else None


def _pixels(data: bytes) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        return image.tobytes()
