"""A calibration that was made once and is kept: for weights that are known.

Whoever converts a detector at home has no faces to calibrate with. For the weights that most
people have, peaks and means were recorded on mosaics of faces (``facesig.convert.record``) and lie
beside this file; they are statistics of a few thousand channels, no pictures. Weights are known by
the norms of their channels, so that rounded ones are known too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.convert.importer import FloatDetector
from facesig.convert.ranges import Ranges
from facesig.files import write_file

Array = NDArray[Any]

FOLDER = Path(__file__).parent / "recorded"

NEAR = 0.02
"""Of a layer's largest norm, by which a known channel's may differ; int8 weights do by 0.004."""

DIGITS = 5


@dataclass(frozen=True, eq=False)
class Recorded:
    """A file of ``FOLDER``.

    Attributes:
        network: name of the network.
        how: command, seed, duration and machine of the recording.
        norms: Euclidean norms of the channels of every layer with weights, (cout,).
        ranges: peaks and means.
    """

    network: str
    how: Mapping[str, Any]
    norms: Mapping[str, Array]
    ranges: Ranges


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
    norms, peaks, means = (
        {name: np.array(each[part]) for name, each in found["layers"].items() if part in each}
        for part in ("norms", "peaks", "means")
    )
    return Recorded(found["network"], found["how"], norms, Ranges(peaks, means))


def save(path: Path, recorded: Recorded) -> None:
    """Write a recording; numbers keep ``DIGITS`` digits.

    Raises:
        OutputError: the file cannot be written.
    """
    layers: dict[str, dict[str, list[float]]] = {}
    for part, table in [
        ("norms", recorded.norms),
        ("peaks", recorded.ranges.peaks),
        ("means", recorded.ranges.means),
    ]:
        for name, numbers in table.items():
            short = [float(f"{number:.{DIGITS}g}") for number in numbers]
            layers.setdefault(name, {})[part] = short
    found = {"network": recorded.network, "how": dict(recorded.how), "layers": layers}
    write_file(path, (json.dumps(found) + "\n").encode())


def _is_near(known: Mapping[str, Array], norms: Mapping[str, Array]) -> bool:
    """Whether every channel of every layer has about the known norm."""
    return known.keys() == norms.keys() and all(
        each.shape == norms[name].shape
        and np.abs(each - norms[name]).max() <= NEAR * max(each.max(), 1e-9)
        for name, each in known.items()
    )
