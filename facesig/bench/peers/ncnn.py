"""A network as ncnn reads it: ``peer.param``, its layers as text, and ``peer.bin``, its weights.

The format: github.com/Tencent/ncnn, docs/developer-guide/operators.md and
param-and-model-file-structure.md. Every tensor has one reader there; what more layers read goes
through a Split. Weights are (cout, cin, kernel, kernel) in float32, behind a word that says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from facesig.errors import BenchError
from facesig.modelfile.model import Weights
from facesig.network import (
    Add,
    Conv,
    Depthwise,
    Layer,
    Linear,
    MaxPool,
    Shape,
    Upsample,
)

_RELU = 1


def write(layers: Iterable[Layer], given: str, shape: Shape, weights: Weights, to: Path) -> None:
    """Write both files.

    Args:
        layers: in running order.
        given: name of the tensor that is handed in, which is not among their outputs.
        shape: of that tensor.
        weights: as ``ModelFile.weights`` holds them.
        to: the folder.

    Raises:
        BenchError: ncnn lacks an operation, or an addend is larger than the other.
    """
    layers = list(layers)
    names = _Names(layers)
    shapes = {given: shape}
    lines, blob = [f"Input {given} 0 1 {given}", *names.split(given)], []
    for layer in layers:
        inputs = tuple(shapes[name] for name in layer.inputs)
        if isinstance(layer, Add) and inputs[0] != inputs[1]:
            raise BenchError(f"expected addends of one shape, got {inputs} ({layer.name})")
        shapes[layer.name] = layer.output_shape(inputs)
        kind, parameters = _kind(layer)
        read = [names.read(name) for name in layer.inputs]
        counts = f"{len(read)} 1"
        words = [kind, layer.name, counts, *read, layer.name, parameters]
        lines += [" ".join(words).rstrip(), *names.split(layer.name)]
        if isinstance(layer, (Conv, Depthwise, Linear)):
            blob.append(_weights(layer, inputs[0], weights))
    made = sum(int(line.split()[3]) for line in lines)
    text = "\n".join(["7767517", f"{len(lines)} {made}", *lines])
    (to / "peer.param").write_text(f"{text}\n")
    (to / "peer.bin").write_bytes(b"".join(blob))


class _Names:
    """Names of tensors as their readers know them."""

    def __init__(self, layers: Iterable[Layer]) -> None:
        self._readers = Counter(name for layer in layers for name in layer.inputs)
        self._read: defaultdict[str, int] = defaultdict(int)

    def split(self, name: str) -> list[str]:
        """The line of the Split that a tensor needs, if it needs one."""
        count = self._readers[name]
        if count < 2:
            return []
        copies = " ".join(f"{name}.{i}" for i in range(count))
        return [f"Split {name}.split 1 {count} {name} {copies}"]

    def read(self, name: str) -> str:
        """What the next reader of a tensor reads."""
        if self._readers[name] == 1:
            return name
        self._read[name] += 1
        return f"{name}.{self._read[name] - 1}"


def _kind(layer: Layer) -> tuple[str, str]:
    """The name of an operation, and its numbered parameters."""
    if isinstance(layer, MaxPool):
        return "Pooling", f"0=0 1=2 2={layer.stride} 5={0 if layer.pad else 1}"  # 1: whole windows
    if isinstance(layer, Conv):
        size = layer.cout * layer.cin * layer.kernel**2
        window = f"1={layer.kernel} 3={layer.stride} 4={layer.pad}"
        return "Convolution", f"0={layer.cout} {window} 5=1 6={size} 9={_relu(layer)}"
    if isinstance(layer, Depthwise):
        size, count = layer.channels * layer.kernel**2, layer.channels
        window = f"1={layer.kernel} 3={layer.stride} 4={layer.pad}"
        return "ConvolutionDepthWise", f"0={count} {window} 5=1 6={size} 7={count} 9={_relu(layer)}"
    if isinstance(layer, Linear):
        size = layer.cout * layer.cin
        return "InnerProduct", f"0={layer.cout} 1=1 2={size} 9={_relu(layer)}"
    if isinstance(layer, Add):
        return "BinaryOp", "0=0"
    if isinstance(layer, Upsample):
        return "Interp", f"0=1 1={layer.kernel}.0 2={layer.kernel}.0"  # 1: nearest
    raise BenchError(f"expected a layer that ncnn has, got {type(layer).__name__} ({layer.name})")


def _relu(layer: Conv | Depthwise | Linear) -> int:
    return _RELU if layer.relu else 0


def _weights(layer: Conv | Depthwise | Linear, given: Shape, weights: Weights) -> bytes:
    weight = weights[f"{layer.name}.weight"]
    if isinstance(layer, Linear):
        weight = weight.reshape(layer.cout, *given)  # ncnn flattens images channel by channel
    if isinstance(layer, Depthwise):
        weight = weight[..., None]
    ordered = np.ascontiguousarray(weight.transpose(0, 3, 1, 2), np.float32)
    bias = weights[f"{layer.name}.bias"].astype(np.float32)
    return bytes(4) + ordered.tobytes() + bias.tobytes()
