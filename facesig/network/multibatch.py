"""The paper's network, Table 2, the same one wider, and a larger one.

Source: Tadmor et al., *Learning a Metric Embedding for Face Recognition using the Multibatch
Method* (2016), Table 2. The table contradicts itself (its rows sum to about 51M, it states 41M);
the reading here comes nearest to the stated totals. The decisive point is the first NIN block:
its max-pool stands between the 5x5 and the 1x1 convolution.
"""

from __future__ import annotations

from facesig.network.blocks import alignment, chain, nin
from facesig.network.graph import Network, embedder
from facesig.network.layers import IMAGE, Conv, Linear, MaxPool, Normalise, Warp


def _multibatch(name: str, width: int) -> Network:
    """Table 2 with ``width`` times its signature network's channels (the signature stays 128)."""
    w32, w96, w128, w256 = (channels * width for channels in (32, 96, 128, 256))
    nin1_spatial, nin1_mix = nin("nin1", 5, 2, 3, w32, "8M / 30k")
    return embedder(
        name=name,
        input_shape=(112, 112, 3),
        alignment=alignment(),
        warp=Warp("warp", (IMAGE, "align.fc7"), "150k / 0", 112),
        signature=chain(
            "warp",
            nin1_spatial,
            MaxPool("nin1.pool", (), "", 2),
            nin1_mix,
            *nin("nin2", 3, 2, w32, w96, "8M / 121k"),
            *nin("nin3", 3, 2, w96, w128, "9M / 165k"),
            *nin("nin4", 3, 1, w128, w128, "9M / 165k"),
            *nin("nin5", 3, 1, w128, w128, "4M / 165k"),
            Conv("conv6", (), "8M / 148k", 3, 2, 1, w128, w128),
            Linear("fc1", (), "525k / 525k", 16 * w128, w256),
            Linear("fc2", (), "66k / 66k", w256, w256),
            Linear("fc3", (), "33k / 33k", w256, 128, relu=False),
            Normalise("signature", ()),
        ),
    )


MULTIBATCH = _multibatch("multibatch", 1)
"""The paper's Table 2: 45.06M MACs with alignment and warp, 1.36M parameters."""

WIDE = _multibatch("wide", 2)
"""Twice the channels, about four times the cost: an assistant teacher, not for the device."""


LARGE = embedder(
    name="large",
    input_shape=(112, 112, 3),
    alignment=alignment(),
    warp=Warp("warp", (IMAGE, "align.fc7"), "", 112),
    signature=chain(
        "warp",
        Conv("nin1.spatial", (), "", 5, 2, 2, 3, 32),
        MaxPool("nin1.pool", (), "", 2),
        Conv("nin1.mix", (), "", 1, 1, 0, 32, 32),
        *nin("nin2", 3, 2, 32, 128, ""),
        *nin("nin2b", 3, 1, 128, 128, ""),
        *nin("nin3", 3, 2, 128, 192, ""),
        *nin("nin4", 3, 1, 192, 192, ""),
        *nin("nin5", 3, 1, 192, 192, ""),
        Conv("conv6", (), "", 3, 2, 1, 192, 192),
        Linear("fc1", (), "", 16 * 192, 256),
        Linear("fc2", (), "", 256, 256),
        Linear("fc3", (), "", 256, 128, relu=False),
        Normalise("signature", ()),
    ),
)
"""Table 2 with 128 and 192 channels and one more block at 14 x 14, for the paper's 30 ms.

The integer kernels are fast for all of its channel counts. Layers are named as Table 2's, so that
it can be grown from that (``facesig.training.growth``)."""
