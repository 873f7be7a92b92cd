"""Layer records to a ``facesig.network`` network and its weights. See ``csrc/model/layers.cpp``."""

from __future__ import annotations

from dataclasses import replace
from typing import Union

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelLayerError, ModelWeightError
from facesig.modelfile import layout
from facesig.modelfile.tensors import TensorType, TypeReader
from facesig.modelfile.view import Record, View
from facesig.modelfile.weights import PieceReader
from facesig.network import (
    IMAGE,
    NETWORKS,
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
from facesig.numeric import IntegerNetwork, IntegerWeights

WeightDict = dict[str, NDArray[np.float32]]
Contents = tuple[Network, WeightDict, Union[IntegerNetwork, None]]


def read_layers(view: View, header: np.void) -> Contents:
    """The network that the records describe, with its weights by name or its integers."""
    count = int(header["layers"])
    size = int(header["input_size"])
    records = view.records(layout.LAYER, int(header["layers_offset"]), count)
    integer = bool(np.isin(records["output_type"], (layout.INT8, layout.INT16)).any())
    shapes: dict[str, Shape] = {IMAGE: (size, size, layout.CHANNELS)}
    types: dict[str, TensorType] = {}
    layers: list[Layer] = []
    floats: WeightDict = {}
    integers: dict[str, IntegerWeights] = {}
    end = 0
    for index, fields in enumerate(records):
        record = Record(view, fields, f"layer {index}")
        layer = _LayerReader(record, index, shapes, types, integer).read()
        piece = PieceReader(record, layer, types.get(layer.inputs[0]))
        weights, end = piece.read(header, end)
        if isinstance(weights, IntegerWeights):
            integers[layer.name] = weights
        elif weights is not None:
            floats[f"{layer.name}.weight"], floats[f"{layer.name}.bias"] = weights
        layers.append(layer)
    total = int(header["weights_bytes"])
    if end != total:
        sentence = f"expected weights of {end} bytes in all, got {total}"
        raise view.error(ModelWeightError, sentence, "header")
    _check_network(view, header, layers, shapes)
    network = _network(view.name(header["name"]) or "", shapes[IMAGE], layers)
    if not integer:
        return network, floats, None
    tensors = {name: made for name, made in types.items() if made}
    return network, floats, IntegerNetwork(integers, tensors)


class _LayerReader:
    """One record; ``shapes`` and ``types`` hold the image (shapes only) and all earlier layers."""

    def __init__(
        self,
        record: Record,
        index: int,
        shapes: dict[str, Shape],
        types: dict[str, TensorType],
        integer: bool,
    ) -> None:
        self.record, self.index = record, index
        self.shapes, self.types, self.integer = shapes, types, integer

    def read(self) -> Layer:
        name = self._name()
        operation = self._attributes()
        inputs = self._inputs(operation)
        made = TypeReader(self.record, operation, inputs, self.types, self.integer).read()
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
        if not 1 <= number <= len(layout.OPERATIONS):
            raise self.record.error(f"expected operation 1 to 6, got {number}")
        operation = layout.OPERATIONS[number - 1]
        for attribute in layout.ATTRIBUTES:
            value = self.record[attribute]
            least, most = layout.LEGAL[operation].get(attribute, (0, 0))
            if not least <= value <= most:
                legal = f"{least}" if least == most else f"{least} to {most}"
                raise self.record.error(f"expected {attribute} {legal}, got {value}")
        kernel, pad = self.record["kernel"], self.record["pad"]
        if operation == "Conv" and kernel % 2 == 0:
            raise self.record.error(f"expected an odd kernel, got {kernel}")
        if operation == "Conv" and pad >= kernel:
            raise self.record.error(f"expected a pad below the kernel of {kernel}, got {pad}")
        if any(self.record.fields["reserved"].tobytes()):
            raise self.record.error("expected zeros in reserved bytes, got other bytes")
        return operation

    def _inputs(self, operation: str) -> tuple[str, ...]:
        first, second = (int(number) for number in self.record.fields["inputs"])
        if first > self.index:
            raise self.record.error(f"expected input 0 to {self.index}, got {first}")
        names = tuple(self.shapes)
        if operation != "Warp":
            if second != layout.NO_INPUT:
                raise self.record.error(f"expected no second input, got {second}")
            return (names[first],)
        if second > self.index:
            raise self.record.error(f"expected second input 0 to {self.index}, got {second}")
        return names[first], names[second]

    def _build(self, name: str, operation: str, inputs: tuple[str, ...]) -> Layer:
        relu = self.record["activation"] == 1
        stride, cin, cout = (self.record[field] for field in ("stride", "cin", "cout"))
        if operation == "Resize":
            return Resize(name, inputs, size=self.record["size"])
        if operation == "Conv":
            kernel, pad = self.record["kernel"], self.record["pad"]
            return Conv(name, inputs, "", kernel, stride, pad, cin, cout, relu)
        if operation == "MaxPool":
            return MaxPool(name, inputs, stride=stride)
        if operation == "Linear":
            return Linear(name, inputs, "", cin, cout, relu)
        if operation == "Warp":
            return Warp(name, inputs, size=self.record["size"])
        return Normalise(name, inputs)

    def _shape(self, layer: Layer) -> Shape:
        given = tuple(self.shapes[name] for name in layer.inputs)
        if fault := _input_fault(layer, given):
            raise self.record.error(fault)
        out = layer.output_shape(given)
        if min(out[:2]) < 1:
            got = _text(given[0])
            raise self.record.error(f"expected an output of at least 1 x 1, got none from {got}")
        total = out[0] * out[1] * out[2]
        if total > layout.MAX_TENSOR:
            raise self.record.error(
                f"expected an output of at most {layout.MAX_TENSOR} numbers, got {total}"
            )
        return out


def _input_fault(layer: Layer, given: tuple[Shape, ...]) -> str:
    """What is wrong with the shapes that a layer is given, or nothing."""
    shape = given[0]
    elements = shape[0] * shape[1] * shape[2]
    if isinstance(layer, Conv) and shape[2] != layer.cin:
        return f"expected {layer.cin} input channels, got {shape[2]}"
    if isinstance(layer, Conv):
        padded = (shape[0] + 2 * layer.pad) * (shape[1] + 2 * layer.pad) * shape[2]
        if padded > layout.MAX_PADDED:
            most = layout.MAX_PADDED
            return f"expected a padded input of at most {most} numbers, got {padded}"
    if isinstance(layer, Linear) and elements != layer.cin:
        return f"expected {layer.cin} inputs, got {elements}"
    if isinstance(layer, Warp) and given[1] != (1, 1, 4):
        return f"expected 4 similarity numbers, got {_text(given[1])}"
    if isinstance(layer, Normalise) and shape[:2] != (1, 1):
        return f"expected a vector, got {_text(shape)}"
    return ""


def _text(shape: Shape) -> str:
    return " x ".join(str(side) for side in shape)


def _check_network(
    view: View, header: np.void, layers: list[Layer], shapes: dict[str, Shape]
) -> None:
    warps = sum(isinstance(layer, Warp) for layer in layers)
    if warps != 1:
        raise view.error(ModelLayerError, f"expected 1 warp, got {warps}", "layers")
    last = layers[-1]
    if not isinstance(last, Normalise):
        number = layout.OPERATIONS.index(type(last).__name__) + 1
        raise view.error(
            ModelLayerError, f"expected operation 6 at the end, got {number}", "layers"
        )
    length, got = int(header["signature_length"]), shapes[last.name][2]
    if got != length:
        sentence = f"expected a signature of {length} numbers, got {got}"
        raise view.error(ModelLayerError, sentence, "layers")


def _network(name: str, input_shape: Shape, layers: list[Layer]) -> Network:
    """The known network of that name if its layers are these, so that the paper's rows are kept."""
    known = NETWORKS.get(name)
    bare = [replace(layer, paper="") for layer in known.layers] if known else []
    if known and known.input_shape == input_shape and bare == layers:
        return known
    at = next(i for i, layer in enumerate(layers) if isinstance(layer, Warp))
    warp = layers[at]
    assert isinstance(warp, Warp)
    return Network(name, input_shape, tuple(layers[:at]), warp, tuple(layers[at + 1 :]))
