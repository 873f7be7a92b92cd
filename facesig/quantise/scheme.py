"""How many bits each layer of a network gets.

The trade on a Cortex-A9: an int8 layer takes half the time of an int16 one; among int8 layers,
activations of 7 bits (0 to 127) and weights made for longer accumulation let more products be
summed in 16 bits before they are widened (``facesig.accumulation``, ``csrc/kernels/README.md``).
What each costs in accuracy is measured by ``facesig study quantisation``; the table is in
``models/studies``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from facesig.accumulation import Bounds, accumulation_lengths, input_bounds
from facesig.errors import ConfigError
from facesig.network import Conv, Layer, Linear, MaxPool, Network, Resize, Warp
from facesig.numeric import (
    ACTIVATION_LIMITS,
    IMAGE_INT8,
    IMAGE_INT16,
    LARGEST_TOTAL,
    WEIGHT_LIMITS,
    Quantised,
)


@dataclass(frozen=True)
class LayerScheme:
    """The integers of one weighted layer.

    Attributes:
        dtype: of its weights and of what it reads, "int8" or "int16".
        weight_limit: largest magnitude of a weight, one of ``WEIGHT_LIMITS[dtype]``.
        input_bits: 7 (0 to 127) or 8 (-128 to 127, zero point -128) of what an int8 layer reads
            from the ReLU before it; an image has 8 bits in any case.
        accumulation: pieces of 16 weights whose products an int8 layer sums in 16 bits, at the
            least; 1 is what any weights allow.
    """

    dtype: str = "int8"
    weight_limit: int = 127
    input_bits: int = 8
    accumulation: int = 1

    def __post_init__(self) -> None:
        if self.dtype not in WEIGHT_LIMITS:
            raise ConfigError(f"expected one of {sorted(WEIGHT_LIMITS)}, got {self.dtype!r}")
        if self.weight_limit not in WEIGHT_LIMITS[self.dtype]:
            legal = WEIGHT_LIMITS[self.dtype]
            raise ConfigError(f"expected a weight limit of {legal}, got {self.weight_limit}")
        if self.input_bits not in (7, 8):
            raise ConfigError(f"expected 7 or 8 input bits, got {self.input_bits}")
        if self.accumulation < 1 or (self.dtype == "int16" and self.accumulation != 1):
            raise ConfigError(
                f"expected an accumulation of int8 from 1 piece, got {self.accumulation}"
            )

    @property
    def input_levels(self) -> int:
        """Largest integer of what it reads, counted from the zero point."""
        if self.dtype == "int16":
            return ACTIVATION_LIMITS["int16"][0]
        return 127 if self.input_bits == 7 else 255

    def reads(self, scale: float) -> Quantised:
        """The type of what it reads from a ReLU, for a given scale."""
        if self.dtype == "int16":
            return Quantised("int16", scale, 0, ACTIVATION_LIMITS["int16"][0])
        return Quantised("int8", scale, 0 if self.input_bits == 7 else -128, 127)

    @property
    def image(self) -> Quantised:
        """The type of what it reads from a resize or a warp."""
        return IMAGE_INT8 if self.dtype == "int8" else IMAGE_INT16


Scheme = Mapping[str, LayerScheme]
"""Every weighted layer's scheme by name."""

FINE = LayerScheme("int16", 1023)

FIRST_PIECES = 8
"""Longest accumulation of the layer that reads the image: its whole window."""

SIGNED_PIECES = 4
"""Longest accumulation of a mixing layer on 8-bit inputs, where positive and negative weights
share the room of a lane."""


@dataclass(frozen=True)
class Choice:
    """What a named scheme gives the layers of a signature network.

    Attributes:
        spatial: of its convolutions of more than one place. mix: of its 1x1 convolutions that can
            have accumulations of ``SIGNED_PIECES``; others are as the spatial ones, because kernels
            go by two pieces. linear: of its fully connected layers.
        first: of the layer that reads the image.
        pieces: where it is more than 1, spatial convolutions take the longest accumulation
            they can have of at most so many, mixing ones of 8-bit inputs of at most
            ``SIGNED_PIECES``.
    """

    spatial: LayerScheme
    mix: LayerScheme
    linear: LayerScheme
    first: LayerScheme = FINE
    pieces: int = 1

    def of(self, layer: Conv | Linear, place: int) -> LayerScheme:
        """The scheme of one layer, counted from 0."""
        if isinstance(layer, Linear):
            return self.linear
        lengths = accumulation_lengths((layer.cout, layer.kernel, layer.kernel, layer.cin))
        mixes = layer.kernel == 1 and (self.pieces == 1 or SIGNED_PIECES in lengths)
        mine = self.first if place == 0 else self.mix if mixes else self.spatial
        if mine.dtype != "int8" or self.pieces == 1:
            return mine
        most = FIRST_PIECES if place == 0 else self.pieces
        if mixes and mine.input_bits == 8:
            most = min(most, SIGNED_PIECES)
        return replace(mine, accumulation=max(c for c in lengths if c <= most))


def every(layers: LayerScheme, first: LayerScheme = FINE) -> Choice:
    """One scheme for all but the first layer."""
    return Choice(layers, layers, layers, first)


def uniform(network: Network, choice: Choice) -> Scheme:
    """The alignment net in 16 bits, the signature network by one choice but for three layers.

    The alignment net is a tenth of the work, and an error of a tenth of a pixel in its warp shows
    in the signature. ``choice.first`` serves the layer that reads the image. Its output has the
    longest tail of all, so the second layer reads it in 16 bits; and the last layer's weights stand
    in the signature as they are. Both are small: 2 % of the work together. Where such a layer sums
    so many products that 16 bits of each could leave 32, it gets 8.
    """
    scheme = {layer.name: FINE for layer in _weighted(network.alignment)}
    layers = _weighted(network.signature)
    for i, layer in enumerate(layers):
        mine = choice.of(layer, i)
        if i in (1, len(layers) - 1):
            mine = FINE if _fits(layer) else EIGHT
        scheme[layer.name] = mine
    return scheme


def _fits(layer: Conv | Linear) -> bool:
    """Whether no sum of a layer's products in 16 bits can leave 32."""
    products = layer.cin if isinstance(layer, Linear) else layer.cin * layer.kernel**2
    return products * FINE.weight_limit * FINE.input_levels <= LARGEST_TOTAL


def bounds_of(network: Network, scheme: Scheme) -> Mapping[str, Bounds]:
    """The integers that every weighted layer may read, by its name."""
    images: set[str] = set()
    bounds = {}
    for layer in network.layers:
        pooled = isinstance(layer, MaxPool) and layer.inputs[0] in images
        if pooled or isinstance(layer, (Resize, Warp)):
            images.add(layer.name)
        elif isinstance(layer, (Conv, Linear)):
            mine, image = scheme[layer.name], layer.inputs[0] in images
            bounds[layer.name] = input_bounds(mine.image if image else mine.reads(1.0))
    return bounds


def _weighted(layers: tuple[Layer, ...]) -> list[Conv | Linear]:
    return [layer for layer in layers if isinstance(layer, (Conv, Linear))]


EIGHT = LayerScheme("int8", 127, 8)
SEVEN = LayerScheme("int8", 127, 7)

SCHEMES: Mapping[str, Choice] = {
    **{
        f"w{weights}a{bits}": every(LayerScheme("int8", limit, bits), EIGHT)
        for weights, limit in ((8, 127), (7, 63), (6, 31))
        for bits in (8, 7)
    },
    **{f"chain{pieces}": Choice(SEVEN, SEVEN, EIGHT, EIGHT, pieces) for pieces in (8, 24, 72)},
    "chain8m": Choice(SEVEN, EIGHT, EIGHT, EIGHT, 8),
    **{f"chain{pieces}w": Choice(EIGHT, EIGHT, EIGHT, EIGHT, pieces) for pieces in (8, 18)},
    "chain24m": Choice(SEVEN, EIGHT, EIGHT, EIGHT, 24),
    "chain4": Choice(EIGHT, EIGHT, EIGHT, EIGHT, 4),
}
"""Named choices for the signature network.

``w7a8``: weights of 7 bits (+-63), activations of 8. ``chain8``: weights of up to 8 bits that keep
to accumulations of one place of the kernel (8 pieces of 16 at most), activations of 7 bits between
convolutions and of 8 before the fully connected layers, which wait for their weights' memory
anyway. ``chain24``: of a kernel row; ``chain72``: of the whole kernel. With an ``m``: activations
of 8 bits before 1x1 convolutions of 64 channels and their multiples, in accumulations of 4 pieces;
with a ``w``: before all layers. ``chain18w``: of the whole kernel for 32 channels, of a row for 48
to 96, of a place for up to 256.
``chain4``: 8 bits throughout, accumulations of 4 pieces at most.
"""


def named(network: Network, name: str) -> Scheme:
    """The scheme of a name in ``SCHEMES``.

    Raises:
        ConfigError: there is none of that name.
    """
    if name not in SCHEMES:
        raise ConfigError(f"expected one of {sorted(SCHEMES)}, got {name!r} (scheme)")
    return uniform(network, SCHEMES[name])
