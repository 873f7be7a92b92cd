"""Augmentation on bytes with OpenCV: one warp a face, one table look-up, now and then more.

Crop, alignment and geometric jitter are one ``warpAffine``. Only the part of the stored crop that
a user's detector would have cut out is visible to it (``_windows``), the rest is border, as in the
engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.training.geometry import INPUT, MARGIN, STORED, compose, resized_views
from facesig.training.limits import AUGMENTATION, check_limits, scaled

if TYPE_CHECKING:
    from cv2.typing import MatLike

Image = NDArray[np.uint8]


@dataclass(frozen=True)
class Augmentation:
    """Strengths; standard deviations unless said otherwise, and chances from 0 to 1.

    ``strength`` is a factor on all of them but ``mirror`` and the two of the detector's window.

    Raises ``ConfigError`` for a number outside ``facesig.training.limits.AUGMENTATION``.
    """

    strength: float = 1.0
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

    def __post_init__(self) -> None:
        check_limits(vars(self), AUGMENTATION, "augmentation.")

    def without(self) -> Augmentation:
        """No augmentation at all: evaluation, calibration."""
        return Augmentation(*[0.0] * len(self.__dataclass_fields__))

    def scaled(self) -> Augmentation:
        """The same with the factor ``strength`` multiplied out."""
        kept = {"strength": 1.0} | {name: getattr(self, name) for name in _NOT_SCALED}
        return Augmentation(**{**scaled(vars(self), self.strength), **kept})


_NOT_SCALED = ("mirror", "window_shift", "window_scale")


@dataclass(frozen=True)
class Draws:
    """The random numbers of a batch; row i serves face i alone.

    So any part of a batch can be rendered by itself, by another worker, to the same pixels.

    Attributes:
        normal: (n, 16) standard normal.
        uniform: (n, 16) from 0 to 1.
    """

    normal: NDArray[np.float64]
    uniform: NDArray[np.float64]

    @classmethod
    def of(cls, rng: np.random.Generator, count: int) -> Draws:
        """Draw for ``count`` faces."""
        return cls(rng.standard_normal((count, 16)), rng.random((count, 16)))

    def rows(self, part: slice) -> Draws:
        """The draws of some of the faces."""
        return Draws(self.normal[part], self.uniform[part])


def jitter(draws: Draws, how: Augmentation) -> NDArray[np.float64]:
    """Random similarities about the centre of the output, (n, 2, 3), in pixels; some mirrored."""
    angle = np.deg2rad(how.rotation) * draws.normal[:, 0]
    size = np.exp(how.scale * draws.normal[:, 1])
    shift = how.shift * draws.normal[:, 2:4]
    flip = np.where(draws.uniform[:, 0] < how.mirror, -1.0, 1.0)
    centre = (INPUT - 1) / 2.0
    linear = np.empty((len(angle), 2, 2))
    linear[:, 0, 0] = size * np.cos(angle) * flip
    linear[:, 0, 1] = -size * np.sin(angle)
    linear[:, 1, 0] = size * np.sin(angle) * flip
    linear[:, 1, 1] = size * np.cos(angle)
    translation = centre + shift - linear @ np.array([centre, centre])
    return np.concatenate([linear, translation[:, :, None]], axis=2)


def _windows(normal: NDArray[np.float64], how: Augmentation) -> NDArray[np.int64]:
    """What a detector with an error would have cut, (n, 4): x0, y0, x1, y1 in stored pixels."""
    half = INPUT / 2.0 * np.exp(how.window_scale * normal[:, 4, None])
    centre = STORED / 2.0 + how.window_shift * normal[:, 5:7]
    edges = np.concatenate([centre - half, centre + half], axis=1)
    squares: NDArray[np.int64] = np.clip(np.rint(edges).astype(np.int64), 0, STORED)
    return squares


def _render(
    stored: Image,
    matrix: NDArray[np.float64],
    window: list[int],
    tone: Image | None,
    uniform: NDArray[np.float64],
    how: Augmentation,
    size: int,
) -> MatLike:
    """Draw one augmented view, (size, size, 3).

    Args:
        stored: (128, 128, 3).
        matrix: (2, 3), output pixel to stored pixel.
        window: x0, y0, x1, y1, the part of ``stored`` that is seen.
        tone: (1, 256, 3) look-up table, or None.
        uniform: (16,) of ``Draws``.
        how: strengths.
        size: of the view, pixels.
    """
    x0, y0, x1, y1 = window
    inside = matrix - np.array([[0.0, 0.0, x0], [0.0, 0.0, y0]])
    view: MatLike = cv2.warpAffine(
        stored[y0:y1, x0:x1],
        inside,
        (size, size),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if uniform[1] < how.low_resolution:
        small = int(size * (0.25 + 0.45 * uniform[5]))
        view = cv2.resize(view, (small, small), interpolation=cv2.INTER_AREA)
        view = cv2.resize(view, (size, size), interpolation=cv2.INTER_LINEAR)
    if uniform[2] < how.blur:
        view = cv2.GaussianBlur(view, (0, 0), (0.5 + 1.5 * uniform[6]) * size / INPUT)
    if uniform[3] < how.grey:
        view = cv2.cvtColor(cv2.cvtColor(view, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    if tone is not None:
        view = cv2.LUT(view, tone)
    if uniform[4] < how.occlusion:
        _occlude(view, uniform[7:16])
    return view


LEVELS = np.arange(256) / 255.0


def _tone_curves(normal: NDArray[np.float64], how: Augmentation) -> Image | None:
    """Gamma, contrast, brightness and tint as look-up tables, (n, 1, 256, 3); None for none."""
    if not any((how.gain, how.offset, how.tint, how.gamma)):
        return None
    curve = LEVELS ** np.exp(how.gamma * normal[:, 0, None])
    gain = np.exp(how.gain * normal[:, 1, None] + how.tint * normal[:, 3:6])
    offset = (how.offset * normal[:, 2, None] + 0.3 * how.offset * normal[:, 6:9]) / 255.0
    levels = (curve[:, :, None] - 0.5) * gain[:, None] + 0.5 + offset[:, None]
    tables: Image = np.clip(np.rint(levels * 255.0), 0, 255).astype(np.uint8)
    return tables[:, None]


def _occlude(view: MatLike, uniform: NDArray[np.float64]) -> None:
    """Cover a rectangle of up to half the width and height with one colour or noise."""
    size = len(view)
    height, width = (size // 8 + (size * 3 // 8) * uniform[0:2]).astype(int)
    y, x = (uniform[2:4] * size - np.array([height, width]) / 2).astype(int)
    patch = view[max(y, 0) : y + height, max(x, 0) : x + width]
    if uniform[4] < 0.3:
        noise = np.random.default_rng(int(uniform[5] * 2**32))
        patch[:] = noise.integers(0, 256, patch.shape)
    else:
        patch[:] = (256 * uniform[6:9]).astype(int)


def view_maps(maps: NDArray[np.float64], draws: Draws, how: Augmentation) -> NDArray[np.float64]:
    """The maps (n, 2, 3) from view pixels to stored ones: ``maps`` after the jitter."""
    return compose(maps, jitter(draws, how))


def render_batch(
    images: Image,
    index: NDArray[np.int64],
    maps: NDArray[np.float64],
    draws: Draws,
    how: Augmentation,
    size: int = INPUT,
) -> Image:
    """Augmented views of the indexed faces, (n, size, size, 3), all of the same field of view.

    Args:
        images: (all, 128, 128, 3).
        index: (n,).
        maps: (n, 2, 3) from the pixels of a view of 112 to stored pixels, of ``view_maps``.
        draws: of n faces.
        how: strengths.
        size: of the views, pixels.
    """
    views = np.empty((len(index), size, size, 3), np.uint8)
    maps = resized_views(maps, size)
    windows = _windows(draws.normal, how).tolist()
    tones = _tone_curves(draws.normal[:, 7:16], how)
    for i, row in enumerate(index):
        tone = None if tones is None else tones[i]
        views[i] = _render(images[row], maps[i], windows[i], tone, draws.uniform[i], how, size)
    return views


IDENTITY = np.array([[[1.0, 0.0, MARGIN], [0.0, 1.0, MARGIN]]])
"""The unaligned view: the central 112 x 112 of the stored crop, as (1, 2, 3)."""
