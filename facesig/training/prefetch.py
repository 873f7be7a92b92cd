"""Batches made by one thread ahead of the step that uses them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")
AHEAD = 4


class Prefetcher(Generic[T]):
    """Calls ``make(step)`` for every step of a range, in order, in a background thread."""

    def __init__(self, make: Callable[[int], T], steps: range) -> None:
        self._make = make
        self._steps = steps
        self._queue: queue.Queue[T | BaseException] = queue.Queue(AHEAD)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        for step in self._steps:
            try:
                item: T | BaseException = self._make(step)
            except BaseException as error:  # handed to the consumer, which raises it
                item = error
            while not self._stop.is_set():
                try:
                    self._queue.put(item, timeout=0.2)
                    break
                except queue.Full:
                    continue
            if self._stop.is_set() or isinstance(item, BaseException):
                return

    def __iter__(self) -> Iterator[T]:
        for _ in self._steps:
            item = self._queue.get()
            if isinstance(item, BaseException):
                raise item
            yield item

    def close(self) -> None:
        """Stop the thread; batches already made are dropped."""
        self._stop.set()
        self._thread.join()
