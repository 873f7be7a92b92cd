"""Layers of ``facesig.network`` to TFLite operations, integer or float as the integer network says.

A tensor of the file is int8 where the integer network's is int8, and float32 elsewhere. So a
weighted layer is one of three:

* int8 weights, int8 output: a quantised CONV_2D on the very same integers;
* int8 weights, other output (the last linear layer): the same integers, but multiplied in float32,
  as TFLite's integer convolution cannot give more than 8 bits;
* int16 weights: float32 from the float weights, as TFLite has no such kernel for int8 neighbours.

A linear layer is a convolution whose kernel covers its input: FULLY_CONNECTED has one scale for all
weights in tflite-runtime 2.14.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from facesig.export.tflite.flatbuffer import Scales, Tensor
from facesig.export.tflite.graph import Graph, scales_of
from facesig.export.tflite.warp import add_warp
from facesig.network import IMAGE, Conv, Layer, Linear, MaxPool, Network, Normalise, Resize, Warp
from facesig.numeric import IntegerNetwork, Quantised

Weighted = (Conv, Linear)


class Layers:
    """Adds layers one by one; ``outputs`` holds each layer's tensor, named like the layer."""

    def __init__(
        self,
        graph: Graph,
        network: Network,
        weights: Mapping[str, NDArray[np.floating]],
        integers: IntegerNetwork,
    ) -> None:
        self.outputs: dict[str, Tensor] = {}
        self._graph = graph
        self._network = network
        self._weights = weights
        self._integers = integers

    def add_all(self, image: Tensor) -> Tensor:
        """Every layer, from the normalised crop; the last layer's output."""
        self.outputs[IMAGE] = image
        for cost in self._network.costs:
            self.outputs[cost.layer.name] = self.add(cost.layer, (1, *cost.output))
        return self.outputs[self._network.costs[-1].layer.name]

    def add(self, layer: Layer, shape: tuple[int, ...]) -> Tensor:
        first = self.outputs[layer.inputs[0]]
        if isinstance(layer, MaxPool):
            return self._graph.maxpool(layer.name, first, shape, layer.stride)
        made = self._integers.tensors.get(layer.name)
        if made is None or made.dtype != "int8":
            return self._float(layer, layer.name, shape)
        if isinstance(layer, Weighted) and self._is_int8(layer):
            return self._int8(layer, shape, made)
        return self._graph.quantise(
            layer.name, self._float(layer, f"{layer.name}.float", shape), made
        )

    def _float(self, layer: Layer, name: str, shape: tuple[int, ...]) -> Tensor:
        """A layer with a float32 output called ``name``."""
        first = self.outputs[layer.inputs[0]]
        if isinstance(layer, Resize):
            return self._graph.resize(name, first, layer.size)
        if isinstance(layer, Warp):
            return add_warp(self._graph, layer, name, first, self.outputs[layer.inputs[1]])
        if isinstance(layer, Normalise):
            vector = self._graph.reshape(f"{name}.vector", first, (1, shape[-1]))
            return self._graph.unit_norm(name, vector)
        if not isinstance(layer, Weighted):
            raise TypeError(f"expected a layer of facesig.network, got {type(layer).__name__}")
        if self._is_int8(layer):
            given = self._dequantised(layer, first)
        else:
            given = [first, *self._float_constants(layer, first)]
        return self._conv(layer, name, given, self._graph.writer.tensor(name, shape))

    def _int8(self, layer: Conv | Linear, shape: tuple[int, ...], made: Quantised) -> Tensor:
        """Integers throughout: the file's scales give back the layer's multipliers."""
        first = self.outputs[layer.inputs[0]]
        out = self._graph.writer.tensor(layer.name, shape, "int8", scales_of(made))
        bias = self._integers.wide(layer.name).bias
        scales = Scales(self._product_scale(layer).astype(np.float32))
        given = [
            first,
            self._integer_weight(layer, first),
            self._graph.constant(f"{layer.name}.bias", bias, scales),
        ]
        return self._conv(layer, layer.name, given, out)

    def _dequantised(self, layer: Conv | Linear, first: Tensor) -> list[Tensor]:
        """The same integers as reals; TFLite converts a constant once, before the first image."""
        bias = self._integers.wide(layer.name).bias * self._product_scale(layer)
        weight = self._integer_weight(layer, first)
        return [
            self._graph.dequantise(f"{layer.name}.input", first),
            self._graph.dequantise(f"{layer.name}.weight.real", weight),
            self._graph.constant(f"{layer.name}.bias", bias.astype(np.float32)),
        ]

    def _conv(self, layer: Conv | Linear, name: str, given: list[Tensor], out: Tensor) -> Tensor:
        stride, pad = (layer.stride, layer.pad) if isinstance(layer, Conv) else (1, 0)
        return self._graph.conv(name, given, out, stride, pad, layer.relu)

    def _is_int8(self, layer: Conv | Linear) -> bool:
        return self._integers.wide(layer.name).weight.dtype == np.int8

    def _product_scale(self, layer: Conv | Linear) -> NDArray[np.float64]:
        made = self._integers.tensors.get(layer.name)
        return self._integers.wide(layer.name).product_scales(made)

    def _integer_weight(self, layer: Conv | Linear, first: Tensor) -> Tensor:
        """Weights with their scale per channel."""
        scale = self._product_scale(layer) / self._integers.tensors[layer.inputs[0]].scale
        weight = self._integers.wide(layer.name).weight.reshape(_weight_shape(layer, first))
        return self._graph.constant(
            f"{layer.name}.weight", weight, Scales(scale.astype(np.float32))
        )

    def _float_constants(self, layer: Conv | Linear, first: Tensor) -> tuple[Tensor, Tensor]:
        weight = self._weights[f"{layer.name}.weight"].reshape(_weight_shape(layer, first))
        bias = self._weights[f"{layer.name}.bias"]
        return (
            self._graph.constant(f"{layer.name}.weight", weight.astype(np.float32)),
            self._graph.constant(f"{layer.name}.bias", bias.astype(np.float32)),
        )


def _weight_shape(layer: Conv | Linear, first: Tensor) -> tuple[int, ...]:
    """(cout, kernel, kernel, cin); a linear layer's kernel is its whole input."""
    kernel = (layer.kernel,) * 2 if isinstance(layer, Conv) else first.shape[1:3]
    return (layer.cout, *kernel, first.shape[3])
