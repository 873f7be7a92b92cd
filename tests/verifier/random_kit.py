"""A kit of random weights, whose verifiers are of no use but repeatable."""

from __future__ import annotations

import numpy as np

from facesig.modelfile import ModelFile
from facesig.network import PERSONAL, Conv, Linear
from facesig.network.verifier import FEATURES
from facesig.quantise import LayerScheme, activation_scales, quantise
from facesig.types import SIGNATURE_LENGTH
from facesig.verifier.kit import FORMAT, About, Kit

EIGHT = LayerScheme()


def random_trunk(seed: int) -> ModelFile:
    """A verifier's layers in integers."""
    rng = np.random.default_rng(seed)
    weights = {}
    for layer in PERSONAL.layers:
        if isinstance(layer, Conv):
            shape = (layer.cout, layer.kernel, layer.kernel, layer.cin)
        elif isinstance(layer, Linear):
            shape = (layer.cout, layer.cin)
        else:
            continue
        deviation = np.sqrt(2 / np.prod(shape[1:]))
        weights[f"{layer.name}.weight"] = rng.normal(0, deviation, shape).astype(np.float32)
        weights[f"{layer.name}.bias"] = np.full(layer.cout, 0.01, np.float32)
    scheme = {name.removesuffix(".weight"): EIGHT for name in weights if name.endswith("weight")}
    scales = activation_scales(PERSONAL, scheme, dict.fromkeys(scheme, 2.0))
    return ModelFile(
        PERSONAL, integers=quantise(PERSONAL, weights, scheme, scales), kind="verifier"
    )


def random_kit(bases: list[str], seed: int = 5) -> Kit:
    """Of random weights."""
    rng = np.random.default_rng(seed)
    length, hidden = SIGNATURE_LENGTH, 8

    def draw(*shape: int) -> np.ndarray:
        return rng.normal(0, 0.05, shape).astype(np.float16).astype(np.float32)

    spread = draw(length, length)
    return Kit(
        about=About(FORMAT, bases, [(1e-3, 3.0), (1e-1, 0.02)], {"licence": "none"}),
        trunk=random_trunk(seed),
        projection=draw(length, FEATURES),
        offset=draw(length),
        hidden=(draw(hidden, length), draw(hidden)),
        change=(draw(length, hidden), draw(length)),
        strength=np.abs(draw(FEATURES)),
        strength_offset=0.25,
        mean=draw(length),
        covariance=spread @ spread.T + np.eye(length, dtype=np.float32),
    )
