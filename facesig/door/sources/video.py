"""Video files and streams, by PyAV or, without it, OpenCV."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.door.sources.base import Shot
from facesig.errors import MissingExtraError, SourceError, SourceLostError
from facesig.extras import load
from facesig.images import Frame

TIMEOUTS = (10.0, 5.0)
"""Seconds to wait for a stream to open, and for its next packet."""

_PURPOSE = "videos and streams"


class Video:
    """A video file, or a stream ("rtsp://...") that is opened again when it ends."""

    def __init__(self, name: str, *, endless: bool) -> None:
        self.name, self.endless = name, endless
        self._shots: Iterator[Shot] | None = None

    def open(self) -> None:
        self.close()
        shots = self._by_av()
        self._shots = self._by_opencv() if shots is None else shots

    def read(self) -> Shot | None:
        if self._shots is None:
            raise SourceError(f"expected an open video, got a closed one ({self.name})")
        shot = next(self._shots, None)
        if shot is None and self.endless:
            raise SourceLostError(f"expected a frame, got the stream's end ({self.name})")
        return shot

    def close(self) -> None:
        shots, self._shots = self._shots, None
        if shots is not None:
            shots.close()  # type: ignore[attr-defined]

    def _by_av(self) -> Iterator[Shot] | None:
        """By PyAV; None where it is missing."""
        try:
            av = load("av", _PURPOSE)
        except MissingExtraError:
            return None
        options = {"rtsp_transport": "tcp"} if self.name.startswith("rtsp") else {}
        try:
            container = av.open(self.name, options=options, timeout=TIMEOUTS)
            if not container.streams.video:
                raise SourceError(f"expected a video, got none in it ({self.name})")
        except (av.error.FFmpegError, OSError, ValueError) as error:
            raise SourceError(f"expected a video, got {error} ({self.name})") from error
        return self._of_container(av, container)

    def _of_container(self, av: Any, container: Any) -> Iterator[Shot]:
        with container:
            try:
                for frame in container.decode(video=0):
                    at = time.monotonic() if self.endless else float(frame.time or 0.0)
                    yield Shot(frame.to_ndarray(format="rgb24"), at)
            except (av.error.FFmpegError, OSError, ValueError) as error:
                kind = SourceLostError if self.endless else SourceError
                raise kind(f"expected a video's frame, got {error} ({self.name})") from error

    def _by_opencv(self) -> Iterator[Shot]:
        try:
            cv2 = load("cv2", _PURPOSE)
        except MissingExtraError:
            load("av", _PURPOSE)  # the one to recommend
            raise
        capture = cv2.VideoCapture(self.name)
        if not capture.isOpened():
            capture.release()
            raise SourceError(f"expected a video, got none that OpenCV opens ({self.name})")
        return self._of_capture(cv2, capture)

    def _of_capture(self, cv2: Any, capture: Any) -> Iterator[Shot]:
        try:
            while True:
                there, pixels = capture.read()
                if not there:
                    return
                at = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000  # of the frame just read
                height, width = pixels.shape[:2]
                packed: NDArray[np.uint8] = np.ascontiguousarray(pixels)
                frame = Frame(packed.data, "bgr", width=width, height=height)
                yield Shot(frame, time.monotonic() if self.endless else at)
        finally:
            capture.release()
