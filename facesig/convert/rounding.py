"""One layer to integers whose sums stay in 16 bits (``facesig.narrow``).

The multiplier comes first: it is a whole number, so a step of the weights is chosen such that it is
one exactly, and no gain is lost to rounding it. Then the finest such step is taken whose integers
keep to the bounds, and a few coarser ones are tried, as rounding may fall better there.

Cost: sums of 16 products allow integers that add up to 255, so weights have some 6.5 bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig import narrow
from facesig.errors import DetectorFileError
from facesig.numeric import NarrowWeights

Array = NDArray[Any]

ROOM = narrow.LARGEST // -narrow.LEAST_INPUT
"""Largest sum of magnitudes in a group that can never leave 16 bits."""

LIMIT = 127
UNITS = 1 << 15
"""Of a multiplier that would be 1."""

LARGEST_BIAS = 1 << 14
FINENESSES = tuple(0.9 + 0.02 * i for i in range(21))
COARSENING = 1.05
COARSENINGS = 300
"""At most: two million times the finest step."""


@dataclass(frozen=True, eq=False)
class Layer:
    """A layer's float numbers beside the steps around it.

    Attributes:
        weight: (cout, ...) float64, its products in the order of ``facesig.narrow``.
        bias: (cout,).
        given: step of the input of every product, (cout, products) or broadcastable to it.
        zero_point: of the input.
        made: (cout,) steps of the output, or None where it is float32.
        mean: of the input of every product, real, as ``given``; what rounding adds to it on average
            is taken off the bias.
        group: products in a group.
        wide: whether the input is ``TOTALS``, so that sums have 32 bits.
    """

    weight: Array
    bias: Array
    given: Array
    zero_point: int
    made: Array | None
    mean: Array
    group: int
    wide: bool = False


@dataclass(eq=False)
class _Best:
    """The best integers so far, channel by channel."""

    weight: Array
    bias: Array
    multiplier: Array
    error: Array


def to_integers(layer: Layer) -> NarrowWeights:
    """The layer's integers: every channel's best step among those whose sums are safe.

    Raises:
        DetectorFileError: the output's steps are too fine: no multiplier reaches them.
    """
    weight = narrow.products(layer.weight).astype(np.float64)
    effective = weight * layer.given
    groups = -(-weight.shape[1] // layer.group)
    finest = _finest(effective, layer, groups)
    channels = len(weight)
    best = _Best(
        np.zeros(weight.shape, np.int64),
        np.zeros(channels, np.int64),
        np.zeros(channels),
        np.full(channels, np.inf),
    )
    for fineness in FINENESSES:
        _try(best, layer, effective, finest * fineness, groups)
    step = finest * FINENESSES[-1]
    for _ in range(COARSENINGS):
        if np.isfinite(best.error).all():
            break
        step = step * COARSENING
        _try(best, layer, effective, step, groups)
    if not np.isfinite(best.error).all():
        count = int(np.isinf(best.error).sum())
        raise DetectorFileError(
            "expected steps of the output that multipliers below 1 reach, got finer ones "
            f"({count} of {channels} channels)"
        )
    real = layer.made is None
    return NarrowWeights(
        best.weight.reshape(layer.weight.shape).astype(np.int8),
        best.bias.astype(np.int32) if layer.wide else best.bias.astype(np.int16),
        best.multiplier.astype(np.float32) if real else best.multiplier.astype(np.int16),
        layer.group,
    )


def _finest(effective: Array, layer: Layer, groups: int) -> Array:
    """Steps at which unrounded weights would just fill a group, or a weight or bias its range."""
    size, cuts = np.abs(effective), range(0, effective.shape[1], layer.group)
    if layer.wide:
        widest = np.maximum(size.max(axis=1) / LIMIT, np.abs(layer.bias) / narrow.LARGEST_WIDE_BIAS)
        safe: Array = np.maximum(widest, 1e-12)
        return safe
    fullest = np.max([_total(size[:, i : i + layer.group]) for i in cuts], axis=0)
    least = 1e-12 if layer.made is None else layer.made / (UNITS * groups)
    finest: Array = np.maximum.reduce(
        [
            fullest / ROOM,
            size.max(axis=1) / LIMIT,
            np.abs(layer.bias) / (groups * LARGEST_BIAS),
            np.broadcast_to(least, len(effective)),
        ]
    )
    return finest


def _try(best: _Best, layer: Layer, effective: Array, step: Array, groups: int) -> None:
    """Round at these steps; keep what is safe and nearer than the best so far."""
    if layer.made is None:
        multiplier = (step * groups).astype(np.float32).astype(np.float64)
        step = multiplier / groups
    else:
        ideal = step * groups * UNITS / layer.made
        multiplier = np.clip(np.rint(ideal), 1, UNITS - 1)
        step = layer.made * multiplier / (UNITS * groups)
    integers = np.clip(np.rint(effective / step[:, None]), -LIMIT, LIMIT)
    wrong = integers * step[:, None] - effective
    # Halving rounds down: each level takes a quarter on average.
    lost = 0.25 * np.log2(groups)
    shifted = layer.bias - _total(wrong * (layer.mean / layer.given))
    bias = shifted / (step * groups) - layer.zero_point * _total(integers) / groups + lost
    whole = integers.astype(np.int64)
    if layer.wide:
        most = narrow.LARGEST_WIDE_BIAS
        safe = np.abs(np.rint(bias)) <= most
        bias = np.clip(np.rint(bias), -most, most).astype(np.int64)
    else:
        bias = np.clip(np.rint(bias), narrow.LEAST, narrow.LARGEST).astype(np.int64)
        safe = _is_safe(whole, bias, layer.group)
    error = np.where(safe, _total(np.square(wrong)), np.inf)
    better = error < best.error
    best.weight[better], best.bias[better] = whole[better], bias[better]
    best.multiplier[better], best.error[better] = multiplier[better], error[better]


def _is_safe(weight: Array, bias: Array, group: int) -> Array:
    """Whether no sum of a channel can leave 16 bits, (cout,)."""
    least, largest = narrow.sum_bounds(weight, group)
    lows = np.minimum(least.min(axis=1), narrow.halved(least) + bias)
    highs = np.maximum(largest.max(axis=1), narrow.halved(largest) + bias)
    safe: Array = (lows >= narrow.LEAST) & (highs <= narrow.LARGEST)
    return safe


def _total(each: Array) -> Array:
    """Sums over products, added in one order on every machine."""
    total = np.zeros(len(each))
    for column in each.T:
        total = total + column
    return total
