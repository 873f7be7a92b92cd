"""Pixel formats as RGB arrays: the definition in numpy that ``csrc/image`` reproduces to the bit.

YUV to RGB in integers with 6 bits after the point: luma is (gain Y) >> 1; red adds v, green takes
away u and v, blue adds u, each times its coefficient; then (number + 32) >> 6, held to 0 .. 255.
Against the real matrix a byte is off by one at most; black is exactly 0, 0, 0.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.images.arrays import Rgb

RANGES = ("limited", "full")

COLOURS = {
    "bt601": {"limited": (149, 102, 25, 52, 129), "full": (128, 90, 22, 46, 113)},
    "bt709": {"limited": (149, 115, 14, 34, 135), "full": (128, 101, 12, 30, 119)},
}
"""By matrix and range: the gain of Y, then red's V, green's U and V, blue's U."""

_ROWS = 64
"""Rows converted at a time, so that temporaries stay small; even."""


def convert(
    format: str,
    planes: Sequence[NDArray[np.uint8]],
    size: tuple[int, int],
    matrix: str,
    range_: str,
) -> Rgb:
    """Planes (rows x bytes) of a format as RGB: ``size``, (height, width), x 3 uint8.

    RGB comes back as a view of its plane, everything else as a fresh array.
    """
    height, width = size
    if format == "grey":
        return np.repeat(planes[0][:, :, None], 3, axis=2)
    if format in ("rgb", "bgr", "rgbx", "bgrx"):
        pixels = _pixels(planes[0], width)[:, :, :3]
        return pixels if format == "rgb" else np.ascontiguousarray(_red_first(format, pixels))
    made = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, height, _ROWS):
        y, u, v = _yuv(format, planes, slice(top, min(top + _ROWS, height)))
        made[top : top + _ROWS] = yuv_to_rgb(y, u, v, matrix, range_)
    return made


def yuv_to_rgb(
    y: NDArray[np.uint8], u: NDArray[np.uint8], v: NDArray[np.uint8], matrix: str, range_: str
) -> Rgb:
    """Bytes of equal shape as RGB, channels last."""
    gain, red_v, green_u, green_v, blue_u = COLOURS[matrix][range_]
    black = (gain * (16 if range_ == "limited" else 0)) >> 1
    luma = ((y.astype(np.int32) * gain) >> 1) - black
    cb, cr = u.astype(np.int32) - 128, v.astype(np.int32) - 128
    channels = (luma + red_v * cr, luma - green_u * cb - green_v * cr, luma + blue_u * cb)
    numbers = (np.stack(channels, axis=-1) + 32) >> 6
    made: Rgb = np.clip(numbers, 0, 255).astype(np.uint8)
    return made


def _pixels(plane: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    per_pixel = plane.shape[1] // width
    stride = plane.strides[0]
    shape = (plane.shape[0], width, per_pixel)
    return np.lib.stride_tricks.as_strided(plane, shape, (stride, per_pixel, 1), writeable=False)


def _red_first(format: str, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return pixels[:, :, ::-1] if format.startswith("bgr") else pixels


def _yuv(
    format: str, planes: Sequence[NDArray[np.uint8]], rows: slice
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Y, U and V of some rows, each for every pixel."""
    if format == "yuyv":
        packed = planes[0][rows]
        y, u, v = packed[:, 0::2], packed[:, 1::4], packed[:, 3::4]
        return y, np.repeat(u, 2, axis=1), np.repeat(v, 2, axis=1)
    half = slice(rows.start // 2, (rows.stop + 1) // 2)
    if format == "nv12":
        u, v = planes[1][half, 0::2], planes[1][half, 1::2]
    else:
        u, v = planes[1][half], planes[2][half]
    return planes[0][rows], _doubled(u), _doubled(v)


def _doubled(plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.repeat(np.repeat(plane, 2, axis=0), 2, axis=1)
