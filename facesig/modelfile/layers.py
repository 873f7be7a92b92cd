"""Layer records to a ``facesig.network`` network and its weights. See ``csrc/model/layers.cpp``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelWeightError
from facesig.modelfile import layout
from facesig.modelfile.kinds import Graph
from facesig.modelfile.shapes import input_fault, shape_fault
from facesig.modelfile.tensors import TensorType, TypeReader
from facesig.modelfile.view import Record, View
from facesig.modelfile.weights import PieceReader
from facesig.network import (
    IMAGE,
    NETWORKS,
    Add,
    Conv,
    Depthwise,
    Layer,
    Linear,
    MaxPool,
    Network,
    Normalise,
    Resize,
    Shape,
    Upsample,
    Warp,
)
from facesig.numeric import IntegerNetwork, LayerIntegers

WeightDict = dict[str, NDArray[np.float32]]
Contents = tuple[Network, WeightDict, Union[IntegerNetwork, None]]


def read_layers(view: View, header: np.void) -> Contents:
    """The network that the records describe, with its weights by name or its integers."""
    reader = _LayersReader(view, header)
    reader.read()
    reader.graph().check()
    network = _network(
        view.name(header["name"]) or "",
        (int(header["height"]), int(header["width"]), layout.CHANNELS),
        reader.layers,
        tuple(reader.outputs),
    )
    if not reader.integer:
        return network, reader.floats, None
    tensors = {name: made for name, made in reader.types.items() if made}
    return network, reader.floats, IntegerNetwork(reader.integers, tensors)


class _LayersReader:
    """All records in turn; ``shapes`` and ``types`` grow with them."""

    def __init__(self, view: View, header: np.void) -> None:
        self.view, self.header = view, header
        count, at = int(header["layers"]), int(header["layers_offset"])
        self.records = view.records(layout.LAYER, at, count)
        self.integer = bool(np.isin(self.records["output_type"], (layout.INT8, layout.INT16)).any())
        height, width = int(header["height"]), int(header["width"])
        size = (height, width) if height else layout.PROBE
        self.shapes: dict[str, Shape] = {IMAGE: (*size, layout.CHANNELS)}
        self.types: dict[str, TensorType] = {}
        self.layers: list[Layer] = []
        self.outputs: list[str] = []
        self.floats: WeightDict = {}
        self.integers: dict[str, LayerIntegers] = {}

    def read(self) -> None:
        """Read every record and its piece of the weights."""
        end = 0
        for index, fields in enumerate(self.records):
            record = Record(self.view, fields, f"layer {index}")
            layer = _LayerReader(record, index, self).read()
            piece = PieceReader(record, layer, self.types.get(layer.inputs[0]))
            weights, end = piece.read(self.header, end)
            if isinstance(weights, tuple):
                self.floats[f"{layer.name}.weight"], self.floats[f"{layer.name}.bias"] = weights
            elif weights is not None:
                self.integers[layer.name] = weights
            self.layers.append(layer)
            if record["output"]:
                self.outputs.append(layer.name)
        total = int(self.header["weights_bytes"])
        if end != total:
            sentence = f"expected weights of {end} bytes in all, got {total}"
            raise self.view.error(ModelWeightError, sentence, "header")

    def graph(self) -> Graph:
        """What has been read, to be checked as a whole."""
        narrow = self.records["weight_type"] == layout.INT8_LANE_BLOCKS
        by_rows = bool((narrow & (self.records["inputs"][:, 0] == 0)).any())
        kind = layout.KINDS[self.header["kind"] - 1]
        blue_first = layout.COLOUR_ORDERS[self.header["colour_order"] - 1] == "BGR"
        return Graph(self.view, kind, self.layers, self.shapes, self.outputs, by_rows, blue_first)


class _LayerReader:
    """One record; shapes and types hold the image (shapes only) and all earlier layers."""

    def __init__(self, record: Record, index: int, file: _LayersReader) -> None:
        self.record, self.index = record, index
        self.shapes, self.types, self.integer = file.shapes, file.types, file.integer
        self.scale = float(file.header["scale"])

    def read(self) -> Layer:
        name = self._name()
        operation = self._attributes()
        inputs = self._inputs(operation)
        types = TypeReader(self.record, operation, inputs, self.types, self.integer, self.scale)
        made = types.read()
        layer = self._build(name, operation, inputs)
        self.shapes[name] = self._shape(layer)
        self.types[name] = made
        return layer

    def _name(self) -> str:
        name = self.record.view.name(self.record.fields["name"])
        if name is None:
            raise self.record.error(
                "expected a name of letters, digits, '.', '_' and '-', got other bytes"
            )
        self.record.place += f" '{name}'"
        if name in self.shapes:
            raise self.record.error(f"expected a new name, got '{name}' again")
        return name

    def _attributes(self) -> str:
        number = self.record["operation"]
        most = len(layout.OPERATIONS) if self.integer else layout.FLOAT_OPERATIONS
        if not 1 <= number <= most:
            raise self.record.error(f"expected operation 1 to {most}, got {number}")
        operation = layout.OPERATIONS[number - 1]
        for attribute in layout.ATTRIBUTES:
            value = self.record[attribute]
            least, most = layout.LEGAL[operation].get(attribute, (0, 0))
            if not least <= value <= most:
                legal = f"{least}" if least == most else f"{least} to {most}"
                raise self.record.error(f"expected {attribute} {legal}, got {value}")
        if fault := self._together(operation):
            raise self.record.error(fault)
        if self.record["output"] > 1:
            raise self.record.error(f"expected output 0 to 1, got {self.record['output']}")
        if any(self.record.fields["reserved"].tobytes()):
            raise self.record.error("expected zeros in reserved bytes, got other bytes")
        return operation

    def _together(self, operation: str) -> str:
        """What is wrong between attributes that bound each other, or nothing."""
        kernel, pad = self.record["kernel"], self.record["pad"]
        cin, cout = self.record["cin"], self.record["cout"]
        if operation == "Conv" and kernel % 2 == 0:
            return f"expected an odd kernel, got {kernel}"
        if operation == "Conv" and pad >= kernel:
            return f"expected a pad below the kernel of {kernel}, got {pad}"
        if operation == "MaxPool" and pad and self.record["stride"] != 2:
            return f"expected pad 0 at stride 1, got {pad}"
        if operation == "Depthwise" and cin != cout:
            return f"expected cout as cin, {cin}, got {cout}"
        return ""

    def _inputs(self, operation: str) -> tuple[str, ...]:
        first, second = (int(number) for number in self.record.fields["inputs"])
        if first > self.index:
            raise self.record.error(f"expected input 0 to {self.index}, got {first}")
        names = tuple(self.shapes)
        if operation not in layout.TWO_INPUTS:
            if second != layout.NO_INPUT:
                raise self.record.error(f"expected no second input, got {second}")
            return (names[first],)
        if second > self.index:
            raise self.record.error(f"expected second input 0 to {self.index}, got {second}")
        return names[first], names[second]

    def _build(self, name: str, operation: str, inputs: tuple[str, ...]) -> Layer:
        relu, pad = self.record["activation"] == 1, self.record["pad"]
        kernel, stride = self.record["kernel"], self.record["stride"]
        cin, cout, size = (self.record[field] for field in ("cin", "cout", "size"))
        makers: dict[str, Callable[[], Layer]] = {
            "Resize": lambda: Resize(name, inputs, size=size),
            "Conv": lambda: Conv(name, inputs, "", kernel, stride, pad, cin, cout, relu),
            "MaxPool": lambda: MaxPool(name, inputs, stride=stride, pad=pad),
            "Linear": lambda: Linear(name, inputs, "", cin, cout, relu),
            "Warp": lambda: Warp(name, inputs, size=size),
            "Normalise": lambda: Normalise(name, inputs),
            "Depthwise": lambda: Depthwise(name, inputs, "", stride, cin, relu),
            "Add": lambda: Add(name, inputs),
            "Upsample": lambda: Upsample(name, inputs),
        }
        return makers[operation]()

    def _shape(self, layer: Layer) -> Shape:
        given = tuple(self.shapes[name] for name in layer.inputs)
        if fault := input_fault(layer, given):
            raise self.record.error(fault)
        out = layer.output_shape(given)
        if fault := shape_fault(out, given[0]):
            raise self.record.error(fault)
        return out


def _network(
    name: str, input_shape: Shape, layers: list[Layer], outputs: tuple[str, ...]
) -> Network:
    """The known network of that name if its layers are these, so that the paper's rows are kept."""
    known = NETWORKS.get(name)
    bare = [replace(layer, paper="") for layer in known.layers] if known else []
    if known and known.input_shape == input_shape and bare == layers and known.outputs == outputs:
        return known
    return Network(name, input_shape, tuple(layers), outputs)
