"""Faces of people who do not know each other, as a verifier sees them.

Who counts as a stranger ``facesig.evaluation.strangers`` says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

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
    """One photo of every known person that passes the quality gate, embedded, aligned, run."""
    runner = FeatureRunner(trunk)
    enrolments: list[Floats] = []
    features: list[NDArray[np.float32]] = []

    def enrol(crop: NDArray[np.uint8]) -> None:
        enrolments.append(enrolment_of(both_ways(embedder, crop)))
        features.append(runner.features(embedder.align_crop(crop, SIZE)))

    _, persons = looked_at(data, choice(data, 0, images=1), enrol, progress)
    return Strangers(persons, np.stack(enrolments), np.stack(features))


def both_ways(embedder: Embedder, crop: NDArray[np.uint8]) -> list[Signature]:
    """Signatures of a crop and of its mirror image."""
    mirrored = np.ascontiguousarray(crop[:, ::-1])
    return [embedder.embed_crop(each, check=False) for each in (crop, mirrored)]
