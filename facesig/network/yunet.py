"""YuNet: a detector of faces and five landmarks, as data.

A backbone that halves the picture five times, a feature pyramid from stride 32 back up to 8, and at
each of the strides 8, 16 and 32 one head. Almost everything is a pair: a 1x1 convolution without
activation, then a depthwise 3x3, mostly with ReLU.

Convention:
    * The input is blue, green, red, bytes 0 to 255 as they are; of any height and width, which are
      not filled up: strides and pools round up, what is brought up is cropped. A picture filled up
      with black to a multiple of 32 has the same boxes (``models/README.md`` has the figures).
    * An output has 16 channels: class, object, box (4), points (10). The four heads of the original
      are one here: a depthwise keeps channels apart.

Source: Wu, Peng and Yu, *YuNet: A Tiny Millisecond-level Face Detector* (2023), and the files of
OpenCV Zoo and libfacedetection.train.
"""

from __future__ import annotations

from facesig.network.graph import Network
from facesig.network.layers import IMAGE, Add, Conv, Depthwise, Layer, MaxPool, Upsample

STRIDES = (8, 16, 32)

GRAIN = 16
"""What the engine fills sides of pictures up to multiples of (``csrc/face/detect.h``)."""
"""Of the outputs, in order."""

HEADS = (1, 1, 4, 10)
"""Channels of the class, the object, the box and the points."""

_S = ((16,), (16, 32), (32, 64), (64, 64), (64, 64), (64, 64))
_N = ((16,), (16, 64), (64, 64), (64, 64), (64, 64), (64, 64))

_POOLED = (0, 2, 3, 4)
"""Stages with a pool behind them."""


def pair(name: str, given: str, cin: int, cout: int, relu: bool = True) -> tuple[Layer, ...]:
    """A 1x1 convolution ``<name>.point`` without activation and a depthwise ``<name>.depth``."""
    return (
        Conv(f"{name}.point", (given,), "", 1, 1, 0, cin, cout, relu=False),
        Depthwise(f"{name}.depth", (f"{name}.point",), "", 1, cout, relu),
    )


def _yunet(name: str, stages: tuple[tuple[int, ...], ...], shared: bool) -> Network:
    """``stages``: channels of the pairs; ``shared``: one more pair in front of each head."""
    layers: list[Layer] = [Conv("conv0", (IMAGE,), "", 3, 2, 1, 3, stages[0][0])]
    at, channels = "conv0", stages[0][0]
    levels = []
    for stage, widths in enumerate(stages):
        for place, width in enumerate(widths):
            layers += pair(f"m{stage}{'ab'[place]}", at, channels, width)
            at, channels = layers[-1].name, width
        if stage >= 3:
            levels.append(at)
        if stage in _POOLED:
            layers.append(MaxPool(f"pool{stage}", (at,), pad=1))
            at = layers[-1].name
    layers += pair("f32", at, channels, channels)
    for stride, level in ((16, levels[1]), (8, levels[0])):
        up, total = f"up{stride}", f"sum{stride}"
        layers += [Upsample(up, (f"f{2 * stride}.depth",)), Add(total, (up, level))]
        layers += pair(f"f{stride}", total, channels, channels)
    for stride in STRIDES:
        at = f"f{stride}.depth"
        if shared:
            layers += pair(f"share{stride}", at, channels, channels)
            at = layers[-1].name
        layers += pair(f"head{stride}", at, channels, sum(HEADS), relu=False)
    outputs = tuple(f"head{stride}.depth" for stride in STRIDES)
    return Network(name, (0, 0, 3), tuple(layers), outputs)


YUNET_S = _yunet("yunet_s", _S, shared=False)
"""The smaller one, of OpenCV Zoo's 2023 file: 64.5M MACs at 320 x 240."""

YUNET_N = _yunet("yunet_n", _N, shared=True)
"""The larger one: 101.6M MACs at 320 x 240."""

YUNETS = {network.name: network for network in (YUNET_S, YUNET_N)}
"""Both by name. They are detectors, so ``facesig.network.NETWORKS`` has them not."""
