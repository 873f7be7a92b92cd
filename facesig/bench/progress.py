"""What is running, and for about how long yet: emulated runs take seconds to minutes each."""

from __future__ import annotations

import sys
import time
from collections import deque
from typing import TextIO


class Progress:
    """Steps that are announced beforehand and named as they begin; silent but on a terminal.

    How long is left follows from the seconds that were expected of each step, times how slow the
    machine was in those that are over.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        """Write to a stream, by default the standard error, if it is a terminal."""
        self._stream = sys.stderr if stream is None else stream
        self._shown = self._stream.isatty()
        self._expected: deque[float] = deque()
        self._over = 0.0  # seconds expected of what is over
        self._current = 0.0
        self._done = 0
        self._start = time.monotonic()

    def expect(self, steps: int, seconds: float) -> None:
        """Announce steps, behind those announced already, and what each may take."""
        self._expected.extend([seconds] * steps)

    def __call__(self, text: str) -> None:
        """The next step begins."""
        self._over += self._current
        left = sum(self._expected)
        self._current = self._expected.popleft() if self._expected else 0.0
        self._done += 1
        if not self._shown:
            return
        total = self._done + len(self._expected)
        self._stream.write(f"[{self._done}/{total}{self._time(left)}] {text} ...\n")

    def _time(self, left: float) -> str:
        """How long what is left takes, in words; what is not worth a word is left out."""
        passed = time.monotonic() - self._start
        seconds = left * (passed / self._over if self._over > 0 else 1.0)
        if seconds < 10:
            return ""
        return f", about {seconds:.0f} s" if seconds < 100 else f", about {seconds / 60:.0f} min"
