"""How many products of an int8 layer may be summed in 16 bits before they are widened.

What: the engine multiplies eight int8 numbers at a time and adds the products in eight 16-bit
lanes. Widening the lanes to 32 bits costs as much as two such multiplications, so it pays to do it
seldom: after an *accumulation* of several pieces, as many as its *length* says. A length is legal
if no input of the layer's type can carry a lane out of 16 bits, which the weights alone tell. Model
files and kernels call an accumulation a chain (``csrc/model/FORMAT.md``).

Convention:
    * A channel's weights are a sequence of pieces of 16: kernel row by kernel row, each row
      (kernel x cin numbers) filled up with zeros to a multiple of 16. A linear layer is one row.
    * At length c, piece p belongs to accumulation p // c. Lane j (0 to 7) of an accumulation adds
      the products of numbers j and j + 8 of each of its pieces: 2 c products.
    * c is a divisor of the pieces of a unit, or these times a divisor of the number of units. The
      unit is one place of the kernel where cin is a multiple of 16, else a kernel row; all of a
      linear layer is one unit.

How weights are made for a length: ``facesig.quantise.accumulator_aware``.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError
from facesig.numeric import Quantised

PIECE = 16
LANES = 8
LEAST_SUM, LARGEST_SUM = -32768, 32767

Bounds = tuple[int, int]
"""Least and largest integer that a layer may read."""

Array = NDArray[Any]


def input_bounds(given: Quantised) -> Bounds:
    """The least and the largest integer that a layer may read."""
    return given.least, given.limit


def accumulation_lengths(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Every length that weights (cout, kernel, kernel, cin) or (cout, cin) can have, rising."""
    rows, width = _rows(shape)
    taps = rows > 1 and shape[-1] % PIECE == 0
    units = rows * rows if taps else rows
    unit = _pieces(shape[-1] if taps else width)
    return tuple(sorted({*_divisors(unit), *(unit * n for n in _divisors(units))}))


def lanes(weight: Array, length: int) -> Array:
    """Weights by channel, accumulation, place in the lane, lane: (cout, n, 2 length, 8).

    Raises:
        ConfigError: the layer cannot have this length.
    """
    check_length(weight.shape, length)
    rows, width = _rows(weight.shape)
    padded = np.zeros((len(weight), rows, _pieces(width) * PIECE), weight.dtype)
    padded[:, :, :width] = weight.reshape(len(weight), rows, width)
    return padded.reshape(len(weight), -1, 2 * length, LANES)


def without_lanes(laned: Array, shape: tuple[int, ...]) -> Array:
    """What ``lanes`` made of weights of this shape, back."""
    rows, width = _rows(shape)
    return laned.reshape(shape[0], rows, -1)[:, :, :width].reshape(shape)


def check_length(shape: tuple[int, ...], length: int) -> None:
    """Refuse a length that weights of this shape cannot have."""
    legal = accumulation_lengths(shape)
    if length not in legal:
        raise ConfigError(
            f"expected accumulations of {legal} pieces, got {length} (weights {shape})"
        )


BLOCK = 1 << 18
"""Weights that are looked at together."""


def accumulator_sums(weight: Array, bounds: Bounds, length: int) -> tuple[Array, Array]:
    """Least and largest sum of every lane, int64 (cout, n, 8), whatever the input holds.

    Args:
        weight: integers, (cout, kernel, kernel, cin) or (cout, cin).
        bounds: of the input (``input_bounds``); they may not exclude 0, which padding reads.
        length: pieces of an accumulation.
    """
    low, high = bounds
    laned = lanes(weight, length)
    least = np.empty((len(laned), laned.shape[1], LANES), np.int64)
    largest = np.empty_like(least)
    # In blocks: the products are eight times as large as the weights, and there are several.
    step = max(1, BLOCK // max(1, laned[0].size)) if len(laned) else 1
    for first in range(0, len(laned), step):
        block = slice(first, first + step)
        a, b = (laned[block].astype(np.int64) * bound for bound in (low, high))
        np.minimum(a, b).sum(axis=2, out=least[block])
        np.maximum(a, b).sum(axis=2, out=largest[block])
    return least, largest


def is_legal(weight: Array, bounds: Bounds, length: int) -> bool:
    """Whether no lane of any accumulation can leave 16 bits."""
    least, largest = accumulator_sums(weight, bounds, length)
    return bool(least.min() >= LEAST_SUM and largest.max() <= LARGEST_SUM)


def longest_accumulation(weight: Array, bounds: Bounds) -> int:
    """The longest legal accumulation in pieces; 1 is always legal for weights of +-127."""
    legal = [c for c in accumulation_lengths(weight.shape) if c == 1 or is_legal(weight, bounds, c)]
    return legal[-1]


def lane_limit(bounds: Bounds) -> int:
    """The largest sum of magnitudes in a lane that can never leave 16 bits.

    Of the positive weights and of the negative ones each, where inputs are never negative; of all
    together where they may be (``one_sided``).
    """
    return LARGEST_SUM // max(-bounds[0], bounds[1])


def one_sided(bounds: Bounds) -> bool:
    """Whether positive and negative weights of a lane are bounded apart."""
    return bounds[0] >= 0


def _rows(shape: tuple[int, ...]) -> tuple[int, int]:
    """Rows of a channel's weights and numbers in a row."""
    return (shape[1], shape[2] * shape[3]) if len(shape) == 4 else (1, shape[1])


def _pieces(numbers: int) -> int:
    return -(-numbers // PIECE)


def _divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]
