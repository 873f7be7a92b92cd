"""Stored crops with all that is known of them: see ``facesig.training.data.columns``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.extras import load
from facesig.images import load_image
from facesig.quality.look import Look, look_at
from facesig.types import Box, Face, Landmarks

SIDE = 128
TIGHT = Box(18.3, 18.3, 91.4, 91.4)
"""The face in every stored crop."""

COLUMNS = ("image", "valid", "face_px")

POINT_BYTES = 4
"""Of a landmark, two float16."""


@dataclass(frozen=True)
class Stored:
    """A stored crop.

    Attributes:
        image: (128, 128, 3) uint8 RGB.
        landmarks: (5, 2) in its pixels, by their centres.
        valid: left, top, right and bottom of what came from the photo.
        side: longer side of the face in the photo, pixels.
    """

    image: NDArray[np.uint8]
    landmarks: NDArray[np.float64]
    valid: tuple[float, float, float, float]
    side: float

    def look(self) -> Look:
        """What its quality is measured by."""
        points = Landmarks.from_array(self.landmarks + 0.5)  # stored by pixel centres
        return look_at(self.image, Face(TIGHT, points, 1.0, "stored"), self.side, self.valid)


def read_column(path: Path, name: str, rows: Sequence[int] | None = None) -> list[Any]:
    """A column of a parquet file, or some rows of it.

    Raises:
        DataError: the file or the column cannot be read.
    """
    parquet = load("pyarrow.parquet", "parquet files")
    try:
        column = parquet.read_table(path, columns=[name])[name]
    except (OSError, ValueError, KeyError) as error:
        raise DataError(f"expected a column {name}, got {error} ({path})") from error
    values: list[Any] = (column if rows is None else column.take(list(rows))).to_pylist()
    return values


def has_column(path: Path, name: str) -> bool:
    """Whether a parquet file has a column.

    Raises:
        DataError: the file cannot be read.
    """
    parquet = load("pyarrow.parquet", "parquet files")
    try:
        return name in parquet.read_schema(path).names
    except (OSError, ValueError) as error:
        raise DataError(f"expected a parquet file, got {error} ({path})") from error


def read_landmarks(
    path: Path, rows: Sequence[int] | None = None, points: int = 5
) -> NDArray[np.float64]:
    """The 5 or 68 landmarks of some rows or of all, (rows, points, 2).

    They are in pixels of the crops, by their centres.

    Raises:
        DataError: the file or the column cannot be read, or a row has not so many landmarks.
    """
    name = f"landmarks{points}"
    entries = read_column(path, name, rows)
    for row, entry in zip(range(len(entries)) if rows is None else rows, entries):
        if entry is None or len(entry) != points * POINT_BYTES:
            got = "none" if entry is None else f"{len(entry)} bytes"
            words = "five" if points == 5 else str(points)
            raise DataError(f"expected {words} landmarks, got {got} ({name}, row {row} of {path})")
    return np.frombuffer(b"".join(entries), "<f2").astype(np.float64).reshape(-1, points, 2)


def read_stored(path: Path, rows: Sequence[int]) -> Iterator[Stored]:
    """Some rows of a parquet file of crops.

    Raises:
        DataError: the file or a column cannot be read, or has no entry in one of these rows.
    """
    images, valid, sides = (_whole_column(path, name, rows) for name in COLUMNS)
    for image, landmarks, part, side in zip(images, read_landmarks(path, rows), valid, sides):
        left, top, right, bottom = np.frombuffer(part, "<f2").astype(np.float64).tolist()
        yield Stored(load_image(image), landmarks, (left, top, right, bottom), float(side))


def read_teacher(path: Path, rows: Sequence[int]) -> NDArray[np.float32]:
    """The teacher's signatures of some rows, (rows, d) of unit norm.

    Raises:
        DataError: the file or the column cannot be read, has no entry in one of these rows, or one
            that is no signature.
    """
    entries = _whole_column(path, "teacher", rows)
    if entries and isinstance(entries[0], bytes):
        found = np.frombuffer(b"".join(entries), np.int8).astype(np.float32).reshape(len(rows), -1)
    else:  # as ``facesig teach`` writes them
        found = np.array(entries, np.float32)
    norms = np.linalg.norm(found, axis=1, keepdims=True)
    for row, norm in zip(rows, norms.ravel().tolist()):
        if not 0.0 < norm < np.inf:  # NaN fails too
            got = f"norm {norm:g} (teacher, row {row} of {path})"
            raise DataError(f"expected a signature, got {got}")
    unit: NDArray[np.float32] = found / norms
    return unit


def _whole_column(path: Path, name: str, rows: Sequence[int]) -> list[Any]:
    entries = read_column(path, name, rows)
    for row, entry in zip(rows, entries):
        if entry is None:
            raise DataError(f"expected an entry, got none ({name}, row {row} of {path})")
    return entries
