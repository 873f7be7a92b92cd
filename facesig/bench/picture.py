"""The frame that detectors are run on: a photo with a face, as a camera of the board gives it.

Convention: the frame shows the largest part of the photo that has its shape, from the top edge and
the middle of the width. All arithmetic is in integers or rounded, so that the bytes are the same on
every machine that decodes the photo alike.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import BenchError
from facesig.images.decode import read_file
from facesig.network.yunet import GRAIN

_TREE = Path(__file__).resolve().parents[2]

PHOTO = "tests/samples/astronaut.jpg"
"""Of the source tree: NASA's portrait of Eileen Collins, in the public domain."""

Size = tuple[int, int]
"""Width and height, in the order of "320x240"."""


def default_photo() -> Path | None:
    """The sample photo, if the source tree is there."""
    path = _TREE / PHOTO
    return path if path.is_file() else None


def filled_up(size: Size, grain: int = GRAIN) -> Size:
    """What a network runs on for a picture of a size: multiples of ``grain``, by default ours."""
    width, height = (-(-side // grain) * grain for side in size)
    return width, height


def size_name(size: Size) -> str:
    """As the command line writes it."""
    return f"{size[0]}x{size[1]}"


def frame_of(photo: Path, size: Size) -> NDArray[np.uint8]:
    """The frame, (height, width, 3) RGB, of a photo that is at least as large.

    Raises:
        BenchError: the photo is smaller.
        ImageError: it cannot be read.
        MissingExtraError: Pillow is not installed.
    """
    image = read_file(str(photo))
    width, height = size
    across, down = _largest_part(image.shape[1], image.shape[0], size)
    if across < width:
        got = size_name((image.shape[1], image.shape[0]))
        raise BenchError(f"expected a photo of {size_name(size)} or more, got {got} ({photo})")
    left = (image.shape[1] - across) // 2
    part = image[:down, left : left + across].astype(np.float64)
    rows = np.tensordot(_means(down, height), part, 1)
    mixed = np.tensordot(_means(across, width), rows, (1, 1)).transpose(1, 0, 2)
    return np.ascontiguousarray(np.floor(mixed + 0.5), np.uint8)


def nv12_of(frame: NDArray[np.uint8]) -> bytes:
    """Bytes of a frame of even sides in NV12, BT.601 of limited range, chroma centred on blocks."""
    weights = np.array([[66, 129, 25], [-38, -74, 112], [112, -94, -18]])
    rgb = frame.astype(np.int64)
    luma = (rgb @ weights[0] + 128 >> 8) + 16
    blocks = rgb.reshape(rgb.shape[0] // 2, 2, rgb.shape[1] // 2, 2, 3).sum(axis=(1, 3))
    chroma = (blocks @ weights[1:].T + 512 >> 10) + 128
    planes = [plane.astype(np.uint8).tobytes() for plane in (luma, chroma)]
    return b"".join(planes)


def grey_of(frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Its luma from 0 to 255, (height, width)."""
    weights = np.array([77, 150, 29])
    return np.asarray(frame.astype(np.int64) @ weights + 128 >> 8, np.uint8)


def _largest_part(width: int, height: int, size: Size) -> Size:
    """The largest size of a given shape within a photo."""
    down = min(height, width * size[1] // size[0])
    return down * size[0] // size[1], down


def _means(given: int, made: int) -> NDArray[np.float64]:
    """Weights (made, given) of the mean over each of ``made`` equal intervals of ``given``."""
    edges = np.arange(made + 1) * (given / made)
    pixels = np.arange(given)
    low = np.maximum(edges[:-1, None], pixels)
    high = np.minimum(edges[1:, None], pixels + 1)
    weights: NDArray[np.float64] = np.maximum(high - low, 0) * (made / given)
    return weights
