"""Cameras of Linux by the kernel's interface, V4L2, directly."""

from __future__ import annotations

from facesig.door.sources.base import Shot
from facesig.errors import SourceError


class Camera:
    """A camera of V4L2."""

    endless = True

    def __init__(self, name: str, *, width: int, height: int, format: str | None) -> None:
        self.name = name

    def open(self) -> None:
        raise SourceError(f"expected a camera, got none ({self.name})")

    def read(self) -> Shot | None:
        raise SourceError(f"expected a camera, got none ({self.name})")

    def close(self) -> None:
        pass
