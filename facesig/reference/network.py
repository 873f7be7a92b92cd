"""A whole network in the reference: every layer's output by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.network import (
    IMAGE,
    Add,
    Conv,
    Depthwise,
    Layer,
    Linear,
    MaxPool,
    Network,
    Normalise,
    Resize,
    Upsample,
    Warp,
)
from facesig.reference import ops
from facesig.reference.ops import Array


def apply(layer: Layer, inputs: Sequence[Array], weights: Mapping[str, Array]) -> Array:
    """One layer's output for the given inputs, in the order of ``layer.inputs``."""
    image = inputs[0]
    if isinstance(layer, (Conv, Depthwise, Linear)):
        return _weighted(layer, image, *_weights(layer, weights))
    if isinstance(layer, Resize):
        return ops.resize(image, layer.size)
    if isinstance(layer, MaxPool):
        return ops.maxpool(image, layer.stride, layer.pad)
    if isinstance(layer, Add):
        return ops.add(image, inputs[1])
    if isinstance(layer, Upsample):
        return ops.upsample(image)
    if isinstance(layer, Warp):
        return ops.warp(image, inputs[1], layer.size)
    if isinstance(layer, Normalise):
        return ops.normalise(image)
    raise TypeError(
        f"expected a layer of facesig.network, got {type(layer).__name__} ({layer.name})"
    )


def _weighted(layer: Conv | Depthwise | Linear, image: Array, weight: Array, bias: Array) -> Array:
    if isinstance(layer, Linear):
        return ops.linear(image, weight, bias, layer.relu)
    if isinstance(layer, Depthwise):
        return ops.depthwise(image, weight, bias, layer.stride, layer.relu)
    return ops.conv(image, weight, bias, layer.stride, layer.pad, layer.relu)


def run(
    network: Network,
    weights: Mapping[str, NDArray[np.floating]],
    image: NDArray[np.uint8],
    scale: float = ops.SCALE,
) -> dict[str, Array]:
    """Every layer's output for one image of the network's input shape, by layer name.

    The network sees (byte - 128) * ``scale``; the dictionary also holds that, as
    ``facesig.network.IMAGE``. A free network takes an image of any height and width.
    """
    if not network.is_free and image.shape != network.input_shape:
        raise ValueError(f"expected shape {network.input_shape}, got {image.shape} (image)")
    exact = {name: array.astype(np.float64) for name, array in weights.items()}
    outputs = {IMAGE: ops.preprocess(image, scale)}
    for layer in network.layers:
        inputs = [outputs[name] for name in layer.inputs]
        outputs[layer.name] = apply(layer, inputs, exact)
    return outputs


def _weights(layer: Layer, weights: Mapping[str, Array]) -> tuple[Array, Array]:
    return weights[f"{layer.name}.weight"], weights[f"{layer.name}.bias"]
