"""This process does the pieces, one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from facesig.bulk.executors.base import Outcome
from facesig.bulk.items import Item
from facesig.bulk.work import BulkSettings, Worker


class Here:
    """No workers: for debugging, and for programs that may not start any."""

    slots = 1

    def __init__(self, settings: BulkSettings) -> None:
        self._worker = Worker(settings)
        self._waiting: deque[tuple[int, Sequence[Item]]] = deque()

    def submit(self, number: int, items: Sequence[Item]) -> None:
        """See ``Executor``."""
        self._waiting.append((number, items))

    def finished(self) -> list[tuple[int, Outcome]]:
        """See ``Executor``."""
        number, items = self._waiting.popleft()
        return [(number, self._worker.do(items))]

    def close(self) -> None:
        """See ``Executor``."""
