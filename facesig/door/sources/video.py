"""Video files and streams, by PyAV or, without it, OpenCV.

Every frame of a file is read; of a stream the newest, by a thread that decodes all of them
(``newest``), as a board may be slower than the camera.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.door.sources.base import Pixels, Shot
from facesig.door.sources.newest import Newest
from facesig.door.sources.places import cleaned, public
from facesig.errors import MissingExtraError, SourceError, SourceLostError
from facesig.extras import load
from facesig.images import Frame

TIMEOUTS = (10.0, 5.0)
"""Seconds to wait for a stream to open, and for its next packet."""

_PURPOSE = "videos and streams"

_Decoded = tuple[float, Callable[[], Pixels]]
"""When a frame was taken, and what makes pixels of it: only of those that are looked at."""

_Frames = Generator[_Decoded, None, None]


class Video:
    """A video file, or a stream ("rtsp://...") that is opened again when it ends.

    Attributes:
        name: the file's, or the stream's address without user and password (``places``).
        endless: whether it is a stream.
    """

    def __init__(self, place: str, *, endless: bool) -> None:
        self.name, self.endless = public(place), endless
        self._place = place
        self._frames: _Frames | Newest[_Decoded] | None = None

    def open(self) -> None:
        self.close()
        frames = self._by_av()
        frames = self._by_opencv() if frames is None else frames
        self._frames = Newest(frames, f"facesig {self.name}") if self.endless else frames

    def read(self) -> Shot | None:
        if self._frames is None:
            raise SourceError(f"expected an open video, got a closed one ({self.name})")
        decoded = next(self._frames, None)
        if decoded is not None:
            at, pixels = decoded
            return Shot(pixels(), at)
        if self.endless:
            raise SourceLostError(f"expected a frame, got the stream's end ({self.name})")
        return None

    def close(self) -> None:
        frames, self._frames = self._frames, None
        if frames is not None:
            frames.close()

    def _by_av(self) -> _Frames | None:
        """By PyAV; None where it is missing."""
        try:
            av = load("av", _PURPOSE)
        except MissingExtraError:
            return None
        options = {"rtsp_transport": "tcp"} if self._place.startswith("rtsp") else {}
        with self._told(av, SourceError, "a video"):
            container = av.open(self._place, options=options, timeout=TIMEOUTS)
        if not container.streams.video:
            raise SourceError(f"expected a video, got none in it ({self.name})")
        return self._of_container(av, container)

    def _of_container(self, av: Any, container: Any) -> _Frames:
        kind = SourceLostError if self.endless else SourceError

        def pixels(frame: Any) -> Pixels:
            with self._told(av, kind, "a video's frame"):
                made: Pixels = frame.to_ndarray(format="rgb24")
            return made

        with container, self._told(av, kind, "a video's frame"):
            for frame in container.decode(video=0):
                at = time.monotonic() if self.endless else float(frame.time or 0.0)
                yield at, partial(pixels, frame)

    @contextmanager
    def _told(self, av: Any, kind: type[SourceError], what: str) -> Iterator[None]:
        """PyAV's errors as ours, without a cause: its text has the stream's password in it."""
        try:
            yield
        except (av.error.FFmpegError, OSError, ValueError) as error:
            said = cleaned(error, self._place)
            raise kind(f"expected {what}, got {said} ({self.name})") from None

    def _by_opencv(self) -> _Frames:
        try:
            cv2 = load("cv2", _PURPOSE)
        except MissingExtraError:
            load("av", _PURPOSE)  # the one to recommend
            raise
        capture = cv2.VideoCapture(self._place)
        if not capture.isOpened():
            capture.release()
            raise SourceError(f"expected a video, got none that OpenCV opens ({self.name})")
        return self._of_capture(cv2, capture)

    def _of_capture(self, cv2: Any, capture: Any) -> _Frames:
        try:
            while True:
                there, pixels = capture.read()
                if not there:
                    return
                place = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000  # of the frame just read
                at = time.monotonic() if self.endless else place
                yield at, partial(_frame_of, pixels)
        finally:
            capture.release()


def _frame_of(pixels: NDArray[np.uint8]) -> Frame:
    """OpenCV's picture as a frame."""
    height, width = pixels.shape[:2]
    packed: NDArray[np.uint8] = np.ascontiguousarray(pixels)
    return Frame(packed.data, "bgr", width=width, height=height)
