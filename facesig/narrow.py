"""Layers whose sums stay in 16 bits: how their products are grouped, and that no sum overflows.

What: a narrow layer sums products of int8 numbers in 16 bits, one output channel a lane. The
products of an output are cut into groups; the groups' sums are halved pair by pair as they are
added, so the total is about 1 / groups of the exact one, and bias and multiplier are in its units.
``csrc/model/FORMAT.md``, Narrow layers, is the specification.

Convention:
    * Products are in the order (kernel row, kernel column, input channel): K of them.
    * With a group of g products there are ceil(K / g) groups: 1, 2, 4 or 8.
    * Inputs are any integers from -128 to 127.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.numeric import NarrowWeights

Array = NDArray[Any]

GROUPS = (1, 2, 4, 8)
LEAST_INPUT, LARGEST_INPUT = -128, 127
LEAST, LARGEST = -32768, 32767
LARGEST_WIDE_BIAS = 1 << 30
"""Of a layer that sums totals in 32 bits; the nine products have 26."""

LANE = 16
"""Output channels of a block of weights."""


def products(weight: Array) -> Array:
    """Weights (cout, ...) by channel and product: (cout, K)."""
    return weight.reshape(len(weight), -1)


def is_group(count: int, group: int) -> bool:
    """Whether groups of ``group`` cut ``count`` products into a number that can be halved."""
    return 1 <= group <= count and -(-count // group) in GROUPS


def grouped(values: Array, group: int) -> Array:
    """The last axis, K products, summed by groups: (..., groups), int64."""
    starts = range(0, values.shape[-1], group)
    return np.stack([values[..., i : i + group].sum(axis=-1, dtype=np.int64) for i in starts], -1)


def halved(sums: Array) -> Array:
    """The groups' sums (..., groups) added in pairs, each rounded down to half: (...)."""
    while sums.shape[-1] > 1:
        sums = (sums[..., ::2] + sums[..., 1::2]) >> 1
    return sums[..., 0]


def sum_bounds(weight: Array, group: int) -> tuple[Array, Array]:
    """Least and largest sum of every channel and group, (cout, groups), whatever the input."""
    exact = products(weight).astype(np.int64)
    low, high = exact * LEAST_INPUT, exact * LARGEST_INPUT
    return grouped(np.minimum(low, high), group), grouped(np.maximum(low, high), group)


def total_bounds(weights: NarrowWeights) -> tuple[Array, Array]:
    """Least and largest halved total with its bias, (cout,): halving never turns an order round."""
    least, largest = sum_bounds(weights.weight, weights.group)
    bias = weights.bias.astype(np.int64)
    return halved(least) + bias, halved(largest) + bias


def largest_group(weight: Array) -> int | None:
    """The group that gives the fewest groups without overflow, or None if even eight overflow."""
    count = products(weight).shape[1]
    for groups in GROUPS:
        group = int(-(-count // groups))
        if is_group(count, group) and fits(*sum_bounds(weight, group)):
            return group
    return None


def fits(least: Array, largest: Array) -> bool:
    """Whether sums between these stay in 16 bits."""
    return bool(least.min() >= LEAST and largest.max() <= LARGEST)
