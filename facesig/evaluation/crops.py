"""Stored face crops, read from parquet one at a time, as the network's input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, memory_for
from facesig.extras import load
from facesig.images import load_image


class CropFile:
    """A parquet file with a column ``image``; images are decoded when asked for.

    Attributes:
        names: the column ``name``, or "row 0", "row 1", ... where there is none.

    Raises:
        DataError: the file is missing, damaged or lacks the column.
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, path: Path, size: int = 112) -> None:
        parquet = _parquet()
        if not path.is_file():
            raise DataError(f"expected a parquet file, got nothing ({path})")
        self._path = path
        self._size = size
        try:
            with memory_for(str(path)):
                self.columns: list[str] = list(parquet.read_schema(path).names)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(f"expected a parquet file, got {error} ({path})") from error
        self._blobs: list[bytes] = self._typed("image", bytes, "binary")
        has_names = "name" in self.columns
        self.names: list[str] = (
            self._typed("name", str, "text")
            if has_names
            else [f"row {i}" for i in range(len(self._blobs))]
        )

    def __len__(self) -> int:
        return len(self._blobs)

    def column(self, name: str, nulls: bool = False) -> list[Any]:
        """A column's values by row, as Python's own types.

        Args:
            name: of the column.
            nulls: whether it may hold nulls, which are None then.

        Raises:
            DataError: there is no such column, or it is damaged or holds nulls that it may not.
        """
        if name not in self.columns:
            known = ", ".join(self.columns)
            raise DataError(f"expected a column {name}, got {known} ({self._path})")
        try:
            with memory_for(str(self._path)):
                table = _parquet().read_table(self._path, columns=[name])
                table.validate(full=True)
                values: list[Any] = table[name].to_pylist()
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(f"expected a column {name}, got {error} ({self._path})") from error
        if not nulls and None in values:
            row = values.index(None)
            raise DataError(f"expected a value, got null (column {name}, row {row}, {self._path})")
        return values

    def _typed(self, name: str, kind: type, word: str) -> list[Any]:
        values = self.column(name)
        for row, value in enumerate(values):
            if not isinstance(value, kind):
                got = f"{type(value).__name__} (column {name}, row {row}, {self._path})"
                raise DataError(f"expected {word}, got {got}")
        return values

    def key(self, row: int) -> bytes:
        """What the crop of a row is made of: equal keys, equal crops."""
        return b"crop %d " % self._size + self._blobs[row]

    def crop(self, row: int) -> NDArray[np.uint8]:
        """The central part of a stored crop, (size, size, 3) uint8 RGB.

        Raises:
            ImageError: the stored bytes are no picture.
            DataError: the picture is too small.
        """
        image = load_image(self._blobs[row], self.names[row])
        height, width = image.shape[:2]
        top, left = (height - self._size) // 2, (width - self._size) // 2
        if min(top, left) < 0:
            raise DataError(
                f"expected at least {self._size} x {self._size} pixels, got {width} x {height} "
                f"({self.names[row]})"
            )
        return np.ascontiguousarray(image[top : top + self._size, left : left + self._size])


def _parquet() -> Any:
    return load("pyarrow.parquet", "parquet files")
