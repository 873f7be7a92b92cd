"""The signature network of a model file as other runtimes read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from facesig import arch
from facesig.errors import BenchError
from facesig.export.tflite.graph import Graph, scales_of
from facesig.export.tflite.layers import Layers
from facesig.modelfile import ModelFile
from facesig.numeric import IntegerNetwork, Quantised

_IMAGE = "warp"
_RELU = 1


def write_ncnn(model: ModelFile, folder: Path, _largest: float) -> None:
    """``peer.param`` and ``peer.bin`` of a float model, for ncnn; the output is not normalised.

    The format: github.com/Tencent/ncnn, docs/developer-guide/operators.md and
    param-and-model-file-structure.md. Weights are (cout, cin, kernel, kernel), behind a word that
    says float32.
    """
    network = model.network
    layers, weights = ["Input warp 0 1 warp"], []
    shape = network.warp.output_shape((network.input_shape, (1, 1, 4)))
    for layer in network.signature:
        if isinstance(layer, arch.Normalise):
            continue
        layers.append(_ncnn_layer(layer))
        if isinstance(layer, (arch.Conv, arch.Linear)):
            weights.append(_ncnn_weights(model, layer, shape))
        shape = layer.output_shape((shape,))
    text = "\n".join(["7767517", f"{len(layers)} {len(layers)}", *layers])
    (folder / "peer.param").write_text(f"{text}\n")
    (folder / "peer.bin").write_bytes(b"".join(weights))


def _ncnn_layer(layer: arch.Layer) -> str:
    """Its line: type, name, counts of inputs and outputs, their names, numbered parameters."""
    names = f"{layer.name} 1 1 {layer.inputs[0]} {layer.name}"
    if isinstance(layer, arch.MaxPool):
        return f"Pooling {names} 0=0 1=2 2={layer.stride} 5=1"  # 5=1: no padding
    if isinstance(layer, arch.Conv):
        size = layer.cout * layer.cin * layer.kernel**2
        window = f"1={layer.kernel} 3={layer.stride} 4={layer.pad}"
        return f"Convolution {names} 0={layer.cout} {window} 5=1 6={size} 9={_relu(layer)}"
    if isinstance(layer, arch.Linear):
        size = layer.cout * layer.cin
        return f"InnerProduct {names} 0={layer.cout} 1=1 2={size} 9={_relu(layer)}"
    raise BenchError(f"expected a layer that ncnn has, got {type(layer).__name__} ({layer.name})")


def _relu(layer: arch.Conv | arch.Linear) -> int:
    return _RELU if layer.relu else 0


def _ncnn_weights(model: ModelFile, layer: arch.Conv | arch.Linear, shape: arch.Shape) -> bytes:
    weight = model.weights[f"{layer.name}.weight"]
    # ncnn flattens images channel by channel.
    spatial = weight if isinstance(layer, arch.Conv) else weight.reshape(layer.cout, *shape)
    ordered = np.ascontiguousarray(spatial.transpose(0, 3, 1, 2), np.float32)
    bias = model.weights[f"{layer.name}.bias"].astype(np.float32)
    return bytes(4) + ordered.tobytes() + bias.tobytes()


def write_tflite(model: ModelFile, folder: Path, largest: float) -> None:
    """``peer.tflite`` of an int8 model: the same integers, from the warped image's on.

    tflite-runtime's armv7l wheel dies of an illegal instruction on a Cortex-A9 where it computes in
    floats. So the last linear layer gives int8, and nothing divides by the norm: both to its
    advantage.

    Args:
        model: an integer model, int8 from the warp on.
        folder: where it goes.
        largest: magnitude that the last linear layer reaches.

    Raises:
        BenchError: the model has no integers, or 16-bit ones behind the warp.
        MissingExtraError: a package that TFLite's format needs is not installed.
    """
    network = model.network
    costs = [cost for cost in network.costs if cost.part == "signature"]
    weighted = [cost for cost in costs if not isinstance(cost.layer, arch.Normalise)]
    last = weighted[-1].layer.name
    integers = _int8_throughout(model, last, largest / 127)
    graph = Graph()
    kind = integers.tensors[_IMAGE]
    shape = network.warp.output_shape((network.input_shape, (1, 1, 4)))
    image = graph.writer.tensor(_IMAGE, (1, *shape), "int8", scales_of(kind))
    layers = Layers(graph, network, {}, integers)
    layers.outputs[_IMAGE] = image
    for cost in weighted:
        layers.outputs[cost.layer.name] = layers.add(cost.layer, (1, *cost.output))
    data = graph.writer.finish(f"{network.name}-signature", [image], [layers.outputs[last]], {})
    (folder / "peer.tflite").write_bytes(data)


def _int8_throughout(model: ModelFile, last: str, scale: float) -> IntegerNetwork:
    """The integers with an int8 output of the last linear layer, of the given scale."""
    integers = model.integers
    if integers is None:
        raise BenchError(f"expected an integer model, got a float one ({model.network.name})")
    tensors = {**integers.tensors, last: Quantised("int8", scale, 0, 127)}
    for layer in (model.network.warp, *model.network.signature):
        kind = tensors[layer.name].dtype if layer.name in tensors else "int8"
        if kind != "int8":
            raise BenchError(f"expected int8 for TFLite, got {kind} ({layer.name})")
    given = integers.layers[last]
    rescaled = replace(given, multiplier=given.multiplier / np.float32(scale))
    return IntegerNetwork({**integers.layers, last: rescaled}, tensors)
