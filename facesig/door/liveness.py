"""Is it a person and not a picture? The interface for anybody's presentation-attack detector.

    class MyCheck:
        def begin(self):
            return MyJudge()           # one for each track

    Watcher(source, gallery, liveness=MyCheck())

A judge sees every frame of one track that has a signature and says each time what it holds. A
known person is told, with ``live=True``, when the judge has said so too; until then the track's
hint is shown to the person, and where it says that this is no living face, the event is "refused".
Judges are called by the watcher's thread alone.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from facesig.door.sources.base import Pixels
from facesig.runtime.pipeline import Seen


class Verdict(NamedTuple):
    """What a judge holds: ``live`` None while it cannot tell, and what the person should do."""

    live: bool | None
    hint: str | None = None


class Judge(Protocol):
    """Watches one track."""

    def see(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        """The next frame with a signature of this face; ``at`` is that of its ``Shot``."""


class LivenessCheck(Protocol):
    """Makes judges."""

    def begin(self) -> Judge:
        """A judge for a new track."""
