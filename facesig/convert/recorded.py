"""Integers that were learned once and are kept: for weights that are known to the bit.

Whoever converts a detector at home has no faces to learn on. For the weights that most people have,
``facesig.studies.detector_rounding`` found the integers whose faces are nearest to the float
detector's; they lie beside this file, all of them, so that two files with about the same weights,
one in float and one in blocks of int8, give the same detector. Weights are known by a hash of every
number: who has changed one of them gets the integers of his own.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.convert.importer import FloatDetector
from facesig.convert.quantise import group_of, types_from
from facesig.convert.ranges import totals, with_steps
from facesig.files import write_file
from facesig.network import Conv, Depthwise, Network
from facesig.network.yunet import YUNETS
from facesig.numeric import IntegerNetwork, NarrowWeights

Array = NDArray[Any]

FOLDER = Path(__file__).parent / "recorded"

DIGITS = 9
"""That tell one float32 from the next."""


@dataclass(frozen=True, eq=False)
class Recorded:
    """A file of ``FOLDER``.

    Attributes:
        network: the layers.
        how: command, pictures, duration and machine of the learning, and what it brought.
        weights: fingerprints of the weights that the integers stand for, by name of a file.
        integers: what was learned.
    """

    network: Network
    how: Mapping[str, Any]
    weights: Mapping[str, str]
    integers: IntegerNetwork


def fingerprint(detector: FloatDetector) -> str:
    """SHA-256 of all weights, in hexadecimal."""
    digest = hashlib.sha256(detector.network.name.encode())
    for key in sorted(detector.weights):
        digest.update(key.encode())
        digest.update(np.ascontiguousarray(detector.weights[key], "<f8").tobytes())
    return digest.hexdigest()


def recorded_for(detector: FloatDetector, folder: Path = FOLDER) -> Recorded | None:
    """The recording for these weights, or None if they are unknown."""
    wanted = fingerprint(detector)
    for path in sorted(folder.glob("*.json")):
        known = load(path)
        if wanted in known.weights.values():
            return known
    return None


def load(path: Path) -> Recorded:
    """Read a recording."""
    found = json.loads(path.read_text(encoding="utf-8"))
    network = YUNETS[found["network"]]
    wide = totals(network)
    layers = {
        layer.name: _layer(
            layer,
            found["layers"][layer.name],
            whole=layer.name in found["scales"],
            wide=layer.inputs[0] in wide,
        )
        for layer in network.layers
        if isinstance(layer, (Conv, Depthwise))
    }
    scales = {name: float(np.float32(scale)) for name, scale in found["scales"].items()}
    integers = IntegerNetwork(layers, types_from(network, scales))
    return Recorded(network, found["how"], found["weights"], integers)


def save(path: Path, recorded: Recorded) -> None:
    """Write a recording.

    Raises:
        OutputError: the file cannot be written.
    """
    layers = {
        name: {
            "bias": weights.bias.tolist(),
            "multiplier": _short(weights.multiplier),
            "weight": base64.b64encode(zlib.compress(weights.weight.tobytes(), 9)).decode(),
        }
        for name, weights in recorded.integers.layers.items()
        if isinstance(weights, NarrowWeights)
    }
    tensors = recorded.integers.tensors
    scales = {
        layer.name: _short([tensors[layer.name].scale])[0] for layer in with_steps(recorded.network)
    }
    found = {
        "network": recorded.network.name,
        "how": dict(recorded.how),
        "weights": dict(recorded.weights),
        "scales": scales,
        "layers": layers,
    }
    write_file(path, (json.dumps(found) + "\n").encode())


def _layer(
    layer: Conv | Depthwise, each: Mapping[str, Any], *, whole: bool, wide: bool
) -> NarrowWeights:
    """``whole``: the output is int8, so multipliers are integers. ``wide``: it reads totals."""
    inner = () if isinstance(layer, Depthwise) else (layer.cin,)
    weight = np.frombuffer(zlib.decompress(base64.b64decode(each["weight"])), np.int8)
    multiplier: Any = np.array(each["multiplier"], np.int16 if whole else np.float32)
    return NarrowWeights(
        weight.reshape(layer.cout, layer.kernel, layer.kernel, *inner),
        np.array(each["bias"], np.int32) if wide else np.array(each["bias"], np.int16),
        multiplier,
        group_of(layer),
    )


def _short(numbers: Sequence[float] | Array) -> list[float]:
    return [float(f"{float(number):.{DIGITS}g}") for number in numbers]
