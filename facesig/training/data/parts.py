"""Long work on faces, done part by part, so that a killed run goes on where it was.

The output is one parquet file. Until it is whole, each part of it lies beside it in ``FILE.parts``
under the hash of everything that the part depends on: whatever of the work, the settings or the
input changes between two runs, exactly the parts that it touches are made again. At most one part
and one row group are held in memory.

What a part has to say beside its rows (which photos it had to leave out, and why) travels in its
schema's metadata.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.errors import DataError, memory_for
from facesig.files import atomic_path, make_folder
from facesig.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa

GROUP_ROWS = 2048
"""Rows of a row group of the output, at least, but for the last."""

NOTES = b"facesig.notes"
"""Key of a part's notes in the metadata of its schema."""


@dataclass(frozen=True)
class Part:
    """A piece of the work.

    Attributes:
        key: hash of everything that the result depends on, hexadecimal.
        size: how much work it is, in the units that progress is counted in.
        make: does it; calls its argument with 1 for each unit done.
    """

    key: str
    size: int
    make: Callable[[Callable[[int], None]], pa.Table]


def with_notes(table: pa.Table, notes: Sequence[Sequence[str]]) -> pa.Table:
    """The table with rows of text attached."""
    return table.replace_schema_metadata({NOTES: json.dumps(notes).encode()})


def make_parts(out: Path, parts: Sequence[Part], progress: Progress) -> list[Path]:
    """Make the parts of ``out`` that are not there yet; returns the files of all, in order.

    Raises:
        OutputError: they cannot be written.
    """
    folder = _folder(out)
    make_folder(folder)
    files = [folder / f"{part.key}.parquet" for part in parts]
    for part, file in zip(parts, files, strict=True):
        if file.is_file():
            progress.found(part.size)
        else:
            write_table(file, part.make(progress.fresh))
    return files


def read_notes(files: Sequence[Path]) -> list[list[str]]:
    """The notes of all parts, in order.

    Raises:
        DataError: a part cannot be read.
    """
    with _reading(files[0].parent):
        return [note for file in files for note in _notes(file)]


def join_parts(files: Sequence[Path], out: Path) -> int:
    """Write ``out``, remove the parts, and return the number of rows.

    Columns without a single entry are left out.

    Raises:
        OutputError: ``out`` cannot be written.
        DataError: there is not a single row; the parts stay.
    """
    import pyarrow.parquet

    with _reading(out):
        schema = pyarrow.parquet.read_schema(files[0]).remove_metadata()
        filled = {name for file in files for name in _filled(file)}
    if not filled:
        raise DataError(f"expected at least one face, got none ({out} is not written)")
    kept = [field for field in schema if field.name in filled]
    names = [field.name for field in kept]
    tables = (
        pyarrow.parquet.read_table(file, columns=names).replace_schema_metadata(None)
        for file in files
    )
    rows = write_tables(out, tables, pyarrow.schema(kept))
    _remove(_folder(out))
    return rows


def write_table(path: Path, table: pa.Table) -> None:
    """Write a parquet file, whole or not at all."""
    write_tables(path, [table], table.schema)


def write_tables(path: Path, tables: Iterable[pa.Table], schema: pa.Schema) -> int:
    """Write tables of one schema as one parquet file, whole or not at all; returns its rows.

    Raises:
        OutputError: the file cannot be written.
        DataError: a table cannot be read.
    """
    import pyarrow.parquet

    rows = 0
    with (
        atomic_path(path) as name,
        pyarrow.parquet.ParquetWriter(name, schema, compression="zstd") as file,
    ):
        for group in _groups(_read(tables, path)):
            file.write_table(group, row_group_size=len(group))
            rows += len(group)
    return rows


def _read(tables: Iterable[pa.Table], out: Path) -> Iterator[pa.Table]:
    """The tables; where one cannot be read, the error is not one of writing."""
    with _reading(out):
        yield from tables


@contextmanager
def _reading(out: Path) -> Iterator[None]:
    try:
        with memory_for(str(out)):
            yield
    except OSError as error:
        reason = error.strerror or " ".join(str(error).split())
        raise DataError(f"expected faces to read, got {reason} ({out} is not written)") from error
    except ValueError as error:  # pyarrow.ArrowInvalid is one
        reason = " ".join(str(error).split())
        raise DataError(f"expected faces to read, got {reason} ({out} is not written)") from error


def _folder(out: Path) -> Path:
    return out.with_name(f"{out.name}.parts")


def _groups(tables: Iterable[pa.Table]) -> Iterator[pa.Table]:
    import pyarrow

    waiting: list[pa.Table] = []
    for table in tables:
        if len(table):
            waiting.append(table)
        if sum(map(len, waiting)) >= GROUP_ROWS:
            yield pyarrow.concat_tables(waiting)
            waiting = []
    if waiting:
        yield pyarrow.concat_tables(waiting)


def _notes(file: Path) -> list[list[str]]:
    import pyarrow.parquet

    metadata = pyarrow.parquet.read_schema(file).metadata or {}
    notes: list[list[str]] = json.loads(metadata.get(NOTES, b"[]"))
    return notes


def _filled(file: Path) -> set[str]:
    """Columns of a part with at least one entry."""
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(file)
    return {name for name in table.column_names if table[name].null_count < len(table)}


def _remove(folder: Path) -> None:
    """Remove the parts, those of earlier settings too, and nothing that is not a part."""
    for file in [*folder.glob("*.parquet"), *folder.glob("*.partial")]:
        file.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
