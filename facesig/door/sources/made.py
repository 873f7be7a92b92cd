"""A source that a program feeds: for tests, and for cameras that need a library of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from facesig.door.sources.base import Pixels, Shot
from facesig.errors import SourceLostError


class MadeFrames:
    """Frames of a function that gives an iterable of them each time the source is opened.

    An item may be a frame, a ``Shot``, or an exception, which is raised in its place.
    """

    def __init__(
        self,
        begin: Callable[[], Iterable[Pixels | Shot | Exception]],
        *,
        name: str = "made",
        endless: bool = False,
    ) -> None:
        self.name, self.endless = name, endless
        self._begin = begin
        self._items: Iterator[Pixels | Shot | Exception] | None = None

    def open(self) -> None:
        self._items = iter(self._begin())

    def read(self) -> Shot | None:
        if self._items is None:
            raise SourceLostError(f"expected an open source, got a closed one ({self.name})")
        item = next(self._items, None)
        if isinstance(item, Exception):
            raise item
        if item is None or isinstance(item, Shot):
            return item
        return Shot(item, time.monotonic())

    def close(self) -> None:
        self._items = None
