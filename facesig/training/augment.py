"""Augmentation on bytes with OpenCV: one warp a face, one table look-up, now and then more.

Crop, alignment and geometric jitter are one ``warpAffine``. Only the part of the stored crop that
a user's detector would have cut out is visible to it (``_window``), the rest is border, as in the
engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.training.geometry import INPUT, MARGIN, STORED, compose

if TYPE_CHECKING:
    from cv2.typing import MatLike

Image = NDArray[np.uint8]


@dataclass(frozen=True)
class Augmentation:
    """Strengths; standard deviations unless said otherwise, and chances from 0 to 1."""

    shift: float = 2.0  # pixels of 112
    scale: float = 0.04  # of the natural logarithm
    rotation: float = 4.0  # degrees
    window_shift: float = 3.0  # pixels that the detector's square is off
    window_scale: float = 0.04
    mirror: float = 0.5
    gain: float = 0.15  # contrast
    offset: float = 12.0  # brightness, grey levels
    tint: float = 0.06  # contrast, each channel by itself
    gamma: float = 0.15
    grey: float = 0.05
    blur: float = 0.08
    low_resolution: float = 0.12
    occlusion: float = 0.08

    def without(self) -> Augmentation:
        """No augmentation at all: evaluation, calibration."""
        return Augmentation(*[0.0] * len(self.__dataclass_fields__))


def jitter(rng: np.random.Generator, count: int, how: Augmentation) -> NDArray[np.float64]:
    """Random similarities about the centre of the output, (n, 2, 3), in pixels; some mirrored."""
    angle = np.deg2rad(how.rotation) * rng.standard_normal(count)
    size = np.exp(how.scale * rng.standard_normal(count))
    shift = how.shift * rng.standard_normal((count, 2))
    flip = np.where(rng.random(count) < how.mirror, -1.0, 1.0)
    centre = (INPUT - 1) / 2.0
    linear = np.empty((count, 2, 2))
    linear[:, 0, 0] = size * np.cos(angle) * flip
    linear[:, 0, 1] = -size * np.sin(angle)
    linear[:, 1, 0] = size * np.sin(angle) * flip
    linear[:, 1, 1] = size * np.cos(angle)
    translation = centre + shift - linear @ np.array([centre, centre])
    return np.concatenate([linear, translation[:, :, None]], axis=2)


def _window(rng: np.random.Generator, how: Augmentation) -> tuple[int, int, int, int]:
    """The square that a detector with an error would have cut: x0, y0, x1, y1 in stored pixels."""
    half = INPUT / 2.0 * np.exp(how.window_scale * rng.standard_normal())
    x, y = STORED / 2.0 + how.window_shift * rng.standard_normal(2)
    edges = np.rint([x - half, y - half, x + half, y + half]).astype(int)
    x0, y0, x1, y1 = np.clip(edges, 0, STORED)
    return int(x0), int(y0), int(x1), int(y1)


def render(
    stored: Image,
    matrix: NDArray[np.float64],
    rng: np.random.Generator,
    how: Augmentation,
    out: Image,
) -> None:
    """Draw one augmented view.

    Args:
        stored: (128, 128, 3).
        matrix: (2, 3), output pixel to stored pixel.
        rng: source of the photometric changes.
        how: strengths.
        out: (112, 112, 3), overwritten.
    """
    x0, y0, x1, y1 = _window(rng, how)
    inside = matrix - np.array([[0.0, 0.0, x0], [0.0, 0.0, y0]])
    view: MatLike = cv2.warpAffine(
        stored[y0:y1, x0:x1],
        inside,
        (INPUT, INPUT),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    chance = rng.random(4)
    if chance[0] < how.low_resolution:
        small = int(INPUT * rng.uniform(0.25, 0.7))
        view = cv2.resize(view, (small, small), interpolation=cv2.INTER_AREA)
        view = cv2.resize(view, (INPUT, INPUT), interpolation=cv2.INTER_LINEAR)
    if chance[1] < how.blur:
        view = cv2.GaussianBlur(view, (0, 0), rng.uniform(0.5, 2.0))
    if chance[2] < how.grey:
        view = cv2.cvtColor(cv2.cvtColor(view, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    if how.gain > 0 or how.offset > 0 or how.tint > 0 or how.gamma > 0:
        view = cv2.LUT(view, _tone_curve(rng, how))
    if chance[3] < how.occlusion:
        _occlude(view, rng)
    out[:] = view


LEVELS = np.arange(256) / 255.0


def _tone_curve(rng: np.random.Generator, how: Augmentation) -> Image:
    """Gamma, contrast, brightness and tint as one look-up table, (1, 256, 3)."""
    noise = rng.standard_normal(9)
    curve = LEVELS ** np.exp(how.gamma * noise[0])
    gain = np.exp(how.gain * noise[1] + how.tint * noise[3:6])
    offset = (how.offset * noise[2] + 0.3 * how.offset * noise[6:9]) / 255.0
    levels = (curve[:, None] - 0.5) * gain + 0.5 + offset
    table: Image = np.clip(np.rint(levels * 255.0), 0, 255).astype(np.uint8)
    return table[None]


def _occlude(view: MatLike, rng: np.random.Generator) -> None:
    """Cover a rectangle of up to half the width and height with one colour or noise."""
    height, width = rng.integers(INPUT // 8, INPUT // 2, 2)
    y, x = rng.integers(-height // 2, INPUT - height // 2), rng.integers(-width // 2, INPUT)
    patch = view[max(y, 0) : y + height, max(x, 0) : x + width]
    patch[:] = rng.integers(0, 256, patch.shape if rng.random() < 0.3 else 3)


def render_batch(
    images: Image,
    index: NDArray[np.int64],
    similarity: NDArray[np.float64],
    rng: np.random.Generator,
    how: Augmentation,
) -> tuple[Image, NDArray[np.float64]]:
    """Augmented views of the indexed faces.

    Args:
        images: (all, 128, 128, 3).
        index: (n,).
        similarity: (n, 2, 3) from output pixels to stored pixels, before jitter.
        rng: source of everything random.
        how: strengths.

    Returns:
        views (n, 112, 112, 3) uint8 and the maps (n, 2, 3) from view pixels to stored pixels.
    """
    matrices = compose(similarity, jitter(rng, len(index), how))
    views = np.empty((len(index), INPUT, INPUT, 3), np.uint8)
    for view, i, matrix in zip(views, index, matrices, strict=True):
        render(images[i], matrix, rng, how, view)
    return views, matrices


IDENTITY = np.array([[[1.0, 0.0, MARGIN], [0.0, 1.0, MARGIN]]])
"""The unaligned view: the central 112 x 112 of the stored crop, as (1, 2, 3)."""
