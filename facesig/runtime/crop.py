"""The crop rule: which square of an image the network sees, and how it becomes 112 x 112.

The square has the tight box's middle and ``factor`` (1.225) times its longer side; it stays
upright. What lies outside the image is filled by reflection at the border. The engine resamples
(``csrc/image``): the same bytes here, in C and on every machine. Each output pixel is the mean of
the image over an interval as wide as the output pixel, but at least one pixel of the image wide, in
both directions; in real numbers that is ``facesig.reference.crop``.

Only the part of an image that the square touches is looked at. The crop of a face that was found in
a turned picture (``Face.turned``) is turned upright.
"""

from __future__ import annotations

from typing import Union

import numpy as np

from facesig.geometry import CROP_FACTOR
from facesig.images.arrays import Rgb
from facesig.images.frame import Frame
from facesig.images.picture import Picture
from facesig.runtime.faces import FaceLike, require_usable, tight_box
from facesig.runtime.views import view_about
from facesig.types import Face

CROP_SIZE = 112
"""Rows and columns of the crop."""

Pixels = Union[Rgb, Frame, Picture]
"""Where a crop can be cut from: height x width x 3 uint8 RGB, a frame, a picture file."""


def crop_face(
    image: Pixels, face: FaceLike, factor: float = CROP_FACTOR, size: int = CROP_SIZE
) -> Rgb:
    """The crop of a face: ``size`` x ``size`` x 3 uint8 RGB, C-contiguous.

    At least half of the tight box must lie inside the image, its longer side be at least 8 pixels,
    and each of 1 to 32,768, or ``FaceArgumentError`` is raised.
    """
    box = tight_box(face)
    require_usable(box, *size_of(image))
    side = factor * box.longer_side
    x, y = box.centre
    crop = resample(image, x - side / 2, y - side / 2, side, size)
    turned = face.turned if isinstance(face, Face) else 0
    return crop if turned == 0 else np.ascontiguousarray(np.rot90(crop, -(turned // 90)))


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
    view, x, y = view_about(image, left, top, side)
    return view.resample(left - x, top - y, side, side, size, size)
