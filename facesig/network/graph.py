"""A network: its layers in running order, and what each produces and costs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from facesig.network.layers import IMAGE, Layer, Shape, Warp


@dataclass(frozen=True)
class LayerCost:
    """A layer with what it produces and costs inside its network."""

    layer: Layer
    part: str
    output: Shape
    macs: int
    parameters: int


@dataclass(frozen=True)
class Network:
    """Layers in the order they run, in three parts: alignment net, warp, signature network.

    ``input_shape`` is that of the crop; the last layer's output is the unit-norm signature.
    """

    name: str
    input_shape: Shape
    alignment: tuple[Layer, ...]
    warp: Warp
    signature: tuple[Layer, ...]

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All layers in running order."""
        return (*self.alignment, self.warp, *self.signature)

    @cached_property
    def costs(self) -> tuple[LayerCost, ...]:
        """Every layer with its output shape, MACs and parameters, in running order."""
        shapes: dict[str, Shape] = {IMAGE: self.input_shape}
        costs = []
        parts = [("alignment", self.alignment), ("warp", (self.warp,))]
        for part, layers in [*parts, ("signature", self.signature)]:
            for layer in layers:
                given = tuple(shapes[name] for name in layer.inputs)
                output = layer.output_shape(given)
                shapes[layer.name] = output
                costs.append(LayerCost(layer, part, output, layer.macs(given), layer.parameters))
        return tuple(costs)

    def macs(self, part: str | None = None) -> int:
        """MACs of one part ("alignment", "warp", "signature"), or of the whole network."""
        return sum(cost.macs for cost in self.costs if part in (None, cost.part))

    def parameters(self, part: str | None = None) -> int:
        """Parameters of one part, or of the whole network."""
        return sum(cost.parameters for cost in self.costs if part in (None, cost.part))

    @property
    def signature_length(self) -> int:
        """Numbers in a signature."""
        return self.costs[-1].output[2]
