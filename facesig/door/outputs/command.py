"""A command for each event: a relay, a lock, a script."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess

from facesig.door.events import Event
from facesig.door.outputs.background import Background, DeliveryError, Say
from facesig.errors import OptionError

LONGEST = 30.0
"""Seconds after which a command is ended."""


LATEST = 10.0
"""Seconds after an event in which its command must begin."""


class Command:
    """Runs a command, one event after the other.

    It gets the event as a line of JSON on its standard input, and in its environment the kind,
    FACESIG_EVENT, and FACESIG_NAME, _PERSON, _VISITOR, _VISIT, _SCORE, as far as they apply. No
    shell is involved: a person's name is nobody's code. A command that fails is said and not run
    again, nor is one that had to wait for ``LATEST`` seconds run at all: who opens a door late
    opens it to another.
    """

    def __init__(self, command: str, say: Say, kinds: tuple[str, ...] = ()) -> None:
        """``kinds``: those for which it is run; none for all."""
        try:
            self._words = shlex.split(command)
        except ValueError as error:
            raise OptionError(f"expected a command, got {error} ({command!r})") from None
        if not self._words:
            raise OptionError("expected a command, got none (run)")
        if shutil.which(self._words[0]) is None:
            raise OptionError(f"expected a command that can be run, got {self._words[0]!r} (run)")
        self._kinds = kinds
        self._queue = Background(self._run, say, self._words[0], retry=False, stale=LATEST)

    def send(self, event: Event) -> None:
        """Run it soon."""
        if not self._kinds or event.kind in self._kinds:
            self._queue.send(event)

    def close(self) -> None:
        """Wait for it."""
        self._queue.close()

    def _run(self, event: Event) -> None:
        environment = dict(os.environ, FACESIG_EVENT=event.kind)
        for name in ("name", "person", "visitor", "visit", "score"):
            value = getattr(event, name)
            if value is not None:
                environment[f"FACESIG_{name.upper()}"] = str(value)
        try:
            done = subprocess.run(
                self._words,
                input=event.json() + "\n",
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                text=True,
                timeout=LONGEST,
                check=False,
            )
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise DeliveryError(str(error)) from error
        if done.returncode != 0:
            raise DeliveryError(f"exit code {done.returncode}")
