"""Who is here: told once, until they have been away for a while."""

from __future__ import annotations

from typing import Literal

Who = tuple[Literal["person", "refused", "visitor", "track"], int]
"""Whose visit it is: a person's id (let in, or refused), or the number of a visitor or, where none
is kept, of a track."""


class Visits:
    """The visits that are going on, by a clock that never jumps."""

    def __init__(self, absence: float) -> None:
        """``absence``: seconds after which somebody who comes back is a new visit."""
        self._absence = absence
        self._open: dict[Who, tuple[int, float]] = {}
        self._next = 1

    def current(self, who: Who) -> int | None:
        """The number of the visit that is going on; None for none."""
        found = self._open.get(who)
        return None if found is None else found[0]

    def begin(self, who: Who, at: float) -> int:
        """The number of a new visit."""
        number = self._next
        self._next += 1
        self._open[who] = (number, at)
        return number

    def go_on(self, who: Who, at: float) -> None:
        """Still there."""
        found = self._open.get(who)
        if found is not None:
            self._open[who] = (found[0], at)

    def expire(self, at: float) -> None:
        """End the visits of those who have been away for long enough."""
        gone = [who for who, (_, last) in self._open.items() if at - last > self._absence]
        for who in gone:
            del self._open[who]
