"""A model's signature network beside a peer's: first the same answers, then the time."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.bench.findings import Model, Peer, PeerRun
from facesig.bench.modelled import Reading, Steps
from facesig.bench.peers import formats
from facesig.bench.peers.missing import or_missing
from facesig.bench.peers.userland import NCNN, TFLITE, Lazy
from facesig.errors import BenchError
from facesig.modelfile import ModelFile, read_model
from facesig.runtime import native

CROPS = 3


@dataclass(frozen=True)
class Kind:
    """A runtime.

    Attributes:
        name: for people.
        key: for the guest.
        numbers: of the models that it meets.
        write: its file from our model and the largest output of the last linear layer.
        least_cosine: of its signatures with ours; TFLite rounds between layers in its own way.
    """

    name: str
    key: str
    numbers: str
    write: Callable[[ModelFile, Path, float], None]
    least_cosine: float


KINDS = (
    Kind(f"TFLite {TFLITE} int8", "tflite", "integer", formats.write_tflite, 0.99),
    Kind(f"ncnn {NCNN} fp32", "ncnn", "float32", formats.write_ncnn, 0.9999),
)


def compare(model: Model, userland: Lazy, timing_model: Path, progress: Steps) -> list[Peer]:
    """The peers of an embedder under each reading that the model was run with.

    Args:
        model: with its modelled runs.
        userland: gives where the peers run.
        timing_model: the plugin.
        progress: told what is about to run.

    Raises:
        BenchError: a peer failed, or gives other signatures.
    """
    found = []
    for kind in KINDS:
        if kind.numbers == model.numbers:
            compared = partial(_compare, model, kind, userland, timing_model, progress)
            found.append(or_missing(kind.name, model.name, "signature", compared))
    return found


def _compare(model: Model, kind: Kind, userland: Lazy, timing_model: Path, progress: Steps) -> Peer:
    land = userland()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        images, signatures, largest = _ours(model.file)
        kind.write(read_model(model.file), folder, largest)
        np.save(folder / "inputs.npy", images)
        progress(f"{kind.name}: signatures")
        land.run(kind.key, folder)
        cosine = least_cosine(np.load(folder / "outputs.npy"), signatures)
        if not cosine >= kind.least_cosine:
            raise BenchError(
                f"expected a cosine of {kind.least_cosine} with our signatures or more, "
                f"got {cosine:.6f} ({kind.name})"
            )
        runs = []
        for run in model.modelled:
            reading = Reading(run.preset, run.memory, run.mhz)
            progress(f"{kind.name}, preset {run.preset}, memory {run.memory}")
            counts = land.model(kind.key, folder, timing_model, reading)
            ours = model.part_ms(run, "signature")
            runs.append(PeerRun(run.preset, run.memory, run.mhz, counts, ours))
    return Peer(kind.name, model.name, cosine, runs)


def _ours(file: str) -> tuple[NDArray[np.generic], NDArray[np.float32], float]:
    """What the model's warp made, the signatures that followed, and their largest raw number."""
    session = native.Session(native.Model.open(file))
    images, signatures, largest = [], [], 0.0
    for crop in _crops(session.model.input_size):
        outputs = session.trace(crop)
        images.append(outputs["warp"])
        raw, signature = list(outputs.values())[-2:]
        signatures.append(signature.reshape(-1))
        largest = max(largest, float(np.abs(raw).max()))
    return np.stack(images), np.stack(signatures), largest


def _crops(size: int) -> list[NDArray[np.uint8]]:
    """Blurred noise, the same at every call."""
    rng = np.random.default_rng(0)
    across = np.linspace(0, 6.999, size)
    crops = []
    for _ in range(CROPS):
        coarse = rng.uniform(0, 255, (8, 8, 3))
        for axis in (0, 1):
            coarse = _stretched(coarse, across, axis)
        crops.append(coarse.round().astype(np.uint8))
    return crops


def _stretched(
    image: NDArray[np.float64], places: NDArray[np.float64], axis: int
) -> NDArray[np.float64]:
    """Linear interpolation along one axis."""
    first = places.astype(int)
    shape = [1, 1, 1]
    shape[axis] = len(places)
    part = (places - first).reshape(shape)
    low, high = np.take(image, first, axis), np.take(image, first + 1, axis)
    stretched: NDArray[np.float64] = low + (high - low) * part
    return stretched


def least_cosine(a: NDArray[np.floating], b: NDArray[np.floating]) -> float:
    """The least cosine of rows of two (n, numbers) arrays; NaN if a row is not finite."""
    norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return float(np.min((a.astype(np.float64) * b).sum(axis=1) / norms))
