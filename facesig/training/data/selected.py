"""The rows of a source that come from named data sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from facesig.errors import DataError
from facesig.training.data import columns
from facesig.training.data.source import BATCH_ROWS, Source

if TYPE_CHECKING:
    import pyarrow as pa


def select(sources: Sequence[Source], data_sets: Sequence[str]) -> list[Source]:
    """The sources less every row of another data set (column ``source``); all if none is named.

    Raises:
        DataError: a name that no row has.
    """
    if not data_sets:
        return list(sources)
    chosen = [_Selected(source, frozenset(data_sets)) for source in sources]
    present = set().union(*(each.present for each in chosen))
    missing = sorted(set(data_sets) - present)
    if missing:
        where = ", ".join(source.where for source in sources)
        raise DataError(f"expected data sets of {sorted(present)}, got {missing} ({where})")
    return [each for each in chosen if len(each)]


class _Selected:
    """See ``select``; the column ``source`` is read once, the other rows only passed by."""

    def __init__(self, source: Source, data_sets: frozenset[str]) -> None:
        self._source, self._data_sets = source, data_sets
        self.where, self.scope, self.schema = source.where, source.scope, source.schema

    @cached_property
    def present(self) -> frozenset[str]:
        """Data sets that the source's rows name."""
        return frozenset(name for name in self._names if name)

    @cached_property
    def _names(self) -> list[str]:
        if columns.SOURCE not in self.schema.names:
            return [""] * len(self._source)
        tables = self._source.tables([columns.SOURCE])
        return [name for table in tables for name in columns.texts(table[columns.SOURCE])]

    @cached_property
    def _rows(self) -> list[int]:
        return [row for row, name in enumerate(self._names) if name in self._data_sets]

    @property
    def fingerprint(self) -> str:
        return f"{self._source.fingerprint}:{sorted(self._data_sets)}"

    def __len__(self) -> int:
        return len(self._rows)

    def tables(
        self, columns: Sequence[str] | None = None, rows: int = BATCH_ROWS
    ) -> Iterator[pa.Table]:
        first = 0
        for table in self._source.tables(columns, rows):
            names = self._names[first : first + len(table)]
            first += len(table)
            kept = [row for row, name in enumerate(names) if name in self._data_sets]
            if kept:
                yield table.take(kept)

    def part(self, start: int, stop: int, columns: Sequence[str]) -> pa.Table:
        """See ``Source.part``."""
        rows = self._rows[start:stop]
        if not rows:
            return self._source.part(0, 0, columns)
        first = rows[0]
        table = self._source.part(first, rows[-1] + 1, columns)
        return table.take([row - first for row in rows])

    def place(self, row: int) -> str:
        return self._source.place(self._rows[row])
