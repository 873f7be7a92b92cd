"""The shared convolutions in integers, and what they give of aligned faces."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import CheckpointError
from facesig.export.checkpoint import network_of
from facesig.modelfile import ModelFile, write_model
from facesig.network import PERSONAL, Conv, Linear
from facesig.network.verifier import ANSWER, CONVOLUTIONS, FEATURES
from facesig.quantise import SCHEMES, LayerScheme, activation_scales, quantise
from facesig.runtime.native import Model, Session
from facesig.training.checkpoint import load_checkpoint
from facesig.training.data import FaceTable
from facesig.training.inference import head
from facesig.training.quantised import CALIBRATION_FACES, peaks
from facesig.verifier.make import ANSWER_SCHEME

SCHEME = "chain18w"
"""Of the convolutions, in ``facesig.quantise.SCHEMES``; 8 bits throughout."""

_LAST = CONVOLUTIONS[-1].name


@dataclass(frozen=True, eq=False)
class Trained:
    """What training leaves, float32.

    Attributes:
        weights: of the folded layers, by name.
        peaks: largest output of each on calibration faces.
        generator: the hypernetwork's, by name.
        step: of the checkpoint.
    """

    weights: Mapping[str, NDArray[np.float32]]
    peaks: Mapping[str, float]
    generator: Mapping[str, NDArray[np.float32]]
    step: int


def trained(checkpoint: Path, faces: FaceTable) -> Trained:
    """Read a checkpoint; ranges are taken on training faces.

    Raises:
        CheckpointError: it is unusable, or of another task.
    """
    saved = load_checkpoint(checkpoint)
    task = saved["config"].get("task")
    if task != "hypernetwork":
        raise CheckpointError(f"expected a hypernetwork's checkpoint, got {task} ({checkpoint})")
    net, step = network_of(saved, checkpoint)
    found = peaks(net, head(faces, slice(0, CALIBRATION_FACES)))
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    generator = {name: value.float().numpy() for name, value in saved["losses"].items()}
    return Trained(weights, found, generator, step)


def scheme() -> dict[str, LayerScheme]:
    """Integers of the convolutions and of the answer."""
    of = SCHEMES[SCHEME].of
    chosen = {layer.name: of(layer, i) for i, layer in enumerate(CONVOLUTIONS)}
    return {**chosen, ANSWER.name: ANSWER_SCHEME}


def trunk_of(made: Trained) -> ModelFile:
    """A verifier of nobody: the convolutions in integers, with ones for an answer."""
    weights: dict[str, NDArray[Any]] = {
        f"{layer.name}.{end}": made.weights[f"{layer.name}.{end}"]
        for layer in PERSONAL.layers
        if isinstance(layer, (Conv, Linear)) and layer.name != ANSWER.name
        for end in ("weight", "bias")
    }
    weights[f"{ANSWER.name}.weight"] = np.ones((2, FEATURES), np.float32)
    weights[f"{ANSWER.name}.bias"] = np.zeros(2, np.float32)
    chosen = scheme()
    scales = activation_scales(PERSONAL, chosen, made.peaks)
    integers = quantise(PERSONAL, weights, chosen, scales)
    return ModelFile(PERSONAL, integers=integers, kind="verifier")


class FeatureRunner:
    """Runs a verifier's convolutions by the engine."""

    def __init__(self, trunk: ModelFile) -> None:
        """``trunk`` is any verifier."""
        assert trunk.integers is not None
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "trunk.fsig"
            write_model(path, trunk)
            self._session = Session(Model.open(path))
        self._type = trunk.integers.tensors[_LAST]

    def features(self, face: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(features,) float32 of an aligned face, size x size x 3 uint8 RGB."""
        return self._type.real(self._session.trace(face)[_LAST]).ravel()
