"""Stored crops as a teacher's input."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.geometry import fit_similarity
from facesig.runtime.crop import resample
from facesig.training.data.columns import STORED_FACTOR
from facesig.training.data.teach.preprocessing import Preprocessing
from facesig.training.geometry import STORED

Image = NDArray[np.uint8]


def view(crop: Image, landmarks: NDArray[np.float32], how: Preprocessing) -> Image:
    """What the teacher sees, (size, size, 3) uint8 RGB.

    Args:
        crop: (128, 128, 3) stored crop.
        landmarks: (5, 2) in its pixels, centres at whole numbers; not used by alignment "crop".
        how: preprocessing.
    """
    if how.alignment == "crop":
        side = STORED * how.factor / STORED_FACTOR
        corner = (STORED - side) / 2
        return resample(crop, corner, corner, side, how.size)
    return aligned(crop, landmarks.astype(np.float64), how.points, how.size)


def aligned(
    crop: Image, landmarks: NDArray[np.float64], template: NDArray[np.float64], size: int
) -> Image:
    """The crop warped by the similarity that brings its landmarks nearest to the template.

    The squares are those of distances in the view, as insightface and OpenCV have it; fitted the
    other way round, turned heads come out at another size. Bilinear; where the view is coarser
    than the crop it is drawn at a multiple of its size and averaged. Outside the crop is black,
    as face models are trained to expect.
    """
    a, b, tx, ty = fit_similarity(landmarks, template)  # from the crop's pixels to the view's
    times = max(1, math.ceil(1.0 / math.hypot(a, b) - 0.25))
    matrix = times * np.array([[a, -b, tx], [b, a, ty]])
    matrix[:, 2] += (times - 1) / 2  # centres at whole numbers: fine = times (coarse + 1/2) - 1/2
    fine = cv2.warpAffine(
        crop,
        matrix,
        (size * times, size * times),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
    )
    if times > 1:
        fine = cv2.resize(fine, (size, size), interpolation=cv2.INTER_AREA)
    return np.asarray(fine, np.uint8)


def tensor(views: NDArray[np.uint8], how: Preprocessing) -> NDArray[np.float32]:
    """Views (n, size, size, 3) RGB as the numbers of the model's input, in its layout."""
    channels = views[..., ::-1] if how.colour == "BGR" else views
    numbers = (channels - np.array(how.mean, np.float32)) * np.array(how.scale, np.float32)
    if how.layout == "NCHW":
        numbers = numbers.transpose(0, 3, 1, 2)
    return np.ascontiguousarray(numbers, np.float32)
