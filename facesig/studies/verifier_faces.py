"""Faces as a verifier and its base see them: signatures, and features of the aligned face."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.crops import CropFile
from facesig.export.verifiers.strangers import both_ways
from facesig.export.verifiers.trunk import FeatureRunner
from facesig.files import atomic_file, make_folder
from facesig.modelfile.writer import encode
from facesig.network.verifier import SIZE
from facesig.progress import Start
from facesig.runtime.embedder import Embedder
from facesig.verifier.kit import Kit

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Seen:
    """Faces of a file, or some of them.

    Attributes:
        names: of the images, in order.
        plain: (n, 128) signatures of unit norm.
        mirrored: the same of the mirror images.
        features: (n, features) by the kit's integers.
    """

    names: list[str]
    plain: Floats
    mirrored: Floats
    features: Floats

    @property
    def enrolments(self) -> NDArray[np.float64]:
        """(n, 128) of unit norm: each image and its mirror image together."""
        mean = self.plain.astype(np.float64) + self.mirrored
        enrolments: NDArray[np.float64] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return enrolments

    def rows(self, chosen: NDArray[np.int64]) -> Seen:
        """Some of them."""
        names = [self.names[row] for row in chosen]
        return Seen(names, self.plain[chosen], self.mirrored[chosen], self.features[chosen])


def seen_faces(
    path: Path,
    kit: Kit,
    embedder: Embedder,
    cache: Path,
    start: Start | None = None,
    most: int | None = None,
) -> Seen:
    """Faces of a parquet file of crops, embedded, aligned and run once; kept in ``cache``.

    Args:
        path: the file.
        kit: whose convolutions run.
        embedder: embeds and aligns.
        cache: folder.
        start: where progress goes.
        most: faces, the first of the file; None for all.
    """
    file = CropFile(path)
    count = len(file) if most is None else min(most, len(file))
    about = f"{path.stat().st_size} {count}"
    key = hashlib.sha256(encode(kit.trunk) + embedder.model_id + about.encode())
    kept = cache / f"verifier-faces-{key.hexdigest()[:16]}.npz"
    if not kept.is_file():
        made = _made(file, count, kit, embedder, start)
        make_folder(cache)
        with atomic_file(kept) as out:
            np.savez(out, **made)
    with np.load(kept, allow_pickle=False) as found:
        return Seen(file.names[:count], found["plain"], found["mirrored"], found["features"])


def _made(
    file: CropFile, count: int, kit: Kit, embedder: Embedder, start: Start | None
) -> dict[str, Any]:
    runner = FeatureRunner(kit.trunk)
    progress = None if start is None else start("faces", count)
    plain, mirrored, features = [], [], []
    for i in range(count):
        crop = file.crop(i)
        both = both_ways(embedder, crop)
        plain.append(both[0].values)
        mirrored.append(both[1].values)
        features.append(runner.features(embedder.align_crop(crop, SIZE)))
        if progress is not None:
            progress.fresh(1)
    return {
        "plain": np.stack(plain),
        "mirrored": np.stack(mirrored),
        "features": np.stack(features),
    }
