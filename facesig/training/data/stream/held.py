"""A window of images in memory, and the next one on its way there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.training.data.stream.pictures import StreamedPictures
from facesig.training.geometry import STORED

FACE_BYTES = STORED * STORED * 3


class _Window(NamedTuple):
    rows: NDArray[np.int64]
    """Sorted."""
    images: NDArray[np.uint8]


class HeldPictures:
    """Images by rows, from the window that a run stands in; others are decoded one by one.

    Windows are numbered, and a run goes through them in order. Whoever looks back at an older one
    (norms are measured on the first batches) gets its images as well, without the newer one being
    dropped. Threads may ask at the same time.

    Args:
        pictures: all of them.
        rows_of: the rows of a window by its number, (k,).
        window_of: the number of a step's window.
    """

    def __init__(
        self,
        pictures: StreamedPictures,
        rows_of: Callable[[int], NDArray[np.int64]],
        window_of: Callable[[int], int],
    ) -> None:
        self._pictures = pictures
        self._rows_of = rows_of
        self._window_of = window_of
        self._lock = threading.Lock()
        self._number = -1
        self._windows: dict[int, Future[_Window]] = {}
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="window")

    def take(self, step: int, rows: NDArray[np.int64]) -> NDArray[np.uint8]:
        """The images of rows (k,) of a step's window, (k, 128, 128, 3)."""
        found = self._window(self._window_of(step))
        if found is None:
            return self._pictures[rows]
        places = np.searchsorted(found.rows, rows)
        return found.images[places]

    def _window(self, number: int) -> _Window | None:
        with self._lock:
            if number < self._number:
                return None
            if number > self._number:
                self._number = number
                for old in [each for each in self._windows if each < number]:
                    del self._windows[old]
            for near in (number, number + 1):
                if near not in self._windows:
                    self._windows[near] = self._pool.submit(self._read, near)
            waiting = self._windows[number]
        return waiting.result()

    def _read(self, number: int) -> _Window:
        rows = np.sort(self._rows_of(number))
        images = np.empty((len(rows), STORED, STORED, 3), np.uint8)
        self._pictures.read(rows, images)
        return _Window(rows, images)
