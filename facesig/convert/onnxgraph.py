"""An ONNX file as nodes on activations, with everything constant computed beforehand.

Weights come as float initialisers, or as int8 ones behind DequantizeLinear, by tensor, by channel
or by block, and a Reshape. Both end here as float64 arrays by the name of the tensor.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DetectorFileError, ModelNotFoundError
from facesig.extras import load

Array = NDArray[Any]

_MOST_BYTES = 64 << 20
"""A detector has a quarter of a million bytes."""


@dataclass(frozen=True)
class Node:
    """One operation: tensors by name, "" for an input that is left out."""

    operation: str
    inputs: tuple[str, ...]
    output: str
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class OnnxGraph:
    """What is left when constants are folded.

    Attributes:
        path: of the file, for messages.
        inputs: names of the tensors that have to be given.
        outputs: names of the results, in the file's order.
        constants: by name of the tensor; weights in float64.
        nodes: that read at least one tensor that is not constant.
    """

    path: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    constants: Mapping[str, Array]
    nodes: tuple[Node, ...]

    def readers(self, tensor: str) -> tuple[Node, ...]:
        """The nodes that read a tensor, in the file's order."""
        return tuple(node for node in self.nodes if tensor in node.inputs)

    def error(self, sentence: str, where: str = "") -> DetectorFileError:
        """An error about this file."""
        return DetectorFileError(f"{sentence} ({where}, {self.path})" if where else
                                 f"{sentence} ({self.path})")  # fmt: skip


def read_graph(path: str | os.PathLike[str]) -> OnnxGraph:
    """Read an ONNX file.

    Raises:
        ModelNotFoundError: it is missing or cannot be read.
        DetectorFileError: it is no ONNX file, or an unusual one.
        MissingExtraError: the package ``onnx`` is not installed.
    """
    name = os.fspath(path)
    model = _load(name, read_bytes(name))
    constants = {each.name: _array(each, name) for each in model.graph.initializer}
    nodes = []
    for proto in model.graph.node:
        node = _node(proto)
        folded = _fold(node, constants, name)
        if folded is None:
            nodes.append(node)
        else:
            constants[node.output] = folded
    inputs = tuple(each.name for each in model.graph.input if each.name not in constants)
    outputs = tuple(each.name for each in model.graph.output)
    return OnnxGraph(name, inputs, outputs, constants, tuple(nodes))


def read_bytes(path: str) -> bytes:
    """A file's contents.

    Raises:
        ModelNotFoundError: it is missing or cannot be read.
        DetectorFileError: it is far too large.
    """
    try:
        size = Path(path).stat().st_size
        if size > _MOST_BYTES:
            raise DetectorFileError(
                f"expected a detector of at most {_MOST_BYTES} bytes, got {size} ({path})"
            )
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ModelNotFoundError(f"expected an ONNX file, got {reason} ({path})") from error


def _load(path: str, data: bytes) -> Any:
    onnx = load("onnx", "importing a detector")
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # of google.protobuf, whose class depends on its version
        raise DetectorFileError(f"expected an ONNX file, got other bytes ({path})") from error
    if not model.graph.node:
        raise DetectorFileError(f"expected an ONNX file with a graph, got none ({path})")
    return model


def _array(tensor: Any, path: str) -> Array:
    from onnx import numpy_helper

    if tensor.external_data:
        raise DetectorFileError(
            f"expected weights inside the file, got some outside ({tensor.name}, {path})"
        )
    try:
        array: Array = numpy_helper.to_array(tensor)
    except Exception as error:  # whatever a damaged tensor leads to
        raise DetectorFileError(
            f"expected numbers, got a damaged tensor ({tensor.name}, {path})"
        ) from error
    return array.astype(np.float64) if array.dtype.kind == "f" else array


def _node(proto: Any) -> Node:
    from onnx import helper

    attributes = {each.name: helper.get_attribute_value(each) for each in proto.attribute}
    outputs = [*proto.output, ""]
    return Node(proto.op_type, tuple(proto.input), outputs[0], attributes)


def _fold(node: Node, constants: Mapping[str, Array], path: str) -> Array | None:
    """The node's output where it is constant and of a kind that weights go through."""
    if node.operation == "Constant" and "value" in node.attributes:
        return _array(node.attributes["value"], path)
    given = [constants[name] for name in node.inputs if name in constants]
    if not given or len(given) < len(node.inputs):
        return None
    try:
        if node.operation == "DequantizeLinear":
            return dequantised(given, node.attributes)
        if node.operation == "Reshape":
            return given[0].reshape([int(side) for side in given[1]])
    except (ValueError, IndexError, TypeError) as error:
        raise DetectorFileError(
            f"expected shapes that agree, got others: {error} ({node.output}, {path})"
        ) from error
    return given[0] if node.operation == "Identity" else None


def dequantised(given: Sequence[Array], attributes: Mapping[str, Any]) -> Array:
    """(integers - zero points) x scales, both by tensor, by channel or by block of an axis."""
    integers, scales = given[0].astype(np.float64), given[1].astype(np.float64)
    zeros = given[2].astype(np.float64) if len(given) > 2 else np.zeros_like(scales)
    axis, block = int(attributes.get("axis", 1)), int(attributes.get("block_size", 0))
    spread = [_spread(each, integers.shape, axis, block) for each in (zeros, scales)]
    real: Array = (integers - spread[0]) * spread[1]
    return real


def _spread(each: Array, shape: tuple[int, ...], axis: int, block: int) -> Array:
    """Scales or zero points in a shape that numpy broadcasts to ``shape``."""
    if each.ndim == len(shape) and block:
        repeated: Array = np.repeat(each, block, axis=axis)
        return np.take(repeated, range(shape[axis]), axis=axis)
    if each.ndim == 1 and each.size > 1:
        sides = [1] * len(shape)
        sides[axis] = each.size
        return each.reshape(sides)
    return each
