"""A float detector and steps to an integer network of narrow layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig import narrow
from facesig.convert import rounding
from facesig.convert.importer import FloatDetector
from facesig.convert.ranges import is_rectified, scale_of, sources, totals, with_steps
from facesig.network import IMAGE, Add, Conv, Depthwise, MaxPool, Network, Upsample
from facesig.numeric import IMAGE_BYTES, TOTALS, IntegerNetwork, NarrowWeights, Quantised

Array = NDArray[Any]

GROUP = 16
"""Products of a 1x1 convolution summed in 16 bits; ``models/README.md`` has what 8 would bring."""


def quantise(
    detector: FloatDetector, steps: Mapping[str, Array], means: Mapping[str, Array]
) -> IntegerNetwork:
    """The integers of a detector.

    Args:
        detector: network and weights.
        steps: of ``facesig.convert.ranges``.
        means: of every layer's output, (channels,), by name; missing ones are taken to be 0.
    """
    network, source = detector.network, sources(detector.network)
    layers: dict[str, NarrowWeights] = {}
    wide = totals(network)
    for layer in network.layers:
        if not isinstance(layer, (Conv, Depthwise)):
            continue
        weight = detector.weights[f"{layer.name}.weight"]
        read = source[layer.inputs[0]]
        if read in wide:
            given, zero_point = layers[read].multiplier.astype(np.float64), 0
        else:
            given, zero_point = _given(network, read, steps)
        mean = means.get(read, np.zeros(layer.cin))
        spread = rounding.Layer(
            weight=weight,
            bias=detector.weights[f"{layer.name}.bias"],
            given=_by_product(given, layer),
            zero_point=zero_point,
            made=steps.get(layer.name),
            mean=_by_product(mean, layer),
            group=group_of(layer),
            wide=read in wide,
        )
        layers[layer.name] = rounding.to_integers(spread)
    return IntegerNetwork(layers, tensor_types(network, steps))


def tensor_types(network: Network, steps: Mapping[str, Array]) -> dict[str, Quantised]:
    """The type of every integer output, by layer."""
    return types_from(network, scales_of(network, steps))


def scales_of(network: Network, steps: Mapping[str, Array]) -> dict[str, float]:
    """The scale of every integer output, by layer: 0 where channels have steps of their own."""
    return {
        layer.name: scale_of(steps[layer.name]) if is_rectified(layer) else 0.0
        for layer in with_steps(network)
    }


def types_from(network: Network, scales: Mapping[str, float]) -> dict[str, Quantised]:
    """The type of every integer output from ``scales_of``."""
    types: dict[str, Quantised] = dict.fromkeys(totals(network), TOTALS)
    for layer in network.layers:
        if isinstance(layer, (MaxPool, Upsample)):
            types[layer.name] = types[layer.inputs[0]]
        elif layer.name in scales and is_rectified(layer):
            added = isinstance(layer, Add)  # of a sum a file does not say that it is rectified
            types[layer.name] = Quantised("int8", scales[layer.name], -128, 127, signed=added)
        elif layer.name in scales:
            types[layer.name] = Quantised("int8", 0.0, 0, 127, signed=True)
    return types


def _given(network: Network, read: str, steps: Mapping[str, Array]) -> tuple[Array, int]:
    """Steps and zero point of what a layer reads."""
    if read == IMAGE:
        return np.full(network.input_shape[2], IMAGE_BYTES.scale), IMAGE_BYTES.zero_point
    maker = next(layer for layer in network.layers if layer.name == read)
    return steps[read], -128 if is_rectified(maker) else 0


def _by_product(each: Array, layer: Conv | Depthwise) -> Array:
    """Numbers by input channel as numbers by product, (1 or channels, products)."""
    places = layer.kernel * layer.kernel
    if isinstance(layer, Depthwise):
        return np.repeat(each[:, None], places, axis=1)
    return np.tile(each, places)[None]


def group_of(layer: Conv | Depthwise) -> int:
    """Products in a group: all where they are few, else ``GROUP`` in a number that halves."""
    count = layer.kernel * layer.kernel * (1 if isinstance(layer, Depthwise) else layer.cin)
    # The fast kernel of 3x3 convolutions sums all products in one group.
    is_grouped = isinstance(layer, Conv) and layer.kernel == 1 and narrow.is_group(count, GROUP)
    return GROUP if is_grouped else count
