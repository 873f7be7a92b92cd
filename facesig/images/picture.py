"""A picture file that is decoded no larger than it is needed.

A JPEG of 12 megapixels takes 84 MB as an array on its way, 48 take 336. Its decoder gives it at a
half, a quarter or an eighth of its size for a fraction of memory and time (the fraction is taken
of the transformed blocks, so it averages, and does not alias). A detector that looks at 320 pixels
wants no more, and a large face keeps all that its crop can show. Other formats, and small faces,
are decoded whole; of a whole picture only the pixels about the face become an array.

Convention: positions are those of the upright picture, as in facesig.types.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple, TypeVar, Union

from facesig.errors import ImageDecodeError
from facesig.images.arrays import MIN_SIDE, Rgb, check_size, needed_range
from facesig.images.orient import flips, stored_box

if TYPE_CHECKING:
    from PIL.Image import Image as PilImage

T = TypeVar("T")

PictureLike = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview]

_JPEG = ("JPEG", "MPO")
"""Pillow's names of formats that its JPEG decoder reads; in the second, which phones write, more
pictures follow the first."""

_SHARES = (8, 4, 2)
"""What a JPEG's sides can be divided by while it is decoded."""

OVERSAMPLING = 2
"""Pixels for one of the crop, along a side, that a reduced picture must have: the crop is then that
of the full picture to less than a grey level on average."""


class Part(NamedTuple):
    """Pixels of a picture, reduced or cut.

    Attributes:
        pixels: height x width x 3 uint8 RGB, upright.
        share: pixels of the picture, along a side, for one of these.
        left: x of the picture where these begin.
        top: y of the picture where these begin.
    """

    pixels: Rgb
    share: int
    left: float
    top: float

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """Where a position in ``pixels`` lies in the picture."""
        return (x * self.share + self.left, y * self.share + self.top)

    def from_picture(self, x: float, y: float) -> tuple[float, float]:
        """Inverse of ``to_picture``."""
        return ((x - self.left) / self.share, (y - self.top) / self.share)


class Picture:
    """A picture file or the bytes of one; nothing but its header is read until pixels are asked.

    Attributes:
        width: pixels a row of the upright picture.
        height: its rows.
        where: its name in messages.
    """

    __slots__ = ("_jpeg", "_kept", "_size", "_source", "_turned", "height", "where", "width")

    def __init__(self, source: PictureLike, where: str = "image") -> None:
        """Read the header of a path's file or of the bytes of one.

        Raises a subclass of ``ImageError``, or ``MissingExtraError`` without Pillow.
        """
        from facesig.images import decode

        self._source: str | bytes
        if isinstance(source, (bytes, bytearray, memoryview)):
            self._source, self.where = bytes(source), where
            self._size = len(self._source)
        else:
            self._source = self.where = os.fsdecode(source)
            self._size = decode.require_file(self._source)
        with closing(self._open()) as image:
            self._jpeg = image.format in _JPEG
            self.width, self.height, self._turned = decode.read_header(image, self.where)
        check_size(self.width, self.height, self.where)
        self._kept: Part | None = None

    def reduced(self, longest: int) -> Part:
        """All of the picture, as small as its decoder can make it with ``longest`` pixels.

        The longer side has at least ``longest`` pixels, or all that there are. The last one made
        is kept for ``covering``.
        """
        longer = max(self.width, self.height)
        return self._at(self._share(lambda share: longer >= longest * share))

    def covering(self, left: float, top: float, side: float, size: int) -> Part:
        """Pixels enough for a crop of ``size`` x ``size`` of the square at (left, top).

        They are reduced where that still has ``OVERSAMPLING`` pixels for one of the crop, and else
        those of the full picture that the square can touch, with its reflection.
        """
        share = self._share(lambda share: side >= OVERSAMPLING * size * share)
        kept = self._kept
        if kept is not None and kept.share <= share:
            return kept
        return self._at(share) if share > 1 else self._cut(left, top, side)

    def full(self) -> Rgb:
        """The whole picture, upright."""
        return self._at(1).pixels

    def __repr__(self) -> str:
        return f"Picture({self.where}, {self.width} x {self.height})"

    def _open(self) -> PilImage:
        from facesig.images import decode

        source = io.BytesIO(self._source) if isinstance(self._source, bytes) else self._source
        return decode.open_source(source, self._size, self.where)

    def _decoded(self, work: Callable[[PilImage], T]) -> T:
        """What ``work`` makes of the picture's pixels."""
        from facesig.images.mend import mend

        try:
            with closing(self._open()) as image:
                return work(image)
        except ImageDecodeError as error:
            self._source = mend(self._source, error, self.where)
            self._size = len(self._source)
        with closing(self._open()) as image:
            return work(image)

    def _share(self, enough: Callable[[int], bool]) -> int:
        if not self._jpeg:
            return 1
        least = min(self.width, self.height)
        for share in _SHARES:
            if enough(share) and least >= MIN_SIDE * share:
                return share
        return 1

    def _at(self, share: int) -> Part:
        from facesig.images import decode

        if self._kept is not None and self._kept.share == share:
            return self._kept

        def reduced(image: PilImage) -> tuple[int, int, Rgb]:
            width, height = image.size
            if share > 1:
                image.draft(image.mode, (width // share, height // share))
            return width, height, decode.upright_rgb(image, self._turned, self.where)

        width, height, pixels = self._decoded(reduced)
        # The last column and row may show less than ``share`` pixels; turned, they come first.
        wide, high = -(-width // share) * share - width, -(-height // share) * share - height
        across, down = (high, wide) if self._turned >= 5 else (wide, high)
        flipped_across, flipped_down = flips(self._turned)
        self._kept = Part(
            pixels,
            share,
            -float(across) if flipped_across else 0.0,
            -float(down) if flipped_down else 0.0,
        )
        return self._kept

    def _cut(self, left: float, top: float, side: float) -> Part:
        from facesig.images import decode

        x, across = needed_range(left, side, self.width)
        y, down = needed_range(top, side, self.height)

        def cut(image: PilImage) -> Rgb:
            stored = stored_box((x, y, x + across, y + down), image.size, self._turned)
            return decode.cut_rgb(image, stored, self._turned, self.where)

        return Part(self._decoded(cut), 1, float(x), float(y))


def open_picture(source: PictureLike, where: str = "image") -> Picture:
    """The picture in a file or in the bytes of one; see ``Picture``."""
    return Picture(source, where)
