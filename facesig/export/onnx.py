"""Native model file -> ONNX, node by node from ``facesig.network``; needs only ``onnx``.

Input ``image``: (N, 112, 112, 3) float32, RGB, 0 to 255. Output ``signature``: (N, 128), unit norm.
The sampling grid of the warp is made of the similarity's four numbers and the pixel centres of one
axis, by hand: the operation AffineGrid needs opset 20.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesig.extras import load
from facesig.network import (
    IMAGE,
    Conv,
    Layer,
    Linear,
    MaxPool,
    Network,
    Normalise,
    Resize,
    Shape,
    Warp,
)

if TYPE_CHECKING:
    import onnx

OPSET = 18
IR_VERSION = 9
INPUT = "image"
OUTPUT = "signature"


def build_onnx(
    network: Network, weights: Mapping[str, NDArray[np.floating]], metadata: Mapping[str, str]
) -> onnx.ModelProto:
    """The whole network as a checked ONNX model.

    Args:
        network: its description.
        weights: as in ``facesig.modelfile.Weights``.
        metadata: stored as the model's properties.

    Raises:
        MissingExtraError: the package ``onnx`` is not installed.
    """
    load("onnx.helper", "ONNX export")
    import onnx

    graph = _Graph(network, weights)
    graph.add_layers()
    height, width, channels = network.input_shape
    value = onnx.helper.make_tensor_value_info
    proto = onnx.helper.make_graph(
        graph.nodes,
        f"facesig-{network.name}",
        [value(INPUT, onnx.TensorProto.FLOAT, ["N", height, width, channels])],
        [value(OUTPUT, onnx.TensorProto.FLOAT, ["N", network.signature_length])],
        [onnx.numpy_helper.from_array(array, name) for name, array in graph.constants.items()],
    )
    model = onnx.helper.make_model(
        proto,
        producer_name="facesig",
        opset_imports=[onnx.helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    onnx.helper.set_model_props(model, dict(metadata))
    onnx.checker.check_model(model, full_check=True)
    return model


class _Graph:
    """Nodes and constants under construction; images are (N, channels, height, width)."""

    def __init__(self, network: Network, weights: Mapping[str, NDArray[np.floating]]) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, NDArray[Any]] = {}
        self._network = network
        self._weights = weights
        self._tensor: dict[str, str] = {}  # layer name -> tensor that holds its output
        self._shape: dict[str, Shape] = {IMAGE: network.input_shape}

    def add_layers(self) -> None:
        """Preprocessing, every layer, and the output under its name."""
        centred = self._node("Sub", [INPUT, self._constant("pixel.offset", np.float32(128))])
        scaled = self._node("Mul", [centred, self._constant("pixel.scale", np.float32(1 / 128))])
        self._tensor[IMAGE] = self._node("Transpose", [scaled], perm=[0, 3, 1, 2])
        for cost in self._network.costs:
            self._tensor[cost.layer.name] = self._layer(cost.layer)
            self._shape[cost.layer.name] = cost.output
        self._node("Identity", [self._tensor[self._network.costs[-1].layer.name]], OUTPUT)

    def _layer(self, layer: Layer) -> str:
        inputs = [self._tensor[name] for name in layer.inputs]
        if isinstance(layer, Resize):
            return self._resize(layer, inputs[0])
        if isinstance(layer, Conv):
            return self._conv(layer, inputs[0])
        if isinstance(layer, MaxPool):
            stride = [layer.stride] * 2
            return self._node("MaxPool", inputs, kernel_shape=[2, 2], strides=stride)
        if isinstance(layer, Linear):
            return self._linear(layer, inputs[0])
        if isinstance(layer, Warp):
            return self._warp(layer, inputs)
        if isinstance(layer, Normalise):
            return self._node("LpNormalization", inputs, axis=1, p=2)
        raise TypeError(f"expected a layer of facesig.network, got {type(layer).__name__}")

    def _resize(self, layer: Resize, image: str) -> str:
        sizes = np.array([layer.size, layer.size], np.int64)
        return self._node(
            "Resize",
            [image, "", "", self._constant(f"{layer.name}.sizes", sizes)],
            axes=[2, 3],
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        )

    def _conv(self, layer: Conv, image: str) -> str:
        weight = self._weights[f"{layer.name}.weight"].transpose(0, 3, 1, 2)
        out = self._node(
            "Conv",
            [image, *self._parameters(layer, weight)],
            kernel_shape=[layer.kernel] * 2,
            strides=[layer.stride] * 2,
            pads=[layer.pad] * 4,
        )
        return self._node("Relu", [out]) if layer.relu else out

    def _linear(self, layer: Linear, vector: str) -> str:
        if self._shape[layer.inputs[0]][:2] != (1, 1):
            vector = self._node("Transpose", [vector], perm=[0, 2, 3, 1])
        vector = self._node("Flatten", [vector], axis=1)
        weight = self._weights[f"{layer.name}.weight"]
        out = self._node("Gemm", [vector, *self._parameters(layer, weight)], transB=1)
        return self._node("Relu", [out]) if layer.relu else out

    def _warp(self, layer: Warp, inputs: list[str]) -> str:
        axis = ((2 * np.arange(layer.size) + 1) / layer.size - 1).astype(np.float32)
        u = self._constant(f"{layer.name}.u", axis.reshape(1, 1, -1, 1))
        v = self._constant(f"{layer.name}.v", axis.reshape(1, -1, 1, 1))
        a, b, tx, ty = (self._similarity_number(layer, inputs[1], i) for i in range(4))
        x = self._sum(self._node("Sub", [self._mul(a, u), self._mul(b, v)]), tx)
        y = self._sum(self._sum(self._mul(b, u), self._mul(a, v)), ty)
        grid = self._node("Concat", [x, y], axis=3)
        return self._node(
            "GridSample", [inputs[0], grid], mode="bilinear", padding_mode="border", align_corners=0
        )

    def _similarity_number(self, layer: Warp, similarity: str, index: int) -> str:
        """One of (a, b, tx, ty) as (N, 1, 1, 1)."""
        which = self._constant(f"{layer.name}.index{index}", np.array([index], np.int64))
        shape = self._constant(f"{layer.name}.shape", np.array([-1, 1, 1, 1], np.int64))
        number = self._node("Gather", [similarity, which], axis=1)
        return self._node("Reshape", [number, shape])

    def _mul(self, first: str, second: str) -> str:
        return self._node("Mul", [first, second])

    def _sum(self, first: str, second: str) -> str:
        return self._node("Add", [first, second])

    def _parameters(self, layer: Layer, weight: NDArray[np.floating]) -> list[str]:
        bias = self._weights[f"{layer.name}.bias"]
        return [
            self._constant(f"{layer.name}.weight", np.ascontiguousarray(weight, np.float32)),
            self._constant(f"{layer.name}.bias", np.ascontiguousarray(bias, np.float32)),
        ]

    def _constant(self, name: str, value: Any) -> str:
        self.constants[name] = np.asarray(value)
        return name

    def _node(self, kind: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        from onnx.helper import make_node

        output = output or f"{kind.lower()}.{len(self.nodes)}"
        self.nodes.append(make_node(kind, inputs, [output], **attributes))
        return output
