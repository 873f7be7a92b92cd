"""Layer records to a ``facesig.arch`` network and its weights. See ``csrc/model/layers.cpp``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig import arch
from facesig.errors import ModelLayerError, ModelWeightError
from facesig.modelfile import layout
from facesig.modelfile.view import View

WeightDict = dict[str, NDArray[np.float32]]


def read_layers(view: View, header: np.void) -> tuple[arch.Network, WeightDict]:
    """The network that the records describe, with its weights by name."""
    count = int(header["layers"])
    size = int(header["input_size"])
    records = view.records(layout.LAYER, int(header["layers_offset"]), count)
    shapes: dict[str, arch.Shape] = {arch.IMAGE: (size, size, layout.CHANNELS)}
    layers: list[arch.Layer] = []
    weights: WeightDict = {}
    end = 0
    for index, record in enumerate(records):
        reader = _LayerReader(view, record, index, shapes)
        layer = reader.read()
        end = reader.read_weights(header, end, layer, weights)
        layers.append(layer)
    total = int(header["weights_bytes"])
    if end != total:
        sentence = f"expected weights of {end} bytes in all, got {total}"
        raise view.error(ModelWeightError, sentence, "header")
    _check_network(view, header, layers, shapes)
    name = view.name(header["name"]) or ""
    return _network(name, shapes[arch.IMAGE], layers), weights


class _LayerReader:
    """One record; ``shapes`` holds the image and all earlier layers, in order."""

    def __init__(
        self, view: View, record: np.void, index: int, shapes: dict[str, arch.Shape]
    ) -> None:
        self.view, self.record, self.index, self.shapes = view, record, index, shapes
        self.place = f"layer {index}"

    def read(self) -> arch.Layer:
        name = self._name()
        operation = self._attributes()
        inputs = self._inputs(operation)
        layer = self._build(name, operation, inputs)
        self.shapes[name] = self._shape(layer)
        return layer

    def read_weights(
        self, header: np.void, end: int, layer: arch.Layer, weights: WeightDict
    ) -> int:
        weighted = isinstance(layer, (arch.Conv, arch.Linear))
        cout, depth = self._field("cout"), self._depth()
        length = layout.blocked_floats(cout, depth) * 4 if weighted else 0
        offset = layout.align(end) if weighted else 0
        for what, field, expected in [
            ("weights offset", "weights_offset", offset),
            ("weights length", "weights_bytes", length),
        ]:
            got = self._field(field)
            if got != expected:
                raise self._weight_error(f"expected {what} {expected}, got {got}")
        if not weighted:
            return end
        total, base = int(header["weights_bytes"]), int(header["weights_offset"])
        if offset + length > total:
            raise self._weight_error(
                f"expected weights within {total} bytes, got an end at {offset + length}"
            )
        self.view.check_gap(base + end, base + offset)
        packed = np.frombuffer(self.view.raw, "<f4", length // 4, base + offset)
        self._unpack(packed, layer, cout, depth, weights)
        return offset + length

    def _unpack(
        self, packed: NDArray[Any], layer: arch.Layer, cout: int, depth: int, weights: WeightDict
    ) -> None:
        if not np.isfinite(packed).all():
            raise self._weight_error("expected finite weights, got NaN or infinity")
        flat, bias = layout.unpack(packed, cout, depth)
        if packed[cout : layout.bias_floats(cout)].any() or flat[cout:].any():
            raise self._weight_error("expected zeros in added channels, got other numbers")
        shape: tuple[int, ...] = (cout, depth)
        if isinstance(layer, arch.Conv):
            shape = (cout, layer.kernel, layer.kernel, layer.cin)
        weights[f"{layer.name}.weight"] = flat[:cout].reshape(shape)
        weights[f"{layer.name}.bias"] = bias[:cout].copy()

    def _name(self) -> str:
        name = self.view.name(self.record["name"])
        if name is None:
            raise self._error(
                "expected a name of letters, digits, '.', '_' and '-', got other bytes"
            )
        self.place += f" '{name}'"
        if name in self.shapes:
            raise self._error(f"expected a new name, got '{name}' again")
        return name

    def _attributes(self) -> str:
        number = self._field("operation")
        if not 1 <= number <= len(layout.OPERATIONS):
            raise self._error(f"expected operation 1 to 6, got {number}")
        operation = layout.OPERATIONS[number - 1]
        for attribute in layout.ATTRIBUTES:
            value = self._field(attribute)
            least, most = layout.LEGAL[operation].get(attribute, (0, 0))
            if not least <= value <= most:
                legal = f"{least}" if least == most else f"{least} to {most}"
                what = attribute.replace("_", " ")
                raise self._error(f"expected {what} {legal}, got {value}")
        kernel, pad = self._field("kernel"), self._field("pad")
        if operation == "Conv" and kernel % 2 == 0:
            raise self._error(f"expected an odd kernel, got {kernel}")
        if operation == "Conv" and pad >= kernel:
            raise self._error(f"expected a pad below the kernel of {kernel}, got {pad}")
        if (output_type := self._field("output_type")) != layout.FLOAT32:
            raise self._error(f"expected output type 1, got {output_type}")
        if any(self.record["reserved"].tobytes()):
            raise self._error("expected zeros in reserved bytes, got other bytes")
        return operation

    def _inputs(self, operation: str) -> tuple[str, ...]:
        first, second = (int(number) for number in self.record["inputs"])
        if first > self.index:
            raise self._error(f"expected input 0 to {self.index}, got {first}")
        names = tuple(self.shapes)
        if operation != "Warp":
            if second != layout.NO_INPUT:
                raise self._error(f"expected no second input, got {second}")
            return (names[first],)
        if second > self.index:
            raise self._error(f"expected second input 0 to {self.index}, got {second}")
        return names[first], names[second]

    def _build(self, name: str, operation: str, inputs: tuple[str, ...]) -> arch.Layer:
        relu = self._field("activation") == 1
        stride, cin, cout = (self._field(field) for field in ("stride", "cin", "cout"))
        if operation == "Resize":
            return arch.Resize(name, inputs, size=self._field("size"))
        if operation == "Conv":
            kernel, pad = self._field("kernel"), self._field("pad")
            return arch.Conv(name, inputs, "", kernel, stride, pad, cin, cout, relu)
        if operation == "MaxPool":
            return arch.MaxPool(name, inputs, stride=stride)
        if operation == "Linear":
            return arch.Linear(name, inputs, "", cin, cout, relu)
        if operation == "Warp":
            return arch.Warp(name, inputs, size=self._field("size"))
        return arch.Normalise(name, inputs)

    def _shape(self, layer: arch.Layer) -> arch.Shape:
        given = tuple(self.shapes[name] for name in layer.inputs)
        if fault := _input_fault(layer, given):
            raise self._error(fault)
        out = layer.output_shape(given)
        if min(out[:2]) < 1:
            got = _text(given[0])
            raise self._error(f"expected an output of at least 1 x 1, got none from {got}")
        total = out[0] * out[1] * out[2]
        if total > layout.MAX_TENSOR:
            raise self._error(
                f"expected an output of at most {layout.MAX_TENSOR} numbers, got {total}"
            )
        return out

    def _depth(self) -> int:
        return max(self._field("kernel"), 1) ** 2 * self._field("cin")

    def _field(self, name: str) -> int:
        return int(self.record[name])

    def _error(self, sentence: str) -> Exception:
        return self.view.error(ModelLayerError, sentence, self.place)

    def _weight_error(self, sentence: str) -> Exception:
        return self.view.error(ModelWeightError, sentence, self.place)


def _input_fault(layer: arch.Layer, given: tuple[arch.Shape, ...]) -> str:
    """What is wrong with the shapes that a layer is given, or nothing."""
    shape = given[0]
    elements = shape[0] * shape[1] * shape[2]
    if isinstance(layer, arch.Conv) and shape[2] != layer.cin:
        return f"expected {layer.cin} input channels, got {shape[2]}"
    if isinstance(layer, arch.Conv):
        padded = (shape[0] + 2 * layer.pad) * (shape[1] + 2 * layer.pad) * shape[2]
        if padded > layout.MAX_PADDED:
            most = layout.MAX_PADDED
            return f"expected a padded input of at most {most} numbers, got {padded}"
    if isinstance(layer, arch.Linear) and elements != layer.cin:
        return f"expected {layer.cin} inputs, got {elements}"
    if isinstance(layer, arch.Warp) and given[1] != (1, 1, 4):
        return f"expected 4 similarity numbers, got {_text(given[1])}"
    if isinstance(layer, arch.Normalise) and shape[:2] != (1, 1):
        return f"expected a vector, got {_text(shape)}"
    return ""


def _text(shape: arch.Shape) -> str:
    return " x ".join(str(side) for side in shape)


def _check_network(
    view: View, header: np.void, layers: list[arch.Layer], shapes: dict[str, arch.Shape]
) -> None:
    warps = sum(isinstance(layer, arch.Warp) for layer in layers)
    if warps != 1:
        raise view.error(ModelLayerError, f"expected 1 warp, got {warps}", "layers")
    last = layers[-1]
    if not isinstance(last, arch.Normalise):
        number = layout.OPERATIONS.index(type(last).__name__) + 1
        raise view.error(
            ModelLayerError, f"expected operation 6 at the end, got {number}", "layers"
        )
    length, got = int(header["signature_length"]), shapes[last.name][2]
    if got != length:
        sentence = f"expected a signature of {length} numbers, got {got}"
        raise view.error(ModelLayerError, sentence, "layers")


def _network(name: str, input_shape: arch.Shape, layers: list[arch.Layer]) -> arch.Network:
    """The known network of that name if its layers are these, so that the paper's rows are kept."""
    known = arch.NETWORKS.get(name)
    bare = [replace(layer, paper="") for layer in known.layers] if known else []
    if known and known.input_shape == input_shape and bare == layers:
        return known
    at = next(i for i, layer in enumerate(layers) if isinstance(layer, arch.Warp))
    warp = layers[at]
    assert isinstance(warp, arch.Warp)
    return arch.Network(name, input_shape, tuple(layers[:at]), warp, tuple(layers[at + 1 :]))
