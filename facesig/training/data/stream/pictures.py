"""The images of sources, decoded anew wherever they are asked for; none is kept.

Looks like the array of ``decoded.py``. What is asked for together should lie together: a file is
read by its row groups, from the group's begin.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.training.data.columns import IMAGE
from facesig.training.data.source import Source, decode
from facesig.training.geometry import STORED

READ_ROWS = 256
"""Encoded faces in memory at a time."""


class StreamedPictures:
    """(n, 128, 128, 3) uint8 RGB, by rows.

    Args:
        sources: in order.
    """

    dtype = np.dtype(np.uint8)

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = list(sources)
        self._starts = np.cumsum([0, *map(len, self._sources)])
        self._numbers = np.arange(self._starts[-1])

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """(n, 128, 128, 3)."""
        return (len(self), STORED, STORED, 3)

    def __getitem__(self, rows: Any) -> NDArray[np.uint8]:
        """The images of a slice, of row numbers (k,) or a mask (n,), or of one row.

        Raises:
            DataError: an image is damaged or of another size, or a file is.
            IndexError: there is no such row.
        """
        wanted = self._numbers[rows]
        out = np.empty((wanted.size, STORED, STORED, 3), np.uint8)
        self.read(wanted.reshape(-1), out)
        return out.reshape(*wanted.shape, STORED, STORED, 3)

    def read(self, rows: NDArray[np.int64], out: NDArray[np.uint8]) -> None:
        """Decode rows (k,), in whatever order, into ``out`` (k, 128, 128, 3)."""
        order = np.argsort(rows, kind="stable")
        with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
            for places, blobs, names in self._encoded(rows, order):
                for place, image in zip(places, pool.map(decode, blobs, names), strict=True):
                    out[place] = image

    def _encoded(
        self, rows: NDArray[np.int64], order: NDArray[np.int64]
    ) -> Iterator[tuple[list[int], list[bytes | None], list[str]]]:
        """Places in ``rows``, the files' bytes, and names for messages; some at a time."""
        rows = rows[order]
        begin = 0
        while begin < len(rows):
            number = int(np.searchsorted(self._starts, rows[begin], "right")) - 1
            source, start = self._sources[number], int(self._starts[number])
            first = int(rows[begin]) - start
            until = min(first + READ_ROWS, len(source))
            end = int(np.searchsorted(rows, start + until))
            last = int(rows[end - 1]) - start + 1
            blobs = source.part(first, last, [IMAGE])[IMAGE]
            if len(blobs) != last - first:
                raise DataError(
                    f"expected {last - first} rows, got {len(blobs)} ({source.place(first)})"
                )
            local = (rows[begin:end] - start - first).tolist()
            yield (
                order[begin:end].tolist(),
                [blobs[i].as_py() for i in local],
                [source.place(first + i) for i in local],
            )
            begin = end
