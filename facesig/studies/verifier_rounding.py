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
from facesig.studies.verifier_faces import Seen
from facesig.training.checkpoint import load_checkpoint
from facesig.training.hypernetwork.task import features
from facesig.training.pixels import normalised
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import Head, head_of
from facesig.verifier.kit import Kit
from facesig.verifier.make import with_head

IMAGES = 1_500
"""Looked at in floats."""

RATE = 1e-2


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
    floating = _in_floats(kit, saved)
    threshold = threshold_of(kit.thresholds, RATE, "kit")
    agreed: dict[str, list[NDArray[np.bool_]]] = {"mates": [], "strangers": []}
    for i, enrolment in enumerate(shown.enrolments):
        floats = _scores(head_of(floating, enrolment), exact) >= threshold
        head = _rounded(kit, head_of(kit, enrolment))
        integers = _scores(head, shown.features) >= threshold
        same = people == people[i]
        others = ~same
        same[i] = False
        agreed["mates"].append((floats == integers)[same])
        agreed["strangers"].append((floats == integers)[others])
    shares = {name: np.concatenate(each) for name, each in agreed.items()}
    said = ", ".join(f"{each.mean():.2%} of {len(each):,} {name}" for name, each in shares.items())
    yield f"integers decide as floats at {RATE:g}: {said}"


def _in_floats(kit: Kit, saved: Mapping[str, Any]) -> Kit:
    """The kit whose heads read the features of training, which have their own ranges."""
    own = {name: saved["losses"][name].float().numpy() for name in ("projection", "norm")}
    mean = float(saved["losses"]["norm_offset"][0]) / kit.strength_offset
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


def _rounded(kit: Kit, head: Head) -> Head:
    """The head as its integers stand for it."""
    model = with_head(kit, head, {})
    assert model.integers is not None
    answer = model.integers.wide("f.answer")
    multiplier = answer.multiplier.astype(np.float64)
    given = model.integers.tensors["f.conv4"].scale
    return Head(answer.weight * (multiplier / given)[:, None], answer.bias * multiplier)


def _scores(head: Head, shown: NDArray[np.float32]) -> NDArray[np.float64]:
    answers = shown @ head.weight.T + head.bias
    scores: NDArray[np.float64] = answers[:, 0] / np.maximum(answers[:, 1], LEAST_STRENGTH)
    return scores
