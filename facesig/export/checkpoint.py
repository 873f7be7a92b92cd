"""From a checkpoint: the float network, and thresholds calibrated on training faces."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from facesig.errors import CheckpointError, DataError
from facesig.evaluation.thresholds import (
    PAIRS_PER_ACCEPT,
    THRESHOLD_RATES,
    impostor_thresholds,
    one_each,
    supported_thresholds,
)
from facesig.network import NETWORKS
from facesig.training.checkpoint import entry, float_weights, load_checkpoint, load_weights
from facesig.training.data import FaceTable
from facesig.training.inference import embed
from facesig.training.network import FaceNet


def load_network(checkpoint: Path) -> tuple[FaceNet, int]:
    """The averaged float network of a checkpoint, in evaluation mode, and its step.

    A checkpoint that was fine-tuned for integers holds the float network that it came from.

    Raises:
        CheckpointError: missing, damaged, or of an unknown network.
    """
    return network_of(load_checkpoint(checkpoint), checkpoint)


def network_of(saved: Mapping[str, Any], checkpoint: Path) -> tuple[FaceNet, int]:
    """The same of a checkpoint's contents; ``checkpoint`` stands for it in messages."""
    name = saved.get("network")
    if name not in NETWORKS:
        known = sorted(NETWORKS)
        raise CheckpointError(f"expected a network of {known}, got {name!r} ({checkpoint})")
    net = FaceNet(NETWORKS[name])
    load_weights(net, float_weights(saved, str(checkpoint)), f"{name} ({checkpoint})")
    net.eval().requires_grad_(False)
    return net, entry(saved, "step", int, str(checkpoint))


def calibrated(net: FaceNet, faces: FaceTable) -> dict[float, float]:
    """Thresholds by false-accept rate on one image of every labelled person.

    Where these are too few for the smallest rate: on all labelled images, and of the rates only
    those that they support.

    Raises:
        DataError: the faces have too few identities.
    """
    rows = one_each(faces.identity)
    if len(rows) == 0:
        raise DataError("expected faces with identities, got none (calibration)")
    few = len(rows) * (len(rows) - 1) / 2 < PAIRS_PER_ACCEPT / min(THRESHOLD_RATES)
    if few:
        rows = np.flatnonzero(faces.identity >= 0)
    signatures = embed(net, faces.images[rows], precision=torch.float32)
    if not few:
        return impostor_thresholds(signatures, faces.identity[rows])
    found = supported_thresholds(signatures, faces.identity[rows])
    return {rate: each.threshold for rate, each in found.items()}
