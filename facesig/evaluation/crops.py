"""Stored face crops, read from parquet one at a time, as the network's input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, MissingExtraError
from facesig.runtime.images import load_image

Embed = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""(112, 112, 3) uint8 RGB -> (128,) of unit norm."""


class CropFile:
    """A parquet file with the columns ``image`` and ``name``; images are decoded when asked for.

    Raises:
        DataError: the file is missing or lacks a column.
        MissingExtraError: pyarrow is not installed.
    """

    def __init__(self, path: Path, size: int = 112) -> None:
        try:
            import pyarrow.parquet as parquet
        except ImportError as error:
            raise MissingExtraError(
                'expected pyarrow, got none: pip install "facesig[eval]" (parquet files)'
            ) from error
        if not path.is_file():
            raise DataError(f"expected a parquet file, got nothing ({path})")
        try:
            table = parquet.read_table(path, columns=["image", "name"])
        except (OSError, ValueError) as error:
            raise DataError(f"expected columns image and name, got {error} ({path})") from error
        self.names: list[str] = table["name"].to_pylist()
        self._blobs: list[bytes] = table["image"].to_pylist()
        self._size = size

    def __len__(self) -> int:
        return len(self.names)

    def crop(self, row: int) -> NDArray[np.uint8]:
        """The central part of a stored crop, (size, size, 3)."""
        image = load_image(self._blobs[row], self.names[row])
        height, width = image.shape[:2]
        top, left = (height - self._size) // 2, (width - self._size) // 2
        if min(top, left) < 0:
            raise DataError(
                f"expected at least {self._size} x {self._size} pixels, got {width} x {height} "
                f"({self.names[row]})"
            )
        return np.ascontiguousarray(image[top : top + self._size, left : left + self._size])


def embed_rows(
    file: CropFile, rows: Iterable[int], embed: Embed, mirror: bool = False
) -> Iterator[NDArray[np.float32]]:
    """Signatures of some rows in turn; ``mirror`` adds that of the mirror image."""
    for row in rows:
        crop = file.crop(row)
        signature = embed(crop)
        if mirror:
            both = signature + embed(np.ascontiguousarray(crop[:, ::-1]))
            signature = both / np.linalg.norm(both)
        yield signature
