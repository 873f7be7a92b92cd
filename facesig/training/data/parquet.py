"""Faces in a parquet file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from facesig.errors import DataError, LowMemoryError, memory_for
from facesig.extras import load
from facesig.training.data.columns import check_schema
from facesig.training.data.source import BATCH_ROWS

if TYPE_CHECKING:
    import pyarrow as pa


class ParquetSource:
    """A file with the columns of ``columns.py``; nothing of it is held in memory.

    Raises:
        DataError: the file is missing, no whole parquet file, or lacks what is required.
        MissingExtraError: pyarrow is not installed.
    """

    scope = ""

    def __init__(self, path: Path) -> None:
        parquet = load("pyarrow.parquet", "parquet files")
        if not path.is_file():
            kind = "a folder" if path.is_dir() else "nothing"
            raise DataError(f"expected a parquet file, got {kind} ({path})")
        self._path = path
        with self._readable():
            metadata = parquet.read_metadata(path)
            self.schema: pa.Schema = parquet.read_schema(path)
        check_schema(self.schema, self.where)
        self._count = int(metadata.num_rows)
        sizes = [metadata.row_group(i).num_rows for i in range(metadata.num_row_groups)]
        self._group_ends = np.cumsum(sizes, dtype=np.int64)

    @property
    def where(self) -> str:
        """The file's path."""
        return str(self._path)

    @property
    def fingerprint(self) -> str:
        """Name, size and time of change: hashing gigabytes at every start would cost minutes."""
        status = self._path.stat()
        return f"{self._path.name}:{status.st_size}:{status.st_mtime_ns}"

    def __len__(self) -> int:
        return self._count

    def tables(
        self, columns: Sequence[str] | None = None, rows: int = BATCH_ROWS
    ) -> Iterator[pa.Table]:
        """See ``Source.tables``.

        Raises:
            DataError: the file is damaged.
        """
        import pyarrow
        import pyarrow.parquet

        wanted = self.schema.names if columns is None else columns
        present = [name for name in wanted if name in self.schema.names]
        with self._readable():
            file = pyarrow.parquet.ParquetFile(self._path)
        with file:
            batches = iter(file.iter_batches(rows, columns=present))
            while True:
                # Only how a table is read may be the file's fault, not what becomes of it.
                with self._readable():
                    batch = next(batches, None)
                    if batch is None:
                        return
                    table = pyarrow.Table.from_batches([batch])
                    table.validate(full=True)
                yield table

    def part(self, start: int, stop: int, columns: Sequence[str]) -> pa.Table:
        """See ``Source.part``; of its row groups those are opened that hold some of them.

        Raises:
            DataError: the file is damaged.
        """
        import pyarrow
        import pyarrow.parquet

        with self._readable(), pyarrow.parquet.ParquetFile(self._path) as file:
            ends = self._group_ends
            first_group = int(np.searchsorted(ends, start, "right"))
            groups = range(first_group, min(int(np.searchsorted(ends, stop)) + 1, len(ends)))
            at = int(ends[first_group - 1]) if first_group else 0
            kept = []
            for batch in file.iter_batches(BATCH_ROWS, row_groups=groups, columns=list(columns)):
                first, last = max(start - at, 0), min(stop - at, len(batch))
                at += len(batch)
                if first < last:
                    kept.append(batch.slice(first, last - first))
                if at >= stop:
                    break
            fields = [self.schema.field(name) for name in columns]
            table = pyarrow.Table.from_batches(kept, pyarrow.schema(fields))
            table.validate(full=True)
            return table

    def place(self, row: int) -> str:
        """The row and the file."""
        return f"row {row} of {self._path}"

    @contextmanager
    def _readable(self) -> Iterator[None]:
        import pyarrow

        try:
            with memory_for(self.where):  # pyarrow.ArrowMemoryError, too
                yield
        except (OSError, ValueError, pyarrow.ArrowException) as error:
            if isinstance(error, LowMemoryError):
                raise
            reason = " ".join(str(error).split())
            raise DataError(
                f"expected a whole parquet file, got: {reason} ({self._path})"
            ) from error
