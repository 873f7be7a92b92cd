"""Which source a word names."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from facesig.door.sources.base import Source
from facesig.errors import SourceError


def open_source(
    source: str | os.PathLike[str] | int,
    *,
    width: int = 320,
    height: int = 240,
    format: str | None = None,
    rate: float = 15.0,
    live: bool = False,
) -> Source:
    """A source by its name; nothing is opened yet.

    Args:
        source: a camera ("/dev/video0", or 0), a folder of raw frames, a file of raw frames behind
            one another (its suffix is a format: "visit.nv12"), a video file, or a stream
            ("rtsp://...").
        width: pixels: of a camera what is asked for, of raw frames what they have.
        height: rows, likewise.
        format: of a camera "yuyv", "nv12", "grey" or "mjpeg", None for the first that it has; of
            raw frames one of ``facesig.images.frame.FORMATS``, None for what the suffix says.
        rate: frames a second of raw frames.
        live: give raw frames at their rate, as a camera would, not as fast as they are read.

    Raises:
        SourceError: it names nothing that can be a source.
    """
    name = f"/dev/video{source}" if isinstance(source, int) else os.fsdecode(source)
    if "://" in name:
        from facesig.door.sources.video import Video

        return Video(name, endless=True)
    try:
        kind = Path(name).stat().st_mode
    except OSError as error:
        if not name.startswith("/dev/"):
            raise SourceError(
                f"expected a camera or a video, got {error.strerror} ({name})"
            ) from error
        kind = stat.S_IFCHR  # a camera that is not plugged in yet
    if stat.S_ISCHR(kind):
        from facesig.door.sources.v4l2 import Camera

        return Camera(name, width=width, height=height, format=format)
    from facesig.door.sources.raw import RawFrames, is_raw

    if stat.S_ISDIR(kind) or is_raw(name):
        return RawFrames(name, width=width, height=height, format=format, rate=rate, live=live)
    from facesig.door.sources.video import Video

    return Video(name, endless=False)
