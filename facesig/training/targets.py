"""What a student is to learn of its teacher: signatures without what all faces share.

A teacher's signatures have a mean that is not zero (a fifth of their length for the one of our
data). It tells nobody from anybody, but it lifts the similarity of any two faces, and a student
that sees a face badly falls back on it, which makes strangers alike. Less the mean and scaled back
to unit norm they separate people better, the teacher's own and a student's.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from facesig.training.data import FaceTable


def centred(faces: FaceTable, validation_faces: int) -> FaceTable:
    """The table with its teacher's signatures less their mean, of unit norm again.

    Args:
        faces: a table; without a teacher it comes back as it is.
        validation_faces: faces at its end that the mean is not to know.
    """
    known = np.flatnonzero(faces.has_teacher[: len(faces) - validation_faces])
    if faces.teacher is None or len(known) == 0:
        return faces
    mean = faces.teacher[known].mean(axis=0, dtype=np.float64).astype(np.float32)
    moved = faces.teacher - mean
    return replace(faces, teacher=moved / np.linalg.norm(moved, axis=1, keepdims=True))


def person_centres(faces: FaceTable, validation_faces: int) -> NDArray[np.float32] | None:
    """The teacher's mean signature of each identity, (identities, d) of unit norm.

    Rows are NaN for people of whom the teacher has seen nothing; None without a teacher.

    Args:
        faces: a table, its identities numbered from 0.
        validation_faces: faces at its end that are not to count.
    """
    rows = slice(0, len(faces) - validation_faces)
    known = faces.has_teacher[rows] & (faces.identity[rows] >= 0)
    if faces.teacher is None:
        return None
    people = int(faces.identity.max()) + 1
    total = np.zeros((people, faces.teacher.shape[1]))
    np.add.at(total, faces.identity[rows][known], faces.teacher[rows][known])
    seen = np.bincount(faces.identity[rows][known], minlength=people) > 0
    total[~seen] = np.nan
    centres: NDArray[np.float32] = (total / np.linalg.norm(total, axis=1, keepdims=True)).astype(
        np.float32
    )
    return centres
