"""What every executor offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, Union

from facesig.bulk.items import Done, Item


class Died(NamedTuple):
    """The worker that had a piece is gone: killed, crashed, or its machine lost."""

    reason: str


Outcome = Union[Done, Died, Exception]
"""Of a piece: rows; or no worker any more; or an error that must end the run."""


class Executor(Protocol):
    """Does pieces in any order."""

    @property
    def slots(self) -> int:
        """Pieces that are worth being under way at once."""

    def submit(self, number: int, items: Sequence[Item]) -> None:
        """Have a piece done; ``number`` names it until its outcome is there."""

    def finished(self) -> list[tuple[int, Outcome]]:
        """Outcomes that are there; waits for at least one, of pieces under way."""

    def close(self) -> None:
        """Let go of all workers; what is under way is dropped."""
