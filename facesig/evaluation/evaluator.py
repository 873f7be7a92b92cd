"""One run: protocols on files, with every image embedded once, and one report of all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

import facesig
from facesig.errors import DataError
from facesig.evaluation import protocols
from facesig.evaluation.crops import CropFile
from facesig.evaluation.dyads import Persons
from facesig.evaluation.evaluated import EvaluatedModel
from facesig.evaluation.groups import JOIN
from facesig.evaluation.identification import roles
from facesig.evaluation.pairs import joined, names_in, read_pairs
from facesig.evaluation.persons import is_known, numbered, persons_by_folder
from facesig.evaluation.photos import PhotoFolder, photos_in
from facesig.evaluation.protocols import Faces
from facesig.evaluation.report.page import Pictures
from facesig.evaluation.report.png import png
from facesig.evaluation.results import Groups, Identification, Report, Verification, Yaws
from facesig.evaluation.signatures import Embedded, Images, Progress, Store, embedded
from facesig.evaluation.stored import read_teacher
from facesig.evaluation.yaw import read_yaws, yaws

TEACHER = "teacher"

IDENTITY = "identity"
"""Column that says who is shown, where names do not: text or numbers, of which 0 is one."""


@dataclass(frozen=True)
class Task:
    """A protocol and its files.

    Attributes:
        protocol: "view1", "view2", "all-pairs", "identify", "pairs", "groups" or "yaw".
        images: a parquet file of crops; for "all-pairs", "identify" and "pairs" also a folder of
            photos.
        lists: the protocol's lists of pairs.
        by: columns of labels, for "groups".
        last: for "yaw": so many of the last images alone; 0 for all.
    """

    protocol: str
    images: Path
    lists: tuple[Path, ...] = ()
    by: tuple[str, ...] = ()
    last: int = 0


class Evaluator:
    """Runs tasks with one model.

    Args:
        model: the model and what runs it.
        store: signatures known already; tasks add to it.
        mirror: average each signature with that of the mirror image.
        progress: told of each image done.

    Attributes:
        refused: why pictures could not be read; they count as those without a face.
    """

    def __init__(
        self,
        model: EvaluatedModel,
        store: Store,
        mirror: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self._model = model
        self._store = store
        self._mirror = mirror
        self._progress = progress
        self.refused: list[str] = []

    def run(self, tasks: Iterable[Task], pictures: bool = False) -> tuple[Report, list[Pictures]]:
        """The report of all tasks; ``pictures`` of the worst pairs of each, as PNG files by name.

        Raises:
            DataError: a file is missing or malformed; the message says which and where.
        """
        verifications: list[Verification] = []
        groups: list[Groups] = []
        identifications: list[Identification] = []
        turned: list[Yaws] = []
        shown: list[Pictures] = []
        for task in tasks:
            images = self._open(task)
            if task.protocol == "groups":
                groups.append(self._groups(task, images))
                continue
            if task.protocol == "yaw":
                turned.append(self._yaws(task, images))
                continue
            if task.protocol == "identify":
                identifications.append(self._identification(images))
                continue
            found = self._verification(task, images)
            verifications.append(found)
            shown.append(_pictures(found, images) if pictures else {})
        report = Report(
            facesig=facesig.__version__,
            model=self._model.facts,
            mirror=self._mirror,
            verifications=verifications,
            groups=groups,
            identifications=identifications,
            yaws=turned,
        )
        return report, shown

    def _open(self, task: Task) -> Images:
        if not task.images.is_dir():
            return CropFile(task.images, self._model.size)
        names = names_in(*task.lists) if task.lists else photos_in(task.images)
        return PhotoFolder(task.images, names, self._model.crop, self._model.detector)

    def _verification(self, task: Task, images: Images) -> Verification:
        thresholds = self._model.thresholds
        lists = [read_pairs(path, images.names) for path in task.lists]
        if not lists:
            persons = _persons(images)
            faces = Faces(images.names, self._embedded(images, range(len(images))))
            return protocols.all_pairs(faces, persons, thresholds)
        faces = Faces(images.names, self._embedded(images, joined(*lists).rows))
        if task.protocol == "view1":
            return protocols.view1(faces, lists[0], lists[1], thresholds)
        if task.protocol == "view2":
            return protocols.view2(faces, lists[0], thresholds)
        title = f"Pairs of {task.lists[0].name}"
        return protocols.listed(faces, lists[0], thresholds, title)

    def _identification(self, images: Images) -> Identification:
        """Who is enrolled is so as a ``Gallery`` does it; the others are as they are."""
        persons = _persons(images)
        known = self._embedded(images, range(len(images)))
        kept = np.setdiff1d(np.arange(len(images)), known.faceless)
        shown = np.unique(persons[kept], return_inverse=True)[1].ravel()
        rows = kept[roles(shown)[0]].tolist()
        enrolled = self._embedded(images, rows, mirror=True)
        signatures = known.signatures.copy()
        signatures[rows] = enrolled.signatures[rows]
        faces = Faces(images.names, replace(known, signatures=signatures))
        return protocols.identify(faces, persons, self._model.thresholds)

    def _yaws(self, task: Task, images: Images) -> Yaws:
        if not isinstance(images, CropFile):
            raise DataError(f"expected a parquet file, got a folder ({task.images})")
        first = max(0, len(images) - task.last) if task.last else 0
        wanted = range(first, len(images))
        known = self._embedded(images, wanted)
        rows = np.setdiff1d(np.array(wanted), known.faceless)
        persons = np.unique(_persons(images)[rows], return_inverse=True)[1].ravel()
        taught = TEACHER in images.columns
        return yaws(
            f"By yaw: {task.images.name}" + (f", the last {task.last:,}" if task.last else ""),
            known.signatures[rows],
            persons,
            read_yaws(task.images, rows.tolist()),
            read_teacher(task.images, rows.tolist()) if taught else None,
        )

    def _groups(self, task: Task, images: Images) -> Groups:
        if not isinstance(images, CropFile):
            raise DataError(f"expected a parquet file, got a folder ({task.images})")
        wanted = dict.fromkeys(name for by in task.by for name in by.split(JOIN))
        columns = {name: [str(value) for value in images.column(name)] for name in wanted}
        persons = _persons(images) if IDENTITY in images.columns else np.arange(len(images))
        faces = Faces(images.names, self._embedded(images, range(len(images))))
        return protocols.groups(faces, persons, columns, task.by, self._model.thresholds)

    def _embedded(self, images: Images, rows: Iterable[int], mirror: bool = False) -> Embedded:
        mirror = mirror or self._mirror
        found = embedded(images, rows, self._model.embed, self._store, mirror, self._progress)
        self.refused += [reason for reason in found.refused if reason not in self.refused]
        return found


def _persons(images: Images) -> Persons:
    """Numbers of persons by the column ``identity``, else by the folders of the names."""
    if not isinstance(images, CropFile) or IDENTITY not in images.columns:
        return persons_by_folder(images.names)
    names = images.column(IDENTITY, nulls=True)
    return numbered(
        [f"known {name}" if is_known(name) else f"row {i}" for i, name in enumerate(names)]
    )


def _pictures(found: Verification, images: Images) -> Pictures:
    rows = {name: row for row, name in enumerate(images.names)}
    pairs = [*found.worst_same, *found.worst_different]
    names = dict.fromkeys(name for pair in pairs for name in (pair.a, pair.b))
    crops = {name: images.crop(rows[name]) for name in names}
    return {name: png(crop) for name, crop in crops.items() if crop is not None}
