"""A network: its layers in running order, and what each produces and costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from facesig.network.layers import IMAGE, Layer, Shape, Warp


@dataclass(frozen=True)
class LayerCost:
    """A layer with what it produces and costs inside its network.

    ``part`` is "alignment", "warp" or "signature" where the network has a warp, else empty.
    """

    layer: Layer
    part: str
    output: Shape
    macs: int
    parameters: int


@dataclass(frozen=True)
class Network:
    """Layers in the order they run, and which of them are the outputs.

    What a network is for is no part of it (``facesig.modelfile`` states a kind); what only an
    embedder has, its warp and the parts before and behind it, is a property.

    Attributes:
        name: of the network.
        input_shape: of the image; (0, 0, 3) for a *free* one, whose size is chosen later.
        layers: each reads the image or what stands before it.
        outputs: names of layers, in running order; the last layer if none is given.
    """

    name: str
    input_shape: Shape
    layers: tuple[Layer, ...]
    outputs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.outputs:
            object.__setattr__(self, "outputs", (self.layers[-1].name,))

    @property
    def is_free(self) -> bool:
        """Whether images of any size will do."""
        return self.input_shape[0] == 0

    def costs_at(self, shape: Shape) -> tuple[LayerCost, ...]:
        """Every layer with its output shape, MACs and parameters for an image of this shape."""
        shapes: dict[str, Shape] = {IMAGE: shape}
        costs = []
        for layer, part in zip(self.layers, self._parts()):
            given = tuple(shapes[name] for name in layer.inputs)
            output = layer.output_shape(given)
            shapes[layer.name] = output
            costs.append(LayerCost(layer, part, output, layer.macs(given), layer.parameters))
        return tuple(costs)

    @cached_property
    def costs(self) -> tuple[LayerCost, ...]:
        """Every layer with its output shape, MACs and parameters, in running order.

        Raises:
            ValueError: the input is free.
        """
        if self.is_free:
            raise ValueError(f"expected a network of one input size, got a free one ({self.name})")
        return self.costs_at(self.input_shape)

    def macs(self, part: str | None = None) -> int:
        """MACs of one part ("alignment", "warp", "signature"), or of the whole network."""
        return sum(cost.macs for cost in self.costs if part in (None, cost.part))

    def parameters(self, part: str | None = None) -> int:
        """Parameters of one part, or of the whole network."""
        pairs = zip(self.layers, self._parts())
        return sum(layer.parameters for layer, of in pairs if part in (None, of))

    @property
    def warp(self) -> Warp:
        """An embedder's warp."""
        layer = self.layers[self._warp_at()]
        assert isinstance(layer, Warp)
        return layer

    @property
    def alignment(self) -> tuple[Layer, ...]:
        """An embedder's layers before the warp: the alignment net."""
        return self.layers[: self._warp_at()]

    @property
    def signature(self) -> tuple[Layer, ...]:
        """An embedder's layers behind the warp: the signature net."""
        return self.layers[self._warp_at() + 1 :]

    @property
    def signature_length(self) -> int:
        """Numbers in an embedder's signature."""
        return self.costs[-1].output[2]

    def _warps(self) -> list[int]:
        return [i for i, layer in enumerate(self.layers) if isinstance(layer, Warp)]

    def _warp_at(self) -> int:
        found = self._warps()
        if len(found) != 1:
            raise ValueError(f"expected 1 warp, got {len(found)} ({self.name})")
        return found[0]

    def _parts(self) -> Sequence[str]:
        found = self._warps()
        if len(found) != 1:
            return ("",) * len(self.layers)
        behind = len(self.layers) - found[0] - 1
        return ("alignment",) * found[0] + ("warp",) + ("signature",) * behind


def embedder(
    name: str,
    input_shape: Shape,
    alignment: tuple[Layer, ...],
    warp: Warp,
    signature: tuple[Layer, ...],
) -> Network:
    """A network in three parts; the last layer's output is the unit-norm signature."""
    return Network(name, input_shape, (*alignment, warp, *signature))
