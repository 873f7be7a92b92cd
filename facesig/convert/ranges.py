"""How far each channel of each tensor reaches, and the steps that follow.

Every channel has a step of its own. Between a 1x1 convolution and its depthwise that is free: the
depthwise's multipliers take it in. Behind a ReLU the step goes into the weights of the 1x1 that
reads the tensor, through pools and upsampling as it were nothing; only an addition binds: both its
inputs and its output have steps in the same proportions, tensor by tensor times one number.

Convention:
    * Steps are real numbers per integer, float64 (channels,), by layer name: of every convolution,
      depthwise and addition whose output is integers but ``totals``, which are not rounded. Pools
      and upsampling have their input's.
    * Behind a ReLU integers go from -128, which is 0, to 127; else from -128 to 127 around 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.network import IMAGE, Add, Conv, Depthwise, Layer, MaxPool, Network, Upsample
from facesig.reference.network import apply

Array = NDArray[Any]

MARGIN = 1.1
"""How far a scale reaches, in peaks of the calibration pictures."""

EVENING = 0.5
"""Power of a channel's peak in its step behind a ReLU: 0 gives a tensor one step, 1 lets all its
channels use all their integers, but a channel that calibration saw little of is clipped soonest."""

LEAST_SHARE = 0.01
"""Of a tensor's largest peak that a channel is taken to reach at least."""


@dataclass(frozen=True, eq=False)
class Ranges:
    """What a calibration found, by layer: peaks and means of its output, (channels,)."""

    peaks: Mapping[str, Array]
    means: Mapping[str, Array]


def sources(network: Network) -> dict[str, str]:
    """The layer that made each tensor's numbers; pools and upsampling only pass them on."""
    found = {IMAGE: IMAGE}
    for layer in network.layers:
        passes = isinstance(layer, (MaxPool, Upsample))
        found[layer.name] = found[layer.inputs[0]] if passes else layer.name
    return found


def families(network: Network) -> dict[str, str]:
    """Of every tensor with a step the name that it shares with those it is added to."""
    source = sources(network)
    family = {name: name for name in source.values()}
    for layer in network.layers:
        if isinstance(layer, Add):
            members = {family[source[name]] for name in (*layer.inputs, layer.name)}
            family = {n: layer.name if f in members else f for n, f in family.items()}
    return family


def totals(network: Network) -> frozenset[str]:
    """The 1x1 convolutions whose 16-bit totals go on as they are, into a depthwise with an output.

    That depthwise sums in 32 bits, which costs next to nothing on maps as small as the outputs.
    """
    readers: dict[str, list[Layer]] = {}
    for layer in network.layers:
        for name in layer.inputs:
            readers.setdefault(name, []).append(layer)
    return frozenset(
        layer.name
        for layer in network.layers
        if isinstance(layer, Conv)
        and layer.kernel == 1
        and not layer.relu
        and layer.name not in network.outputs
        and all(
            isinstance(each, Depthwise) and each.name in network.outputs
            for each in readers[layer.name]
        )
    )


def is_rectified(layer: Layer) -> bool:
    """Whether a layer's output is never negative: a ReLU's, or a sum of two."""
    return isinstance(layer, Add) or bool(getattr(layer, "relu", False))


def with_steps(network: Network) -> list[Layer]:
    """The layers whose outputs are integers with steps of their own."""
    without = totals(network)
    return [layer for layer in _inner(network) if layer.name not in without]


def _inner(network: Network) -> list[Layer]:
    """The layers whose outputs are integers."""
    return [
        layer
        for layer in network.layers
        if isinstance(layer, (Conv, Depthwise, Add)) and layer.name not in network.outputs
    ]


def float_outputs(
    network: Network, weights: Mapping[str, Array], picture: NDArray[np.uint8]
) -> dict[str, Array]:
    """Every layer's output in float64 for one picture in the network's colour order.

    The network sees bytes as they are and the frame around them as black, so this is not
    ``facesig.reference.network.run``, whose zero is grey.
    """
    outputs = {IMAGE: picture.astype(np.float64)}
    for layer in network.layers:
        outputs[layer.name] = apply(layer, [outputs[name] for name in layer.inputs], weights)
    return outputs


def measure_ranges(
    network: Network, weights: Mapping[str, Array], pictures: Iterable[NDArray[np.uint8]]
) -> Ranges:
    """Peaks and means on pictures, (height, width, 3) in the network's colour order."""
    peaks: dict[str, Array] = {}
    sums: dict[str, Array] = {}
    pixels: dict[str, int] = {}
    for picture in pictures:
        outputs = float_outputs(network, weights, picture)
        for layer in _inner(network):
            flat = outputs[layer.name].reshape(-1, outputs[layer.name].shape[2])
            peak = np.abs(flat).max(axis=0)
            peaks[layer.name] = np.maximum(peaks.get(layer.name, peak), peak)
            sums[layer.name] = sums.get(layer.name, 0.0) + flat.sum(axis=0)
            pixels[layer.name] = pixels.get(layer.name, 0) + len(flat)
    means = {name: total / pixels[name] for name, total in sums.items()}
    return Ranges(peaks, means)


def steps_from(network: Network, ranges: Ranges) -> dict[str, Array]:
    """Steps by the module's rules."""
    family = families(network)
    rectified = [layer.name for layer in with_steps(network) if is_rectified(layer)]
    shapes = _shapes(ranges, rectified, family)
    steps = {}
    for layer in with_steps(network):
        peak = np.maximum(ranges.peaks[layer.name], 1e-6)
        if layer.name in rectified:
            shape = shapes[family[layer.name]]
            steps[layer.name] = shape * (peak / shape).max() * MARGIN / 255
        else:
            peak = np.maximum(peak, LEAST_SHARE * peak.max())
            steps[layer.name] = peak * MARGIN / 127
    return steps


def _shapes(ranges: Ranges, rectified: list[str], family: Mapping[str, str]) -> dict[str, Array]:
    """Proportions of the channels' steps by family: the most that a member asks for."""
    shapes: dict[str, Array] = {}
    for name in rectified:
        peak = ranges.peaks[name]
        share = np.maximum(peak / max(peak.max(), 1e-6), LEAST_SHARE)
        shapes[family[name]] = np.maximum(shapes.get(family[name], share), share)
    return {name: shape**EVENING for name, shape in shapes.items()}


def scale_of(steps: Array) -> float:
    """The one number that stands for a tensor's steps in its type: their geometric mean."""
    return float(np.float32(np.exp(np.log(steps).mean())))
