"""Faces of people who do not know each other, as a verifier sees them.

Who counts as a stranger ``facesig.evaluation.strangers`` says. Convolutions tell those apart whom
they were trained on, so thresholds by training faces let more pass at a door than they say: on LFW
2.2 % for 1 %. People whom no training saw are better only if they are as alike as those at the
door: one photo each of people of all ages and origins (FairFace) gave 3.8 %.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.stored import read_column
from facesig.export.calibrate import choice, looked_at
from facesig.export.verifiers.trunk import FeatureRunner
from facesig.modelfile import ModelFile
from facesig.network.verifier import SIZE
from facesig.runtime.embedder import Embedder
from facesig.types import Signature
from facesig.verifier.head import enrolment_of

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Strangers:
    """Faces of people who do not know each other.

    Attributes:
        persons: (n,) numbers; images of different ones show strangers.
        enrolments: (n, 128) of unit norm, of each face and its mirror image.
        features: (n, features) of the aligned faces, by the integers.
    """

    persons: NDArray[np.int64]
    enrolments: Floats
    features: NDArray[np.float32]


def strangers_of(
    data: Path,
    embedder: Embedder,
    trunk: ModelFile,
    progress: Callable[[int, int], None] | None = None,
) -> Strangers:
    """One photo of every person that passes the quality gate, embedded, aligned, run.

    Args:
        data: folder with train-*.parquet, of which known people count; or a parquet file in which
            every photo is of another person.
        embedder: enrols, and aligns.
        trunk: a verifier, whose convolutions run.
        progress: told of each face done.

    Raises:
        DataError: nobody is known, no photo passes, or an entry that is needed is missing.
    """
    runner = FeatureRunner(trunk)
    enrolments: list[Floats] = []
    features: list[NDArray[np.float32]] = []

    def enrol(crop: NDArray[np.uint8]) -> None:
        enrolments.append(enrolment_of(both_ways(embedder, crop)))
        features.append(runner.features(embedder.align_crop(crop, SIZE)))

    chosen = choice(data, 0, images=1) if data.is_dir() else _each(data)
    _, persons = looked_at(data, chosen, enrol, progress)
    return Strangers(persons, np.stack(enrolments), np.stack(features))


def _each(file: Path) -> list[tuple[Path, list[int], list[str]]]:
    """All photos of a file, each as somebody's of its own."""
    rows = list(range(len(read_column(file, "image"))))
    return [(file, rows, [f"row {row}" for row in rows])]


def both_ways(embedder: Embedder, crop: NDArray[np.uint8]) -> list[Signature]:
    """Signatures of a crop and of its mirror image."""
    mirrored = np.ascontiguousarray(crop[:, ::-1])
    return [embedder.embed_crop(each, check=False) for each in (crop, mirrored)]
