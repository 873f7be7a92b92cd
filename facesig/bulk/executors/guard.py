"""What becomes of a piece whose worker died: it is done again, and a poisoned picture set aside.

A worker may die of anything: somebody kills it, memory runs out, its machine goes away. The piece
is done again, whole. If workers die of it ``TRIES`` times, its pictures are tried one by one, and a
picture that workers die of ``TRIES`` times alone is set aside: its row says so. Then the piece is
done once more, without it, so that its other rows are what they would be in an undisturbed run.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from facesig.bulk.executors.base import Died, Executor
from facesig.bulk.items import Done, Item
from facesig.errors import WorkerError

TRIES = 3
"""Workers that a piece, or a picture alone, may cost."""

MOST_ROUNDS = 20
"""Rounds of trying one by one after which a piece is given up: nobody can work here."""


@dataclass
class _Trouble:
    """A piece that workers died of.

    Attributes:
        items: its pictures, those set aside replaced.
        deaths: workers that died of the piece since it was last looked at one by one.
        rounds: how often that was.
        suspects: pictures yet to be tried alone, by number in the piece.
        alone: workers that died of the first of them.
    """

    items: list[Item]
    deaths: int = 0
    rounds: int = 0
    suspects: deque[int] = field(default_factory=deque)
    alone: int = 0


class Guard:
    """An executor whose pieces come back done, whatever their workers died of."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._pieces: dict[int, Sequence[Item]] = {}
        self._troubled: dict[int, _Trouble] = {}

    @property
    def room(self) -> int:
        """So many more pieces may be submitted."""
        return self._executor.slots - len(self._pieces)

    @property
    def busy(self) -> bool:
        """Whether pieces are under way."""
        return bool(self._pieces)

    def submit(self, number: int, items: Sequence[Item]) -> None:
        """Have a piece done."""
        self._pieces[number] = items
        self._executor.submit(number, items)

    def finished(self) -> list[tuple[int, Done]]:
        """Rows of pieces that are done; waits for something to happen, which may not be that.

        Raises:
            Exception: what a worker raised because it says nothing about the pictures.
            WorkerError: workers die whatever they do.
        """
        done = []
        for number, outcome in self._executor.finished():
            if isinstance(outcome, Exception):
                raise outcome
            if number not in self._pieces:
                continue
            trouble = self._troubled.get(number)
            if isinstance(outcome, Died):
                self._again(number, trouble or self._trouble(number), outcome.reason)
            elif trouble is not None and trouble.suspects:
                self._next(number, trouble)
            else:
                del self._pieces[number]
                self._troubled.pop(number, None)
                done.append((number, outcome))
        return done

    def _trouble(self, number: int) -> _Trouble:
        trouble = self._troubled[number] = _Trouble(list(self._pieces[number]))
        return trouble

    def _again(self, number: int, trouble: _Trouble, reason: str) -> None:
        """A worker died of the piece, or of one of its pictures."""
        if trouble.suspects:
            trouble.alone += 1
            if trouble.alone < TRIES:
                self._try_alone(number, trouble)
                return
            suspect = trouble.suspects[0]
            name = trouble.items[suspect].name
            error = f"expected a picture, got one that ended {TRIES} workers ({reason}; {name})"
            trouble.items[suspect] = Item(name, None, error)
            self._next(number, trouble)
            return
        trouble.deaths += 1
        if trouble.deaths < TRIES:
            self._executor.submit(number, trouble.items)
            return
        trouble.deaths, trouble.rounds = 0, trouble.rounds + 1
        if trouble.rounds > MOST_ROUNDS:
            raise WorkerError(
                f"expected workers that live, got {TRIES * trouble.rounds} deaths ({reason})"
            )
        trouble.suspects.extend(i for i, item in enumerate(trouble.items) if not item.error)
        self._try_alone(number, trouble)

    def _next(self, number: int, trouble: _Trouble) -> None:
        """The first suspect has been judged."""
        trouble.suspects.popleft()
        trouble.alone = 0
        self._try_alone(number, trouble)

    def _try_alone(self, number: int, trouble: _Trouble) -> None:
        """Try the first suspect, or the whole piece where none is left."""
        items = [trouble.items[trouble.suspects[0]]] if trouble.suspects else trouble.items
        self._executor.submit(number, items)
