"""The newest of what comes, for a reader who is slower: a thread takes all and keeps the last.

Without it a reader falls behind a live stream, as frames wait in the socket and in the decoder, and
a door opens seconds after who stood there has gone.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Newest(Generic[_T]):
    """An iterator over another's items, without those that were overtaken."""

    def __init__(self, items: Generator[_T, None, None], name: str) -> None:
        """Begin to take them.

        Args:
            items: used, and closed, by the thread alone.
            name: of the thread.
        """
        self._items = items
        self._changed = threading.Condition()
        self._kept: list[_T] = []  # one, or none that the reader has not had
        self._error: Exception | None = None
        self._ended = self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[_T]:
        return self

    def __next__(self) -> _T:
        """The newest, or the next where that was read; the items' error after the last one."""
        with self._changed:
            while not self._kept and not self._ended:
                self._changed.wait()
            if self._kept:
                return self._kept.pop()
            if self._error is not None:
                raise self._error
        raise StopIteration

    def close(self) -> None:
        """End it; waits for the item that is under way."""
        self._closing = True
        self._thread.join()

    def _run(self) -> None:
        error = None
        try:
            for item in self._items:
                if self._closing:
                    break
                with self._changed:
                    self._kept[:] = [item]
                    self._changed.notify()
            self._items.close()
        except Exception as raised:  # whatever it is, the reader has to hear of it
            error = raised
        with self._changed:
            self._error, self._ended = error, True
            self._changed.notify()
