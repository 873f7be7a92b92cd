"""The crop rule's resampling in real numbers: the oracle of ``csrc/image``, which cuts all crops.

What lies outside the photo is filled by reflection at the border.

Resampling averages. Each output pixel is the mean of the photo over an interval as wide as the
output pixel, but at least one photo pixel wide, in both directions. For a face larger than the
crop that is OpenCV's INTER_AREA; for a smaller one it is bilinear interpolation (INTER_LINEAR),
as a mean over one pixel's width at a fractional position is just that. Two taps alone would alias
a large face: of 10 pixels they would drop 8.

The engine's integers are within one grey level of it.

Convention: positions are edges, pixel j covers j to j + 1; the output pixel i covers
left + i * side / size to left + (i + 1) * side / size.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig.images import Rgb


def resample(image: Rgb, left: float, top: float, side: float, size: int) -> Rgb:
    """The square at (``left``, ``top``), ``side`` pixels wide, as ``size`` x ``size`` x 3 uint8."""
    rows, row_weights = _taps(top, side, size, image.shape[0])
    columns, column_weights = _taps(left, side, size, image.shape[1])
    first = int(columns.min())
    cut = image[:, first : int(columns.max()) + 1]
    strip = np.empty((size, *cut.shape[1:]), dtype=np.float32)
    for i in range(size):
        strip[i] = _mean(cut, rows[i], row_weights[i])
    strip = strip.swapaxes(0, 1)
    result = np.empty((size, size, 3), dtype=np.float32)
    for i in range(size):
        result[:, i] = _mean(strip, columns[i] - first, column_weights[i])
    return np.rint(result).astype(np.uint8)


def reflect(indices: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    """Indices into 0 .. ``length`` - 1, mirrored at both borders as often as needed.

    The border pixel is not doubled (OpenCV's BORDER_REFLECT_101): ... 2 1 | 0 1 2 ...
    """
    period = max(2 * (length - 1), 1)
    folded = indices % period
    return np.minimum(folded, period - folded)


def _taps(
    start: float, side: float, size: int, length: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """For each of ``size`` output pixels: which pixels of the axis, and with what weights.

    Both are ``size`` x taps; weights sum to 1, and some at the ends may be 0.
    """
    step = side / size
    reach = max(step, 1.0)
    middle = start + (np.arange(size) + 0.5) * step
    low, high = middle - reach / 2, middle + reach / 2
    count = int(np.ceil(reach)) + 1
    pixels = np.floor(low).astype(np.int64)[:, None] + np.arange(count)
    covered = np.minimum(high[:, None], pixels + 1) - np.maximum(low[:, None], pixels)
    weights = np.maximum(covered, 0.0) / reach
    return reflect(pixels, length), weights.astype(np.float32)


def _mean(
    lines: NDArray[np.uint8] | NDArray[np.float32],
    chosen: NDArray[np.int64],
    weights: NDArray[np.float32],
) -> NDArray[np.float32]:
    """The weighted mean of some of ``lines`` (n x m x 3): m x 3."""
    taken = lines[chosen].astype(np.float32, copy=False).reshape(len(chosen), -1)
    return (weights @ taken).reshape(lines.shape[1:])
