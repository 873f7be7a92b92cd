"""Video files and streams through PyAV or OpenCV."""

from __future__ import annotations

from facesig.door.sources.base import Shot
from facesig.errors import SourceError


class Video:
    """A video."""

    def __init__(self, name: str, *, endless: bool) -> None:
        self.name, self.endless = name, endless

    def open(self) -> None:
        raise SourceError(f"expected a camera, got none ({self.name})")

    def read(self) -> Shot | None:
        raise SourceError(f"expected a camera, got none ({self.name})")

    def close(self) -> None:
        pass
