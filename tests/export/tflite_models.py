"""What the TFLite tests are about: quantised networks, their files, and a runtime to run them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from facesig import Box
from facesig.modelfile import read_model
from facesig.network import (
    IMAGE,
    Conv,
    Linear,
    MaxPool,
    Network,
    Normalise,
    Resize,
    Warp,
    embedder,
)
from facesig.quantise import LayerScheme, activation_scales, quantise
from facesig.quantise.scheme import FINE
from facesig.reference import network as reference
from facesig.runtime.crop import crop_face

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "samples"

SEVEN = LayerScheme("int8", 63, 7)
EIGHT = LayerScheme("int8", 127, 8)


TILTED = (0.9, 0.2, 0.05, -0.1)
"""A similarity that is not the identity."""


def small_network(size: int) -> Network:
    """Every kind of layer; ``size`` of the warped image decides which strides meet odd sizes."""
    after = size
    for shrink in (lambda n: (n + 1) // 2, lambda n: n // 2, lambda n: n + 1, lambda n: n - 2):
        after = shrink(after)
    return embedder(
        "small",
        (20, 20, 3),
        (
            Resize("align.resize", (IMAGE,), "", 9),
            Conv("align.conv1", ("align.resize",), "", 5, 1, 2, 3, 5),
            MaxPool("align.pool1", ("align.conv1",), "", 1),
            Conv("align.conv2", ("align.pool1",), "", 3, 2, 1, 5, 6),
            Linear("align.fc1", ("align.conv2",), "", 4 * 4 * 6, 10),
            Linear("align.fc2", ("align.fc1",), "", 10, 4, relu=False),
        ),
        Warp("warp", (IMAGE, "align.fc2"), "", size),
        (
            Conv("first", ("warp",), "", 5, 2, 2, 3, 8),
            MaxPool("pool", ("first",), "", 2),
            Conv("mix", ("pool",), "", 1, 1, 0, 8, 7),
            Conv("wide", ("mix",), "", 4, 1, 2, 7, 6),
            Conv("bare", ("wide",), "", 3, 1, 0, 6, 9),
            Conv("same", ("bare",), "", 3, 1, 1, 9, 9),
            Linear("fc1", ("same",), "", after * after * 9, 16),
            Linear("fc2", ("fc1",), "", 16, 12, relu=False),
            Normalise("signature", ("fc2",)),
        ),
    )


def quantised(network, weights, scheme, crops, reach=1.0):
    """An ``IntegerNetwork`` by post-training ranges; a ``reach`` below 1 makes outputs saturate."""
    runs = [reference.run(network, weights, crop) for crop in crops]
    peaks = {
        layer.name: reach * max(float(run[layer.name].max()) for run in runs)
        for layer in network.layers
        if isinstance(layer, (Conv, Linear))
    }
    return quantise(network, weights, scheme, activation_scales(network, scheme, peaks))


def mixed_scheme(network: Network, alignment: LayerScheme, seed: int):
    """``alignment`` up to the warp, then 7 and 8 bits and one layer in 16 bits."""
    rng = np.random.default_rng(seed)
    scheme = {}
    for layer in network.layers:
        if isinstance(layer, (Conv, Linear)):
            scheme[layer.name] = (
                alignment if layer in network.alignment else (SEVEN, EIGHT)[int(rng.integers(2))]
            )
    scheme["same"] = FINE
    return scheme


def sample_crops() -> list[np.ndarray]:
    """The sample photos' face crops, (112, 112, 3) uint8."""
    image = pytest.importorskip("PIL.Image", reason="needs Pillow to read photos")
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    return [
        crop_face(np.asarray(image.open(SAMPLES / name).convert("RGB")), Box(*box))
        for name, box in boxes.items()
    ]


def shipped_weights():
    """The float weights of the shipped model."""
    return read_model(ROOT / "models" / "facesig_fp32.fsig").weights
