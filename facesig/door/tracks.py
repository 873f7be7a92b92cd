"""Who stands there: faces that keep their track, and how its frames vote.

The pipeline follows a face from frame to frame and gives it a number; a face that was lost for a
moment (a hand before it, a frame torn) gets a new one. A *track* outlives that: a face found again
within ``linger`` seconds goes on with the track whose signature is like its own. Where the face
stands is not asked: the next in the queue stands where the one before stood.

A frame's vote is who the gallery says it is, or nobody. A person wins by ``votes`` of the last
``window`` frames and ``share`` of the votes; unknown wins when the window is full and nobody else
did. A decided track votes again every ``recheck`` seconds, as the gallery may know more by now; a
vote that says otherwise begins anew. The pipeline's follower may change over from one person to
another who passes: frames that are unlike a track's mean end it.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from facesig.door.liveness import Judge
from facesig.door.settings import Settings
from facesig.gallery import Identification
from facesig.runtime.pipeline import Seen
from facesig.types import Signature

MOST_ODD = 3
"""So many frames in a row that are unlike a track's begin another: somebody else stands there."""

Vote = Optional[int]
"""A person's id in the gallery; None for nobody."""

UNDECIDED = "undecided"
"""The state of a track until it is "known", "unknown" or "refused", as events are."""


class Track:
    """One face's stay.

    Attributes:
        id: 1, 2, ... of this run.
        seen: the face in the last frame that showed it.
        first: of its first frame, as of ``Shot.at``.
        last: of its last one.
        state: undecided, known, unknown or refused (by a liveness check).
        person: the known person's id.
        name: the known person's name.
        visitor: the unknown visitor's number.
        visit: the visit's number.
        found: what the gallery said of the frame that voted last.
        hint: what a liveness check asks of the person; None for nothing.
    """

    def __init__(self, number: int, seen: Seen, at: float, settings: Settings) -> None:
        self.id, self.seen, self.first, self.last = number, seen, at, at
        self.state = UNDECIDED
        self.person: int | None = None
        self.name: str | None = None
        self.visitor: int | None = None
        self.visit: int | None = None
        self.hint: str | None = None
        self.judge: Judge | None = None
        self.found: Identification | None = None
        self.frames = self.odd = 0
        self._settings = settings
        self._votes: deque[Vote] = deque(maxlen=settings.window)
        self._voted = -1e9
        self._sum: NDArray[np.float64] = np.zeros(128)
        self._model = b""
        if seen.signature is not None:
            self._take(seen.signature)

    def show(self, seen: Seen, at: float) -> None:
        """The next frame that shows it."""
        self.seen, self.last = seen, at
        if seen.signature is not None and not self.odd:
            self._take(seen.signature)

    def _take(self, signature: Signature) -> None:
        self.frames += 1
        self._sum += signature.values
        self._model = signature.model_id

    @property
    def signature(self) -> Signature | None:
        """The mean of its signatures; None if there was none."""
        norm = float(np.linalg.norm(self._sum))
        if self.frames == 0 or norm < 1e-6:
            return None
        return Signature((self._sum / norm).astype(np.float32), self._model)

    def cosine(self, signature: Signature) -> float:
        """To the mean of its signatures, -1 to 1; -1 without any."""
        norm = float(np.linalg.norm(self._sum))
        return float(self._sum @ signature.values) / norm if norm > 1e-6 else -1.0

    def wants_vote(self, at: float) -> bool:
        """Whether this frame should vote."""
        return self.state == UNDECIDED or at - self._voted >= self._settings.recheck

    def vote(self, vote: Vote, at: float) -> None:
        """Count a frame's vote; one that says otherwise than what was decided begins anew."""
        self._voted = at
        if self.state != UNDECIDED and vote != self.person:
            self._votes.clear()
            self._sum[:], self.frames = 0.0, 0
            if self.seen.signature is not None:
                self._take(self.seen.signature)
            self.decide(UNDECIDED)
            self.visitor = None
        self._votes.append(vote)

    @property
    def votes(self) -> int:
        """How many frames' votes count now."""
        return len(self._votes)

    def winner(self) -> int | None:
        """The person who has won; None for nobody yet."""
        ranked = Counter(vote for vote in self._votes if vote is not None).most_common(1)
        if not ranked:
            return None
        person, count = ranked[0]
        enough = count >= self._settings.votes and count >= self._settings.share * self.votes
        return person if enough else None

    def is_unknown(self, *, ended: bool = False) -> bool:
        """Whether nobody has won: the window is full, or it has ended without a single vote."""
        if self.state != UNDECIDED or not self._votes or self._votes[-1] is not None:
            return False
        if self.votes == self._settings.window:
            return True
        return ended and self.votes >= self._settings.votes and not any(self._votes)

    def decide(self, state: str, person: int | None = None, name: str | None = None) -> None:
        """It is somebody, unknown, refused, or undecided again."""
        self.state, self.person, self.name = state, person, name


class Tracks:
    """The tracks of one stream of frames."""

    def __init__(self, settings: Settings, likeness: float) -> None:
        """``likeness``: the cosine from which a face found again is the one that was lost."""
        self._settings, self._likeness = settings, likeness
        self._current: dict[int, Track] = {}
        self._lost: list[Track] = []
        self._next = 1

    def follow(self, seen: Sequence[Seen], at: float) -> tuple[list[Track], list[Track]]:
        """Sort the faces of a frame into tracks.

        Returns:
            The track of each face, and the tracks that have ended with this frame.
        """
        before, self._current = self._current, {}
        found = []
        for face in seen:
            track = before.get(face.id)
            if track is not None and self._is_still(track, face):
                del before[face.id]
                track.show(face, at)
            else:
                track = self._begin(face, at)
            self._current[face.id] = track
            found.append(track)
        if before:
            self._lost += before.values()
        return found, self._ended(at)

    def end(self) -> list[Track]:
        """All that are left; none is followed any more."""
        left = [*self._lost, *self._current.values()]
        self._lost, self._current = [], {}
        return left

    def interrupt(self) -> None:
        """The camera is gone: the pipeline's numbers mean nothing any more."""
        self._lost += self._current.values()
        self._current = {}

    def _is_still(self, track: Track, face: Seen) -> bool:
        """Whether a face that the pipeline followed is the track's: a few frames may look odd."""
        if face.signature is None or not track.frames:
            return True
        odd = track.cosine(face.signature) < self._likeness
        track.odd = track.odd + 1 if odd else 0
        return track.odd < MOST_ODD

    def _begin(self, face: Seen, at: float) -> Track:
        track = self._again(face, at)
        if track is not None:
            self._lost.remove(track)
            track.show(face, at)
            return track
        made = Track(self._next, face, at, self._settings)
        self._next += 1
        return made

    def _again(self, face: Seen, at: float) -> Track | None:
        """The lost track that a new face goes on with."""
        if face.signature is None or not self._lost:
            return None
        recent = [track for track in self._lost if at - track.last <= self._settings.linger]
        cosines = [track.cosine(face.signature) for track in recent]
        best = max(range(len(recent)), key=cosines.__getitem__, default=None)
        return None if best is None or cosines[best] < self._likeness else recent[best]

    def _ended(self, at: float) -> list[Track]:
        if not self._lost:
            return []
        ended = [track for track in self._lost if at - track.last > self._settings.linger]
        self._lost = [track for track in self._lost if at - track.last <= self._settings.linger]
        return ended
