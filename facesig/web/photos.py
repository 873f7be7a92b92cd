"""Photos that are sent: their size is looked at before their pixels."""

from __future__ import annotations

from typing import Any

from facesig.images import Picture, open_picture
from facesig.web.refusals import RefusedError

MOST_PIXELS = 25_000_000
"""Of a photo; a board has the memory for that once."""


def opened(data: bytes) -> Picture:
    """A picture of which no pixel has been read yet.

    Raises:
        ImageError: it is none.
        RefusedError: 413, it has too many pixels.
    """
    picture = open_picture(data, "photo")
    width, height = picture.width, picture.height
    if width * height > MOST_PIXELS:
        raise RefusedError(
            413, f"expected at most {MOST_PIXELS:,} pixels, got {width} x {height} (photo)"
        )
    return picture


def face_json(face: Any) -> dict[str, Any]:
    """A face as JSON."""
    box = face.box
    return {
        "box": [box.x, box.y, box.width, box.height],
        "landmarks": [] if face.landmarks is None else face.landmarks.array.tolist(),
        "score": face.score,
        "turned": face.turned,
    }
