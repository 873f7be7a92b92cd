"""Checkpoint -> native model file, batch norms folded, thresholds calibrated."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch

from facesig import arch
from facesig.errors import CheckpointError, DataError
from facesig.evaluation.thresholds import impostor_thresholds, one_each
from facesig.modelfile import ModelFile, write_model
from facesig.training.checkpoint import load_checkpoint, load_weights
from facesig.training.data import FaceTable
from facesig.training.inference import embed
from facesig.training.network import FaceNet


def load_network(checkpoint: Path) -> tuple[FaceNet, int]:
    """The averaged network of a checkpoint, in evaluation mode, and its step.

    Raises:
        CheckpointError: missing, damaged, or of an unknown network.
    """
    saved = load_checkpoint(checkpoint)
    name = saved.get("network")
    if name not in arch.NETWORKS:
        known = sorted(arch.NETWORKS)
        raise CheckpointError(f"expected a network of {known}, got {name!r} ({checkpoint})")
    net = FaceNet(arch.NETWORKS[name])
    load_weights(net, saved["average"])
    net.eval().requires_grad_(False)
    return net, int(saved["step"])


def calibrated(net: FaceNet, faces: FaceTable) -> dict[float, float]:
    """Thresholds by false-accept rate on one image of every labelled person.

    Raises:
        DataError: the faces have too few identities.
    """
    rows = one_each(faces.identity)
    if len(rows) == 0:
        raise DataError("expected faces with identities, got none (calibration)")
    signatures = embed(net, faces.images[rows], precision=torch.float32)
    return impostor_thresholds(signatures, faces.identity[rows])


def export_native(
    net: FaceNet,
    path: Path,
    thresholds: Mapping[float, float],
    metadata: Mapping[str, str],
) -> ModelFile:
    """Write ``path`` (atomically) and return what it holds."""
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    model = ModelFile(net.arch, weights, thresholds=thresholds, metadata=metadata)
    write_model(path, model)
    return model
