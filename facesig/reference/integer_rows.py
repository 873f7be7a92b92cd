"""Narrow layers, additions, upsampling and padded pools in plain numpy, to the bit.

The second half of the definition in ``facesig.reference.integer``: paragraphs of
``csrc/model/FORMAT.md``, Integer arithmetic. All of it is int64.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.narrow import grouped, halved, products
from facesig.network import Conv, Depthwise
from facesig.numeric import ADDEND_BITS, TOTALS, NarrowWeights, Quantised, addend_multiplier

Array = NDArray[Any]

MULTIPLIER_BITS = 15


def image_integers(image: NDArray[np.uint8]) -> NDArray[np.int8]:
    """The image as a narrow layer reads it: bytes less 128."""
    return (image.astype(np.int16) - 128).astype(np.int8)


def windows(image: Array, kernel: int, stride: int, outside: int) -> Array:
    """What each output looks at, (height, width, kernel, kernel, channels), int64."""
    pad = kernel // 2
    edge = ((pad, pad), (pad, pad), (0, 0))
    padded = np.pad(image.astype(np.int64), edge, constant_values=outside)
    view = np.lib.stride_tricks.sliding_window_view(padded, (kernel, kernel), axis=(0, 1))
    return view[::stride, ::stride].transpose(0, 1, 3, 4, 2)


def narrow_conv(
    image: Array, weights: NarrowWeights, layer: Conv, given: Quantised, made: Quantised | None
) -> Array:
    """A narrow convolution; ``given`` is the type of its input, ``made`` of its output."""
    looked_at = windows(image, layer.kernel, layer.stride, given.zero_point)
    flat = looked_at.reshape(*looked_at.shape[:2], -1)
    weight = products(weights.weight).astype(np.int64)
    starts = range(0, weight.shape[1], weights.group)
    sums = [flat[..., i : i + weights.group] @ weight[:, i : i + weights.group].T for i in starts]
    return finish(halved(np.stack(sums, -1)), weights, made, layer.relu)


def depthwise(
    image: Array,
    weights: NarrowWeights,
    layer: Depthwise,
    given: Quantised,
    made: Quantised | None,
) -> Array:
    """Every channel with its own nine weights; ``TOTALS`` are summed in 32 bits."""
    looked_at = windows(image, layer.kernel, layer.stride, given.zero_point)
    each = looked_at * weights.weight.astype(np.int64).transpose(1, 2, 0)
    flat = each.reshape(*each.shape[:2], -1, each.shape[-1]).swapaxes(-1, -2)
    return finish(halved(grouped(flat, weights.group)), weights, made, layer.relu)


def finish(sums: Array, weights: NarrowWeights, made: Quantised | None, relu: bool) -> Array:
    """From halved sums to the output: int8, ``TOTALS``, or float32 where ``made`` is None."""
    totals = sums + weights.bias.astype(np.int64)
    if made == TOTALS:
        kept: NDArray[np.int16] = totals.astype(np.int16)
        return kept
    if made is None:
        real: Array = totals.astype(np.float32) * weights.multiplier
        return real
    half = 1 << (MULTIPLIER_BITS - 1)
    scaled = (totals * weights.multiplier.astype(np.int64) + half) >> MULTIPLIER_BITS
    if relu:
        made8: NDArray[np.int8] = (np.clip(scaled, 0, 255) - 128).astype(np.int8)
    else:
        made8 = np.clip(scaled, -128, 127).astype(np.int8)
    return made8


def add(first: Array, second: Array, types: tuple[Quantised, Quantised, Quantised]) -> Array:
    """The sum of two int8 tensors; ``types`` are theirs and the output's.

    The first may be higher or wider by one: the surplus is left out.
    """
    height, width, _ = second.shape
    made = types[2]
    total = np.full(second.shape, 1 << (ADDEND_BITS - 1), np.int64)
    for addend, given in zip((first[:height, :width], second), types):
        multiplier = int(addend_multiplier(given, made))
        total += (addend.astype(np.int64) - given.zero_point) * multiplier
    out: NDArray[np.int8] = np.clip((total >> ADDEND_BITS) + made.zero_point, -128, 127).astype(
        "i1"
    )
    return out


def upsample(image: Array) -> Array:
    """Every pixel four times."""
    return image.repeat(2, axis=0).repeat(2, axis=1)


def maxpool_padded(image: Array) -> Array:
    """Maximum over 2 x 2 windows at stride 2; a last odd row or column by itself."""
    height, width, channels = image.shape
    edge = ((0, height % 2), (0, width % 2), (0, 0))
    padded = np.pad(image, edge, mode="edge")
    blocks = padded.reshape((height + 1) // 2, 2, (width + 1) // 2, 2, channels)
    out: Array = blocks.max(axis=(1, 3))
    return out
