"""The crop rule: which square of an image the network sees, and how it becomes 112 x 112.

The square has the tight box's middle and ``factor`` (1.225) times its longer side; it stays
upright. What lies outside the image is filled by reflection at the border. The engine resamples
(``csrc/image``): the same bytes here, in C and on every machine. Each output pixel is the mean of
the image over an interval as wide as the output pixel, but at least one pixel of the image wide, in
both directions; in real numbers that is ``facesig.reference.crop``.

Only the part of an image that the square touches is looked at; an array is copied, that part
alone, where its bytes do not lie as the engine reads them (turned photos).
"""

from __future__ import annotations

from typing import Union

import numpy as np

from facesig.geometry import CROP_FACTOR
from facesig.images.arrays import Rgb, needed_range
from facesig.images.colour import COLOURS, RANGES
from facesig.images.frame import FORMATS, Frame
from facesig.images.picture import Picture
from facesig.runtime.faces import FaceLike, require_usable, tight_box
from facesig.runtime.native import View

CROP_SIZE = 112
"""Rows and columns of the crop."""

Pixels = Union[Rgb, Frame, Picture]
"""Where a crop can be cut from: height x width x 3 uint8 RGB, a frame, a picture file."""


def crop_face(
    image: Pixels, face: FaceLike, factor: float = CROP_FACTOR, size: int = CROP_SIZE
) -> Rgb:
    """The crop of a face: ``size`` x ``size`` x 3 uint8 RGB, C-contiguous.

    At least half of the tight box must lie inside the image and its longer side be at least 8
    pixels, or ``FaceArgumentError`` is raised.
    """
    box = tight_box(face)
    require_usable(box, *size_of(image))
    side = factor * box.longer_side
    x, y = box.centre
    return resample(image, x - side / 2, y - side / 2, side, size)


def size_of(image: Pixels) -> tuple[int, int]:
    """Width and height in pixels."""
    if isinstance(image, np.ndarray):
        return image.shape[1], image.shape[0]
    return image.width, image.height


def resample(image: Pixels, left: float, top: float, side: float, size: int = CROP_SIZE) -> Rgb:
    """The square at (``left``, ``top``), ``side`` pixels wide, as ``size`` x ``size`` x 3 uint8."""
    if isinstance(image, Picture):
        part = image.covering(left, top, side, size)
        left, top = part.from_picture(left, top)
        side, image = side / part.share, part.pixels
    if isinstance(image, Frame):
        view = _frame_view(image)
    else:
        view, x, y = _array_view(image, left, top, side)
        left, top = left - x, top - y
    return view.resample(left, top, side, side, size, size)


def _frame_view(frame: Frame) -> View:
    return View(
        FORMATS[frame.format].number,
        frame.width,
        frame.height,
        tuple(COLOURS).index(frame.matrix),
        RANGES.index(frame.range),
        list(frame.planes),
    )


def _array_view(image: Rgb, left: float, top: float, side: float) -> tuple[View, int, int]:
    """A view of an array or of the part that a square needs, and where that part begins."""
    x = y = 0
    height, width = image.shape[:2]
    if image.strides[1:] == (1, 0):
        layout, plane = "grey", image[:, :, 0]
    elif image.strides[1:] == (3, -1):
        layout, plane = "bgr", image[:, :, ::-1].reshape(height, -1)
    else:
        layout = "rgb"
        if image.strides[1:] != (3, 1) or image.strides[0] < 3 * width:
            x, width = needed_range(left, side, width)
            y, height = needed_range(top, side, height)
            image = np.ascontiguousarray(image[y : y + height, x : x + width])
        plane = image.reshape(height, -1)
    if plane.strides[0] < plane.shape[1]:
        plane = np.ascontiguousarray(plane)
    return View(FORMATS[layout].number, width, height, 0, 0, [plane]), x, y
