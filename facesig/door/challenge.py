"""Turn the head: a check that defeats a printed photo, and says that it defeats little more."""

from __future__ import annotations

from facesig.door.liveness import Verdict
from facesig.door.sources.base import Pixels
from facesig.runtime.pipeline import Seen


class Challenge:
    """Asks everybody to turn the head."""

    def begin(self) -> _Turn:
        return _Turn()


class _Turn:
    def see(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        return Verdict(None, "turn your head")
