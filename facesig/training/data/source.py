"""One interface to stored faces, wherever they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, ImageDecodeError, ImageError
from facesig.images.picture import open_picture
from facesig.training.geometry import STORED

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 1024
"""Faces held in encoded form at a time: some 50 MB where they are lossless."""


class Source(Protocol):
    """Stored faces in a fixed order; see ``columns`` for their form."""

    @property
    def where(self) -> str:
        """Its path, for messages."""

    @property
    def scope(self) -> str:
        """Within which its identities are unique; "" for identities shared by all files."""

    @property
    def fingerprint(self) -> str:
        """Changes when any image does."""

    @property
    def schema(self) -> pa.Schema:
        """Its columns."""

    def __len__(self) -> int:
        """Number of faces."""

    def tables(
        self, columns: Sequence[str] | None = None, rows: int = BATCH_ROWS
    ) -> Iterator[pa.Table]:
        """Its rows in order, so many at a time; only the named columns of those that it has."""

    def part(self, start: int, stop: int, columns: Sequence[str]) -> pa.Table:
        """Some of its rows, from ``start`` up to ``stop``; only the named columns."""

    def place(self, row: int) -> str:
        """A row, for messages."""


def decode(blob: bytes | None, place: str) -> NDArray[np.uint8]:
    """An encoded crop as (128, 128, 3) uint8 RGB, C-contiguous.

    Its size is read first: a file of a few kilobytes may hold gigabytes of pixels.

    Raises:
        DataError: no bytes, no whole picture, or one of another size.
        MissingExtraError: Pillow is not installed.
    """
    if not blob:
        raise DataError(f"expected an image, got {'null' if blob is None else '0 bytes'} ({place})")
    try:
        picture = open_picture(blob, place)
        if (picture.width, picture.height) == (STORED, STORED):
            return np.ascontiguousarray(picture.full())
    except ImageDecodeError as error:
        got = f"expected an image, got {len(blob)} undecodable bytes ({place})"
        raise DataError(got) from error
    except ImageError as error:
        raise DataError(str(error)) from error
    raise DataError(
        f"expected {STORED} x {STORED} pixels, got {picture.width} x {picture.height} "
        f"({place}; `facesig prepare` makes crops of photos)"
    )
