"""Raw frames: a folder with a file each, in the order of their names, or one file of many."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from facesig.door.sources.base import Shot
from facesig.errors import SourceError
from facesig.images import Frame
from facesig.images.arrays import check_size
from facesig.images.frame import FORMATS, bytes_of_frame

LEAST_RATE, MOST_RATE = 0.1, 10_000.0
"""Frames a second; between two of them no signal is heard."""


def is_raw(name: str) -> bool:
    """Whether a file's suffix is a pixel format."""
    return Path(name).suffix.lower().lstrip(".") in FORMATS


class RawFrames:
    """A recording, read as fast as it is wanted, or at its rate."""

    endless = False

    def __init__(
        self, name: str, *, width: int, height: int, format: str | None, rate: float, live: bool
    ) -> None:
        if not LEAST_RATE <= rate <= MOST_RATE:
            raise SourceError(
                f"expected {LEAST_RATE:g} to {MOST_RATE:,.0f} frames a second, "
                f"got {rate!r} ({name})"
            )
        if format is not None and format not in FORMATS:
            raise SourceError(f"expected {', '.join(FORMATS)}, got {format!r} ({name})")
        check_size(width, height, name)
        self.name = name
        self._size, self._format = (width, height), format
        self._rate, self._live = rate, live
        self._frames: Iterator[Frame] | None = None
        self._number, self._begun = 0, 0.0

    def open(self) -> None:
        self.close()
        self._frames = self._read_all()
        self._number, self._begun = 0, time.monotonic()

    def read(self) -> Shot | None:
        if self._frames is None:
            raise SourceError(f"expected an open source, got a closed one ({self.name})")
        frame = next(self._frames, None)
        if frame is None:
            if self._number == 0:
                raise SourceError(f"expected raw frames, got none ({self.name})")
            return None
        at = self._number / self._rate
        self._number += 1
        if self._live:
            time.sleep(max(0.0, self._begun + at - time.monotonic()))
        return Shot(frame, at)

    def close(self) -> None:
        self._frames = None

    def _read_all(self) -> Iterator[Frame]:
        path = Path(self.name)
        try:
            files = sorted(path.iterdir()) if path.is_dir() else [path]
            there = [file for file in files if file.is_file() and file.name[0] != "."]
        except OSError as error:
            raise SourceError(
                f"expected a folder to read, got {error.strerror} ({path})"
            ) from error
        for each in there:
            yield from self._of_file(each)

    def _of_file(self, path: Path) -> Iterator[Frame]:
        width, height = self._size
        kind = self._format or path.suffix.lower().lstrip(".")
        if kind not in FORMATS:
            raise SourceError(
                f"expected raw frames ({', '.join(FORMATS)}), got another suffix ({path})"
            )
        size = bytes_of_frame(kind, width, height)
        try:
            with open(path, "rb") as file:
                while data := file.read(size):
                    if len(data) != size:
                        raise SourceError(
                            f"expected frames of {size} bytes ({kind}, {width} x {height}), "
                            f"got {len(data)} at the end ({os.fspath(path)})"
                        )
                    yield Frame(data, kind, width=width, height=height)
        except OSError as error:
            raise SourceError(f"expected a file to read, got {error.strerror} ({path})") from error
