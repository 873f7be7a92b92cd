"""At the door: a camera's frames become events, one for a person and visit.

    watcher = Watcher(open_source("/dev/video0"), gallery)
    for event in watcher:
        print(event.kind, event.name)

``sources`` are cameras, files, folders of raw frames; ``tracks`` holds who stands there and how the
frames vote; ``visits`` who was told already; ``visitors`` keeps unknown people; ``watcher`` joins
them; ``outputs`` tell the world; ``service`` is what systemd wants. Importing takes numpy only.
"""

from facesig.door.events import Event
from facesig.door.settings import Settings
from facesig.door.sources import Shot, Source, open_source
from facesig.door.visitors import Visitor, Visitors
from facesig.door.watcher import Snapshot, Stats, TrackView, Watcher

__all__ = [
    "Event",
    "Settings",
    "Shot",
    "Snapshot",
    "Source",
    "Stats",
    "TrackView",
    "Visitor",
    "Visitors",
    "Watcher",
    "open_source",
]
