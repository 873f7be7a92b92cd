"""Float weights, a scheme and activation scales -> an ``IntegerNetwork``."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from facesig.accumulation import Bounds
from facesig.network import Conv, Linear, MaxPool, Network, Resize, Warp
from facesig.numeric import IntegerNetwork, IntegerWeights, Quantised
from facesig.quantise.accumulator_aware import accumulator_aware_scales, fit
from facesig.quantise.ranges import Scales, readers
from facesig.quantise.scheme import LayerScheme, Scheme, bounds_of

LARGEST_BIAS = 1 << 29


def quantise(
    network: Network,
    weights: Mapping[str, NDArray[np.floating]],
    scheme: Scheme,
    scales: Scales,
    weight_scales: Mapping[str, NDArray[np.floating]] | None = None,
) -> IntegerNetwork:
    """The integers of a network.

    Args:
        network: its description.
        weights: as in ``facesig.modelfile.Weights``.
        scheme: bits of every weighted layer.
        scales: of every integer output (``activation_scales``, or learned ones).
        weight_scales: (cout,) by layer, learned; by default each channel's largest weight is the
            scheme's limit, or as the scheme's length needs it (``accumulator_aware_scales``).

    Raises:
        ConfigError: the scheme wants a length that a layer cannot have.
    """
    tensors, bounds = _tensors(network, scheme, scales), bounds_of(network, scheme)
    layers = {}
    for layer in network.layers:
        if not isinstance(layer, (Conv, Linear)):
            continue
        given, made = tensors[layer.inputs[0]], tensors.get(layer.name)
        chosen = None if weight_scales is None else weight_scales.get(layer.name)
        layers[layer.name] = integer_weights(
            weights[f"{layer.name}.weight"],
            weights[f"{layer.name}.bias"],
            scheme[layer.name],
            bounds[layer.name],
            given.scale,
            1.0 if made is None else made.scale,
            chosen,
        )
    return IntegerNetwork(layers, tensors)


def integer_weights(
    weight: NDArray[np.floating],
    bias: NDArray[np.floating],
    scheme: LayerScheme,
    bounds: Bounds,
    given: float,
    made: float,
    chosen: NDArray[np.floating] | None = None,
) -> IntegerWeights:
    """The integers of one layer.

    Args:
        weight: (cout, kernel, kernel, cin) or (cout, cin).
        bias: (cout,).
        scheme: its bits.
        bounds: of the integers that it reads.
        given: scale of what it reads.
        made: of what it gives, 1 if that is float32.
        chosen: (cout,) scales of the weights; by default those that change them least.
    """
    limit, length = scheme.weight_limit, scheme.accumulation
    if chosen is None:
        scales = accumulator_aware_scales(weight, limit, bounds, length)
    else:
        scales = chosen.astype(np.float64)
    shaped = scales.reshape(-1, *[1] * (weight.ndim - 1))
    integers = fit(weight / shaped, limit, bounds, length).astype(scheme.dtype)
    unit = scales * given
    offsets = np.clip(np.rint(bias / unit), -LARGEST_BIAS, LARGEST_BIAS).astype(np.int32)
    return IntegerWeights(integers, offsets, (unit / made).astype(np.float32), limit)


def _tensors(network: Network, scheme: Scheme, scales: Scales) -> dict[str, Quantised]:
    """The type of every integer output: what its reader wants, at the given scale."""
    wanted = readers(network)
    first = {layer.inputs[0]: layer.name for layer in reversed(network.layers)}
    tensors: dict[str, Quantised] = {}
    for layer in network.layers:
        if isinstance(layer, (Resize, Warp)):
            tensors[layer.name] = scheme[first[layer.name]].image
        elif isinstance(layer, MaxPool):
            tensors[layer.name] = tensors[layer.inputs[0]]
        elif layer.name in wanted:
            scale = float(np.float32(scales[layer.name]))
            tensors[layer.name] = scheme[wanted[layer.name]].reads(scale)
    return tensors
