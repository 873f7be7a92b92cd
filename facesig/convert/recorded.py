"""Integers that were tuned once and are kept: for weights that are known.

Whoever converts a detector at home has no faces to calibrate with. For the weights that most people
have, ``facesig.convert.tune`` found steps, biases and which way weights round on mosaics of faces;
that lies beside this file. Weights are known by the norms of their channels, so that a file with
rounded ones is known too.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.convert.importer import FloatDetector
from facesig.files import write_file

Array = NDArray[Any]

FOLDER = Path(__file__).parent / "recorded"

NEAR = 0.02
"""Of a layer's largest norm, by which a known channel's may differ; int8 weights do by 0.004."""

NORM_DIGITS, DIGITS = 4, 7


@dataclass(frozen=True, eq=False)
class Nudges:
    """What was learned about one layer.

    Attributes:
        multiplier: (cout,) of its integers, whole, or real where the output is float32.
        shift: (cout,) added to the biases, real.
        weight: (cout, products) int8 added to the nearest integers.
    """

    multiplier: Array
    shift: Array
    weight: NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Recorded:
    """A file of ``FOLDER``.

    Attributes:
        network: name of the network.
        how: command, pictures, duration and machine of the tuning.
        norms: Euclidean norms of the channels of every layer with weights, (cout,).
        steps: as in ``facesig.convert.ranges``.
        nudges: of every layer with weights.
    """

    network: str
    how: Mapping[str, Any]
    norms: Mapping[str, Array]
    steps: Mapping[str, Array]
    nudges: Mapping[str, Nudges]


def norms_of(detector: FloatDetector) -> dict[str, Array]:
    """Euclidean norms of every layer's channels."""
    norms = {}
    for key, weight in detector.weights.items():
        name, _, part = key.rpartition(".")
        if part == "weight":
            norms[name] = np.sqrt(np.square(weight.reshape(len(weight), -1)).sum(axis=1))
    return norms


def recorded_for(detector: FloatDetector, folder: Path = FOLDER) -> Recorded | None:
    """The recording for these weights, or None if they are unknown."""
    for path in sorted(folder.glob("*.json")):
        known = load(path)
        if known.network == detector.network.name and _is_near(known.norms, norms_of(detector)):
            return known
    return None


def load(path: Path) -> Recorded:
    """Read a recording."""
    found = json.loads(path.read_text(encoding="utf-8"))
    norms = {name: np.array(each) for name, each in found["norms"].items()}
    steps = {name: np.array(each) for name, each in found["steps"].items()}
    nudges = {name: _nudges(each) for name, each in found["nudges"].items()}
    return Recorded(found["network"], found["how"], norms, steps, nudges)


def save(path: Path, recorded: Recorded) -> None:
    """Write a recording; real numbers keep ``DIGITS`` digits.

    Raises:
        OutputError: the file cannot be written.
    """
    found = {
        "network": recorded.network,
        "how": dict(recorded.how),
        "norms": {name: _short(each, NORM_DIGITS) for name, each in recorded.norms.items()},
        "steps": {name: _short(each, DIGITS) for name, each in recorded.steps.items()},
        "nudges": {
            name: {
                "multiplier": _short(each.multiplier, DIGITS),
                "shift": _short(each.shift, DIGITS),
                "weight": base64.b64encode(zlib.compress(each.weight.tobytes(), 9)).decode(),
            }
            for name, each in recorded.nudges.items()
        },
    }
    write_file(path, (json.dumps(found, indent=0) + "\n").encode())


def _nudges(each: Mapping[str, Any]) -> Nudges:
    multiplier, shift = np.array(each["multiplier"]), np.array(each["shift"])
    weight = np.frombuffer(zlib.decompress(base64.b64decode(each["weight"])), np.int8)
    return Nudges(multiplier, shift, weight.reshape(len(multiplier), -1))


def _short(numbers: Array, digits: int) -> list[float]:
    return [float(f"{number:.{digits}g}") for number in numbers]


def _is_near(known: Mapping[str, Array], norms: Mapping[str, Array]) -> bool:
    """Whether every channel of every layer has about the known norm."""
    return known.keys() == norms.keys() and all(
        each.shape == norms[name].shape
        and np.abs(each - norms[name]).max() <= NEAR * max(each.max(), 1e-9)
        for name, each in known.items()
    )
