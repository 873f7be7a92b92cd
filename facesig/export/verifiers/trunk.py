"""The shared convolutions in integers, and what they give of aligned faces."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.errors import CheckpointError
from facesig.export.checkpoint import network_of
from facesig.export.verifiers.origin import require_origin
from facesig.modelfile import ModelFile, write_model
from facesig.network import PERSONAL
from facesig.network.verifier import ANSWER, CONVOLUTIONS, FEATURES, VERIFIER
from facesig.quantise import SCHEMES, LayerScheme, quantise
from facesig.quantise.scheme import named
from facesig.runtime.native import Model, Session
from facesig.training.calibrate import make_rounding
from facesig.training.checkpoint import load_checkpoint
from facesig.training.data import FaceTable, Pictures
from facesig.training.hypernetwork.generator import shipped
from facesig.training.network import FaceNet, offset
from facesig.training.quantised import CALIBRATION_FACES, learned_scales
from facesig.verifier.make import ANSWER_SCHEME

SCHEME = "chain18w"
"""Of the convolutions, in ``facesig.quantise.SCHEMES``; 8 bits throughout."""

FINER = {"f.conv3": "chain8w", "f.conv4": "w8a8"}
"""What the last two have instead: their weights' errors show most in the score, and they cost 0.1
of 2.9 modelled milliseconds more."""

_LAST = CONVOLUTIONS[-1].name


@dataclass(frozen=True, eq=False)
class Trained:
    """What training leaves, the convolutions rounded.

    Channels are brought to like ranges, the last features' too, and the generator's layers that
    read them take it back: another basis, the same scores.

    Attributes:
        weights: float32 of the folded convolutions, by name, as their integers stand for them.
        scales: of what they give, by layer. weight_scales: of their weights, by channel.
        generator: the hypernetwork's, by name, float32.
        step: of the checkpoint.
    """

    weights: Mapping[str, NDArray[np.float32]]
    scales: Mapping[str, float]
    weight_scales: Mapping[str, NDArray[np.float64]]
    generator: Mapping[str, NDArray[np.float32]]
    step: int


def trained(checkpoint: Path, faces: FaceTable, embedders: Sequence[Path]) -> Trained:
    """Read a checkpoint; integers are set on training faces.

    Args:
        checkpoint: the file.
        faces: that training saw.
        embedders: model files that the verifiers shall go with.

    Raises:
        CheckpointError: it is unusable, or of another task.
        VerifierBaseError: it goes with other embedders.
    """
    saved = load_checkpoint(checkpoint)
    task = saved["config"].get("task")
    if task != "hypernetwork":
        raise CheckpointError(f"expected a hypernetwork's checkpoint, got {task} ({checkpoint})")
    net, step = network_of(saved, checkpoint)
    require_origin(saved, net, embedders, checkpoint)
    generator = {name: value.float().numpy() for name, value in shipped(saved["losses"]).items()}
    return rounded(net, generator, faces.images[:CALIBRATION_FACES], step)


@torch.no_grad()
def rounded(
    net: FaceNet, generator: Mapping[str, NDArray[np.float32]], stored: Pictures, step: int
) -> Trained:
    """The same in integers, as near as ``facesig.training.calibrate`` brings them.

    Args:
        net: trained; rounds afterwards.
        generator: trained with it.
        stored: crops (n, 128, 128, 3) of faces that the integers are set on.
        step: of the checkpoint.
    """
    *_, project = net.weighted("signature")
    project.op.weight.copy_(torch.from_numpy(generator["projection"]))
    offset(project).copy_(torch.from_numpy(generator["offset"]))
    even = make_rounding(net, scheme(), stored)[f"{project.name}.weight"].astype(np.float32)
    share = np.linalg.norm(even, axis=0) / np.linalg.norm(generator["projection"], axis=0)
    basis = {"projection": even, "norm": (generator["norm"] * share).astype(np.float32)}
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    scales, weight_scales = learned_scales(net)
    return Trained(weights, scales, weight_scales, {**generator, **basis}, step)


def scheme() -> dict[str, LayerScheme]:
    """Integers of the convolutions, and of what reads their features, trained or a person's."""
    chosen = {
        layer.name: SCHEMES[FINER.get(layer.name, SCHEME)].of(layer, i)
        for i, layer in enumerate(CONVOLUTIONS)
    }
    readers = {VERIFIER.signature[-2].name: ANSWER_SCHEME, ANSWER.name: ANSWER_SCHEME}
    return {**named(VERIFIER, SCHEME), **chosen, **readers}


def trunk_of(made: Trained) -> ModelFile:
    """A verifier of nobody: the convolutions in integers, with ones for an answer."""
    weights: dict[str, NDArray[Any]] = {
        f"{layer.name}.{end}": made.weights[f"{layer.name}.{end}"]
        for layer in CONVOLUTIONS
        for end in ("weight", "bias")
    }
    weights[f"{ANSWER.name}.weight"] = np.ones((2, FEATURES), np.float32)
    weights[f"{ANSWER.name}.bias"] = np.zeros(2, np.float32)
    integers = quantise(PERSONAL, weights, scheme(), made.scales, made.weight_scales)
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
