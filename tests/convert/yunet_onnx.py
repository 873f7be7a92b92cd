"""YuNets in ONNX for the tests: random weights, in float or in int8 by blocks, whole or damaged."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from facesig.network import Add, Conv, Depthwise, MaxPool, Upsample
from facesig.network.yunet import HEADS, STRIDES

KINDS = ("cls", "obj", "bbox", "kps")


def random_weights(network, seed=0):
    """Float64 weights of a sensible spread, by ``<layer>.weight`` and ``<layer>.bias``."""
    rng = np.random.default_rng(seed)
    weights = {}
    for layer in network.layers:
        if not isinstance(layer, (Conv, Depthwise)):
            continue
        inner = () if isinstance(layer, Depthwise) else (layer.cin,)
        shape = (layer.cout, layer.kernel, layer.kernel, *inner)
        spread = 1.5 / np.sqrt(np.prod(shape[1:]))
        scale = 1 / 128 if layer.name == "conv0" else 1.0
        weights[f"{layer.name}.weight"] = rng.normal(0, spread, shape) * scale
        weights[f"{layer.name}.bias"] = rng.normal(0, 0.2, layer.cout)
    return weights


class Builder:
    """Writes a network of ``facesig.network.yunet`` as OpenCV Zoo's file is written.

    ``change`` is called with every node before it is added and gives what is added in its place.
    """

    def __init__(self, network, weights, quantised=False, change=None):
        self.network, self.weights, self.quantised = network, weights, quantised
        self.change = change or (lambda node: [node])
        self.nodes, self.initialisers, self.outputs = [], [], {}
        self.tensors = {"image": "input"}
        self.count = 0

    def model(self):
        """The whole file."""
        for layer in self.network.layers:
            if layer.name.startswith("head"):
                if isinstance(layer, Conv):
                    self._heads(layer)
            else:
                self._layer(layer)
        outputs = [
            helper.make_tensor_value_info(self.outputs[kind, stride], TensorProto.FLOAT, None)
            for kind in KINDS
            for stride in STRIDES
        ]
        given = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, 64, 64])
        graph = helper.make_graph(self.nodes, "yunet", [given], outputs, self.initialisers)
        opsets = [helper.make_opsetid("", 21)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=10)

    def _layer(self, layer):
        inputs = [self.tensors[name] for name in layer.inputs]
        if isinstance(layer, (Conv, Depthwise)):
            numbers = [self.weights[f"{layer.name}.{part}"] for part in ("weight", "bias")]
            made = self._conv(layer, inputs[0], *numbers)
            if layer.relu:
                made = self._put("Relu", [made])
        elif isinstance(layer, MaxPool):
            made = self._put("MaxPool", inputs, kernel_shape=[2, 2], strides=[2, 2])
        elif isinstance(layer, Upsample):
            scales = self._constant(np.array([1, 1, 2, 2], np.float32))
            made = self._put("Resize", [inputs[0], "", scales], mode="nearest",
                             coordinate_transformation_mode="asymmetric",
                             nearest_mode="floor")  # fmt: skip
        else:
            assert isinstance(layer, Add)
            made = self._put("Add", inputs[::-1])
        self.tensors[layer.name] = made

    def _heads(self, point):
        stride = int(point.name[len("head") : -len(".point")])
        depth = next(layer for layer in self.network.layers if layer.inputs == (point.name,))
        first = 0
        for kind, channels in zip(KINDS, HEADS):
            part = slice(first, first + channels)
            first += channels
            at = self.tensors[point.inputs[0]]
            for layer in (point, depth):
                numbers = [self.weights[f"{layer.name}.{p}"][part] for p in ("weight", "bias")]
                at = self._conv(layer, at, *numbers)
            at = self._put("Transpose", [at], perm=[0, 2, 3, 1])
            shape = self._constant(np.array([1, -1, channels], np.int64))
            at = self._put("Reshape", [at, shape])
            if channels == 1:
                at = self._put("Sigmoid", [at])
            self.outputs[kind, stride] = at

    def _conv(self, layer, given, weight, bias):
        apart = isinstance(layer, Depthwise)
        shaped = weight[:, None] if apart else weight.transpose(0, 3, 1, 2)
        names = [self._weights(np.ascontiguousarray(each)) for each in (shaped, bias)]
        return self._put("Conv", [given, *names], kernel_shape=[layer.kernel] * 2,
                         strides=[layer.stride] * 2, pads=[layer.pad] * 4, dilations=[1, 1],
                         group=len(weight) if apart else 1)  # fmt: skip

    def _weights(self, array):
        if not self.quantised:
            return self._constant(array.astype(np.float32))
        flat = array.reshape(len(array), -1) if array.ndim > 1 else array
        axis = flat.ndim - 1
        scales = np.maximum(np.abs(flat).max(axis=axis, keepdims=True), 1e-9) / 127
        integers = np.rint(flat / scales).astype(np.int8)
        names = [
            self._constant(each)
            for each in (integers, scales.astype(np.float32), np.zeros(scales.shape, np.int8))
        ]
        real = self._put("DequantizeLinear", names, axis=axis, block_size=flat.shape[axis])
        if array.ndim == 1:
            return real
        return self._put("Reshape", [real, self._constant(np.array(array.shape, np.int64))])

    def _constant(self, array):
        name = self._name()
        self.initialisers.append(numpy_helper.from_array(array, name))
        return name

    def _put(self, operation, inputs, **attributes):
        node = helper.make_node(operation, inputs, [self._name()], **attributes)
        self.nodes += self.change(node)
        return node.output[0]

    def _name(self):
        self.count += 1
        return f"t{self.count}"


def save(path, network, weights=None, **options):
    """Write a file; gives its weights."""
    weights = random_weights(network) if weights is None else weights
    onnx.save(Builder(network, weights, **options).model(), str(path))
    return weights
