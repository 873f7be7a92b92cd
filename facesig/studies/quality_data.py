"""Which faces the study of quality looks at, and their comparisons."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.evaluated import made_by
from facesig.evaluation.identification import roles
from facesig.evaluation.persons import is_known, numbered, persons_by_folder
from facesig.evaluation.stored import Stored, read_column, read_stored, read_teacher
from facesig.runtime.embedder import Embedder
from facesig.studies.measured_faces import NAMES, WAYS, Faces, faces_of, worse

IMAGES = (4, 12)
"""Fewest and most images of a person that is taken; of those with more the first ones."""

WRONG_LABEL = 0.25
"""Median cosine of the teacher's signatures to the person's other images, from which down a label
counts as wrong: about 5 % of them are."""


class Place(NamedTuple):
    """Where an image of a known person lies."""

    file: Path
    row: int
    person: str


@dataclass(frozen=True)
class Comparisons:
    """Probes, each against the best image of its person.

    Attributes:
        values: (n, names) measures of the probes.
        similarity: (n,) cosine to the person's reference.
        person: (n,) numbers.
        way: (n,) how the probe was made worse, "" for a photo as it is.
        reference: (n, names) measures of the references.
    """

    values: NDArray[np.float64]
    similarity: NDArray[np.float64]
    person: NDArray[np.int64]
    way: NDArray[np.str_]
    reference: NDArray[np.float64]

    def column(self, name: str) -> NDArray[np.float64]:
        """One measure, (n,)."""
        return self.values[:, NAMES.index(name)]

    def __getitem__(self, rows: NDArray[np.bool_]) -> Comparisons:
        return Comparisons(
            self.values[rows],
            self.similarity[rows],
            self.person[rows],
            self.way[rows],
            self.reference[rows],
        )


def training_comparisons(
    data: Path, embedder: Embedder, cache: Path, people: int, seed: int
) -> Comparisons:
    """Photos of known people as they are, and half of them made worse.

    Raises:
        DataError: there are no such people.
    """
    places = chosen(data, people, seed)
    teacher = np.concatenate([read_teacher(file, rows) for file, rows in _by_file(places)])
    right = _rightly_labelled(teacher, numbered([place.person for place in places]))
    places = [place for place, kept in zip(places, right, strict=True) if kept]
    persons = numbered([place.person for place in places])
    key = _key(places, embedder, seed)
    natural = faces_of(_stored(places), embedder, cache / f"quality-{people}-{seed}-{key}.npz")
    generator = np.random.default_rng(seed)
    half = np.sort(generator.permutation(len(places))[: len(places) // 2])
    ways = generator.choice(list(WAYS), len(half))
    strengths = generator.random(len(half))
    made = (
        worse(face, way, strength)
        for face, way, strength in zip(
            _stored([places[i] for i in half]), ways, strengths, strict=True
        )
    )
    degraded = faces_of(made, embedder, cache / f"quality-{people}-{seed}-{key}-worse.npz")
    reference = references(natural, persons)
    probes = np.setdiff1d(np.arange(len(persons)), reference)
    second = ~np.isin(half, reference)
    own = natural.signatures[reference[persons]]
    return Comparisons(
        values=np.concatenate([natural.values[probes], degraded.values[second]]),
        similarity=np.concatenate(
            [
                (natural.signatures[probes] * own[probes]).sum(axis=1),
                (degraded.signatures * own[half]).sum(axis=1)[second],
            ]
        ).astype(np.float64),
        person=np.concatenate([persons[probes], persons[half][second]]),
        way=np.concatenate([np.full(len(probes), ""), ways[second]]),
        reference=natural.values[
            reference[np.concatenate([persons[probes], persons[half][second]])]
        ],
    )


def references(faces: Faces, persons: NDArray[np.int64]) -> NDArray[np.int64]:
    """(persons,) the image of each that looks most like a face to the detector."""
    order = np.lexsort((-faces.values[:, NAMES.index("face")], persons))
    return order[np.unique(persons[order], return_index=True)[1]]


def lfw_comparisons(data: Path, embedder: Embedder, cache: Path) -> Comparisons:
    """LFW's people with several images: the first of each is the reference, the others probes."""
    path = data / "lfw.parquet"
    names = read_column(path, "name")
    persons = persons_by_folder(names)
    enrolled, probes, _ = roles(persons)
    key = _key([Place(path, row, name) for row, name in enumerate(names)], embedder)
    kept = cache / f"quality-lfw-{key}.npz"
    faces = faces_of(read_stored(path, range(len(names))), embedder, kept)
    place = np.full(int(persons.max()) + 1, -1)
    place[persons[enrolled]] = enrolled
    own = faces.signatures[place[persons[probes]]]
    similarity = (faces.signatures[probes] * own).sum(axis=1).astype(np.float64)
    way = np.full(len(probes), "")
    known = faces.values[place[persons[probes]]]
    return Comparisons(faces.values[probes], similarity, persons[probes], way, known)


def chosen(data: Path, people: int, seed: int) -> list[Place]:
    """Images of randomly chosen people with several, file by file.

    Raises:
        DataError: there are none.
    """
    fewest, most = IMAGES
    of: dict[str, list[Place]] = {}
    for file in sorted(data.glob("train-*.parquet")):
        names = read_column(file, "identity")
        for row, name in enumerate(names):
            if is_known(name):
                of.setdefault(str(name), []).append(Place(file, row, str(name)))
    several = sorted(name for name, places in of.items() if len(places) >= fewest)
    if not several:
        raise DataError(f"expected people with {fewest} images or more, got none ({data})")
    order = np.random.default_rng(seed).permutation(len(several))[:people]
    return sorted(place for i in order for place in of[several[i]][:most])


def _key(places: Sequence[Place], embedder: Embedder, seed: int = 0) -> str:
    """What names a file of measures and signatures: of these images, by this model and back end."""
    key = hashlib.sha256(made_by(embedder))
    key.update(f"seed {seed}\n".encode())
    for file in dict.fromkeys(place.file for place in places):
        about = file.stat()
        key.update(f"{file.name}, {about.st_size} bytes of {about.st_mtime_ns}\n".encode())
    for place in places:
        key.update(f"{place.file.name} {place.row} {place.person}\n".encode())
    return key.hexdigest()[:16]


def _by_file(places: Sequence[Place]) -> Iterator[tuple[Path, list[int]]]:
    for file in dict.fromkeys(place.file for place in places):
        yield file, [place.row for place in places if place.file == file]


def _stored(places: Sequence[Place]) -> Iterator[Stored]:
    for file, rows in _by_file(places):
        yield from read_stored(file, rows)


def _rightly_labelled(
    teacher: NDArray[np.float32], persons: NDArray[np.int64]
) -> NDArray[np.bool_]:
    right = np.zeros(len(persons), bool)
    for person in range(int(persons.max()) + 1):
        rows = np.flatnonzero(persons == person)
        cosines = teacher[rows] @ teacher[rows].T
        np.fill_diagonal(cosines, np.nan)
        right[rows] = np.nanmedian(cosines, axis=1) > WRONG_LABEL
    return right
