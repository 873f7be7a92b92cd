"""Where long work reports how far it is, whatever shows it (``facesig.cli.progress`` does)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """Where work reports to: units done now, and units found done by an earlier run."""

    fresh: Callable[[int], None]
    found: Callable[[int], None]


Start = Callable[[str, int], Progress]
"""Called at the start of each stage of a run with a unit ("photos") and their number, or 0 where
nobody knows it."""


def silent(_unit: str, _total: int) -> Progress:
    """A ``Start`` that reports nowhere."""
    return Progress(lambda _: None, lambda _: None)
