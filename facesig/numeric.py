"""Integers in place of floats: how a tensor and a layer of a quantised network are stored.

In a quantised network every tensor between two layers holds integers q that stand for the real
numbers ``scale * (q - zero_point)``; a weighted layer sums products of integers exactly, in 32
bits, and brings the sum to its output's integers by one float32 multiplication a channel.
``csrc/model/FORMAT.md``, Integer arithmetic, specifies it to the bit; ``facesig.reference.integer``
is that text in numpy.

Which width pays where: int8 is the fast path of the Cortex-A9 (eight products an instruction);
int16 costs twice as much and serves the few layers whose error would be seen in the signature.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError

Integers = Union[NDArray[np.int8], NDArray[np.int16]]

WEIGHT_LIMITS = {"int8": (127, 63, 31), "int16": (1023,)}
"""Largest magnitude of a weight, by type; fewer bits let more products be summed in 16 bits."""

ACTIVATION_LIMITS = {"int8": (127,), "int16": (4095, 16383)}
"""Largest integer of a tensor, by type. 16383: an image, 4095: the output of a ReLU."""


LARGEST_TOTAL = 2**31 - 1
"""Of all products of a layer and its bias: they are summed in 32 bits."""


@dataclass(frozen=True)
class Quantised:
    """The type of one tensor of integers: real = ``scale`` * (integer - ``zero_point``).

    Attributes:
        dtype: "int8" or "int16".
        scale: positive, a float32; 0 where each channel has a scale of its own, which only its
            reader's multipliers know.
        zero_point: 0, or -128 for an int8 tensor that uses all 8 bits for numbers from 0 up.
        limit: largest integer.
        signed: whether integers go down to -limit - 1, as they do but behind a ReLU, where
            ``zero_point`` is the smallest.
    """

    dtype: str
    scale: float
    zero_point: int
    limit: int
    signed: bool = False

    @property
    def least(self) -> int:
        """The smallest integer."""
        return -self.limit - 1 if self.signed else self.zero_point

    def real(self, integers: Integers) -> NDArray[np.float32]:
        """The numbers that integers stand for, float32."""
        offset = integers.astype(np.int32) - np.int32(self.zero_point)
        real: NDArray[np.float32] = offset.astype(np.float32) * np.float32(self.scale)
        return real


IMAGE_INT8 = Quantised("int8", 1 / 128, 0, 127, signed=True)
"""A resized or warped image in 8 bits: the crop's bytes less 128."""

IMAGE_INT16 = Quantised("int16", 1 / 16384, 0, 16383, signed=True)
"""The same with 7 more bits of the interpolation."""

IMAGE_BYTES = Quantised("int8", 1.0, -128, 127)
"""The image as a narrow layer reads it: its bytes less 128, with their own values for numbers."""

TOTALS = Quantised("int16", 0.0, 0, 32767, signed=True)
"""What a narrow layer sums, as it is, with a scale per channel: its float multipliers."""


ADDEND_BITS = 12
LARGEST_ADDEND = 32767
"""Of the multiplier of an addend, in 4096ths (``ADDEND_BITS``)."""


def addend_multiplier(given: Quantised, made: Quantised) -> float:
    """What brings an addend to the output's integers, a whole number of 4096ths."""
    return float(np.rint((1 << ADDEND_BITS) * float(given.scale) / float(made.scale)))


@dataclass(frozen=True, eq=False)
class IntegerWeights:
    """One weighted layer.

    Attributes:
        weight: int8 or int16, (cout, kernel, kernel, cin) or (cout, cin), within +-``limit``.
        bias: int32 (cout,), in units of input scale x weight scale; the input's zero point is not
            yet folded in (``folded_bias``).
        multiplier: float32 (cout,), positive: input scale x weight scale / output scale, or input
            scale x weight scale where the output is float32.
        limit: of the weights, one of ``WEIGHT_LIMITS``.
    """

    weight: Integers
    bias: NDArray[np.int32]
    multiplier: NDArray[np.float32]
    limit: int

    def folded_bias(self, zero_point: int) -> NDArray[np.int64]:
        """Bias less zero point times the sum of the weights: what a sum of raw products needs."""
        sums = self.weight.reshape(len(self.weight), -1).sum(axis=1, dtype=np.int64)
        folded: NDArray[np.int64] = self.bias.astype(np.int64) - zero_point * sums
        return folded

    def product_scales(self, made: Quantised | None) -> NDArray[np.float64]:
        """Input scale x weight scale by channel; ``made`` is the type of the output."""
        scale = 1.0 if made is None else made.scale
        products: NDArray[np.float64] = self.multiplier.astype(np.float64) * scale
        return products

    def real(
        self, given: Quantised, made: Quantised | None
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The weights and biases that the integers stand for; types of the input and the output."""
        products = self.product_scales(made)
        scales = (products / given.scale).reshape(-1, *[1] * (self.weight.ndim - 1))
        return self.weight * scales, self.bias * products


@dataclass(frozen=True, eq=False)
class NarrowWeights:
    """One layer whose sums stay in 16 bits: ``facesig.narrow`` says how, and proves it.

    Attributes:
        weight: int8 within +-127: (cout, kernel, kernel, cin), or (channels, 3, 3) of a depthwise.
        bias: int16 (cout,), in units of the halved sum, the input's zero point folded in; int32 of
            a layer that reads ``TOTALS``.
        multiplier: int16 (cout,) from 1, in 32768ths, where the output is int8; float32 (cout,),
            positive, where it is float32 or ``TOTALS``.
        group: products summed before halving; a depthwise has one group of 9.
    """

    weight: NDArray[np.int8]
    bias: NDArray[np.signedinteger[Any]]
    multiplier: NDArray[np.int16] | NDArray[np.float32]
    group: int


LayerIntegers = Union[IntegerWeights, NarrowWeights]


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """What turns a network of ``facesig.network`` into one of integers.

    Attributes:
        layers: ``IntegerWeights`` or ``NarrowWeights`` of every weighted layer, by name.
        tensors: type of every layer's output that is integers, by name; a layer that is missing
            gives float32 (the similarity numbers, the last linear layer, the signature).
    """

    layers: Mapping[str, LayerIntegers]
    tensors: Mapping[str, Quantised]

    def wide(self, name: str) -> IntegerWeights:
        """Weights of a layer whose sums have 32 bits.

        Raises:
            ConfigError: the layer is narrow.
        """
        weights = self.layers[name]
        if isinstance(weights, NarrowWeights):
            raise ConfigError(f"expected a layer with sums of 32 bits, got a narrow one ({name})")
        return weights
