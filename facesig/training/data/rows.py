"""Rows of several sources as one stream of tables of one schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.errors import DataError, OutputError
from facesig.training.data.places import open_sources
from facesig.training.data.source import BATCH_ROWS, Source

if TYPE_CHECKING:
    import pyarrow as pa


def open_input(places: Sequence[Path], out: Path) -> list[Source]:
    """One folder of crops, or any number of parquet files: what can be written as one file.

    Raises:
        OutputError: ``out`` is one of them.
        DataError: nothing usable, or a folder of crops among others (its people's names are its
            own, and would be mixed up with those of the others).
    """
    sources = open_sources(places)
    folders = [source.where for source in sources if source.scope]
    if folders and len(sources) > 1:
        raise DataError(f"expected one folder alone, got {len(sources)} inputs ({folders[0]})")
    for source in sources:
        if out.exists() and out.samefile(source.where):
            raise OutputError(f"expected another file than the input to write, got it ({out})")
    return sources


def common_schema(sources: Sequence[Source], without: Sequence[str] = ()) -> pa.Schema:
    """The columns of all sources together.

    Raises:
        DataError: a column has different types in two of them.
    """
    import pyarrow

    fields: dict[str, pa.Field] = {}
    for source in sources:
        for field in source.schema:
            known = fields.setdefault(field.name, pyarrow.field(field.name, field.type))
            if known.type != field.type:
                raise DataError(
                    f"expected {known.type} as in {sources[0].where}, got {field.type} "
                    f"(column {field.name} of {source.where})"
                )
    return pyarrow.schema([field for name, field in fields.items() if name not in without])


def stream(source: Source, schema: pa.Schema, rows: int = BATCH_ROWS) -> Iterator[pa.Table]:
    """A source's rows in a common schema, null where it lacks a column."""
    import pyarrow

    for table in source.tables(schema.names, rows):
        columns = [
            table[field.name].cast(field.type)
            if field.name in table.column_names
            else pyarrow.nulls(len(table), field.type)
            for field in schema
        ]
        yield pyarrow.table(columns, schema=schema)
