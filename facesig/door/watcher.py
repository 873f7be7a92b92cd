"""Frames in, events out: the pipeline, the gallery, the votes and the visits together.

    watcher = Watcher(open_source("/dev/video0"), gallery)
    for event in watcher:                       # blocks until something happens
        print(event.json())

Threads: one thread iterates, and it alone touches source and pipeline. Any other thread may call
``stop``, ``choose``, ``snapshot`` and ``stats`` at any time, use the same gallery and the same
``Visitors``, and change both: the next frame is decided by what they hold then. ``snapshot`` and
``stats`` wait for nothing and cost the watcher nothing. Iterating again begins anew.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace

from facesig.door.decider import Decider
from facesig.door.events import BACK, LOST, Event
from facesig.door.liveness import LivenessCheck
from facesig.door.settings import Settings
from facesig.door.sources import Shot, Source
from facesig.door.sources.base import Pixels
from facesig.door.tracks import Track
from facesig.door.visitors import Visitors
from facesig.errors import ImageError, SourceError
from facesig.gallery import Gallery
from facesig.runtime.pipeline import Pipeline
from facesig.types import Face

MOST_FACES = 3
"""Faces that a watcher's own pipeline follows."""

_FIRST_WAIT, _LONGEST_WAIT = 0.25, 4.0
"""Seconds until a lost camera is tried again; doubled each time."""


@dataclass(frozen=True)
class TrackView:
    """A face of the latest frame.

    Attributes:
        id: the track's; the same as long as the person stays.
        face: box, landmarks and score, in pixels of the frame.
        state: "undecided", "known", "unknown" or "refused".
        name: of a known person.
        person: the known person's id.
        visitor: the unknown visitor's number, for ``Visitors``; None where none is kept.
        refusal: why this frame has no signature, as of ``Seen``; None where it has one.
        hint: what a liveness check asks of the person; None for nothing.
    """

    id: int
    face: Face
    state: str
    name: str | None
    person: int | None
    visitor: int | None
    refusal: str | None
    hint: str | None


@dataclass(frozen=True)
class Snapshot:
    """The latest frame: its number from 1, pixels, time of ``Shot.at``, and faces.

    The frame is the source's own, of any format; ``rgb`` converts it. Nobody writes to it.
    """

    number: int
    frame: Pixels
    at: float
    tracks: tuple[TrackView, ...]


@dataclass(frozen=True)
class Stats:
    """What a watcher has done since it began.

    Attributes:
        seconds: how long it has run.
        frames: how many it has looked at.
        faces: how many faces they showed.
        events: how many events there were.
        rate: frames a second, of the last ones.
        engine_ms: milliseconds a frame in the engine, of the last ones.
        own_ms: milliseconds a frame beside it: tracks, votes, the gallery.
        lost: how often the camera was lost.
        connected: whether the source is open now.
    """

    seconds: float
    frames: int
    faces: int
    events: int
    rate: float
    engine_ms: float
    own_ms: float
    lost: int
    connected: bool


class Watcher:
    """Watches one source; see the module."""

    def __init__(
        self,
        source: Source,
        gallery: Gallery,
        pipeline: Pipeline | None = None,
        *,
        visitors: Visitors | None = None,
        settings: Settings | None = None,
        liveness: LivenessCheck | None = None,
        tick: Callable[[], None] | None = None,
    ) -> None:
        """Nothing is opened yet.

        Args:
            source: see ``facesig.door.open_source``.
            gallery: open, of the pipeline's model.
            pipeline: None makes one that follows ``MOST_FACES`` faces.
            visitors: where unknown people are kept; None makes one of the gallery.
            settings: how it decides; None for the defaults.
            liveness: a check that a known person has to pass; None asks for none.
            tick: called after every frame and while a lost camera is waited for.

        Raises:
            GalleryModelError: the gallery is of another model, or nothing has thresholds.
            ModelError: the pipeline's models cannot be used.
        """
        self.source, self.gallery = source, gallery
        self.settings = settings or Settings()
        self.visitors = visitors or Visitors(gallery)
        self.pipeline = pipeline or Pipeline(most_faces=MOST_FACES)
        self._decider = Decider(
            gallery, self.visitors, self.settings, self.pipeline.model, liveness, source.name
        )
        self._tick = tick or (lambda: None)
        self._stop = threading.Event()
        self._open = self._lost = False
        self._latest: tuple[int, Shot, list[Track]] | None = None
        self._begun = time.monotonic()
        self._frames = self._faces = self._events = self._losses = 0
        self._rate = self._engine = self._own = 0.0
        self._looked = 0.0

    def stop(self) -> None:
        """End the iteration after the frame under way; from any thread or signal handler."""
        self._stop.set()

    def choose(self, false_rate: float, margin: float) -> None:
        """Decide by other thresholds from the next frame on; from any thread.

        Raises:
            FalseAcceptRateError, OptionError: one is out of range.
        """
        settings = replace(self.settings, false_rate=false_rate, margin=margin)
        self._decider.choose(settings)
        self.settings = settings

    def snapshot(self) -> Snapshot | None:
        """The latest frame with its faces; None before the first."""
        latest = self._latest
        if latest is None:
            return None
        number, shot, tracks = latest
        return Snapshot(number, shot.frame, shot.at, tuple(_view(track) for track in tracks))

    def stats(self) -> Stats:
        """Counts and rates up to now."""
        return Stats(
            time.monotonic() - self._begun,
            self._frames,
            self._faces,
            self._events,
            self._rate,
            1000 * self._engine,
            1000 * self._own,
            self._losses,
            self._open,
        )

    def __iter__(self) -> Iterator[Event]:
        """Events until the source ends or somebody stops it.

        Raises:
            SourceError: a recording cannot be read, or a camera not be opened at first. One that
                is lost later is waited for.
            GalleryError: the gallery cannot be used any more; a busy or full disk is an event.
        """
        self._stop.clear()
        self._begun = time.monotonic()
        self._decider.restart()
        try:
            while not self._stop.is_set():
                shot = yield from self._next()
                if shot is None:
                    break
                yield from self._counted(self._look(shot))
                self._tick()
            yield from self._counted(self._decider.end())
        finally:
            self.source.close()
            self._open = self._lost = False

    def _next(self) -> Generator[Event, None, Shot | None]:
        """The next frame; None at the end, and when somebody has stopped it meanwhile."""
        wait = _FIRST_WAIT
        while not self._stop.is_set():
            try:
                if not self._open:
                    self.source.open()
                    self.pipeline.reset()
                shot = self.source.read()
            except SourceError as error:
                yield from self._counted(self._lose(error))
                self._stop.wait(wait)
                wait = min(2 * wait, _LONGEST_WAIT)
                yield from self._counted(self._decider.idle())
                self._tick()
                continue
            self._open = True
            if self._lost:
                self._lost = False
                yield from self._counted([Event(BACK, time.time(), self.source.name)])
            return shot
        return None

    def _lose(self, error: SourceError) -> Iterator[Event]:
        """The source has failed: raised, unless it is a camera that worked before."""
        self.source.close()
        if not self.source.endless or not (self._open or self._lost):
            raise error
        self._open = False
        if not self._lost:
            self._lost = True
            self._losses += 1
            self._decider.interrupt()
            yield Event(LOST, time.time(), self.source.name, reason=str(error))

    def _look(self, shot: Shot) -> Iterator[Event]:
        begun = time.perf_counter()
        try:
            seen = self.pipeline.run(shot.frame)
        except ImageError as error:
            yield from self._lose(SourceError(f"expected a frame, got {error}"))
            return
        ran = time.perf_counter()
        tracks, events = self._decider.take(shot, seen)
        self._frames += 1
        self._faces += len(seen)
        self._latest = (self._frames, shot, tracks)
        self._measure(begun, ran, time.perf_counter())
        yield from events

    def _measure(self, begun: float, ran: float, ended: float) -> None:
        """Means that forget: the last twenty frames or so count."""
        part = 0.05 if self._frames > 1 else 1.0
        self._engine += part * (ran - begun - self._engine)
        self._own += part * (ended - ran - self._own)
        if self._looked:
            gap = max(1e-6, begun - self._looked)
            self._rate += (part if self._rate else 1.0) * (1 / gap - self._rate)
        self._looked = begun

    def _counted(self, events: Iterable[Event]) -> Iterator[Event]:
        for event in events:
            self._events += 1
            yield event


def _view(track: Track) -> TrackView:
    seen = track.seen
    return TrackView(
        track.id,
        seen.face,
        track.state,
        track.name,
        track.person,
        track.visitor,
        seen.refusal,
        track.hint,
    )
