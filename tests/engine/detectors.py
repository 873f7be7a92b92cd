"""Networks of narrow layers for the tests: random detectors, and one of YuNet-s's layers.

``random_detector`` draws a graph that ends in the three levels that a detector has, with every
operation that runs by rows, classic convolutions between, additions of tensors that are cropped,
odd sizes and channels off the multiples of 16. Its numbers use their range and leave it now and
then.
"""

from __future__ import annotations

import numpy as np

from facesig import narrow
from facesig.modelfile import DetectorProfile, ModelFile
from facesig.network import IMAGE, Add, Conv, Depthwise, MaxPool, Network, Upsample
from facesig.numeric import (
    TOTALS,
    IntegerNetwork,
    IntegerWeights,
    NarrowWeights,
    Quantised,
)

CHANNELS = (1, 3, 8, 16, 20, 32)
LEVEL_CHANNELS = 16
SCALE = 0.05


def detector_file(network, integers, **fields):
    """A model file of a detector."""
    settings = {"kind": "detector", "detector": DetectorProfile(), "scale": 1.0, **fields}
    return ModelFile(network, integers=integers, **settings)


def random_detector(seed, size=(0, 0), steps=2):
    """A ``ModelFile`` of a random detector; by default a free one."""
    rng = np.random.default_rng([seed, 57])
    graph = Graph(rng)
    at = IMAGE
    for _ in range(3):
        at = graph.down(graph.wander(at, int(rng.integers(steps + 1))))
    levels = [graph.wander(at, steps)]
    for _ in range(2):
        levels.append(graph.wander(graph.down(levels[-1]), steps))
    # A tensor of a coarse level comes back up, as in a feature pyramid.
    if rng.random() < 0.7:
        levels[1] = graph.back_up(levels[2], levels[1])
    heads = [graph.head(level) for level in levels]
    network = Network(f"random-{seed}", (*size, 3), tuple(graph.layers), tuple(heads))
    order = ("RGB", "BGR")[seed % 2]
    integers = IntegerNetwork(graph.weights, graph.types)
    return detector_file(network, integers, colour_order=order)


def yunet(seed=0):
    """A free detector of YuNet-s's layers with random numbers: its work and its memory."""
    graph = Graph(np.random.default_rng([seed, 58]))
    at = graph.narrow("conv0", IMAGE, 16, kernel=3, stride=2)
    kept = []
    for name, channels in [("0", (16,)), ("1", (16, 32)), ("2", (32, 64)), ("3", (64, 64)),
                           ("4", (64, 64)), ("5", (64, 64))]:  # fmt: skip
        if name not in ("0", "2"):
            at = graph.pool(at, f"pool{name}")
        for i, cout in enumerate(channels):
            at = graph.separable(f"m{name}{'ab'[i]}", at, cout)
        kept.append(at)
    pyramid = [graph.separable("f5", kept[5], 64)]
    for name, finer in (("4", kept[4]), ("3", kept[3])):
        up = graph.put(Upsample(f"up{name}", (pyramid[-1],)), graph.types[pyramid[-1]])
        total = graph.add(up, finer, f"add{name}")
        pyramid.append(graph.separable(f"f{name}", total, 64))
    heads = [graph.separable(f"head{8 << i}", at, LEVEL_CHANNELS, real=True)
             for i, at in enumerate(reversed(pyramid))]  # fmt: skip
    network = Network("yunet-like", (0, 0, 3), tuple(graph.layers), tuple(heads))
    return detector_file(network, IntegerNetwork(graph.weights, graph.types), colour_order="BGR")


class Graph:
    """Layers in the making, with their weights and types; methods give names of tensors."""

    def __init__(self, rng):
        self.rng = rng
        self.layers, self.weights, self.types = [], {}, {}
        self.channels = {IMAGE: 3}

    # -- single layers

    def put(self, layer, made, channels=None):
        """Append a layer; ``made`` is the type of its output, None for float32."""
        self.layers.append(layer)
        self.channels[layer.name] = channels or self.channels[layer.inputs[0]]
        if made is not None:
            self.types[layer.name] = made
        return layer.name

    def narrow(self, name, given, cout, kernel=1, stride=1, relu=True, real=False, scale=None):
        """A narrow convolution."""
        cin = self.channels[given]
        layer = Conv(name, (given,), "", kernel, stride, kernel // 2, cin, cout, relu and not real)
        return self._weigh(layer, (cout, kernel, kernel, cin), cout, real, scale)

    def depthwise(self, name, given, stride=1, relu=True, real=False, scale=None):
        """A depthwise."""
        channels = self.channels[given]
        layer = Depthwise(name, (given,), "", stride, channels, relu and not real)
        return self._weigh(layer, (channels, 3, 3), channels, real, scale)

    def separable(self, name, given, cout, real=False):
        """A 1x1 without activation and the depthwise that reads it.

        Between them are int8 with a scale per channel, before an output totals.
        """
        if real:
            middle = self.totals(f"{name}.pw", given, cout)
        else:
            middle = self.narrow(f"{name}.pw", given, cout, relu=False, scale=0.0)
        return self.depthwise(f"{name}.dw", middle, real=real)

    def totals(self, name, given, cout, stride=1):
        """A 1x1 whose sums go on as they are."""
        at = self.narrow(name, given, cout, stride=stride, real=True)
        self.types[at] = TOTALS
        return at

    def pool(self, given, name, pad=1):
        """A max-pool of stride 2."""
        return self.put(MaxPool(name, (given,), stride=2, pad=pad), self.types[given])

    def add(self, first, second, name):
        """The sum of two tensors of one number of channels."""
        scale = float(np.float32(SCALE * self.rng.uniform(0.7, 3)))
        zero_point = int(self.rng.choice([-128, 0]))
        made = Quantised("int8", scale, zero_point, 127, signed=True)
        return self.put(Add(name, (first, second)), made)

    def classic(self, given, name):
        """A convolution in dot blocks, of 32-bit sums."""
        cin, cout = self.channels[given], int(self.rng.choice(CHANNELS))
        kernel = int(self.rng.choice([1, 3]))
        layer = Conv(name, (given,), "", kernel, 1, kernel // 2, cin, cout, True)
        weight = self.rng.integers(-63, 63, (cout, kernel, kernel, cin), endpoint=True)
        spread = np.sqrt(weight[0].size) * 63 * 40
        bias = np.rint(self.rng.normal(0, spread, cout)).astype(np.int32)
        multiplier = (100 / spread * self.rng.uniform(0.5, 2, cout)).astype(np.float32)
        self.weights[name] = IntegerWeights(weight.astype(np.int8), bias, multiplier, 63)
        zero_point = int(self.rng.choice([-128, 0]))
        return self.put(layer, Quantised("int8", self._scale(), zero_point, 127), cout)

    # -- stretches

    def wander(self, at, steps):
        """Some layers that keep height and width."""
        for _ in range(steps):
            step = self.rng.choice(["point", "apart", "dense", "separable", "add", "fold", "old"])
            name = self._name()
            if step == "apart":
                at = self.depthwise(name, at, relu=self._coin())
            elif step == "dense":
                at = self.narrow(name, at, self._cout(), kernel=3, relu=self._coin())
            elif step == "separable":
                at = self.separable(name, at, self._cout())
            elif step == "add" and at != IMAGE:
                other = self.narrow(name, at, self.channels[at], relu=self._coin())
                at = self.add(*self.rng.permutation([at, other]).tolist(), self._name())
            elif step == "fold" and at != IMAGE:
                at = self.back_up(self.down(at), at)
            elif step == "old" and at != IMAGE:
                at = self.classic(at, name)
            else:
                at = self.narrow(name, at, self._cout(), relu=self._coin())
        return at

    def down(self, at):
        """One layer that halves height and width, rounded up."""
        step = self.rng.choice(["point", "apart", "dense", "pool"])
        if step == "pool" and at != IMAGE:
            return self.pool(at, self._name())
        if step == "apart":
            return self.depthwise(self._name(), at, stride=2, relu=self._coin())
        kernel = 1 if step == "point" else 3
        return self.narrow(self._name(), at, self._cout(), kernel, 2, self._coin())

    def back_up(self, coarse, fine):
        """Upsample and add, cropped to the finer tensor."""
        if self.channels[coarse] != self.channels[fine]:
            coarse = self.narrow(self._name(), coarse, self.channels[fine])
        up = self.put(Upsample(self._name(), (coarse,)), self.types[coarse])
        reader = self.rng.choice(["sum", "apart", "two"])
        if reader == "apart":
            up = self.depthwise(self._name(), up, relu=self._coin())
        elif reader == "two":
            pair = [self.narrow(self._name(), up, self.channels[fine]) for _ in range(2)]
            up = self.add(*pair, self._name())
        return self.add(up, fine, self._name())

    def head(self, level):
        """An output of a level."""
        step = self.rng.choice(["separable", "point", "dense"])
        if step == "separable":
            return self.separable(self._name(), level, LEVEL_CHANNELS, real=True)
        kernel = 1 if step == "point" else 3
        return self.narrow(self._name(), level, LEVEL_CHANNELS, kernel, real=True)

    # -- numbers

    def _weigh(self, layer, shape, cout, real, scale):
        weight = self.rng.integers(-127, 127, shape, endpoint=True)
        # Some channels are one-sided: their sums go far to one side.
        weight = np.where(self.rng.random(cout).reshape(-1, *[1] * (weight.ndim - 1)) < 0.2,
                          np.abs(weight), weight)  # fmt: skip
        count = weight[0].size
        group = count if isinstance(layer, Depthwise) else self._group(count)
        if isinstance(layer, Depthwise) and self.types.get(layer.inputs[0]) == TOTALS:
            return self._weigh_wide(layer, weight.astype(np.int8), cout)
        while not narrow.fits(*narrow.sum_bounds(weight, group)):
            weight = np.trunc(weight * 0.8).astype(np.int64)
        weight = weight.astype(np.int8)
        low, high = narrow.total_bounds(NarrowWeights(weight, np.zeros(cout, np.int16),
                                                      np.ones(cout, np.int16), group))  # fmt: skip
        bias = self.rng.normal(0, 1 + (high - low) / 8)
        bias = np.clip(np.rint(bias), narrow.LEAST - low, narrow.LARGEST - high).astype(np.int16)
        spread = 1 + (high - low) / 12 * self.rng.uniform(0.3, 3, cout)
        if real:
            multiplier = (4 / spread).astype(np.float32)
        else:
            multiplier = np.clip(32768 * 100 / spread, 1, 32767).astype(np.int16)
        self.weights[layer.name] = NarrowWeights(weight, bias, multiplier, group)
        if real:
            return self.put(layer, None, cout)
        scale = self._scale() if scale is None else scale
        zero_point = -128 if layer.relu else 0
        made = Quantised("int8", scale, zero_point, 127, signed=not layer.relu)
        return self.put(layer, made, cout)

    def _weigh_wide(self, layer, weight, cout):
        spread = np.sqrt(9) * 60 * 8000
        bias = np.rint(self.rng.normal(0, spread, cout)).astype(np.int32)
        multiplier = (4 / spread * self.rng.uniform(0.3, 3, cout)).astype(np.float32)
        self.weights[layer.name] = NarrowWeights(weight, bias, multiplier, 9)
        return self.put(layer, None, cout)

    def _group(self, count):
        """Any group that cuts the products into a number that can be halved."""
        legal = [-(-count // n) for n in narrow.GROUPS if narrow.is_group(count, -(-count // n))]
        return int(self.rng.choice(legal))

    def _scale(self):
        return float(np.float32(SCALE * self.rng.uniform(0.5, 2)))

    def _cout(self):
        return int(self.rng.choice(CHANNELS))

    def _coin(self):
        return bool(self.rng.random() < 0.5)

    def _name(self):
        return f"l{len(self.layers)}"
