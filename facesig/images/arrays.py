"""Arrays of pixels as one kind of array: height x width x 3, uint8, RGB; and the limits of sizes.

Convention:
    * Axes are (height, width) or (height, width, channels) with 1 (grey), 3 (RGB) or 4 (RGBA)
      channels. OpenCV's arrays are BGR: turn them first, ``image[:, :, ::-1]``.
    * Numbers are uint8, or float32 or float64 in [0, 1].
    * RGBA is laid on a white page, as viewers show it; one that shows nothing (XRGB, with a fourth
      byte of 0) is refused.
    * At least 16 pixels a side; at most 16,384 a side and 50 million in all. The size is checked
      before anything of the image's size is allocated, and loading never holds more than
      ``BYTES_PER_PIXEL`` bytes a pixel beside what it was given.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import (
    ImageDtypeError,
    ImageShapeError,
    ImageSizeError,
    ImageValueError,
)

Rgb = NDArray[np.uint8]
"""height x width x 3, uint8, RGB; possibly a view, never to be written to."""

MIN_SIDE = 16
MAX_SIDE = 16_384
MAX_PIXELS = 50_000_000

BYTES_PER_PIXEL = 16
"""Most memory that loading takes, per pixel of the image: a decoder's four bytes, its converted
copy's four, and the array's three, rounded up."""

_ROWS = 64
"""Rows converted at a time, so that temporaries stay small whatever the image's size."""


def from_array(array: NDArray[Any], where: str = "image") -> Rgb:
    """An array of 2 or 3 axes as height x width x 3 uint8 RGB; no copy where none is needed."""
    array = np.asarray(array)  # of a matrix, which stays two-dimensional
    height, width, channels = _checked_shape(array.shape, where)
    check_size(width, height, where)
    if array.dtype.kind == "f" and array.dtype.itemsize in (4, 8):
        array = _by_rows(array, array.shape, lambda rows: _rows_to_uint8(rows, where))
    elif array.dtype != np.uint8:
        raise ImageDtypeError(
            f"expected uint8, or float32 or float64 in [0, 1], got {array.dtype} "
            f"({where}{_remedy(array.dtype)})"
        )
    array = array.reshape(height, width, channels)
    if channels == 4:
        if not array[:, :, 3].any():
            raise ImageValueError(
                "expected RGBA that shows something, got a fourth channel of 0 throughout "
                f'({where}; if it is unused: image[:, :, :3], or a Frame of format "rgbx")'
            )
        return _by_rows(array, (height, width, 3), _on_white)
    return np.broadcast_to(array, (height, width, 3))


def check_size(width: int, height: int, where: str) -> None:
    """Raise ``ImageSizeError`` unless the sizes, in pixels, are within the limits."""
    width, height = int(width), int(height)  # numpy's wrap where products are large
    if min(width, height) < MIN_SIDE:
        raise ImageSizeError(
            f"expected at least {MIN_SIDE} x {MIN_SIDE} pixels, got {width} x {height} ({where})"
        )
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise ImageSizeError(
            f"expected at most {MAX_SIDE:,} pixels a side and {MAX_PIXELS:,} in all, "
            f"got {width} x {height} ({where})"
        )


def needed_range(start: float, side: float, length: int) -> tuple[int, int]:
    """First index and count of what a square of a crop reads along an axis of an image.

    Reflections at the borders are in it, so that an image cut to the range is read alike; it is
    never shorter than ``MIN_SIDE``, and one more at both ends, for the width of an interval.
    """
    low, high = math.floor(start) - 1, math.ceil(start + side) + 1
    first, last = max(low, 0), min(high, length - 1)
    if low < 0:
        first, last = 0, max(last, min(-low, length - 1))
    if high > length - 1:
        first, last = min(first, max(2 * (length - 1) - high, 0)), length - 1
    first = min(first, length - MIN_SIDE)
    return first, max(last + 1 - first, MIN_SIDE)


def _checked_shape(shape: tuple[int, ...], where: str) -> tuple[int, int, int]:
    full = (*shape, 1) if len(shape) == 2 else shape
    if len(full) != 3 or 0 in full or full[2] not in (1, 3, 4):
        raise ImageShapeError(
            "expected (height, width) or (height, width, channels) with 1, 3 or 4 channels, "
            f"got {shape} ({where})"
        )
    return full[0], full[1], full[2]


def _remedy(dtype: np.dtype[Any]) -> str:
    if dtype.kind in "ui":
        largest = "255 for 8 bits, 1023 for 10, 4095 for 12, 65535 for 16"
        return f"; divide by the largest number that there can be: {largest}"
    if dtype.kind == "f":
        return "; image.astype(numpy.float32)"
    return "; image.astype(numpy.uint8) * 255" if dtype.kind == "b" else ""


def _by_rows(
    array: NDArray[Any], shape: tuple[int, ...], convert: Callable[[NDArray[Any]], NDArray[Any]]
) -> Rgb:
    result = np.empty(shape, dtype=np.uint8)
    for top in range(0, shape[0], _ROWS):
        result[top : top + _ROWS] = convert(array[top : top + _ROWS])
    return result


def _rows_to_uint8(rows: NDArray[Any], where: str) -> NDArray[Any]:
    low, high = float(rows.min()), float(rows.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        raise ImageValueError(f"expected floats in [0, 1], got NaN or infinity ({where})")
    if low < 0 or high > 1:
        raise ImageValueError(f"expected floats in [0, 1], got {low:g} to {high:g} ({where})")
    scaled: NDArray[Any] = np.rint(rows * 255)
    return scaled


def _on_white(rows: Rgb) -> NDArray[Any]:
    # Fits 16 bits: 255 * 255 + 127 is below 65,536.
    alpha = rows[:, :, 3:].astype(np.uint16)
    return (rows[:, :, :3] * alpha + 255 * (255 - alpha) + 127) // 255
