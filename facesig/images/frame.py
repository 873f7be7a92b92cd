"""A camera's frame in its own pixel format: no copy, no conversion until somebody needs one.

Convention:
    * ``data`` is one buffer with the planes behind one another, or one buffer for each plane.
    * Rows of a plane are ``stride`` bytes apart; the last need not be padded.
    * YUV: ``matrix`` is "bt601" (small cameras, JPEG) or "bt709" (HD video); ``range`` "limited"
      (black 16, white 235) or "full". One U, V colours its block of pixels evenly. Both have to be
      those that the camera or the video meant: V4L2 says them in ``ycbcr_enc`` and
      ``quantization``, a video in its tags. What reads a video may decide for itself: OpenCV
      heeds tags of matrix and range from 4.13 on; 4.12 took BT.601 always, and full range of some
      codecs. The wrong matrix costs a signature a cosine of 0.003, the wrong range 0.01, both 0.02
      (models/README.md): too little to be noticed, and enough to move a similarity by 0.07, 0.15
      and 0.2.

The engine cuts crops from a frame as it is; ``rgb`` converts all of it, in numpy and to the same
bytes, for who wants an array (a detector in Python).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import (
    ImageFormatError,
    ImagePlaneError,
    ImageSizeError,
    ImageStrideError,
    ImageTypeError,
)
from facesig.images.arrays import Rgb, check_size
from facesig.images.colour import COLOURS, RANGES, convert

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Data = Union["ReadableBuffer", Sequence["ReadableBuffer"]]


class _Layout(NamedTuple):
    number: int
    """As in ``facesig.h``."""
    planes: tuple[tuple[int, int, int], ...]
    """Of each plane: bytes of a row for two pixels, rows for two rows, strides in the first's."""


FORMATS = {
    "rgb": _Layout(0, ((6, 2, 2),)),
    "bgr": _Layout(1, ((6, 2, 2),)),
    "grey": _Layout(2, ((2, 2, 2),)),
    "rgbx": _Layout(3, ((8, 2, 2),)),
    "bgrx": _Layout(4, ((8, 2, 2),)),
    "nv12": _Layout(5, ((2, 2, 2), (2, 1, 2))),
    "i420": _Layout(6, ((2, 2, 2), (1, 1, 1), (1, 1, 1))),
    "yuyv": _Layout(7, ((4, 2, 2),)),
}
"""Pixel formats: RGB, BGR, one grey byte, four bytes of which the last is ignored, and YUV."""

_YUV = ("nv12", "i420", "yuyv")


def bytes_of_frame(format: str, width: int, height: int) -> int:
    """Bytes of a frame without padding; ``format`` is one of ``FORMATS``."""
    width, height = int(width), int(height)
    planes = FORMATS[format].planes
    return sum((width * across // 2) * (height * down // 2) for across, down, _ in planes)


class Frame:
    """A frame as a camera gives it; usable wherever an image is accepted.

    Attributes:
        format: one of ``FORMATS``.
        width: pixels a row.
        height: rows.
        matrix: "bt601" or "bt709"; of YUV formats.
        range: "limited" or "full"; of YUV formats.
        planes: of each plane a view of rows x bytes, uint8, never to be written to.
    """

    __slots__ = ("format", "height", "matrix", "planes", "range", "width")

    def __init__(
        self,
        data: Data,
        format: str,
        *,
        width: int,
        height: int,
        stride: int | Sequence[int] | None = None,
        matrix: str = "bt601",
        range: str = "limited",
    ) -> None:
        """Look at ``data``, which must stay as it is while the frame is in use.

        Args:
            data: bytes, bytearray, memoryview or a C-contiguous uint8 array, in one piece or one
                for each plane.
            format: "rgb", "bgr", "grey", "rgbx", "bgrx", "nv12", "i420" or "yuyv".
            width: pixels a row, 16 to 16,384; even for YUV.
            height: rows, likewise; even for "nv12" and "i420".
            stride: bytes from row to row, of the first plane (those of the others follow: the
                same for "nv12", half for "i420") or of each; None where rows have no padding.
            matrix: "bt601" or "bt709".
            range: "limited" or "full".

        Raises:
            ImageFormatError: an unknown format, matrix or range.
            ImageSizeError: a size out of range, or an odd one where it must be even.
            ImageStrideError: a stride below a row's bytes.
            ImagePlaneError: too few or too many planes or bytes.
            ImageTypeError: ``data`` is no buffer of bytes.
        """
        _require("format", format, tuple(FORMATS))
        _require("colour matrix", matrix, tuple(COLOURS))
        _require("colour range", range, RANGES)
        if not all(isinstance(side, (int, np.integer)) for side in (width, height)):
            raise ImageSizeError(
                f"expected whole numbers of pixels, got {width} x {height} (frame)"
            )
        width, height = int(width), int(height)  # numpy's wrap where products are large
        check_size(width, height, "frame")
        _check_even(format, width, height)
        self.format, self.width, self.height = format, width, height
        self.matrix, self.range = matrix, range
        extents = [
            (width * across // 2, height * down // 2) for across, down, _ in FORMATS[format].planes
        ]
        strides = _strides(format, [extent[0] for extent in extents], stride)
        self.planes = _planes(_buffers(data), extents, strides)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(height, width, 3), as of the array that ``rgb`` gives."""
        return (self.height, self.width, 3)

    def rgb(self) -> Rgb:
        """All of the frame as height x width x 3 uint8 RGB, a fresh array unless it is RGB."""
        return convert(self.format, self.planes, (self.height, self.width), self.matrix, self.range)

    def __repr__(self) -> str:
        return f"Frame({self.format}, {self.width} x {self.height})"


def _require(what: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ImageFormatError(f"expected {what} {', '.join(known)}, got {value!r} (frame)")


def _check_even(format: str, width: int, height: int) -> None:
    if format in _YUV and width % 2 != 0:
        raise ImageSizeError(f"expected an even width, got {width} x {height} (frame)")
    if format in ("nv12", "i420") and height % 2 != 0:
        raise ImageSizeError(f"expected an even height, got {width} x {height} (frame)")


def _strides(format: str, least: list[int], stride: int | Sequence[int] | None) -> list[int]:
    if stride is None:
        return least
    if isinstance(stride, (int, np.integer)):
        strides = [int(stride) * share // 2 for _, _, share in FORMATS[format].planes]
    else:
        strides = [int(number) for number in stride]
    if len(strides) != len(least):
        raise ImagePlaneError(
            f"expected {len(least)} strides for {format}, got {len(strides)} (frame)"
        )
    for p, (given, needed) in enumerate(zip(strides, least)):
        if given < needed:
            where = "frame" if p == 0 else f"plane {p} of frame"
            raise ImageStrideError(
                f"expected a stride of at least {needed} bytes, got {given} ({where})"
            )
    return strides


def _buffers(data: Any) -> list[NDArray[np.uint8]]:
    pieces = data if isinstance(data, (list, tuple)) else [data]
    return [_bytes_of(piece) for piece in pieces]


def _bytes_of(piece: Any) -> NDArray[np.uint8]:
    try:
        view = memoryview(piece)
        if view.itemsize != 1 or not view.c_contiguous:
            raise ImagePlaneError("expected bytes without gaps, got another layout (frame)")
        return np.frombuffer(view.cast("B"), dtype=np.uint8)
    except TypeError:
        raise ImageTypeError(
            f"expected bytes, an array of uint8 or a buffer, got {type(piece).__name__} (frame)"
        ) from None


def _planes(
    buffers: list[NDArray[np.uint8]], extents: list[tuple[int, int]], strides: list[int]
) -> list[NDArray[np.uint8]]:
    if len(buffers) == 1:
        start, pieces = 0, []
        for (_, rows), stride in zip(extents, strides):
            pieces.append(buffers[0][start:])
            start += rows * stride
        buffers = pieces
    if len(buffers) != len(extents):
        raise ImagePlaneError(f"expected {len(extents)} planes, got {len(buffers)} (frame)")
    made = []
    for p, (buffer, (across, rows), stride) in enumerate(zip(buffers, extents, strides)):
        needed = stride * (rows - 1) + across
        if buffer.size < needed:
            raise ImagePlaneError(
                f"expected at least {needed} bytes, got {buffer.size} (plane {p} of frame)"
            )
        made.append(np.ndarray((rows, across), np.uint8, buffer, strides=(stride, 1)))
    return made
