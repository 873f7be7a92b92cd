"""The network as data: every layer with its shape, cost and row in the paper's Table 2.

This file is the single description of the network. The float64 reference, the torch modules,
the native model file and ``facesig arch`` are all built from it.

Source: Tadmor et al., *Learning a Metric Embedding for Face Recognition using the Multibatch
Method* (2016), Table 2. The table contradicts itself (its rows sum to about 51M, it states 41M);
the reading here comes nearest to the stated totals. The decisive point is the first NIN block:
its max-pool stands between the 5x5 and the 1x1 convolution.

Convention:
    * Shapes are (height, width, channels); a vector of n numbers is (1, 1, n).
    * Cost is in multiply-accumulates (MACs) with the bias counted as one, which is what the
      paper calls FLOPs: a convolution costs (kernel^2 * in + 1) * out * height * width.
    * Convolutions pad with zeros on all four sides; the input is normalised, so zero is mid-grey.
    * Vectors are flattened from (height, width, channels) in that order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

Shape = tuple[int, int, int]

IMAGE = "image"
"""Name of the network's one input: the normalised face crop."""

BILINEAR_TAPS = 4


@dataclass(frozen=True)
class Layer:
    """One operation; ``inputs`` names the layers (or ``IMAGE``) that it reads."""

    name: str
    inputs: tuple[str, ...]
    paper: str = ""

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        """Shape of the result for inputs of the given shapes."""
        raise NotImplementedError

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        """Multiply-accumulates for inputs of the given shapes, biases counted."""
        return 0

    @property
    def parameters(self) -> int:
        """Number of trained weights and biases."""
        return 0


@dataclass(frozen=True)
class Resize(Layer):
    """Bilinear resize to ``size`` x ``size``, two taps a side, edges aligned to edges.

    Output pixel i samples input position (i + 0.5) * in / out - 0.5, clamped to the image.
    """

    size: int = 0

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        return (self.size, self.size, shapes[0][2])


@dataclass(frozen=True)
class Conv(Layer):
    """Square convolution with bias, zero padding ``pad`` on every side, and optionally ReLU."""

    kernel: int = 1
    stride: int = 1
    pad: int = 0
    cin: int = 0
    cout: int = 0
    relu: bool = True

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        if channels != self.cin:
            raise ValueError(f"expected {self.cin} input channels, got {channels} ({self.name})")
        span = 2 * self.pad - self.kernel
        return ((height + span) // self.stride + 1, (width + span) // self.stride + 1, self.cout)

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        height, width, _ = self.output_shape(shapes)
        return self.parameters * height * width

    @property
    def parameters(self) -> int:
        return (self.kernel * self.kernel * self.cin + 1) * self.cout


@dataclass(frozen=True)
class MaxPool(Layer):
    """Maximum over 2 x 2 windows, no padding: a last odd row or column is left out at stride 2."""

    stride: int = 2

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        return ((height - 2) // self.stride + 1, (width - 2) // self.stride + 1, channels)


@dataclass(frozen=True)
class Linear(Layer):
    """Fully connected layer on the flattened input, with bias and optionally ReLU."""

    cin: int = 0
    cout: int = 0
    relu: bool = True

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        if height * width * channels != self.cin:
            got = height * width * channels
            raise ValueError(f"expected {self.cin} inputs, got {got} ({self.name})")
        return (1, 1, self.cout)

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        return self.parameters

    @property
    def parameters(self) -> int:
        return (self.cin + 1) * self.cout


@dataclass(frozen=True)
class Warp(Layer):
    """Similarity warp of ``inputs[0]`` (an image) by ``inputs[1]``, the numbers (a, b, tx, ty).

    Convention:
        * Coordinates are (x, y) in [-1, 1] from edge to edge: pixel j of n has its centre at
          (2 j + 1) / n - 1.
        * Direction is output to input: the output pixel centred at (u, v) samples the input at
          x = a u - b v + tx, y = b u + a v + ty. (1, 0, 0, 0) is the identity.
        * Bilinear sampling of four taps; positions outside are clamped to the border pixels.
    """

    size: int = 0

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        if shapes[1] != (1, 1, 4):
            raise ValueError(f"expected 4 similarity numbers, got {shapes[1]} ({self.name})")
        return (self.size, self.size, shapes[0][2])

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        height, width, channels = self.output_shape(shapes)
        return BILINEAR_TAPS * height * width * channels


@dataclass(frozen=True)
class Normalise(Layer):
    """Division of a vector by its Euclidean norm (not counted: 128 multiplications)."""

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        return shapes[0]


@dataclass(frozen=True)
class LayerCost:
    """A layer with what it produces and costs inside its network."""

    layer: Layer
    part: str
    output: Shape
    macs: int
    parameters: int


@dataclass(frozen=True)
class Network:
    """Layers in the order they run, in three parts: alignment net, warp, signature network.

    ``input_shape`` is that of the crop; the last layer's output is the unit-norm signature.
    """

    name: str
    input_shape: Shape
    alignment: tuple[Layer, ...]
    warp: Warp
    signature: tuple[Layer, ...]

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All layers in running order."""
        return (*self.alignment, self.warp, *self.signature)

    @cached_property
    def costs(self) -> tuple[LayerCost, ...]:
        """Every layer with its output shape, MACs and parameters, in running order."""
        shapes: dict[str, Shape] = {IMAGE: self.input_shape}
        costs = []
        parts = [("alignment", self.alignment), ("warp", (self.warp,))]
        for part, layers in [*parts, ("signature", self.signature)]:
            for layer in layers:
                given = tuple(shapes[name] for name in layer.inputs)
                output = layer.output_shape(given)
                shapes[layer.name] = output
                costs.append(LayerCost(layer, part, output, layer.macs(given), layer.parameters))
        return tuple(costs)

    def macs(self, part: str | None = None) -> int:
        """MACs of one part ("alignment", "warp", "signature"), or of the whole network."""
        return sum(cost.macs for cost in self.costs if part in (None, cost.part))

    def parameters(self, part: str | None = None) -> int:
        """Parameters of one part, or of the whole network."""
        return sum(cost.parameters for cost in self.costs if part in (None, cost.part))

    @property
    def signature_length(self) -> int:
        """Numbers in a signature."""
        return self.costs[-1].output[2]


def _chain(first_input: str, *layers: Layer) -> tuple[Layer, ...]:
    """Give each layer without inputs the previous layer as its input."""
    chained, previous = [], first_input
    for layer in layers:
        chained.append(layer if layer.inputs else replace(layer, inputs=(previous,)))
        previous = layer.name
    return tuple(chained)


def _nin(name: str, kernel: int, stride: int, cin: int, cout: int, paper: str) -> tuple[Layer, ...]:
    """A network-in-network block: a spatial convolution, then a 1x1 one, ReLU after each."""
    return (
        Conv(f"{name}.spatial", (), paper, kernel, stride, kernel // 2, cin, cout),
        Conv(f"{name}.mix", (), "", 1, 1, 0, cout, cout),
    )


def _alignment() -> tuple[Layer, ...]:
    return _chain(
        IMAGE,
        Resize("align.resize", (), "", 50),
        Conv("align.conv1", (), "760K / 304", 5, 1, 2, 3, 4),
        MaxPool("align.pool1", (), "", 2),
        Conv("align.conv2", (), "758K / 2K", 5, 1, 2, 4, 12),
        MaxPool("align.pool2", (), "", 1),
        Conv("align.conv3", (), "3M / 4K", 5, 1, 2, 12, 12),
        MaxPool("align.pool3", (), "", 2),
        Conv("align.conv4", (), "189K / 2K", 3, 1, 1, 12, 12),
        MaxPool("align.pool4", (), "", 2),
        Conv("align.conv5", (), "16K / 436", 3, 1, 1, 12, 4),
        Linear("align.fc1", (), "38K / 38K", 144, 256),
        Linear("align.fc2", (), "17K / 17K", 256, 64),
        Linear("align.fc3", (), "10K / 10K", 64, 140),
        Linear("align.fc4", (), "10K / 10K", 140, 64),
        Linear("align.fc5", (), "9K / 9K", 64, 128),
        Linear("align.fc6", (), "9K / 9K", 128, 64),
        Linear("align.fc7", (), "260 / 260", 64, 4, relu=False),
    )


def _multibatch(name: str, width: int) -> Network:
    """Table 2 with ``width`` times its signature network's channels (the signature stays 128)."""
    w32, w96, w128, w256 = (channels * width for channels in (32, 96, 128, 256))
    nin1_spatial, nin1_mix = _nin("nin1", 5, 2, 3, w32, "8M / 30k")
    return Network(
        name=name,
        input_shape=(112, 112, 3),
        alignment=_alignment(),
        warp=Warp("warp", (IMAGE, "align.fc7"), "150k / 0", 112),
        signature=_chain(
            "warp",
            nin1_spatial,
            MaxPool("nin1.pool", (), "", 2),
            nin1_mix,
            *_nin("nin2", 3, 2, w32, w96, "8M / 121k"),
            *_nin("nin3", 3, 2, w96, w128, "9M / 165k"),
            *_nin("nin4", 3, 1, w128, w128, "9M / 165k"),
            *_nin("nin5", 3, 1, w128, w128, "4M / 165k"),
            Conv("conv6", (), "8M / 148k", 3, 2, 1, w128, w128),
            Linear("fc1", (), "525k / 525k", 16 * w128, w256),
            Linear("fc2", (), "66k / 66k", w256, w256),
            Linear("fc3", (), "33k / 33k", w256, 128, relu=False),
            Normalise("signature", ()),
        ),
    )


def _vgg() -> Network:
    """Stacks of 3x3 convolutions with a pool behind each.

    The paper gives three numbers (11B multiply-accumulates, 6.6 s, 98.8 % of LFW) and the words
    "VGG-like"; the widths and depths are this project's, chosen to cost 11B.
    """
    layers: list[Layer] = []
    channels = 3
    for stack, (depth, width) in enumerate([(2, 96), (2, 192), (4, 384), (4, 768), (4, 768)], 1):
        for i in range(1, depth + 1):
            layers.append(Conv(f"conv{stack}_{i}", (), "", 3, 1, 1, channels, width))
            channels = width
        layers.append(MaxPool(f"pool{stack}", (), "", 2))
    layers += [
        Linear("fc1", (), "", 3 * 3 * channels, 1024),
        Linear("fc2", (), "", 1024, 128, relu=False),
        Normalise("signature", ()),
    ]
    warp = Warp("warp", (IMAGE, "align.fc7"), "", 112)
    return Network("vgg", (112, 112, 3), _alignment(), warp, _chain("warp", *layers))


MULTIBATCH = _multibatch("multibatch", 1)
"""The paper's Table 2: 45.06M MACs with alignment and warp, 1.36M parameters."""

WIDE = _multibatch("wide", 2)
"""Twice the channels, about four times the cost: an assistant teacher, not for the device."""

VGG = _vgg()
"""The paper's larger network, 11B MACs."""

NETWORKS = {network.name: network for network in (MULTIBATCH, WIDE, VGG)}
"""Every known network by name."""
