"""Integers that were learned once and are kept: for weights that are known to the bit.

Whoever converts a detector at home has no faces to learn on. For the weights that most people have,
``facesig.studies.detector_rounding`` found the integers whose faces are nearest to the float
detector's, so that two files with about the same weights, one in float and one in blocks of int8,
give the same detector. Weights are known by a hash of every number: who has changed one of them
gets the integers of his own.

A recording is whole, as it comes from the study, or short, as it lies beside this file: in place of
the integers it names the shipped model file that holds them. ``facesig.convert.install`` makes that
file and the short recording of a whole one.
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
from facesig.errors import ModelNotFoundError, RecordingError
from facesig.files import write_file
from facesig.modelfile import read_model
from facesig.network import Conv, Depthwise, Network
from facesig.network.yunet import YUNETS
from facesig.numeric import IntegerNetwork, NarrowWeights
from facesig.runtime.locate import MODEL_FOLDERS

Array = NDArray[Any]

FOLDER = Path(__file__).parent / "recorded"

DIGITS = 9
"""That tell one float32 from the next."""


@dataclass(frozen=True, eq=False)
class Recorded:
    """A recording.

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


def recorded_for(
    detector: FloatDetector, folder: Path = FOLDER, models: Sequence[Path] = MODEL_FOLDERS
) -> Recorded | None:
    """The recording for these weights, or None if they are unknown.

    Raises:
        ModelError, RecordingError: as ``load``.
    """
    wanted = fingerprint(detector)
    for path in sorted(folder.glob("*.json")):
        if wanted in json.loads(path.read_text(encoding="utf-8"))["weights"].values():
            return load(path, models)
    return None


def load(path: Path, models: Sequence[Path] = MODEL_FOLDERS) -> Recorded:
    """Read a recording, whole or short.

    Args:
        path: the recording.
        models: folders, the first of which that has a short recording's model file counts.

    Raises:
        ModelError: the model file is missing, or the subclass says what is wrong with it.
        RecordingError: it is another one than was recorded.
    """
    found = json.loads(path.read_text(encoding="utf-8"))
    network = YUNETS[found["network"]]
    integers = _held(found["model"], models) if "model" in found else _whole(network, found)
    return Recorded(network, found["how"], found["weights"], integers)


def _held(model: Mapping[str, str], folders: Sequence[Path]) -> IntegerNetwork:
    """What the model file of a short recording holds."""
    file = next(
        (each / model["file"] for each in folders if (each / model["file"]).is_file()), None
    )
    if file is None:
        where = " or ".join(str(folder) for folder in folders)
        raise ModelNotFoundError(f"expected the model {model['file']}, got none ({where})")
    held = read_model(file)
    if held.integers is None or held.model_id.hex() != model["id"]:
        raise RecordingError(
            f"expected the recorded model {model['id']}, got {held.model_id.hex()} ({file})"
        )
    return held.integers


def _whole(network: Network, found: Mapping[str, Any]) -> IntegerNetwork:
    """What a whole recording holds."""
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
    return IntegerNetwork(layers, types_from(network, scales))


def save_short(path: Path, recorded: Recorded, file: str, model_id: bytes) -> None:
    """Write a recording whose integers lie in a model file.

    Args:
        path: the recording.
        recorded: its integers are left out.
        file: name of the model file.
        model_id: of that file.

    Raises:
        OutputError: the file cannot be written.
    """
    _write(path, recorded, {"model": {"file": file, "id": model_id.hex()}})


def save(path: Path, recorded: Recorded) -> None:
    """Write a whole recording.

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
    _write(path, recorded, {"scales": scales, "layers": layers})


def _write(path: Path, recorded: Recorded, integers: Mapping[str, Any]) -> None:
    found = {
        "network": recorded.network.name,
        "how": dict(recorded.how),
        "weights": dict(recorded.weights),
        **integers,
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
