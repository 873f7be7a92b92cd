"""What a network is made of: one class per operation, with its shape and cost.

Convention:
    * Shapes are (height, width, channels); a vector of n numbers is (1, 1, n).
    * Cost is in multiply-accumulates (MACs) with the bias counted as one, which is what the
      paper calls FLOPs: a convolution costs (kernel^2 * in + 1) * out * height * width.
    * Convolutions pad with zeros on all four sides; the input is normalised, so zero is mid-grey.
    * Vectors are flattened from (height, width, channels) in that order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

Shape = tuple[int, int, int]

IMAGE = "image"
"""Name of the network's one input: the normalised image."""

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
    """Maximum over 2 x 2 windows.

    At stride 2 a last odd row or column is left out, or makes an output of its own (``pad`` 1).
    """

    stride: int = 2
    pad: int = 0
    kernel: ClassVar[int] = 2

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        if self.pad:
            return ((height + 1) // 2, (width + 1) // 2, channels)
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
class Depthwise(Layer):
    """A 3 x 3 convolution of every channel with a kernel and bias of its own; pads by 1."""

    stride: int = 1
    channels: int = 0
    relu: bool = True
    kernel: ClassVar[int] = 3
    pad: ClassVar[int] = 1

    @property
    def cin(self) -> int:
        """Channels read."""
        return self.channels

    @property
    def cout(self) -> int:
        """Channels made: the same."""
        return self.channels

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        if channels != self.channels:
            raise ValueError(f"expected {self.channels} channels, got {channels} ({self.name})")
        return ((height - 1) // self.stride + 1, (width - 1) // self.stride + 1, channels)

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        height, width, _ = self.output_shape(shapes)
        return self.parameters * height * width

    @property
    def parameters(self) -> int:
        return (self.kernel * self.kernel + 1) * self.channels


@dataclass(frozen=True)
class Add(Layer):
    """Element-wise sum; the first input may be higher or wider by 1, which is left out."""

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        first, second = shapes
        larger = [side - wanted for side, wanted in zip(first, second)]
        if larger[2] or not {*larger[:2]} <= {0, 1}:
            raise ValueError(f"expected shape {second}, got {first} ({self.name})")
        return second

    def macs(self, shapes: tuple[Shape, ...]) -> int:
        height, width, channels = self.output_shape(shapes)
        return height * width * channels


@dataclass(frozen=True)
class Upsample(Layer):
    """Twice as high and wide: every pixel four times."""

    kernel: ClassVar[int] = 2

    def output_shape(self, shapes: tuple[Shape, ...]) -> Shape:
        height, width, channels = shapes[0]
        return (2 * height, 2 * width, channels)
