"""Faces with the signatures of several teachers in one space, see ``joint``, as one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from facesig.errors import DataError
from facesig.progress import Start, silent
from facesig.training.data import columns
from facesig.training.data.load import read_facts
from facesig.training.data.parts import write_tables
from facesig.training.data.rows import open_input
from facesig.training.data.source import Source
from facesig.training.data.teach.cache import taught
from facesig.training.data.teach.joint import (
    ROWS,
    Floats,
    Joint,
    average,
    fit,
    read_joint,
    require_fitting,
    write_joint,
)
from facesig.training.data.teach.lesson import Lesson, require_one_network, require_same

if TYPE_CHECKING:
    import pyarrow as pa


def teach_joined(
    places: Sequence[Path],
    out: Path,
    lessons: Sequence[Lesson],
    length: int | None,
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
        length: numbers of a signature; None: the teachers are of one space, and averaged.
        components: file of means and components: read if it is there, else written; of an average
            there are none.
        dtype: of the numbers stored.
        threads: for the models.
        start: gives where to report to.

    Returns:
        faces written, numbers in a signature.

    Raises:
        DataError, ModelError, OutputError: as ``teach``; DataError also if ``components`` is of
            other teachers, or faces that are to have signatures have none. ConfigError: as ``fit``
            or ``average``.
    """
    sources = open_input(places, out)
    if length is None:
        require_one_network(lessons)
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
    if length is None:
        joint = average(values, weights)
    elif joint is not None and components is not None:
        require_fitting(joint, values, weights, length, components)
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
    return faces, joint.components.shape[1]


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
