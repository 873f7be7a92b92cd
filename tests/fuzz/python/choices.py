"""A fuzzer's bytes, read as choices; behind the last one all are 0 (see ``cpp/choices.h``)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices:
    """Takes bytes from the front."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """So many bytes, or as many as there are."""
        taken = self._data[self._at : self._at + count]
        self._at += len(taken)
        return taken

    def rest(self) -> bytes:
        """All that are left."""
        return self.take(len(self._data))

    def byte(self) -> int:
        """The next one."""
        return (self.take(1) or b"\0")[0]

    def below(self, bound: int) -> int:
        """0 to bound - 1, at most 65536."""
        drawn = self.byte()
        return (drawn if bound <= 256 else drawn << 8 | self.byte()) % bound

    def one_of(self, items: Sequence[T]) -> T:
        """One of some."""
        return items[self.below(len(items))]

    def number(self, kind: str) -> float:
        """A number of ``struct``'s kind."""
        size = struct.calcsize(kind)
        return struct.unpack(kind, self.take(size).ljust(size, b"\0"))[0]

    def text(self) -> str:
        """Of up to 255 bytes."""
        return self.take(self.byte()).decode("utf-8", "surrogateescape")
