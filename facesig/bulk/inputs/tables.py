"""Parquet, Arrow and Feather files: a column of pictures' bytes, or one of their paths.

A column is taken if it is named, or else the first of ``COLUMNS`` that is there. Its entries are
binary (a picture file's bytes), text (a path, relative to the table's folder), or a struct of
``bytes`` and ``path``, as Hugging Face's data sets have it. A column ``name``, or ``path`` beside
bytes, gives the rows their names; else they are FILE:ROW.

Row groups (record batches) are read one after the other, in batches of ``BATCH_ROWS`` rows; those
that lie before the first picture asked for are skipped unread.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facesig.bulk.items import Item, storable
from facesig.errors import DataError, memory_for
from facesig.extras import load

if TYPE_CHECKING:
    import pyarrow as pa

SUFFIXES = (".parquet", ".arrow", ".feather", ".ipc")

COLUMNS = ("image", "picture", "photo", "bytes", "jpg", "path", "file", "filename")
NAMES = ("name", "path", "file_name", "id")

BATCH_ROWS = 64


class Tables:
    """Rows of some files of one schema, in order."""

    kind = "table"

    def __init__(self, files: Sequence[Path], column: str | None) -> None:
        """Read the files' footers.

        Raises:
            DataError: a file cannot be read, or has no column of pictures.
        """
        load("pyarrow.parquet", "tables")
        self._files = list(files)
        self._counts: list[int] = []
        self._columns: list[tuple[str, str | None]] = []
        key = hashlib.sha256()
        for path in self._files:
            schema, groups = _footer(path)
            self._columns.append(_chosen(schema, column, path))
            self._counts.append(sum(groups))
            status = path.stat()
            word = f"{path.name}:{status.st_size}:{status.st_mtime_ns}:{self._columns[-1]};"
            key.update(word.encode("utf-8", "surrogateescape"))
        self.fingerprint = key.hexdigest()
        self.total: int | None = sum(self._counts)
        if not self.total:
            raise DataError(f"expected rows, got none ({self._files[0]})")

    def items(self, first: int, last: int | None) -> Iterator[Item]:
        """See ``Input``."""
        begin = 0
        for path, count, (column, name) in zip(self._files, self._counts, self._columns):
            end = begin + count
            if end > first and (last is None or begin < last):
                low = max(first - begin, 0)
                high = count if last is None else min(last - begin, count)
                yield from _rows(path, column, name, low, high)
            begin = end


def open_tables(path: Path, column: str | None) -> Tables:
    """A file, or the files of a folder in the order of their names."""
    if not path.is_dir():
        return Tables([path], column)
    return Tables(tables_in(path), column)


def tables_in(folder: Path) -> list[Path]:
    """Tables right in a folder, without what other programs leave out too (``_`` and ``.``).

    Raises:
        DataError: the folder cannot be read.
    """
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        raise DataError(f"expected a folder, got {error.strerror} ({folder})") from error
    return [path for path in paths if path.suffix.lower() in SUFFIXES and path.name[0] not in "._"]


def _footer(path: Path) -> tuple[pa.Schema, list[int]]:
    """The schema, and the rows of each row group or record batch."""
    with _reading(path):
        if path.suffix.lower() == ".parquet":
            import pyarrow.parquet

            with pyarrow.parquet.ParquetFile(path) as file:
                about = file.metadata
                groups = [about.row_group(i).num_rows for i in range(about.num_row_groups)]
                return file.schema_arrow, groups
        import pyarrow

        with pyarrow.memory_map(str(path)) as data, pyarrow.ipc.open_file(data) as file:
            counts = [file.get_batch(i).num_rows for i in range(file.num_record_batches)]
            return file.schema, counts


def _chosen(schema: pa.Schema, column: str | None, path: Path) -> tuple[str, str | None]:
    import pyarrow.types as types

    wanted = COLUMNS if column is None else (column,)
    found = next((name for name in wanted if name in schema.names), None)
    if found is None:
        asked = f"one of {', '.join(COLUMNS)}, or --column" if column is None else column
        raise DataError(f"expected a column {asked}, got {', '.join(schema.names)} ({path})")
    kind = schema.field(found).type
    fits = [types.is_binary, types.is_large_binary, types.is_string, types.is_large_string]
    if not any(test(kind) for test in fits) and not (
        types.is_struct(kind) and {"bytes", "path"} & {field.name for field in kind}
    ):
        raise DataError(
            f"expected bytes, text or a struct of bytes and path, got {kind} "
            f"(column {found} of {path})"
        )
    names = (name for name in NAMES if name in schema.names and name != found)
    texts = (name for name in names if not types.is_nested(schema.field(name).type))
    return found, next(texts, None)


def _rows(path: Path, column: str, name: str | None, low: int, high: int) -> Iterator[Item]:
    number = 0
    columns = [column] if name is None else [column, name]
    for batch, count in _batches(path, columns, low):
        if number >= high:
            return
        if batch is not None and number + count > low:
            part = batch.slice(max(low - number, 0), min(high, number + count) - max(low, number))
            yield from _items(part, path, column, name, max(low, number))
        number += count


def _items(
    batch: pa.RecordBatch, path: Path, column: str, name: str | None, first: int
) -> Iterator[Item]:
    entries = batch.column(column).to_pylist()
    names = [None] * len(entries) if name is None else batch.column(name).to_pylist()
    for i, (entry, called) in enumerate(zip(entries, names)):
        picture, own = _picture(entry, path.parent)
        label = called if called is not None else own
        label = storable(f"{path.name}:{first + i}" if label is None else label)
        if picture is None:
            yield Item(label, None, f"expected a picture, got null ({label})")
        else:
            yield Item(label, picture)


def _picture(entry: Any, folder: Path) -> tuple[str | bytes | None, str | None]:
    """What an entry holds: bytes or a path; and a name, if it has one."""
    if isinstance(entry, dict):
        path = entry.get("path")
        if entry.get("bytes") is not None:
            return entry["bytes"], path
        entry = path
    if isinstance(entry, str):
        return str(folder / entry), entry
    return entry, None


def _batches(
    path: Path, columns: list[str], skip: int
) -> Iterator[tuple[pa.RecordBatch | None, int]]:
    """Batches with their numbers of rows; None for whole groups within the first ``skip`` rows."""
    with _reading(path):
        if path.suffix.lower() == ".parquet":
            yield from _parquet(path, columns, skip)
        else:
            yield from _arrow(path, columns, skip)


def _parquet(
    path: Path, columns: list[str], skip: int
) -> Iterator[tuple[pa.RecordBatch | None, int]]:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as file:
        number = 0
        for i in range(file.metadata.num_row_groups):
            count = file.metadata.row_group(i).num_rows
            if number + count <= skip:
                yield None, count
            else:
                batches = file.iter_batches(BATCH_ROWS, row_groups=[i], columns=columns)
                yield from ((batch, len(batch)) for batch in batches)
            number += count


def _arrow(
    path: Path, columns: list[str], skip: int
) -> Iterator[tuple[pa.RecordBatch | None, int]]:
    import pyarrow

    with pyarrow.memory_map(str(path)) as data, pyarrow.ipc.open_file(data) as file:
        number = 0
        for i in range(file.num_record_batches):
            batch = file.get_batch(i)
            if number + len(batch) <= skip:
                yield None, len(batch)
            else:
                chosen = batch.select(columns)
                for begin in range(0, len(chosen), BATCH_ROWS):
                    part = chosen.slice(begin, BATCH_ROWS)
                    yield part, len(part)
            number += len(batch)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Tell what pyarrow says of a file as a ``DataError``."""
    try:
        with memory_for(str(path)):
            yield
    except (OSError, ValueError) as error:  # pyarrow.ArrowInvalid is one
        reason = " ".join(str(error).split())
        raise DataError(f"expected a table to read, got {reason} ({path})") from error
