"""The camera behind the console: a watcher in a thread of its own, its last picture and events.

Threads: the watcher's own iterates; those that answer requests read what it has left. A camera that
cannot be opened, or an error that ends the watching, is told, and tried again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from facesig.door import Event, Snapshot, TrackView, Watcher
from facesig.door.png import png_of
from facesig.errors import FacesigError, MissingExtraError
from facesig.images import Frame
from facesig.images.encode import jpeg_of

LOGGER = logging.getLogger("facesig.web")

MOST_EVENTS = 200
"""So many of the last are kept in memory."""

MOST_WAITING = 8
"""So many pages are kept waiting for the next picture, each in a thread."""

LONGEST_WAIT = 1.0
AGAIN = 5.0
"""Seconds after which a source that failed is tried again."""


@dataclass(frozen=True)
class Shown:
    """A picture for the page.

    Attributes:
        number: of the frame.
        data: the file.
        media: of the file: JPEG, or PNG where Pillow is missing.
        faces: what is known of each face, in pixels of the picture.
        size: width and height.
    """

    number: int
    data: bytes
    media: str
    faces: list[dict[str, Any]]
    size: tuple[int, int]


class Live:
    """Runs a watcher; see the module."""

    def __init__(self, watcher: Watcher, tell: Callable[[Event], None] | None = None) -> None:
        """Nothing runs yet.

        Args:
            watcher: not iterated by anybody else.
            tell: called with every event, in the watcher's thread.
        """
        self.watcher = watcher
        self.trouble: str | None = None
        self._tell = tell or (lambda event: None)
        self._events: deque[tuple[int, Event]] = deque(maxlen=MOST_EVENTS)
        self._count = 0
        self._fresh = threading.Condition()
        self._waiting = 0
        self._ending = threading.Event()
        self._shown: dict[int, Shown] = {}
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """End it, and wait for the frame under way."""
        self._ending.set()
        self.watcher.stop()
        self._thread.join(10.0)

    def tick(self) -> None:
        """To be called by the watcher after every frame: wakes who waits for a picture."""
        self.trouble = None
        with self._fresh:
            self._fresh.notify_all()

    def _run(self) -> None:
        while not self._ending.is_set():
            try:
                for event in self.watcher:
                    self._note(event)
                    if self._ending.is_set():
                        return
                self.trouble = None if self._ending.is_set() else "the recording has ended"
                return
            except FacesigError as error:
                if self.trouble != str(error):  # again and again the same is said once
                    LOGGER.warning("%s", error)
                self.trouble = str(error)
            except Exception as error:
                self.trouble = "an error that was not foreseen; see the log"
                LOGGER.error("watching failed", exc_info=error)
            self._ending.wait(AGAIN)

    def _note(self, event: Event) -> None:
        self._count += 1
        self._events.append((self._count, event))
        try:
            self._tell(event)
        except Exception as error:
            LOGGER.error("an event could not be told", exc_info=error)

    def events(self, after: int = 0) -> list[tuple[int, Event]]:
        """The last events with their numbers, those after a number, the last first."""
        return [row for row in reversed(tuple(self._events)) if row[0] > after]

    def picture(self, after: int, quality: int) -> Shown | None:
        """The latest picture; None if none that is newer came within ``LONGEST_WAIT``."""
        snapshot = self._newer(after)
        if snapshot is None:
            return None
        kept = self._shown.get(quality)
        if kept is None or kept.number != snapshot.number:
            kept = _encoded(snapshot, quality)
            if len(self._shown) > 4:
                self._shown.clear()
            self._shown[quality] = kept
        return kept

    def _newer(self, after: int) -> Snapshot | None:
        end = time.monotonic() + LONGEST_WAIT
        with self._fresh:
            if self._waiting >= MOST_WAITING:
                end = 0.0
            self._waiting += 1
            try:
                while True:
                    snapshot = self.watcher.snapshot()
                    left = end - time.monotonic()
                    if snapshot is not None and snapshot.number != after:
                        return snapshot
                    if left <= 0:
                        return None
                    self._fresh.wait(min(left, 0.2))
            finally:
                self._waiting -= 1


def _encoded(snapshot: Snapshot, quality: int) -> Shown:
    frame = snapshot.frame
    pixels = frame.rgb() if isinstance(frame, Frame) else frame
    try:
        data, media = jpeg_of(pixels, quality), "image/jpeg"
    except MissingExtraError:
        data, media = png_of(pixels), "image/png"
    height, width = pixels.shape[:2]
    faces = [track_json(track) for track in snapshot.tracks]
    return Shown(snapshot.number, data, media, faces, (width, height))


def track_json(track: TrackView) -> dict[str, Any]:
    """A face of the latest frame as JSON."""
    box = track.face.box
    return {
        "id": track.id,
        "box": [round(side, 1) for side in (box.x, box.y, box.width, box.height)],
        "state": track.state,
        "name": track.name,
        "person": track.person,
        "visitor": track.visitor,
        "refusal": track.refusal,
        "hint": track.hint,
    }
