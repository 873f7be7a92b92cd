"""Random integer networks for the tests of the format and of the kernels.

``random_integers`` fits a network with integers whose outputs use their range and now and then
leave it; ``SMALL_NETWORKS`` holds shapes in which kernels tend to be wrong; ``integer_file`` is
either's model file.
"""

from __future__ import annotations

import numpy as np

from facesig.modelfile import ModelFile
from facesig.network import Conv, Linear, MaxPool, Resize, Warp
from facesig.numeric import (
    IMAGE_INT8,
    IMAGE_INT16,
    WEIGHT_LIMITS,
    IntegerNetwork,
    IntegerWeights,
    Quantised,
)

from .support import conv, small_network

INT32_MAX = 2**31 - 1
LARGEST_INPUT = {IMAGE_INT8.limit: 128, IMAGE_INT16.limit: 16384, 4095: 4095}
"""Largest magnitude of a tensor, by its largest integer."""


def random_integers(network, seed=0, tensors=()):
    """An ``IntegerNetwork`` of random types and numbers; the similarity is about the identity.

    Args:
        network: of ``facesig.network``; without ReLU a layer's output is float32.
        seed: of everything that is drawn.
        tensors: types by layer that are not drawn, of the image and of layers with a ReLU.
    """
    rng = np.random.default_rng([seed, 21])
    types = _draw_types(network, rng, dict(tensors))
    layers = {}
    for layer in network.layers:
        if isinstance(layer, (Conv, Linear)):
            given, made = types[layer.inputs[0]], types.get(layer.name)
            similarity = layer.name == network.warp.inputs[1]
            layers[layer.name] = _draw_weights(layer, given, made, similarity, rng)
    return IntegerNetwork(layers, types)


def integer_file(network, seed=0, tensors=(), **fields):
    """A ``ModelFile`` with ``random_integers``; ``fields`` are its others."""
    return ModelFile(network, integers=random_integers(network, seed, tensors), **fields)


def relu_type(kind, scale):
    """The output of a ReLU: "seven" bits (int8 from 0), "eight" (int8 from -128), "int16"."""
    if kind == "int16":
        return Quantised("int16", scale, 0, 4095)
    return Quantised("int8", scale, {"seven": 0, "eight": -128}[kind], 127)


def _draw_types(network, rng, fixed):
    """A type for every tensor of integers; int16 only where no sum can leave 32 bits."""
    depths = _deepest_readers(network)
    types = {}
    for layer in network.layers:
        narrow = depths[layer.name] * 1023 * 4095 > INT32_MAX // 2
        if isinstance(layer, (Resize, Warp)):
            narrow = depths[layer.name] * 1023 * 16384 > INT32_MAX // 2
            drawn = IMAGE_INT8 if narrow or rng.random() < 0.5 else IMAGE_INT16
        elif isinstance(layer, (Conv, Linear)) and layer.relu:
            kind = rng.choice(["seven", "eight"] if narrow else ["seven", "eight", "int16"])
            drawn = relu_type(kind, float(np.float32(rng.uniform(0.01, 0.1))))
        elif isinstance(layer, MaxPool):
            drawn = types[layer.inputs[0]]
        else:
            continue
        types[layer.name] = fixed.get(layer.name, drawn)
        if isinstance(layer, MaxPool):
            types[layer.name] = drawn
    return types


def _deepest_readers(network):
    """Products in a sum of the deepest weighted layer that reads each tensor, pools between."""
    depths = dict.fromkeys([layer.name for layer in network.layers], 0)
    for layer in reversed(network.layers):
        own = depths[layer.name] if isinstance(layer, MaxPool) else 0
        if isinstance(layer, (Conv, Linear)):
            own = getattr(layer, "kernel", 1) ** 2 * layer.cin
        if layer.inputs[0] in depths:
            depths[layer.inputs[0]] = max(depths[layer.inputs[0]], own)
    return depths


def _draw_weights(layer, given, made, similarity, rng):
    shape = (layer.cout, layer.cin)
    if isinstance(layer, Conv):
        shape = (layer.cout, layer.kernel, layer.kernel, layer.cin)
    limit = int(rng.choice(WEIGHT_LIMITS[given.dtype]))
    weight = rng.integers(-limit, limit, shape, endpoint=True).astype(given.dtype)
    depth = weight[0].size
    spread = np.sqrt(depth) * limit * LARGEST_INPUT[given.limit] / 5  # of a sum, about
    room = INT32_MAX - 2 * depth * limit * LARGEST_INPUT[given.limit]
    bias = np.clip(rng.normal(0, spread, layer.cout), -room, room)
    reach = 1.0 if made is None else (made.limit - made.zero_point) / 2
    multiplier = (reach / spread * rng.uniform(0.3, 3, layer.cout)).astype(np.float32)
    if similarity:
        multiplier = (0.05 / spread * rng.uniform(0.5, 1, 4)).astype(np.float32)
        bias = np.array([1, 0, 0, 0]) / multiplier
        bias = np.clip(bias, -room, room)
    return IntegerWeights(weight, np.rint(bias).astype(np.int32), multiplier, limit)


def _linear(cin, cout, name):
    return Linear(name, (), "", cin, cout, True)


SMALL_NETWORKS = {
    network.name: network
    for network in (
        small_network(name="bare"),
        small_network(size=13, resize=5, warp=11, cout=9, name="odd", middle=(
            conv(3, 5, 5, 2, 2), MaxPool("pool", (), stride=1), conv(5, 7, 3, 2, 1, name="next"))),
        small_network(size=8, resize=6, warp=12, cout=3, name="points", middle=(
            conv(3, 17, 1, 1, 0), conv(17, 16, 1, 1, 0, name="mix"),
            conv(16, 33, 1, 2, 0, name="far"))),
        small_network(size=16, resize=4, warp=16, cout=128, name="deep", middle=(
            conv(3, 32, 5, 2, 2), MaxPool("pool", (), stride=2),
            conv(32, 32, 1, 1, 0, name="mix"), conv(32, 48, 3, 2, 1, name="spatial"))),
        small_network(size=5, resize=3, warp=9, cout=4, name="padded", middle=(
            conv(3, 4, 3, 1, 2), conv(4, 12, 5, 1, 4, name="wide"),
            MaxPool("pool", (), stride=2), conv(12, 13, 3, 3, 0, name="bare"))),
        small_network(size=1, resize=1, warp=2, cout=1, name="least", middle=(
            MaxPool("pool", (), stride=2), conv(3, 1, 1, 1, 0))),
        small_network(size=7, resize=2, warp=6, cout=6, name="chain", middle=(
            _linear(108, 70, "fc1"), _linear(70, 31, "fc2"), _linear(31, 64, "fc3"))),
        small_network(size=10, resize=5, warp=7, cout=20, name="window", middle=(
            conv(3, 8, 7, 1, 3), conv(8, 20, 7, 1, 0, name="whole"))),
    )
}  # fmt: skip
"""Odd sizes, channels off the multiples of 4 and 16, strides 1 to 3, all pads, single pixels."""
