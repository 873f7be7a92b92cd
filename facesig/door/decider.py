"""Faces of a frame to events: tracks vote, the winners' visits are told once.

What cannot be done, as the disk is full, the log was cut or another process holds the gallery, is
told as "trouble", once until it works again, and it goes on: a door that does not open for want of
a log would be the worse door.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from facesig.door.events import KNOWN, REFUSED, TROUBLE, UNKNOWN, Event
from facesig.door.liveness import LivenessCheck
from facesig.door.png import png_of
from facesig.door.settings import Settings
from facesig.door.sources import Shot
from facesig.door.tracks import UNDECIDED, Track, Tracks
from facesig.door.visitors import Visitor, Visitors
from facesig.door.visits import Visits, Who
from facesig.errors import (
    GalleryBusyError,
    GalleryLogError,
    GalleryStorageError,
    VisitorNotFoundError,
)
from facesig.gallery import Gallery, Identification, decide
from facesig.gallery import identify as identifying
from facesig.runtime.crop import crop_face
from facesig.runtime.model import Model
from facesig.runtime.pipeline import Seen
from facesig.types import Signature

LIKENESS_RATE = 1e-3
"""A face found again is the one that was lost at this false-accept rate, one to one."""

JUMP = 60.0
"""Seconds by which the clock must differ to count as put right."""

_TIDYING = 3600.0
"""Seconds after which visitors whose time is over are forgotten, though nobody comes by."""

_WORTH_A_LOOK = 2.0
"""Seconds after which an unknown visitor's mean is written once more, when they go."""

_T = TypeVar("_T")


class Decider:
    """Decides for one watcher, in its thread."""

    def __init__(
        self,
        gallery: Gallery,
        visitors: Visitors,
        settings: Settings,
        model: Model,
        liveness: LivenessCheck | None,
        source: str,
    ) -> None:
        core = gallery._core
        with core.reading():
            core.require_model(model.model_id, "pipeline")
            likeness = decide.threshold_for(core.thresholds(), LIKENESS_RATE)
        self._gallery, self._core, self._visitors = gallery, core, visitors
        self._settings, self._liveness, self._source = settings, liveness, source
        self._crop_factor = model.crop_factor
        self._options = identifying.Options(settings.false_rate, settings.margin, "best", False)
        self._likeness = likeness
        self.restart()
        self._trouble: set[str] = set()
        self._said: list[Event] = []
        self._begun = time.time()
        self._offset = self._begun - time.monotonic()
        self._tidied = -_TIDYING

    def choose(self, settings: Settings) -> None:
        """Take other thresholds; from any thread."""
        self._options = identifying.Options(settings.false_rate, settings.margin, "best", False)

    def restart(self) -> None:
        """Nobody is there, and nobody was."""
        self._tracks = Tracks(self._settings, self._likeness)
        self._visits = Visits(self._settings.absence)

    def take(self, shot: Shot, seen: Sequence[Seen]) -> tuple[list[Track], list[Event]]:
        """The tracks of a frame's faces, and what is to be told."""
        self._look_after()
        tracks, ended = self._tracks.follow(seen, shot.at)
        for track in tracks:
            self._advance(track, shot)
        for track in ended:
            self._finish(track)
        self._visits.expire(shot.at)
        return tracks, self._told()

    def idle(self) -> list[Event]:
        """No frame has come for a while: visitors are forgotten and the clock watched as ever."""
        self._look_after()
        return self._told()

    def interrupt(self) -> None:
        """The camera is gone."""
        self._tracks.interrupt()

    def end(self) -> list[Event]:
        """No frame comes any more."""
        for track in self._tracks.end():
            self._finish(track)
        return self._told()

    def _told(self) -> list[Event]:
        said, self._said = self._said, []
        return said

    def _advance(self, track: Track, shot: Shot) -> None:
        who = _who(track)
        if who is not None:
            self._visits.go_on(who, shot.at)
        signature = track.seen.signature
        if signature is None or track.odd:
            return
        live = self._judged(track, shot)
        if not track.wants_vote(shot.at):
            return
        found = self._try("identify", lambda: self._identified(signature))
        if found is None:
            return
        track.found = found
        track.vote(None if found.person is None else found.person.id, shot.at)
        winner = track.winner()
        if track.state == UNDECIDED and winner is not None:
            if found.person is not None and found.person.id == winner:
                self._known(track, found, live, shot.at)
        elif track.is_unknown():
            self._unknown(track, shot)

    def _identified(self, signature: Signature) -> Identification:
        """Without a row in the log: one for each decision is enough."""
        return identifying.identify(self._core, signature, self._options, logged=False)

    def _judged(self, track: Track, shot: Shot) -> bool | None:
        """What the liveness check holds; True without one."""
        if self._liveness is None:
            return True
        if track.judge is None:
            track.judge = self._liveness.begin()
        verdict = track.judge.see(shot.frame, track.seen, shot.at)
        track.hint = verdict.hint
        return verdict.live

    def _known(self, track: Track, found: Identification, live: bool | None, at: float) -> None:
        """Somebody has won; the mean of all frames has to say the same."""
        mean, person = track.signature, found.person
        if mean is None or person is None:
            return
        whole = self._try("identify", lambda: self._identified(mean))
        if whole is None or whole.person is None or whole.person.id != person.id or live is None:
            return
        track.decide(KNOWN if live else REFUSED, person.id, person.name)
        checked = None if self._liveness is None else live
        reason = None if live else "the liveness check says that this is no living face"
        if self._is_new(track, at):
            event = self._event(track, KNOWN if live else REFUSED, whole, live=checked)
            self._said.append(replace(event, name=person.name, person=person.id, reason=reason))
            self._log(mean)

    def _unknown(self, track: Track, shot: Shot | None) -> None:
        """Nobody has won."""
        mean, found = track.signature, track.found
        if mean is None or found is None:
            return
        track.decide(UNKNOWN)
        at = track.last
        if self._settings.keep_unknown:
            picture = self._picture(track, shot)
            kept = self._try("keep", lambda: self._keep(mean, picture))
            track.visitor = None if kept is None else kept.id
        if self._is_new(track, at):
            event = self._event(track, UNKNOWN, found)
            self._said.append(replace(event, visitor=track.visitor, reason=found.reason))
            self._log(mean)

    def _keep(self, signature: Signature, picture: bytes | None) -> Visitor:
        """A visitor; of the visit that is going on, no further visit."""
        like = self._visitors.match(signature)
        if like is not None and self._visits.current(("visitor", like.id)) is not None:
            with suppress(VisitorNotFoundError):  # forgotten since the match: somebody new
                self._visitors.seen(like.id, signature)
                return like
        return self._visitors.add(signature, picture)

    def _picture(self, track: Track, shot: Shot | None) -> bytes | None:
        if not self._settings.pictures or shot is None:
            return None
        return png_of(crop_face(shot.frame, track.seen.face, self._crop_factor))

    def _is_new(self, track: Track, at: float) -> bool:
        """Whether a visit begins; the track has its number."""
        who = _who(track) or ("track", track.id)
        track.visit = self._visits.current(who)
        if track.visit is not None:
            self._visits.go_on(who, at)
            return False
        track.visit = self._visits.begin(who, at)
        return True

    def _event(
        self, track: Track, kind: str, found: Identification, live: bool | None = None
    ) -> Event:
        return Event(
            kind,
            time.time(),
            self._source,
            visit=track.visit,
            score=found.score,
            threshold=found.threshold,
            frames=track.frames,
            live=live,
        )

    def _log(self, signature: Signature) -> None:
        """A row of the gallery's log, where decisions are logged."""
        if self._gallery._decisions:
            options = self._options
            self._try("log", lambda: identifying.identify(self._core, signature, options, True))

    def _finish(self, track: Track) -> None:
        """A track has ended."""
        if track.is_unknown(ended=True):
            self._unknown(track, None)
        elif track.visitor is not None and track.last - track.first > _WORTH_A_LOOK:
            visitor, mean = track.visitor, track.signature
            with suppress(VisitorNotFoundError):  # confirmed or forgotten meanwhile
                self._try("keep", lambda: self._visitors.seen(visitor, mean))

    def _try(self, what: str, work: Callable[[], _T]) -> _T | None:
        """Do it; None where the disk, another process or the log does not let it: told once."""
        try:
            done = work()
        except (GalleryBusyError, GalleryLogError, GalleryStorageError) as error:
            if what not in self._trouble:
                self._trouble.add(what)
                self._said.append(
                    Event(TROUBLE, time.time(), self._source, reason=f"{what}: {error}")
                )
            return None
        self._trouble.discard(what)
        return done

    def _look_after(self) -> None:
        """What is due by the clock, whether frames come or not."""
        self._watch_clock()
        self._tidy()

    def _tidy(self) -> None:
        """Now and then forget visitors whose time is over."""
        if time.monotonic() - self._tidied >= _TIDYING:
            self._tidied = time.monotonic()
            self._try("forget", self._visitors.tidy)

    def _watch_clock(self) -> None:
        """Visitors of this run move along when the clock is put right."""
        offset = time.time() - time.monotonic()
        by = offset - self._offset
        if abs(by) < JUMP:
            return
        self._try("keep", lambda: self._visitors.shift(self._begun, by))
        self._offset, self._begun = offset, self._begun + by


def _who(track: Track) -> Who | None:
    """Whose visit a decided track belongs to."""
    if track.state in (KNOWN, REFUSED) and track.person is not None:
        return ("person" if track.state == KNOWN else "refused", track.person)
    if track.state != UNKNOWN:
        return None
    return ("track", track.id) if track.visitor is None else ("visitor", track.visitor)
