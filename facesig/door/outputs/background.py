"""A queue with a thread that delivers: slow or broken receivers keep no door waiting.

Events are delivered in order; one that fails is tried again after 1, 2, 4, ... seconds, 60 at most,
until it is stale. A full queue drops its oldest. Both are said, once until it works again.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from facesig.door.events import Event

MOST = 1_000
"""Events that wait."""

STALE = 3_600.0
"""Seconds after which an event is not worth delivering."""

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0

Say = Callable[[str], None]


class Output(Protocol):
    """Where events go."""

    def send(self, event: Event) -> None:
        """Take an event; never raises, never waits long."""

    def close(self) -> None:
        """Deliver what waits, for some seconds at most."""


class DeliveryError(Exception):
    """An event could not be delivered, and may be later."""


class Background:
    """Delivers by a function, in a thread of its own."""

    def __init__(
        self,
        deliver: Callable[[Event], None],
        say: Say,
        name: str,
        *,
        retry: bool = True,
        stale: float = STALE,
        first_wait: float = _FIRST_WAIT,
        patience: float = 5.0,
        forget: Callable[[Event], None] | None = None,
    ) -> None:
        """Begin.

        Args:
            deliver: raises ``DeliveryError`` for what may work later.
            say: is told what does not work.
            name: of the receiver, for ``say``.
            retry: False gives up at once.
            stale: seconds after which an event is dropped.
            first_wait: seconds until the second try.
            patience: seconds for which ``close`` waits.
            forget: is given an event that is stale, for a ``deliver`` that may still hold it.
        """
        self._deliver, self._say, self._name = deliver, say, name
        self._forget = forget or (lambda event: None)
        self._retry, self._stale = retry, stale
        self._first_wait, self._patience = first_wait, patience
        self._waiting: deque[tuple[float, Event]] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._failing = False
        self._thread = threading.Thread(target=self._run, name=f"facesig {name}", daemon=True)
        self._thread.start()

    def send(self, event: Event) -> None:
        """Queue an event."""
        with self._changed:
            if len(self._waiting) >= MOST:
                self._waiting.popleft()
                self._fail(f"{MOST} events wait, the oldest was dropped")
            self._waiting.append((time.monotonic(), event))
            self._changed.notify()

    def close(self) -> None:
        """Deliver what waits; say how many were left after ``patience`` seconds."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(self._patience)
        with self._changed:
            left = len(self._waiting)
            self._waiting.clear()
        if left:
            self._say(f"{self._name}: {left} events were not delivered")

    def _run(self) -> None:
        wait = self._first_wait
        while (first := self._first()) is not None:
            queued, event = first
            done = self._try(event, queued) or not self._retry
            with self._changed:
                if done:
                    if self._waiting and self._waiting[0][1] is event:
                        self._waiting.popleft()
                    wait = self._first_wait
                    continue
                self._changed.wait(min(wait, 0.2) if self._closing else wait)
                wait = min(2 * wait, _LONGEST_WAIT)

    def _first(self) -> tuple[float, Event] | None:
        """What to deliver next; None when closed and empty."""
        with self._changed:
            while not self._waiting:
                if self._closing:
                    return None
                self._changed.wait()
            return self._waiting[0]

    def _try(self, event: Event, queued: float) -> bool:
        """Whether it is done with: delivered, or too old."""
        if time.monotonic() - queued > self._stale:
            self._fail(f"an event was not delivered within {self._stale:g} s")
            self._forget(event)
            return True
        try:
            self._deliver(event)
        except DeliveryError as error:
            self._fail(str(error))
            return False
        except Exception as error:  # of the receiver; the others are to be delivered all the same
            self._fail(f"an event was not delivered: {error!r}")
            return True
        self._failing = False
        return True

    def _fail(self, reason: str) -> None:
        if not self._failing:
            self._failing = True
            self._say(f"{self._name}: {reason}")
