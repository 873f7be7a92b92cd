"""What happened at the door: the value, and its line of JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

KNOWN, UNKNOWN, REFUSED = "known", "unknown", "refused"
LOST, BACK, TROUBLE = "lost", "back", "trouble"
"""Kinds of events: somebody who is enrolled; somebody who is not; somebody enrolled whom a liveness
check takes for a picture; the camera is gone; it is there again; something could not be done, and
it went on without."""


@dataclass(frozen=True)
class Event:
    """One event; what does not apply is None.

    Attributes:
        kind: "known", "unknown", "refused", "lost", "back" or "trouble".
        time: Unix time in seconds; with a clock that is put right it may go back.
        source: the camera's or the file's name.
        visit: 1, 2, ... of this run: one person's stay.
        name: of a known person.
        person: the known person's id in the gallery.
        visitor: the unknown visitor's number in ``Visitors``; None where none is kept.
        score: cosine to the nearest person; None if nobody is enrolled.
        threshold: from which cosine somebody is known.
        frames: how many frames voted.
        live: True where a liveness check passed; None without a check.
        reason: why unknown, or what is wrong.
    """

    kind: str
    time: float
    source: str
    visit: int | None = None
    name: str | None = None
    person: int | None = None
    visitor: int | None = None
    score: float | None = None
    threshold: float | None = None
    frames: int | None = None
    live: bool | None = None
    reason: str | None = None

    def json(self) -> str:
        """A line of JSON without its end: what applies, "event" for the kind."""
        found = asdict(self)
        line = {"event": found.pop("kind"), "time": round(found.pop("time"), 3)}
        for name, value in found.items():
            if value is not None:
                line[name] = round(value, 4) if isinstance(value, float) else value
        return json.dumps(line)
