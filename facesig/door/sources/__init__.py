"""Where frames come from: cameras, videos, folders of raw frames."""

from facesig.door.sources.base import Shot, Source
from facesig.door.sources.opening import open_source

__all__ = ["Shot", "Source", "open_source"]
