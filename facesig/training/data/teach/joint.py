"""Signatures of several teachers joined to one.

What: each teacher's signatures less their mean, of unit norm, times the teacher's weight, side by
side: the cosine of two such vectors is the weighted mean of the teachers' own, with the squares of
the weights. Then as many of the joined vectors' components as the student has numbers, the largest
first, again of unit norm. Teachers of one space (one network that
sees the faces in several ways) may be averaged instead: the sum of their unit signatures times
weights, of unit norm.

Why: two teachers err differently; joined they separate people better than either. What one teacher
says of the whole photo and of the small crop differs by what neither can know from the face; their
mean has half of that noise, which a student would learn by heart.

Means and components are those of the faces at hand, which therefore must be training faces. For
other faces (held-back ones, a benchmark) they are read from the file that the training faces' were
written to, as a space of its own must be the same for all. The file says which models made the
signatures, and of what: those of others are refused.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError, DataError
from facesig.files import write_file

ROWS = 8192
"""Faces in memory beside all signatures, at a time."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Joint:
    """What brings several teachers' signatures into one space.

    Attributes:
        means: of each teacher's signatures, (d_i,) float32.
        weights: of the teachers.
        components: (sum of d_i, length) float32: orthonormal columns, or those of ``average``.
        makers: of each teacher's signatures, as ``Lesson.maker`` says them.
    """

    means: Sequence[Floats]
    weights: Sequence[float]
    components: Floats
    makers: Sequence[str] = ()

    def signatures(self, values: Sequence[Floats]) -> Floats:
        """Unit signatures (n, length) of each teacher's (n, d_i)."""
        return _unit(_side_by_side(values, self.means, self.weights) @ self.components)


def fit(values: Sequence[Floats], weights: Sequence[float], length: int) -> Joint:
    """Means and components of training faces.

    Args:
        values: signatures by teacher, (n, d_i), of the same faces.
        weights: of the teachers, positive.
        length: numbers that are kept.

    Raises:
        ConfigError: there are fewer numbers than ``length``, or faces.
    """
    total, faces = sum(each.shape[1] for each in values), len(values[0])
    if length > min(total, faces):
        raise ConfigError(
            f"expected a length of at most {min(total, faces)}, of {total} numbers of the teachers "
            f"and {faces} faces, got {length} (length)"
        )
    means = [each.mean(axis=0, dtype=np.float64).astype(np.float32) for each in values]
    moment = np.zeros((total, total))
    for part in _parts(values):
        joined = _side_by_side(part, means, weights).astype(np.float64)
        moment += joined.T @ joined
    vectors = np.linalg.eigh(moment)[1][:, ::-1][:, :length]
    # Of two directions the one whose largest number is positive, so that every run has the same.
    largest = np.abs(vectors).argmax(axis=0)
    vectors = vectors * np.sign(vectors[largest, np.arange(length)])
    return Joint(means, list(weights), vectors.astype(np.float32))


def average(values: Sequence[Floats], weights: Sequence[float]) -> Joint:
    """What brings signatures of one space to their weighted mean; learns nothing of the faces.

    Args:
        values: signatures by teacher, (n, d) each, of the same faces.
        weights: of the teachers, positive.

    Raises:
        ConfigError: they are not of one length.
    """
    lengths = [each.shape[1] for each in values]
    if len(set(lengths)) > 1:
        raise ConfigError(f"expected signatures of one length to average, got {lengths} (average)")
    means = [np.zeros(length, np.float32) for length in lengths]
    same = np.tile(np.eye(lengths[0], dtype=np.float32), (len(lengths), 1))
    return Joint(means, list(weights), same)


def write_joint(path: Path, joint: Joint) -> None:
    """Write means, weights, components and who made the signatures as one .npz file.

    Raises:
        OutputError: it cannot be written.
    """
    file = io.BytesIO()
    arrays: dict[str, Any] = {f"mean{i}": each for i, each in enumerate(joint.means)}
    arrays["makers"] = np.array(joint.makers, np.str_)
    np.savez(file, weights=np.array(joint.weights), components=joint.components, **arrays)
    write_file(path, file.getvalue())


def read_joint(path: Path) -> Joint:
    """Read what ``write_joint`` wrote.

    Raises:
        DataError: it is no such file, or one of before the makers were written: which teachers it
            is of nobody knows.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            weights = [float(each) for each in file["weights"]]
            means = [file[f"mean{i}"] for i in range(len(weights))]
            if "makers" not in file:
                raise DataError(
                    "expected components that say which teachers they are of, got an old file "
                    f"without; make it anew from the training faces ({path})"
                )
            makers = [str(each) for each in file["makers"]]
            return Joint(means, weights, file["components"], makers)
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        reason = " ".join(str(error).split())
        raise DataError(f"expected means and components, got {reason} ({path})") from error


def require_fitting(
    joint: Joint, values: Sequence[Floats], weights: Sequence[float], length: int, path: Path
) -> None:
    """Refuse components that do not go with these signatures, weights or length.

    Raises:
        DataError: which of them, and the file, are named.
    """
    lengths = [len(mean) for mean in joint.means]
    wanted = [each.shape[1] for each in values]
    kept = joint.components.shape
    if lengths != wanted or list(joint.weights) != list(weights) or kept != (sum(wanted), length):
        raise DataError(
            f"expected components of teachers of {wanted} numbers, weights {list(weights)} and "
            f"length {length}, got {lengths}, {list(joint.weights)} and {kept[-1]} ({path})"
        )


def _side_by_side(
    values: Sequence[Floats], means: Sequence[Floats], weights: Sequence[float]
) -> Floats:
    triples = zip(values, means, weights, strict=True)
    return np.concatenate([weight * _unit(each - mean) for each, mean, weight in triples], axis=1)


def _unit(values: Floats) -> Floats:
    norms = np.linalg.norm(values, axis=1, keepdims=True)
    unit: Floats = values / np.maximum(norms, np.float32(1e-12))
    return unit


def _parts(values: Sequence[Floats]) -> Iterator[list[Floats]]:
    for first in range(0, len(values[0]), ROWS):
        yield [each[first : first + ROWS] for each in values]
