"""A line of JSON for each event, on a stream or at the end of a file."""

from __future__ import annotations

import os
from typing import TextIO

from facesig.door.events import Event
from facesig.door.outputs.background import Say
from facesig.errors import OutputError
from facesig.logfiles import appended


class Lines:
    """Writes at once. A file is opened for each line, so that it may be moved away (logrotate)."""

    def __init__(self, where: TextIO | str | os.PathLike[str], say: Say) -> None:
        self._where, self._say = where, say
        self._failing = False

    def send(self, event: Event) -> None:
        """Write; a full disk is said once until it works again. ``BrokenPipeError`` passes."""
        try:
            if isinstance(self._where, (str, os.PathLike)):
                with appended(self._where) as file:
                    file.write(event.json() + "\n")
            else:
                self._where.write(event.json() + "\n")
                self._where.flush()
        except BrokenPipeError:
            raise
        except (OutputError, OSError, ValueError) as error:  # ValueError: the stream was closed
            if not self._failing:
                self._failing = True
                self._say(f"events are not written: {error}")
            return
        self._failing = False

    def close(self) -> None:
        """Nothing waits."""
