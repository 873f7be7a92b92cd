"""Signatures of several teachers joined to one.

What: each teacher's signatures less their mean, of unit norm, times the teacher's weight, side by
side: the cosine of two such vectors is the weighted mean of the teachers' own, with the squares of
the weights. Then as many of the joined vectors' components as the student has numbers, the largest
first, again of unit norm.

Why: two teachers err differently; joined they separate people better than either.

Means and components are those of the faces at hand, which therefore must be training faces. For
other faces (held-back ones, a benchmark) they are read from the file that the training faces' were
written to, as a space of its own must be the same for all. The file says which models made the
signatures, and of what: those of others are refused.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError, DataError
from facesig.files import write_file
from facesig.progress import Start, silent
from facesig.training.data import columns
from facesig.training.data.load import read_facts
from facesig.training.data.parts import write_tables
from facesig.training.data.rows import open_input
from facesig.training.data.source import Source
from facesig.training.data.teach.cache import taught
from facesig.training.data.teach.lesson import Lesson, require_same

if TYPE_CHECKING:
    import pyarrow as pa

ROWS = 8192
"""Faces in memory beside all signatures, at a time."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Joint:
    """What brings several teachers' signatures into one space.

    Attributes:
        means: of each teacher's signatures, (d_i,) float32.
        weights: of the teachers.
        components: (sum of d_i, length) float32, orthonormal columns.
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


def teach_joined(
    places: Sequence[Path],
    out: Path,
    lessons: Sequence[Lesson],
    length: int,
    components: Path | None = None,
    dtype: str = "float16",
    threads: int = 2,
    start: Start = silent,
) -> tuple[int, int]:
    """Write all rows of the sources, with the column ``teacher`` by all teachers, as ``out``.

    Each teacher's own signatures lie in ``OUT.teachers`` meanwhile, and are found there again if
    the run is broken off.

    Args:
        places: parquet files, or one folder of crops; read only.
        out: parquet file.
        lessons: the teachers.
        length: numbers of a signature.
        components: file of means and components: read if it is there, else written.
        dtype: of the numbers stored.
        threads: for the models.
        start: gives where to report to.

    Returns:
        faces written, numbers in a signature.

    Raises:
        DataError, ModelError, OutputError: as ``teach``; DataError also if ``components`` is of
            other teachers, or faces that are to have signatures have none. ConfigError: as ``fit``.
    """
    sources = open_input(places, out)
    joint = None  # of other faces' components, refused before hours of teaching, not after
    if components is not None and components.is_file():
        joint = read_joint(components)
        require_same(joint.makers, lessons, components)
    folder = out.with_name(f"{out.name}.teachers")
    files = [
        None
        if each.model is None or each.how is None
        else taught(places, folder, each.model, each.how, start, threads, scoped=False)
        for each in lessons
    ]
    values = [_stored(sources) if each is None else _teacher_columns(each) for each in files]
    weights = [each.weight for each in lessons]
    if joint is not None and components is not None:
        _check_same(joint, values, weights, length, components)
    else:
        joint = fit(values, weights, length)
        if components is not None:
            makers = [each.maker() for each in lessons]
            write_joint(components, replace(joint, makers=makers))
    made = [each for each in files if each is not None]
    tables = _tables(made[0], values, joint, dtype)
    first = next(tables)
    faces = write_tables(out, chain([first], tables), first.schema)
    for each in {file for some in made for file in some}:
        each.unlink()
        each.with_suffix(".lock").unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()
    return faces, length


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


def _check_same(
    joint: Joint, values: Sequence[Floats], weights: Sequence[float], length: int, path: Path
) -> None:
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


def _stored(sources: Sequence[Source]) -> Floats:
    """The faces' own signatures of a teacher.

    Raises:
        DataError: a face has none.
    """
    parts = []
    for source in sources:
        stored = read_facts(source, (columns.TEACHER,)).teacher
        lacking = len(source) if stored is None else int(np.isnan(stored).any(axis=1).sum())
        if stored is None or lacking:
            raise DataError(
                f"expected a teacher's signature for each face, got {lacking} faces without one "
                f"({source.where})"
            )
        parts.append(stored.astype(np.float32))
    return np.concatenate(parts)


def _teacher_columns(files: Sequence[Path]) -> Floats:
    import pyarrow.parquet

    parts = []
    for file in files:
        column = pyarrow.parquet.read_table(file, columns=[columns.TEACHER])[columns.TEACHER]
        flat = column.combine_chunks().flatten().to_numpy().astype(np.float32)
        parts.append(flat.reshape(len(column), -1))
    return np.concatenate(parts)


def _tables(
    files: Sequence[Path], values: Sequence[Floats], joint: Joint, dtype: str
) -> Iterator[pa.Table]:
    """Rows of the files with the joined column in place of their own."""
    import pyarrow.parquet

    at = 0
    for file in files:
        with pyarrow.parquet.ParquetFile(file) as source:
            for batch in source.iter_batches(ROWS):
                table = pyarrow.Table.from_batches([batch]).replace_schema_metadata(None)
                some = [each[at : at + len(table)] for each in values]
                at += len(table)
                flat = joint.signatures(some).astype(dtype).ravel()
                column = pyarrow.FixedSizeListArray.from_arrays(flat, joint.components.shape[1])
                place = table.column_names.index(columns.TEACHER)
                yield table.set_column(place, columns.TEACHER, column)
