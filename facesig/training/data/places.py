"""What a path names: a parquet file, a folder of parquet files, or a folder of crops."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facesig.errors import DataError
from facesig.images.listing import pictures
from facesig.images.signs import SUFFIXES
from facesig.training.data.folder import FolderSource
from facesig.training.data.parquet import ParquetSource
from facesig.training.data.source import Source

PATTERN = "train-*.parquet"
"""Files taken of a folder: test sets may lie beside them."""


def open_sources(places: Sequence[Path], cache: Path | None = None) -> list[Source]:
    """The sources that paths name, in order, any mixture of them.

    A file is a parquet file. A folder with ``train-*.parquet`` in it stands for these, in order;
    any other is a folder of crops, one sub-folder a person, unlabelled faces at the top.
    ``cache`` keeps what was found out about those (``facesig.training.data.readable``).

    Raises:
        DataError: nothing usable is there.
    """
    if not places:
        raise DataError("expected parquet files or folders, got none (--data)")
    return [source for place in places for source in _open(place, cache)]


def _open(place: Path, cache: Path | None) -> list[Source]:
    if not place.is_dir():
        return [ParquetSource(place)]
    shards = sorted(place.glob(PATTERN))
    if shards:
        return [ParquetSource(shard) for shard in shards]
    if not pictures(place):
        others = len(list(place.glob("*.parquet")))
        got = f"{others} other parquet files: name them" if others else "none"
        kinds = " ".join(SUFFIXES)
        raise DataError(f"expected {PATTERN} or pictures ({kinds}), got {got} ({place})")
    return [FolderSource(place, cache)]
