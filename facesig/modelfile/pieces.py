"""A layer's piece of the weights section, and its types in the record, written.

What does not fit a record's types is left to the reader, which the writer runs on its bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from facesig import accumulation
from facesig.errors import ModelLayerError, ModelWeightError
from facesig.modelfile import blocks, layout
from facesig.modelfile.model import ModelFile
from facesig.modelfile.narrow import pack_narrow
from facesig.network import Conv, Depthwise, Layer, Linear
from facesig.numeric import TOTALS, IntegerNetwork, IntegerWeights, NarrowWeights

Array = NDArray[Any]
Weighted = Union[Conv, Linear, Depthwise]
WEIGHT_TYPES = {"int8": layout.INT8_DOT_BLOCKS, "int16": layout.INT16_BLOCKS}
INT32 = np.iinfo(np.int32)


class FloatPieces:
    """Pieces of a float file."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        self._weights = weights
        self._unused = set(weights)

    def write_type(self, record: np.void, layer: Layer) -> None:
        """Fill the record's fields about the output."""
        record["output_type"] = layout.FLOAT32

    def write(self, record: np.void, layer: Weighted) -> bytes:
        """The piece of a layer; fills the record's fields about weights."""
        record["weight_type"] = layout.FLOAT32_BLOCKS
        weight, bias = (
            self._array(f"{layer.name}.{part}", shape)
            for part, shape in (("weight", weight_shape(layer)), ("bias", (layer.cout,)))
        )
        return blocks.pack_head(bias).tobytes() + blocks.pack_blocks(weight).tobytes()

    def check_all_used(self) -> None:
        """Weights of no layer of the network are a mistake."""
        check_none_left(self._unused, "weights")

    def _array(self, key: str, shape: tuple[int, ...]) -> Array:
        if key not in self._weights:
            raise ModelWeightError(f"expected weights for every layer, got none ({key})")
        array = np.asarray(self._weights[key])
        check_shape(array, shape, key)
        self._unused.discard(key)
        with np.errstate(over="ignore"):  # what overflows becomes infinity, which is refused later
            return array.astype(np.float32)


class IntegerPieces:
    """Pieces of an integer file."""

    def __init__(self, integers: IntegerNetwork) -> None:
        self._integers = integers
        self._unused = set(integers.layers)
        self._unused_types = set(integers.tensors)

    def write_type(self, record: np.void, layer: Layer) -> None:
        """Fill the record's fields about the output."""
        made = self._integers.tensors.get(layer.name)
        record["output_type"] = layout.FLOAT32
        if made is None:
            return
        self._unused_types.discard(layer.name)
        if made.dtype not in WEIGHT_TYPES:
            raise ModelLayerError(f"expected int8 or int16, got {made.dtype} ({layer.name})")
        record["output_type"] = layout.TENSOR_TYPES.index(made.dtype) + 1
        record["scale"], record["zero_point"] = made.scale, made.zero_point
        record["limit"] = made.limit

    def write(self, record: np.void, layer: Weighted) -> bytes:
        """The piece of a layer; fills the record's fields about weights."""
        if layer.name not in self._integers.layers:
            raise ModelWeightError(f"expected weights for every layer, got none ({layer.name})")
        weights = self._integers.layers[layer.name]
        self._unused.discard(layer.name)
        if isinstance(weights, NarrowWeights):
            return self._write_narrow(record, weights, layer)
        self._check(weights, layer)
        dtype = weights.weight.dtype.name
        record["weight_type"], record["weight_limit"] = WEIGHT_TYPES[dtype], weights.limit
        given = self._integers.tensors.get(layer.inputs[0])
        folded = weights.folded_bias(given.zero_point if given else 0)
        # What overflows becomes the largest bias, which leaves no room for products and is refused.
        bias = np.clip(folded, INT32.min, INT32.max).astype(np.int32)
        multiplier = weights.multiplier.astype(np.float32)
        if dtype == "int8":
            if given is not None:
                bounds = accumulation.input_bounds(given)
                record["chain"] = accumulation.longest_accumulation(weights.weight, bounds)
            packed = blocks.pack_dots(weights.weight, getattr(layer, "kernel", 1))
        else:
            packed = blocks.pack_blocks(weights.weight)
        parts = (blocks.pack_head(bias), blocks.pack_head(multiplier), packed)
        return b"".join(part.tobytes() for part in parts)

    def _write_narrow(self, record: np.void, weights: NarrowWeights, layer: Weighted) -> bytes:
        record["weight_type"], record["weight_limit"] = layout.INT8_LANE_BLOCKS, 127
        record["chain"] = weights.group
        made = self._integers.tensors.get(layer.name)
        real = made is None or made == TOTALS
        read = self._integers.tensors.get(layer.inputs[0])
        wide = isinstance(layer, Depthwise) and read == TOTALS
        check_shape(weights.weight, weight_shape(layer), f"{layer.name}.weight")
        parts: list[tuple[str, Array, str]] = [
            ("weight", weights.weight, "int8"),
            ("bias", weights.bias, "int32" if wide else "int16"),
            ("multiplier", weights.multiplier, "float32" if real else "int16"),
        ]
        for part, array, dtype in parts:
            if array.dtype.name != dtype:
                got = array.dtype.name
                raise ModelWeightError(f"expected {dtype}, got {got} ({layer.name}.{part})")
            if part != "weight":
                check_shape(array, (layer.cout,), f"{layer.name}.{part}")
        return pack_narrow(weights)

    def check_all_used(self) -> None:
        """Weights and types of no layer of the network are a mistake."""
        check_none_left(self._unused, "integers")
        check_none_left(self._unused_types, "tensors")

    def _check(self, weights: IntegerWeights, layer: Weighted) -> None:
        dtype = weights.weight.dtype.name
        if dtype not in WEIGHT_TYPES:
            raise ModelWeightError(f"expected int8 or int16 weights, got {dtype} ({layer.name})")
        check_shape(weights.weight, weight_shape(layer), f"{layer.name}.weight")
        check_shape(weights.bias, (layer.cout,), f"{layer.name}.bias")
        check_shape(weights.multiplier, (layer.cout,), f"{layer.name}.multiplier")


Pieces = Union[FloatPieces, IntegerPieces]


def pieces_of(model: ModelFile) -> Pieces:
    """What writes the model's weights: it has those of one kind."""
    if model.integers is None:
        return FloatPieces(model.weights)
    if model.weights:
        raise ModelWeightError("expected weights or integers, got both (model)")
    return IntegerPieces(model.integers)


def weight_shape(layer: Weighted) -> tuple[int, ...]:
    """Shape of the layer's weights."""
    if isinstance(layer, Conv):
        return (layer.cout, layer.kernel, layer.kernel, layer.cin)
    if isinstance(layer, Depthwise):
        return (layer.channels, layer.kernel, layer.kernel)
    return (layer.cout, layer.cin)


def check_shape(array: Array, expected: tuple[int, ...], key: str) -> None:
    """Refuse another shape."""
    if array.shape != expected:
        raise ModelWeightError(f"expected shape {expected}, got {array.shape} ({key})")


def check_none_left(names: set[str], what: str) -> None:
    """Refuse names that no layer of the network has asked for."""
    if names:
        got = ", ".join(sorted(names))
        raise ModelWeightError(f"expected {what} of the network's layers, got {got} ({what})")
