"""How many bits each layer of a network gets.

The trade on a Cortex-A9: an int8 layer takes half the time of an int16 one; among int8 layers,
activations of 7 bits (0 to 127) and weights of fewer bits let more products be summed in 16 bits
before they are widened (``csrc/kernels/README.md``). What each costs in accuracy is measured by
``facesig study quantisation``; the table is in ``models/studies``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facesig import arch
from facesig.errors import ConfigError
from facesig.numeric import (
    ACTIVATION_LIMITS,
    IMAGE_INT8,
    IMAGE_INT16,
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
    """

    dtype: str = "int8"
    weight_limit: int = 127
    input_bits: int = 8

    def __post_init__(self) -> None:
        if self.dtype not in WEIGHT_LIMITS:
            raise ConfigError(f"expected one of {sorted(WEIGHT_LIMITS)}, got {self.dtype!r}")
        if self.weight_limit not in WEIGHT_LIMITS[self.dtype]:
            legal = WEIGHT_LIMITS[self.dtype]
            raise ConfigError(f"expected a weight limit of {legal}, got {self.weight_limit}")
        if self.input_bits not in (7, 8):
            raise ConfigError(f"expected 7 or 8 input bits, got {self.input_bits}")

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


def uniform(network: arch.Network, signature: LayerScheme, first: LayerScheme = FINE) -> Scheme:
    """The alignment net in 16 bits, the signature network in one scheme but for three layers.

    The alignment net is a tenth of the work, and an error of a tenth of a pixel in its warp shows
    in the signature. ``first`` serves the layer that reads the image. Its output has the longest
    tail of all, so the second layer reads it in 16 bits; and the last layer's weights stand in the
    signature as they are. Both are small: 2 % of the work together.
    """
    alignment = {layer.name: FINE for layer in _weighted(network.alignment)}
    names = [layer.name for layer in _weighted(network.signature)]
    inner = {name: signature for name in names[2:-1]}
    return {**alignment, names[0]: first, names[1]: FINE, **inner, names[-1]: FINE}


def _weighted(layers: tuple[arch.Layer, ...]) -> list[arch.Layer]:
    return [layer for layer in layers if isinstance(layer, (arch.Conv, arch.Linear))]


SCHEMES: Mapping[str, tuple[LayerScheme, LayerScheme]] = {
    f"w{weights}a{bits}": (LayerScheme("int8", limit, bits), LayerScheme("int8", 127, 8))
    for weights, limit in ((8, 127), (7, 63), (6, 31))
    for bits in (8, 7)
}
"""Named choices for the signature network: its layers, its first layer. ``w7a8``: weights of 7
bits (+-63), activations of 8."""


def named(network: arch.Network, name: str) -> Scheme:
    """The scheme of a name in ``SCHEMES``.

    Raises:
        ConfigError: there is none of that name.
    """
    if name not in SCHEMES:
        raise ConfigError(f"expected one of {sorted(SCHEMES)}, got {name!r} (scheme)")
    layers, first = SCHEMES[name]
    return uniform(network, layers, first)
