"""What a source of frames is.

Convention:
    * A source is opened, read and closed by one thread, and can be opened again after it was closed
      or lost.
    * ``Shot.at`` is in seconds of a clock that never jumps: ``time.monotonic()`` of cameras, the
      place in the recording of files. Nothing else is asked how late it is.
    * A shot's frame stays as it is for as long as somebody has it: cameras give copies of their
      buffers.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, Union

from facesig.images import Frame
from facesig.images.arrays import Rgb

Pixels = Union[Frame, Rgb]


class Shot(NamedTuple):
    """A frame, and when it was taken (see the module)."""

    frame: Pixels
    at: float


class Source(Protocol):
    """A camera or a recording.

    Attributes:
        name: for people, and in events.
        endless: True for a camera, which is opened again when it is lost; a recording ends.
    """

    name: str
    endless: bool

    def open(self) -> None:
        """Begin; ``SourceError`` says why it cannot."""

    def read(self) -> Shot | None:
        """The newest frame; None where a recording has ended.

        A camera gives ``SourceLostError`` when it is gone or has given nothing for some seconds.
        """

    def close(self) -> None:
        """Stop; nothing happens if it is not open."""
