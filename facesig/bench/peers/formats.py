"""The signature network of a model file as other runtimes read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from facesig.bench.peers import ncnn
from facesig.errors import BenchError
from facesig.export.tflite.graph import Graph, scales_of
from facesig.export.tflite.layers import Layers
from facesig.modelfile import ModelFile
from facesig.network import Conv, Linear, Network, Normalise
from facesig.numeric import IntegerNetwork, Quantised
from facesig.quantise import LayerScheme, quantise
from facesig.quantise.scheme import FINE

_IMAGE = "warp"


def write_ncnn(model: ModelFile, folder: Path, _largest: float) -> None:
    """``peer.param`` and ``peer.bin`` of a float model; the output is not normalised."""
    network = model.network
    layers = [layer for layer in network.signature if not isinstance(layer, Normalise)]
    shape = network.warp.output_shape((network.input_shape, (1, 1, 4)))
    ncnn.write(layers, _IMAGE, shape, model.weights, folder)


def write_tflite(model: ModelFile, folder: Path, largest: float) -> None:
    """``peer.tflite`` of an integer model: the same integers, from the warped image's on.

    tflite-runtime's armv7l wheel dies of an illegal instruction on a Cortex-A9 where it computes in
    floats. So layers of 16 bits, which our TFLite file has in float, have 8 here, the last linear
    layer gives int8, and nothing divides by the norm: all to its advantage.

    Args:
        model: an integer model with an int8 warp.
        folder: where it goes.
        largest: magnitude that the last linear layer reaches.

    Raises:
        BenchError: the model has no integers, or warps to 16 bits.
        MissingExtraError: a package that TFLite's format needs is not installed.
    """
    network = model.network
    costs = [cost for cost in network.costs if cost.part == "signature"]
    weighted = [cost for cost in costs if not isinstance(cost.layer, Normalise)]
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
    """The integers with 8 bits where the signature network has 16.

    The last linear layer gives int8 of the given scale. Layers that have 8 bits already keep their
    integers.
    """
    network = model.network
    if model.integers is None:
        raise BenchError(f"expected an integer model, got a float one ({network.name})")
    kind = model.integers.tensors[_IMAGE].dtype
    if kind != "int8":
        raise BenchError(f"expected int8 for TFLite, got {kind} ({_IMAGE})")
    integers = _eight_bits(network, model.integers)
    given = integers.wide(last)
    rescaled = replace(given, multiplier=given.multiplier / np.float32(scale))
    tensors = {**integers.tensors, last: Quantised("int8", scale, 0, 127)}
    return IntegerNetwork({**integers.layers, last: rescaled}, tensors)


def _eight_bits(network: Network, integers: IntegerNetwork) -> IntegerNetwork:
    """Quantised anew from the numbers that the integers stand for."""
    weights, scheme, scales, weight_scales = {}, {}, {}, {}
    for layer in network.layers:
        if not isinstance(layer, (Conv, Linear)):
            continue
        name, own = layer.name, integers.wide(layer.name)
        given, made = integers.tensors[layer.inputs[0]], integers.tensors.get(name)
        products = own.product_scales(made)
        channels = products / given.scale
        shaped = channels.reshape(-1, *[1] * (own.weight.ndim - 1))
        weights[f"{name}.weight"] = own.weight * shaped
        weights[f"{name}.bias"] = own.bias * products
        scheme[name] = LayerScheme() if layer in network.signature else FINE
        if layer in network.signature and given.dtype == "int8":
            scheme[name] = LayerScheme(input_bits=7 if given.zero_point == 0 else 8)
            weight_scales[name] = channels
        if made is not None:
            scales[name] = made.scale
            if layer in network.signature and made.dtype == "int16":
                scales[name] *= made.limit / LayerScheme().input_levels
    return quantise(network, weights, scheme, scales, weight_scales)
