"""Sharpness and exposure: what the pixels of the network's view say.

All of it is taken of grey values, (R + 2 G + B) / 4, within the inner square of the view, where a
face covers nearly every pixel.

Blur by blurring again. The power of photos falls with the square of the frequency, so the energy of
the gradient of one that a blur of deviation s has softened is proportional to 1 / s^2. Blurred once
more with deviations a, and then b > a, the two energies have the ratio r = (s^2 + b^2) / (s^2 +
a^2), so s^2 = (b^2 - r a^2) / (r - 1): a length in pixels, whatever the contrast or the light, and
without a sharp picture to compare with. Of 200 sharp training faces (over 150 pixels in the photo),
blurred by 0, 1, 2, 3 and 4 pixels, the medians are 0.7, 1.4, 2.4, 3.5 and 4.5, and nine of ten lie
within 0.7. Noise is finer than any edge and makes a picture look sharper than it is; the first blur
takes most of it.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.images import Rgb

INNER = slice(20, 92)
"""Rows and columns of the view that are looked at: the tight box less a tenth on each side."""

FINE, COARSE = 1, 3
"""Times that the kernel (1, 2, 1) / 4, of variance 1/2, is applied."""

GRADIENT_VARIANCE = 1.0
"""Of the central difference that gradients are taken by, which blurs too."""

DARK, BRIGHT = 8, 247
"""Grey values up to and from which a pixel is clipped."""

MOST_BLUR = 12.0
"""Pixels; more is not told apart."""


class Light(NamedTuple):
    """Exposure of a view, in grey levels of 256.

    Attributes:
        mean: mean grey value.
        contrast: from the 5th to the 95th percentile.
        clipped: share of pixels that are black or white, 0 to 1.
        uneven: difference of the left and the right half's means over ``mean``.
    """

    mean: float
    contrast: float
    clipped: float
    uneven: float


def grey_of(crop: Rgb) -> NDArray[np.float64]:
    """(h, w) grey values, 0 to 255, of (h, w, 3) uint8 RGB."""
    red, green, blue = (crop[..., i].astype(np.float64) for i in range(3))
    return (red + 2 * green + blue) / 4


def blur_of(grey: NDArray[np.float64]) -> float:
    """Standard deviation, in pixels, of the blur that softened the edges of an image.

    Args:
        grey: (112, 112) grey values.
    """
    fine = smoothed(grey, FINE)
    sharp, soft = _energy(fine), _energy(smoothed(fine, COARSE - FINE))
    if soft <= 0.0 or sharp <= soft:
        return MOST_BLUR
    ratio = sharp / soft
    a, b = (times / 2 + GRADIENT_VARIANCE for times in (FINE, COARSE))
    return min(MOST_BLUR, math.sqrt(max(0.0, (b - ratio * a) / (ratio - 1))))


def light_of(grey: NDArray[np.float64]) -> Light:
    """Exposure of a view's inner square; ``grey`` is (112, 112)."""
    inner = grey[INNER, INNER]
    low, high = np.percentile(inner, (5, 95))
    mean = float(inner.mean())
    half = inner.shape[1] // 2
    left, right = float(inner[:, :half].mean()), float(inner[:, half:].mean())
    clipped = float(((inner <= DARK) | (inner >= BRIGHT)).mean())
    return Light(mean, float(high - low), clipped, abs(left - right) / max(mean, 1.0))


def smoothed(image: NDArray[np.float64], times: int) -> NDArray[np.float64]:
    """The image after the kernel (1, 2, 1) / 4 both ways, so many times."""
    for _ in range(times):
        padded = np.pad(image, 1, mode="edge")
        across = padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:]
        image = (across[:-2] + 2 * across[1:-1] + across[2:]) / 16
    return image


def _energy(image: NDArray[np.float64]) -> float:
    """Mean square of the gradient in the inner square."""
    x = image[INNER, 21:93] - image[INNER, 19:91]
    y = image[21:93, INNER] - image[19:91, INNER]
    return float((x**2 + y**2).mean())
