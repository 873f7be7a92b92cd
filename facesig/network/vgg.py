"""The paper's larger network."""

from __future__ import annotations

from facesig.network.blocks import alignment, chain
from facesig.network.graph import Network, embedder
from facesig.network.layers import IMAGE, Conv, Layer, Linear, MaxPool, Normalise, Warp


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
    return embedder("vgg", (112, 112, 3), alignment(), warp, chain("warp", *layers))


VGG = _vgg()
"""The paper's larger network, 11B MACs."""
