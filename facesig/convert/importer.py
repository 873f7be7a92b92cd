"""A YuNet's weights out of an ONNX graph, recognised by what is connected how.

Names of nodes and tensors play no part. The graph is followed layer by layer along a network of
``facesig.network.yunet``: behind each tensor has to stand the operation that the network has there,
with its kernel, stride, channels and activation, and nothing else. Only the one-channel heads,
class and object, look alike; the score is symmetric in both: the file's order of outputs decides.

Convention:
    * Weights are float64 by ``"<layer>.weight"`` and ``"<layer>.bias"``, in the shapes of
      ``facesig.modelfile.Weights``; the first layer's are for bytes of 0 to 255.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig.convert.onnxgraph import Node, OnnxGraph, read_graph
from facesig.errors import DetectorFileError
from facesig.network import IMAGE, Add, Conv, Depthwise, Layer, MaxPool, Network, Upsample
from facesig.network.yunet import HEADS, YUNETS

Array = NDArray[Any]
Weighted = Union[Conv, Depthwise]
LARGEST_WEIGHT = 1e6
_SHAPERS = ("Transpose", "Reshape", "Sigmoid")


@dataclass(frozen=True, eq=False)
class FloatDetector:
    """A YuNet in float."""

    network: Network
    weights: Mapping[str, NDArray[np.float64]]


def import_onnx(path: str | os.PathLike[str]) -> FloatDetector:
    """The YuNet in an ONNX file.

    Raises:
        ModelNotFoundError: the file is missing or cannot be read.
        DetectorFileError: it holds no YuNet.
        MissingExtraError: the package ``onnx`` is not installed.
    """
    graph = read_graph(path)
    if len(graph.inputs) != 1:
        raise graph.error(f"expected a YuNet with 1 input, got {len(graph.inputs)}")
    failures = []
    for network in YUNETS.values():
        follower = _Follower(graph, network)
        try:
            follower.follow()
        except DetectorFileError as error:
            failures.append((follower.matched, error))
        else:
            return FloatDetector(network, follower.weights)
    # The network that the file is most like knows best what is wrong.
    raise max(failures, key=lambda failure: failure[0])[1]


class _Follower:
    """Follows a graph along a network; ``matched`` layers are found, ``weights`` theirs."""

    def __init__(self, graph: OnnxGraph, network: Network) -> None:
        self.graph, self.network = graph, network
        self.weights: dict[str, Array] = {}
        self.matched = 0
        self._tensors = {IMAGE: graph.inputs[0]}
        self._heads: set[str] = set()

    def follow(self) -> None:
        """Find every layer.

        Raises:
            DetectorFileError: there is another one in a place, or none.
        """
        for layer in self.network.layers:
            if layer.name.startswith("head"):
                if isinstance(layer, Conv):
                    self._head(layer)
            else:
                self._tensors[layer.name] = self._plain(layer)
            self.matched += 1
        left = [name for name in self.graph.outputs if name not in self._heads]
        if left:
            raise self.graph.error(f"expected outputs of a YuNet only, got {left[0]} besides")

    def _plain(self, layer: Layer) -> str:
        """The tensor that a layer of the trunk makes."""
        if isinstance(layer, (Conv, Depthwise)):
            node = self._only(layer, "Conv")
            self._take(layer, *self._numbers(layer, node))
            return self._activated(layer, node)
        if isinstance(layer, MaxPool):
            node = self._only(layer, "MaxPool")
            self._check(layer, node, {"kernel_shape": [2, 2], "strides": [2, 2]})
            return node.output
        if isinstance(layer, Upsample):
            node = self._only(layer, "Resize", "Upsample")
            self._check_doubling(layer, node)
            return node.output
        assert isinstance(layer, Add)
        node = self._only(layer, "Add")
        wanted = {self._tensors[name] for name in layer.inputs}
        if set(node.inputs) != wanted:
            raise self._error(layer, "the sum of two levels", "a sum of something else")
        return node.output

    def _only(self, layer: Layer, *operations: str) -> Node:
        """The one node of these operations that reads the layer's (first) input."""
        readers = self.graph.readers(self._tensors[layer.inputs[0]])
        found = [node for node in readers if node.operation in operations]
        if len(found) != 1:
            got = ", ".join(node.operation for node in readers) or "nothing"
            raise self._error(layer, f"one {operations[0]} behind {layer.inputs[0]}", got)
        return found[0]

    def _activated(self, layer: Weighted, node: Node) -> str:
        """The tensor behind the activation that the layer has; none where it has none."""
        readers = self.graph.readers(node.output)
        rectified = bool(readers) and all(reader.operation == "Relu" for reader in readers)
        if not layer.relu and not rectified:
            return node.output
        if layer.relu and rectified and len(readers) == 1:
            return readers[0].output
        got = ", ".join(reader.operation for reader in readers) or "nothing"
        raise self._error(layer, "one Relu" if layer.relu else "no Relu", got)

    def _numbers(self, layer: Weighted, node: Node, channels: int = 0) -> tuple[Array, Array]:
        """Weights and biases of a convolution, its attributes checked; ``channels`` of a part."""
        cout = channels or layer.cout
        cin = 1 if isinstance(layer, Depthwise) else layer.cin
        given = [self.graph.constants.get(name) for name in node.inputs[1:]]
        if len(given) != 2 or given[0] is None or given[1] is None:
            raise self._error(layer, "constant weights and biases", "others")
        weight, bias = (np.asarray(each, np.float64) for each in given)
        shapes = (cout, cin, layer.kernel, layer.kernel), (cout,)
        if (weight.shape, bias.shape) != shapes:
            raise self._error(layer, f"weights {shapes[0]}", f"{weight.shape}")
        expected = {
            "strides": [layer.stride] * 2,
            "pads": [layer.pad] * 4,
            "dilations": [1, 1],
            "group": cout if isinstance(layer, Depthwise) else 1,
        }
        self._check(layer, node, expected)
        for part in (weight, bias):
            if not (np.abs(part) < LARGEST_WEIGHT).all():
                got = "NaN, infinity or larger ones"
                raise self._error(layer, f"weights below {LARGEST_WEIGHT:g}", got)
        return weight.transpose(0, 2, 3, 1), bias

    def _check(self, layer: Layer, node: Node, expected: Mapping[str, Any]) -> None:
        """Attributes; what the file leaves out has ONNX's default."""
        defaults = {"pads": [0] * 4, "dilations": [1, 1], "strides": [1, 1], "group": 1}
        fixed = {"pads": [0] * 4, "auto_pad": b"NOTSET", **expected}
        for name, wanted in fixed.items():
            default = b"NOTSET" if name == "auto_pad" else defaults.get(name)
            got = node.attributes.get(name, default)
            if got != wanted:
                raise self._error(layer, f"{name} {wanted}", f"{got}")

    def _check_doubling(self, layer: Layer, node: Node) -> None:
        scales = [self.graph.constants.get(name) for name in node.inputs[1:]]
        doubles = any(each is not None and each.tolist() == [1.0, 1.0, 2.0, 2.0] for each in scales)
        mode = node.attributes.get("mode", b"nearest")
        if not doubles or mode != b"nearest":
            raise self._error(layer, "nearest upsampling by 2", "another resize")

    def _take(self, layer: Weighted, weight: Array, bias: Array) -> None:
        """Keep a layer's numbers; a depthwise has no axis of input channels."""
        if isinstance(layer, Depthwise):
            weight = weight[..., 0]
        self.weights[f"{layer.name}.weight"] = np.ascontiguousarray(weight)
        self.weights[f"{layer.name}.bias"] = bias

    # -- heads

    def _head(self, point: Conv) -> None:
        """The four heads of a level as one pair of layers."""
        name = point.name[: -len(".point")]
        depth = next(each for each in self.network.layers if each.name == f"{name}.depth")
        assert isinstance(depth, Depthwise)
        parts = list(self._parts(point, depth))
        for layer, kept in ((point, [part[0] for part in parts]),
                            (depth, [part[1] for part in parts])):  # fmt: skip
            weights, biases = zip(*kept)
            self._take(layer, np.concatenate(weights), np.concatenate(biases))

    def _parts(self, point: Conv, depth: Depthwise) -> Iterator[Any]:
        """Class, object, box and points: numbers of the 1x1 and of the depthwise."""
        readers = self.graph.readers(self._tensors[point.inputs[0]])
        firsts = [node for node in readers if node.operation == "Conv"]
        if len(firsts) != len(HEADS):
            got = f"{len(firsts)}"
            raise self._error(point, f"{len(HEADS)} Conv behind {point.inputs[0]}", got)
        found = []
        for first in firsts:
            second = self._next(point, first.output, "Conv")
            channels = self._channels(first)
            end, squashed = self._end(point, second.output)
            if end not in self.graph.outputs or end in self._heads:
                raise self._error(point, "an output of the network", "none")
            if squashed != (channels == 1):
                raise self._error(point, "a Sigmoid for class and object alone", "otherwise")
            self._heads.add(end)
            found.append((channels, self.graph.outputs.index(end), first, second))
        found.sort(key=lambda part: part[:2])
        for channels, part in zip(HEADS, found):
            yield (
                self._numbers(point, part[2], channels),
                self._numbers(depth, part[3], channels),
            )

    def _channels(self, node: Node) -> int:
        """Output channels of a convolution, 0 where its weights are not constant."""
        weight = self.graph.constants.get(node.inputs[1]) if len(node.inputs) > 1 else None
        return len(weight) if weight is not None and weight.ndim else 0

    def _next(self, layer: Layer, tensor: str, operation: str) -> Node:
        """The only reader of a tensor."""
        readers = self.graph.readers(tensor)
        if len(readers) != 1 or readers[0].operation != operation:
            got = ", ".join(node.operation for node in readers) or "nothing"
            raise self._error(layer, f"one {operation} behind it", got)
        return readers[0]

    def _end(self, layer: Layer, tensor: str) -> tuple[str, bool]:
        """Where reshaping and squashing lead to, and whether a Sigmoid is among it."""
        squashed = False
        while tensor not in self.graph.outputs:
            readers = self.graph.readers(tensor)
            if len(readers) != 1 or readers[0].operation not in _SHAPERS:
                got = ", ".join(node.operation for node in readers) or "nothing"
                raise self._error(layer, "an output behind it", got)
            squashed |= readers[0].operation == "Sigmoid"
            tensor = readers[0].output
        return tensor, squashed

    def _error(self, layer: Layer, expected: str, got: str) -> DetectorFileError:
        return self.graph.error(
            f"expected a YuNet, {expected}, got {got}", f"{self.network.name} {layer.name}"
        )
