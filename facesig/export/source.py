"""The one source of every exported file: folded weights, ranges, scales, thresholds.

Made once from a checkpoint and kept beside it as ``<checkpoint>.folded.npz``; the ONNX, TFLite and
native files are written from it and from nothing else, so they cannot disagree about a weight.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import CheckpointError
from facesig.export.checkpoint import calibrated, network_of
from facesig.files import write_file
from facesig.network import NETWORKS, Network
from facesig.numeric import IntegerNetwork
from facesig.quantise import activation_scales, quantise
from facesig.quantise.scheme import named
from facesig.training.checkpoint import load_checkpoint, load_weights
from facesig.training.data import FaceTable
from facesig.training.inference import head
from facesig.training.network import FaceNet
from facesig.training.quantised import CALIBRATION_FACES, attach, learned_scales, peaks

FORMAT = "facesig-folded-1"
DEFAULT_SCHEME = "w8a8"


@dataclass(frozen=True, eq=False)
class Source:
    """What every exported file is made of.

    Attributes:
        network: its description.
        weights: float32, batch norms folded, as in ``facesig.modelfile.Weights``.
        rounded: the same of the network that the integers are made of; equal to ``weights`` where
            the checkpoint was not fine-tuned for integers.
        peaks: largest output of every weighted layer on the calibration faces.
        scheme: name of the integers' scheme, see ``facesig.quantise.scheme``.
        scales, weight_scales: learned ones by layer; empty where none were learned.
        thresholds: least similarity by false-accept rate.
        step: of the checkpoint.
    """

    network: Network
    weights: Mapping[str, NDArray[np.float32]]
    rounded: Mapping[str, NDArray[np.float32]]
    peaks: Mapping[str, float]
    scheme: str
    scales: Mapping[str, float]
    weight_scales: Mapping[str, NDArray[np.float64]]
    thresholds: Mapping[float, float]
    step: int

    def integers(self) -> IntegerNetwork:
        """The integer network."""
        scheme = named(self.network, self.scheme)
        scales = {**activation_scales(self.network, scheme, self.peaks), **self.scales}
        return quantise(self.network, self.rounded, scheme, scales, self.weight_scales)


def source_of(checkpoint: Path, faces: FaceTable, scheme: str = "") -> Source:
    """The source of a checkpoint: read from beside it, or made and written there.

    Args:
        checkpoint: of ``facesig train``, with or without ``--quantise``.
        faces: training faces; thresholds and ranges are taken on them.
        scheme: for a checkpoint that was not fine-tuned; one that was has its own.

    Raises:
        CheckpointError: the checkpoint is unusable.
        DataError: the faces have too few identities.
    """
    saved = load_checkpoint(checkpoint)
    digest = hashlib.sha256(checkpoint.read_bytes() + f"{faces.key} {scheme}".encode()).hexdigest()
    path = checkpoint.with_suffix(".folded.npz")
    known = _read(path, digest)
    if known is None:
        known = _make(saved, checkpoint, faces, scheme)
        _write(path, digest, known)
    return known


def require_source(checkpoint: Path, scheme: str = "") -> None:
    """Refuse what ``source_of`` cannot use, before any faces are looked at.

    Raises:
        CheckpointError: the checkpoint is unusable.
        ConfigError: there is no such scheme.
    """
    net, _ = network_of(load_checkpoint(checkpoint), checkpoint)
    named(net.arch, scheme or DEFAULT_SCHEME)


def _make(saved: Mapping[str, Any], checkpoint: Path, faces: FaceTable, scheme: str) -> Source:
    net, step = network_of(saved, checkpoint)
    calibration = head(faces, slice(0, CALIBRATION_FACES))
    found = peaks(net, calibration)
    weights = _single(net.folded())
    rounded = weights
    scales: dict[str, float] = {}
    weight_scales: dict[str, NDArray[np.float64]] = {}
    name = scheme or DEFAULT_SCHEME
    if "float" in saved:
        name = saved["config"]["scheme"]
        rounding = FaceNet(net.arch)
        start = activation_scales(net.arch, named(net.arch, name), found)
        attach(rounding, named(net.arch, name), start)
        load_weights(rounding, saved["average"], f"{net.arch.name}, rounding")
        rounded = _single(rounding.folded())
        scales, weight_scales = learned_scales(rounding)
    thresholds = calibrated(net, faces)
    return Source(net.arch, weights, rounded, found, name, scales, weight_scales, thresholds, step)


def _single(weights: Mapping[str, NDArray[np.float64]]) -> dict[str, NDArray[np.float32]]:
    return {name: value.astype(np.float32) for name, value in weights.items()}


def _write(path: Path, digest: str, source: Source) -> None:
    about = {
        "format": FORMAT,
        "digest": digest,
        "network": source.network.name,
        "peaks": dict(source.peaks),
        "scheme": source.scheme,
        "scales": dict(source.scales),
        "thresholds": [[rate, value] for rate, value in source.thresholds.items()],
        "step": source.step,
    }
    groups = {"weights": source.weights, "rounded": source.rounded, "scales": source.weight_scales}
    arrays: dict[str, Any] = {}
    for group, members in groups.items():
        arrays.update({f"{group}/{name}": value for name, value in members.items()})
    archive = io.BytesIO()
    np.savez(archive, about=np.array(json.dumps(about)), **arrays)
    write_file(path, archive.getvalue())


def _read(path: Path, digest: str) -> Source | None:
    """What stands beside the checkpoint, or None if it is missing or of another checkpoint.

    Raises:
        CheckpointError: it is damaged.
    """
    if not path.is_file():
        return None
    try:
        return _parsed(path, digest)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise CheckpointError(
            f"expected what an export left, got {error}: delete {path}"
        ) from error


def _parsed(path: Path, digest: str) -> Source | None:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
        about = json.loads(str(archive["about"]))
        if about["format"] != FORMAT or about["digest"] != digest:
            return None
        groups: dict[str, dict[str, Any]] = {"weights": {}, "rounded": {}, "scales": {}}
        for key in archive.files:
            group, _, name = key.partition("/")
            if name:
                groups[group][name] = archive[key]
    return Source(
        NETWORKS[about["network"]],
        groups["weights"],
        groups["rounded"],
        about["peaks"],
        about["scheme"],
        about["scales"],
        groups["scales"],
        dict(map(tuple, about["thresholds"])),
        about["step"],
    )
