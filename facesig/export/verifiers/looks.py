"""Known people's training faces as a kit's convolutions see them: what a refit learns from.

Each face is enrolled, with its mirror image, and looked at ``VIEWS`` times: as it is, and moved,
turned, mirrored, in other light (``facesig.training.augment``). The engine does all of it, so what
is learnt goes by integers, as boards run them. It is the slow part of a refit: some 10 ms a face.
Parts are kept in a folder, and a run that was broken off goes on from them.
"""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.export.verifiers.strangers import both_ways
from facesig.export.verifiers.trunk import FeatureRunner
from facesig.files import atomic_file, make_folder
from facesig.modelfile import ModelFile
from facesig.modelfile.writer import encode
from facesig.network.verifier import SIZE
from facesig.progress import Start, silent
from facesig.runtime.embedder import Embedder
from facesig.training.augment import IDENTITY, Augmentation, Draws, render_batch, view_maps
from facesig.training.data import FaceTable
from facesig.training.geometry import INPUT
from facesig.training.inference import centres
from facesig.verifier.head import enrolment_of

VIEWS = 3
STRENGTH = 0.5
"""Of the augmentation, as in training of the kit that ships."""

PART = 500
"""Faces that are kept together."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Looks:
    """Faces of known people.

    Attributes:
        rows: (n,) of the table, in random order.
        persons: (n,) who they show.
        enrolments: (n, 128) of unit norm, of each face and its mirror image.
        features: (n, VIEWS, features) by the integers; the first view is the face as it is.
    """

    rows: NDArray[np.int64]
    persons: NDArray[np.int64]
    enrolments: Floats
    features: Floats


def looks_of(
    faces: FaceTable,
    trunk: ModelFile,
    embedder: Embedder,
    cache: Path,
    seed: int,
    start: Start = silent,
) -> Looks:
    """All faces with an identity, embedded, aligned and run, once.

    Args:
        faces: of training, decoded.
        trunk: a verifier, whose convolutions run.
        embedder: enrols, and aligns.
        cache: folder that keeps the parts.
        seed: of the order and the views.
        start: where progress goes.

    Raises:
        DataError: nobody is known, or a part that was kept is damaged.
    """
    rows = np.random.default_rng([seed, 6]).permutation(np.flatnonzero(faces.identity >= 0))
    if not len(rows):
        raise DataError("expected faces with identities, got none (data)")
    key = hashlib.sha256(encode(trunk) + embedder.model_id)
    key.update(f"{faces.key} {VIEWS} {STRENGTH} {seed}".encode() + faces.identity.tobytes())
    folder = cache / f"verifier-looks-{key.hexdigest()[:16]}"
    make_folder(folder)
    runner, progress = FeatureRunner(trunk), start("faces", len(rows))
    parts = []
    for first in range(0, len(rows), PART):
        some = rows[first : first + PART]
        kept = folder / f"{first:07d}.npz"
        if kept.is_file():
            progress.found(len(some))
        else:
            enrolments, features = _part(faces, some, embedder, runner, [seed, 7, first])
            with atomic_file(kept) as file:
                np.savez(file, enrolments=enrolments, features=features)
            progress.fresh(len(some))
        parts.append(_kept(kept, len(some)))
    enrolments, features = (np.concatenate(each) for each in zip(*parts, strict=True))
    return Looks(rows, faces.identity[rows], enrolments, features)


def _kept(path: Path, count: int) -> tuple[Floats, Floats]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as found:
            enrolments, features = found["enrolments"], found["features"]
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        raise DataError(f"expected faces looked at, got: {error} (delete {path})") from error
    if (len(enrolments), len(features)) != (count, count):
        got = f"{len(enrolments)} and {len(features)}"
        raise DataError(f"expected {count} faces looked at, got {got} (delete {path})")
    return enrolments, features


def _part(
    faces: FaceTable,
    rows: NDArray[np.int64],
    embedder: Embedder,
    runner: FeatureRunner,
    seed: list[int],
) -> tuple[Floats, Floats]:
    how = Augmentation(strength=STRENGTH).scaled()
    stored = np.stack([faces.images[row] for row in rows.tolist()])
    index = np.repeat(np.arange(len(rows)), VIEWS - 1)
    draws = Draws.of(np.random.default_rng(seed), len(index))
    maps = view_maps(np.repeat(IDENTITY, len(index), axis=0), draws, how)
    moved = render_batch(stored, index, maps, draws, how, INPUT)
    moved = moved.reshape(len(rows), VIEWS - 1, INPUT, INPUT, 3)
    enrolments, features = [], []
    for crop, others in zip(centres(stored), moved, strict=True):
        enrolments.append(enrolment_of(both_ways(embedder, crop)).astype(np.float32))
        views = [embedder.align_crop(each, SIZE) for each in (crop, *others)]
        features.append(np.stack([runner.features(view) for view in views]))
    return np.stack(enrolments), np.stack(features)
