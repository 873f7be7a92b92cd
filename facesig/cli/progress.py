"""How far long work has come, on stderr: one line on a terminal, a line now and then in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from facesig.progress import Progress, Start

TERMINAL_SECONDS = 0.5
LOG_SECONDS = 30.0
"""Seconds between two reports."""


class Counter:
    """Counts units of work and estimates what is left from those done in this run."""

    def __init__(self, total: int, unit: str) -> None:
        self._total = total
        self._unit = unit
        self._fresh = self._found = 0
        self._started = self._reported = time.monotonic()
        self._terminal = sys.stderr.isatty()

    def fresh(self, count: int) -> None:
        """So many units are done."""
        self._fresh += count
        pause = TERMINAL_SECONDS if self._terminal else LOG_SECONDS
        if time.monotonic() - self._reported >= pause:
            self._report()

    def found(self, count: int) -> None:
        """So many units were done by an earlier run."""
        self._found += count

    def close(self) -> None:
        """Leave the line of the terminal."""
        if self._terminal:
            self._report()
            print(file=sys.stderr)

    def _report(self) -> None:
        self._reported = time.monotonic()
        speed = self._fresh / max(self._reported - self._started, 1e-9)
        done = self._fresh + self._found
        known = self._fresh and self._total
        left = duration((self._total - done) / speed) if known else "unknown"
        of = f" of {self._total:,}" if self._total else ""
        line = f"{done:,}{of} {self._unit}, {speed:.1f} a second, {left} left"
        start, end = ("\r\x1b[K", "") if self._terminal else ("", "\n")
        print(f"{start}{line}", end=end, file=sys.stderr, flush=True)


def duration(seconds: float) -> str:
    """Hours, minutes and seconds, the largest two."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def counted(unit: str) -> Callable[[int, int], None]:
    """What is told of each unit done, and of how many; it reports as ``Counter`` does."""
    counter: list[Counter] = []

    def progress(done: int, total: int) -> None:
        if not counter:
            counter.append(Counter(total, unit))
        counter[0].fresh(1)
        if done == total:
            counter[0].close()

    return progress


@contextmanager
def counters() -> Iterator[Start]:
    """Where the stages of a run report to: each counts on a line of its own."""
    stages: list[Counter] = []

    def start(unit: str, total: int) -> Progress:
        if stages:
            stages[-1].close()
        stages.append(Counter(total, unit))
        return Progress(stages[-1].fresh, stages[-1].found)

    try:
        yield start
    finally:
        if stages:
            stages[-1].close()
