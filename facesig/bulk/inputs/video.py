"""The frames of a video, by PyAV where it is installed, else by OpenCV.

Frames are numbered from 0 among those taken; their names are FILE:TIME in seconds. One process
decodes them all, in order: a frame costs a fraction of what finding faces in it does. Where a run
is resumed the frames before are decoded and dropped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.bulk.items import Item, storable
from facesig.errors import DataError, MissingExtraError, OptionError
from facesig.extras import load

SUFFIXES = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".ts")


class Video:
    """Every ``every``-th frame of a video."""

    kind = "video"
    total: int | None = None

    def __init__(self, path: Path, every: int = 1) -> None:
        """Open it.

        Raises:
            OptionError: ``every`` is below 1.
            DataError: there is no such file.
            MissingExtraError: neither PyAV nor OpenCV is installed.
        """
        if every < 1:
            raise OptionError(f"expected at least 1, got {every} (every)")
        self._path, self._every = path, every
        self._package, self._frames = _reader()
        try:
            status = path.stat()
        except OSError as error:
            raise DataError(f"expected a video, got {error.strerror} ({path})") from error
        word = f"{path.name}:{status.st_size}:{status.st_mtime_ns}:{every}:{self._package}"
        self.fingerprint = hashlib.sha256(word.encode("utf-8", "surrogateescape")).hexdigest()

    def items(self, first: int, last: int | None) -> Iterator[Item]:
        """See ``Input``.

        Raises:
            DataError: it is no video, or has no frames.
        """
        stop = None if last is None else last * self._every
        empty = first == 0
        frames = self._frames(self._path)
        for seconds, pixels in islice(frames, first * self._every, stop, self._every):
            empty = False
            yield Item(storable(f"{self._path.name}:{seconds:.3f}"), pixels())
        if empty:
            raise DataError(f"expected a video with frames, got none ({self._path})")


def _reader() -> tuple[str, Any]:
    """The package that is there, by name, and what reads frames by it."""
    try:
        av = load("av", "reading video")
        return "av", lambda path: _by_av(av, path)
    except MissingExtraError:
        cv2 = load("cv2", "reading video")
        return "cv2", lambda path: _by_opencv(cv2, path)


def _by_av(av: ModuleType, path: Path) -> Iterator[tuple[float, Any]]:
    try:
        with av.open(str(path)) as container:
            for frame in container.decode(video=0):
                yield float(frame.time or 0.0), lambda f=frame: f.to_ndarray(format="rgb24")
    except (av.error.FFmpegError, IndexError) as error:
        raise DataError(f"expected a video, got {' '.join(str(error).split())}") from error


def _by_opencv(cv2: ModuleType, path: Path) -> Iterator[tuple[float, Any]]:
    video = cv2.VideoCapture(str(path))
    try:
        while video.grab():
            seconds = video.get(cv2.CAP_PROP_POS_MSEC) / 1000.0

            def pixels() -> NDArray[np.uint8]:
                _, frame = video.retrieve()
                return np.ascontiguousarray(frame[:, :, ::-1])

            yield seconds, pixels
    finally:
        video.release()
