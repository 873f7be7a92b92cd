"""How far the exported files agree, measured on real faces after every export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import MissingExtraError
from facesig.export.bundle import Bundle
from facesig.files import write_file
from facesig.modelfile import ModelFile, read_model
from facesig.reference import network as reference
from facesig.reference.integer import run_integer
from facesig.runtime.embedder import Embedder
from facesig.runtime.native import Model, Session

Crops = NDArray[np.uint8]
Signatures = NDArray[np.float32]


@dataclass(frozen=True)
class Agreement:
    """One comparison.

    Attributes:
        what: the two that are compared.
        faces: how many; 0 if it was not run.
        mean, least: cosine similarities; for integers the share of tensors that are equal.
        note: why it was not run, or what is compared.
    """

    what: str
    faces: int
    mean: float
    least: float
    note: str = ""


def parity(
    bundle: Bundle, crops: Crops, exact_faces: int, integer_faces: int
) -> Iterator[Agreement]:
    """Compare the files of a bundle, one line at a time.

    Args:
        bundle: the files.
        crops: (n, 112, 112, 3) uint8 RGB faces that nothing was calibrated on.
        exact_faces: so many of them go through the float64 reference, which is slow.
        integer_faces: so many go through the integer reference.
    """
    native = _signatures(bundle.float_model, crops)
    exact = _exact(read_model(bundle.float_model), crops[:exact_faces])
    yield _agreement("native float32 : float64 reference", native[:exact_faces], exact)
    for what, path, truth in (
        ("ONNX : float64 reference", bundle.onnx, exact),
        ("native integers : native float32", bundle.integer_model, native),
        ("TFLite integers : native float32", bundle.tflite, native),
    ):
        try:
            yield _agreement(what, _signatures(path, crops[: len(truth)]), truth)
        except MissingExtraError as error:
            yield Agreement(what, 0, 0.0, 0.0, str(error))
    yield _equal_integers(bundle.integer_model, crops[:integer_faces])


def write_report(path: Path, agreements: list[Agreement]) -> None:
    """Write the comparisons as JSON, whole or not at all."""
    text = json.dumps([asdict(line) for line in agreements], indent=1)
    write_file(path, f"{text}\n".encode())


def _signatures(path: Path, crops: Crops) -> Signatures:
    embedder = Embedder(path)
    return np.stack([embedder.embed_crop(crop, check=False).values for crop in crops])


def _exact(model: ModelFile, crops: Crops) -> NDArray[np.float64]:
    last = model.network.layers[-1].name
    runs = (reference.run(model.network, model.weights, crop) for crop in crops)
    return np.stack([outputs[last].ravel() for outputs in runs])


def _agreement(what: str, ours: Signatures, truth: NDArray[np.floating]) -> Agreement:
    cosine = (ours.astype(np.float64) * truth).sum(axis=1)
    cosine /= np.linalg.norm(ours.astype(np.float64), axis=1) * np.linalg.norm(truth, axis=1)
    return Agreement(what, len(cosine), float(cosine.mean()), float(cosine.min()))


def _equal_integers(path: Path, crops: Crops) -> Agreement:
    """Every integer tensor of the engine's best path beside the numpy reference."""
    model = read_model(path)
    assert model.integers is not None
    session = Session(Model.open(path))
    equal = []
    for crop in crops:
        ours, theirs = session.trace(crop), run_integer(model.network, model.integers, crop)
        names = model.integers.tensors
        # A convolution that its max-pool belongs to is never in memory.
        here = [name for name in names if name in ours]
        equal.append(np.mean([np.array_equal(ours[name], theirs[name]) for name in here]))
    note = f"share of equal integer tensors, isa {session.isa}"
    what = "native integers : integer reference"
    return Agreement(what, len(crops), float(np.mean(equal)), float(np.min(equal)), note)
