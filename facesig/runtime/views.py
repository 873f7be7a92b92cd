"""Images as the engine reads them: a ``View`` of an array or of a frame, whole or in part.

Nothing is copied, but for arrays whose bytes do not lie as the engine reads them (turned photos):
of those, the part that is looked at.
"""

from __future__ import annotations

import numpy as np

from facesig.images.arrays import Rgb, needed_range
from facesig.images.colour import COLOURS, RANGES
from facesig.images.frame import FORMATS, Frame
from facesig.runtime.native import View


def view_of(image: Rgb | Frame) -> View:
    """All of an image: height x width x 3 uint8 RGB, or a frame."""
    if isinstance(image, Frame):
        return View(
            FORMATS[image.format].number,
            image.width,
            image.height,
            tuple(COLOURS).index(image.matrix),
            RANGES.index(image.range),
            list(image.planes),
        )
    return _array_view(image, slice(0, image.shape[0]), slice(0, image.shape[1]))[0]


def view_about(image: Rgb | Frame, left: float, top: float, side: float) -> tuple[View, int, int]:
    """A view that shows a square with its reflections, and where it begins: x, y in the image."""
    if isinstance(image, Frame):
        return view_of(image), 0, 0
    height, width = image.shape[:2]
    y, rows = needed_range(top, side, height)
    x, columns = needed_range(left, side, width)
    return _array_view(image, slice(y, y + rows), slice(x, x + columns))


def _array_view(image: Rgb, rows: slice, columns: slice) -> tuple[View, int, int]:
    """A view of an array, or of these rows and columns where its bytes have to be copied."""
    height, width = image.shape[:2]
    x = y = 0
    if image.strides[1:] == (1, 0):
        layout, plane = "grey", image[:, :, 0]
    elif image.strides[1:] == (3, -1):
        layout, plane = "bgr", image[:, :, ::-1].reshape(height, -1)
    else:
        layout = "rgb"
        if image.strides[1:] != (3, 1) or image.strides[0] < 3 * width:
            image = np.ascontiguousarray(image[rows, columns])
            height, width = image.shape[:2]
            x, y = columns.start, rows.start
        plane = image.reshape(height, -1)
    if plane.strides[0] < plane.shape[1]:
        plane = np.ascontiguousarray(plane)
    return View(FORMATS[layout].number, width, height, 0, 0, [plane]), x, y
