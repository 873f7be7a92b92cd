"""The network behind personal verifiers: as it is trained, and as a person's own.

Trained, it is a small embedder, ``VERIFIER``. What runs on the device for one person is its
convolutions and one product with weights that are the person's own, ``PERSONAL``: they stand in
the place of a projection to a signature, which all people share.

Source: HVNet (arXiv 2312.13240) states 23,000 weights and 5M operations for a verifier, not its
layers: these are ours, of channels that the integer kernels are fast for.
"""

from __future__ import annotations

from facesig.network.blocks import alignment, chain
from facesig.network.graph import Network, embedder
from facesig.network.layers import IMAGE, Conv, Linear, Normalise, Resize, Warp

SIZE = 56
"""Side of the aligned face that a verifier sees, pixels."""

SIDE, CHANNELS = 7, 16
"""Of the features behind its convolutions."""

FEATURES = SIDE * SIDE * CHANNELS

CONVOLUTIONS = (
    Conv("f.conv1", (), "", 5, 2, 2, 3, 16),
    Conv("f.conv2", (), "", 3, 2, 1, 16, 32),
    Conv("f.conv3", (), "", 3, 1, 1, 32, 32),
    Conv("f.conv4", (), "", 3, 2, 1, 32, CHANNELS),
)

ANSWER = Linear("f.answer", (), "", FEATURES, 2, relu=False)
"""Two numbers; their quotient is the score (``facesig.verifier``)."""

VERIFIER = embedder(
    name="verifier",
    input_shape=(112, 112, 3),
    alignment=alignment(),
    warp=Warp("warp", (IMAGE, "align.fc7"), "", SIZE),
    signature=chain(
        "warp",
        *CONVOLUTIONS,
        Linear("f.project", (), "", FEATURES, 128, relu=False),
        Normalise("signature", ()),
    ),
)

PERSONAL = Network(
    "verifier",
    (SIZE, SIZE, 3),
    (
        # Of the image's own size, it only says which integers the first convolution reads.
        Resize("face", (IMAGE,), "", SIZE),
        *chain("face", *CONVOLUTIONS, ANSWER),
    ),
)
