"""A model's thresholds by its own engine, on photos of strangers that pass the quality gate.

``facesig.evaluation.strangers`` says who counts as a stranger, and why photos have to pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.persons import is_known
from facesig.evaluation.stored import has_column, read_column, read_stored, read_teacher
from facesig.evaluation.strangers import strangers
from facesig.evaluation.thresholds import PAIRS_PER_ACCEPT, different_pairs, impostor_thresholds
from facesig.quality.limits import judged, measured
from facesig.runtime.embedder import Embedder

RATES = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6)
IMAGES = 3
"""Most images of a person: 9,000 people make 10^8 pairs, as a rate of 1e-6 asks."""


@dataclass(frozen=True)
class Calibrated:
    """Thresholds by rate, and what they rest on."""

    thresholds: dict[float, float]
    images: int
    refused: int
    people: int
    labels: int
    unsupported: tuple[float, ...] = ()
    """Of ``RATES`` those that there are too few pairs of strangers for."""


def calibrated(
    data: Path,
    embedder: Embedder,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Calibrated:
    """Thresholds on training faces of known people.

    Args:
        data: folder with train-*.parquet.
        embedder: of the model.
        seed: of the choice of images.
        progress: told of each image done.

    Raises:
        DataError: there are too few people for any rate, or an entry that is needed is missing.
    """
    chosen = choice(data, seed)
    total = sum(len(rows) for _, rows, _ in chosen)
    _require_pairs(total * (total - 1) // 2)  # before hours, not after
    signatures: list[NDArray[np.float32]] = []

    def embed(crop: NDArray[np.uint8]) -> None:
        signatures.append(embedder.embed_crop(crop, check=False).values)

    labels, people = looked_at(data, chosen, embed, progress)
    rates = _require_pairs(different_pairs(people))
    table = impostor_thresholds(np.stack(signatures), people, rates)
    counts = (len(labels), total - len(labels), int(people.max()) + 1, len(set(labels)))
    return Calibrated(table, *counts, tuple(rate for rate in RATES if rate not in rates))


def _require_pairs(pairs: int) -> list[float]:
    """Those of ``RATES`` that so many pairs of strangers support."""
    rates = [rate for rate in RATES if pairs >= PAIRS_PER_ACCEPT / rate]
    if not rates:
        needed = round(PAIRS_PER_ACCEPT / max(RATES))
        raise DataError(f"expected at least {needed:,} pairs of strangers, got {pairs:,} (data)")
    return rates


def looked_at(
    data: Path,
    chosen: Sequence[tuple[Path, list[int], list[str]]],
    each: Callable[[NDArray[np.uint8]], None],
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[str], NDArray[np.int64]]:
    """Show ``each`` the crop of every chosen photo that passes the quality gate.

    Gives who those photos show: labels, and numbers by which images of different ones show
    strangers. Where all files have a teacher's signatures, these check the labels.

    Raises:
        DataError: none passes, or an entry that is needed is missing.
    """
    total, done = sum(len(rows) for _, rows, _ in chosen), 0
    labels: list[str] = []
    teacher: list[NDArray[np.float32]] = []
    checked = all(has_column(file, "teacher") for file, _, _ in chosen)
    for file, rows, names in chosen:
        passed = []
        for i, face in enumerate(read_stored(file, rows)):
            look = face.look()
            if judged(measured(look)).passed:
                each(np.ascontiguousarray(look.view))
                passed.append(i)
            done += 1
            if progress:
                progress(done, total)
        labels += [names[i] for i in passed]
        if passed and checked:
            teacher.append(read_teacher(file, [rows[i] for i in passed]))
    if not labels:
        raise DataError(f"expected faces that pass the quality gate, got none ({data})")
    return labels, strangers(labels, np.concatenate(teacher) if checked else None)


def choice(data: Path, seed: int, images: int = IMAGES) -> list[tuple[Path, list[int], list[str]]]:
    """Of every known person up to ``images`` images: files, rows of each, and who they show.

    Raises:
        DataError: nobody is known.
    """
    found: dict[str, list[tuple[Path, int]]] = {}
    for file in sorted(data.glob("train-*.parquet")):
        for row, name in enumerate(read_column(file, "identity")):
            if is_known(name):
                found.setdefault(str(name), []).append((file, row))
    if not found:
        raise DataError(f"expected faces with identities, got none ({data})")
    generator = np.random.default_rng(seed)
    of: dict[Path, list[tuple[int, str]]] = {}
    for name, places in sorted(found.items()):
        for i in generator.permutation(len(places))[:images]:
            file, row = places[i]
            of.setdefault(file, []).append((row, name))
    return list(_sorted(of))


def _sorted(
    of: dict[Path, list[tuple[int, str]]],
) -> Iterator[tuple[Path, list[int], list[str]]]:
    for file in sorted(of):
        places = sorted(of[file])
        yield file, [row for row, _ in places], [name for _, name in places]
