"""How often a verifier in integers decides as the same one in floats.

Both see the same aligned bytes and the same enrolments. The floats are those of training, batch
norms folded, the head as the hypernetwork writes it; the integers are those of the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.evaluation.crops import CropFile
from facesig.export.checkpoint import network_of
from facesig.network.verifier import SIZE
from facesig.runtime.embedder import Embedder
from facesig.studies.inputs import threshold_of
from facesig.studies.verifier_decisions import IMAGES, RATE, agreed
from facesig.studies.verifier_faces import Seen
from facesig.training.checkpoint import load_checkpoint
from facesig.training.hypernetwork.generator import shipped
from facesig.training.hypernetwork.task import features
from facesig.training.pixels import normalised
from facesig.verifier.kit import Kit


def rounding(
    kit: Kit,
    checkpoint: Path,
    lfw: Path,
    embedder: Embedder,
    seen: Seen,
    persons: NDArray[np.int64],
) -> Iterator[str]:
    """Enrol and try the first ``IMAGES`` of some images, and say how many decisions agree.

    Args:
        kit: in integers.
        checkpoint: that it was made of.
        lfw: parquet file with the images.
        embedder: aligns.
        seen: the images, by the integers.
        persons: (n,) who they show.
    """
    count = min(IMAGES, len(seen.names))
    shown, people = seen.rows(np.arange(count)), persons[:count]
    saved = load_checkpoint(checkpoint)
    exact = _exact(saved, checkpoint, CropFile(lfw), embedder, shown.names)
    threshold = threshold_of(kit.thresholds, RATE, "kit")
    said = agreed(kit, _in_floats(kit, saved), exact, shown, people, threshold)
    yield f"integers decide as floats at {RATE:g}: {said}"


def _in_floats(kit: Kit, saved: Mapping[str, Any]) -> Kit:
    """The kit whose heads read the features of training, which have their own ranges."""
    losses = shipped(saved["losses"])
    own = {name: losses[name].float().numpy() for name in ("projection", "norm")}
    mean = float(losses["norm_offset"][0]) / kit.strength_offset
    return replace(kit, projection=own["projection"] / mean, strength=own["norm"] / mean)


def _exact(
    saved: Mapping[str, Any],
    checkpoint: Path,
    file: CropFile,
    embedder: Embedder,
    names: list[str],
) -> NDArray[np.float32]:
    net, _ = network_of(saved, checkpoint)
    row_of = {name: row for row, name in enumerate(file.names)}
    found = []
    for name in names:
        face = embedder.align_crop(file.crop(row_of[name]), SIZE)
        with torch.no_grad():
            views = normalised(torch.from_numpy(face[None].copy()), torch.float32)
            found.append(features(net, views).numpy())
    return np.concatenate(found)
